/** Groups that hold no text of the document. */
const SKIPPED = new Set(
  "fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator header footer headerl headerr footerl footerr xmlnstbl".split(
    " ",
  ),
);
const SYMBOLS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n\n",
  page: "\n\n",
  row: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
};
const CODE_PAGES: Readonly<Record<string, string>> = {
  "936": "gb18030",
  "950": "big5",
  "932": "shift_jis",
  "949": "euc-kr",
  "1251": "windows-1251",
  "1250": "windows-1250",
};
const TOKEN = /\\u(-?\d+) ?|\\'([0-9a-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giu;

interface Group {
  readonly skipped: boolean;
  /** Characters that stand in for one of `\u`, for readers that do not know it. */
  readonly fallback: number;
}

/** The text of an RTF document. */
export function rtfToPlainText(rtf: string): string {
  const decoder = new TextDecoder(CODE_PAGES[/\\ansicpg(\d+)/.exec(rtf)?.[1] ?? ""] ?? "windows-1252");
  const groups: Group[] = [];
  let group: Group = { skipped: false, fallback: 1 };
  let bytes: number[] = [];
  let pending = 0;
  let text = "";
  const flush = () => {
    if (bytes.length > 0) text += decoder.decode(Uint8Array.from(bytes));
    bytes = [];
  };
  for (const [, unicode, hex, word, number, symbol, brace, plain] of rtf.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (pending > 0) pending -= 1;
      else if (!group.skipped) bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === "{") {
      groups.push(group);
      group = { ...group };
    } else if (brace === "}") group = groups.pop() ?? group;
    else if (symbol === "*") group = { ...group, skipped: true };
    else if (word !== undefined) {
      if (SKIPPED.has(word)) group = { ...group, skipped: true };
      else if (word === "uc") group = { ...group, fallback: Number(number ?? 1) };
      else if (!group.skipped) text += SYMBOLS[word] ?? "";
    } else if (group.skipped) continue;
    else if (unicode !== undefined) {
      const code = Number(unicode);
      text += String.fromCharCode(code < 0 ? code + 65_536 : code);
      pending = group.fallback;
    } else if (symbol !== undefined) text += symbol === "~" ? " " : /[{}\\]/.test(symbol) ? symbol : "";
    else if (plain !== undefined) {
      text += plain.slice(pending);
      pending = Math.max(0, pending - plain.length);
    }
  }
  flush();
  return text
    .replace(/[^\S\n]+\n/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
