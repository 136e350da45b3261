/** What a reader sees of an HTML page: no markup, scripts, menus of links or pictures; tables row by row. */
export async function htmlToPlainText(html: string): Promise<string> {
  const { convert } = await import("html-to-text");
  const text = convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 20_000_000, maxDepth: 200 },
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "nav", format: "skip" },
      { selector: "script", format: "skip" },
      { selector: "style", format: "skip" },
      { selector: "noscript", format: "skip" },
      { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
  return text.replace(/\n{3,}/gu, "\n\n").trim();
}
