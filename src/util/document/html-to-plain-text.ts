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
  const tidy = text.replace(/\n{3,}/gu, "\n\n").trim();
  return /\p{L}/u.test(tidy) ? tidy : stripTags(html);
}

/** For pages that are nested beyond reason. */
function stripTags(html: string): string {
  return html
    .replace(/<(script|style|noscript)\b.*?<\/\1>/gisu, " ")
    .replace(/<[^>]*>/gu, " ")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}
