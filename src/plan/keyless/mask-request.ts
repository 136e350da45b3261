import type { AttachedFile } from "../../domain/events.ts";
import type { ResourceType } from "../../domain/resource.ts";
import { TYPE_BY_EXTENSION, typeOfName, WORDS_BEFORE_NAMES } from "./tables/file-extensions.ts";
import type { Entity } from "./token.ts";

/**
 * Stage 1: finds what is not language, so that a word inside a quotation or a file name never becomes a task. One pass
 * per kind, each linear in the length of the request.
 */
export function maskRequest(request: string, files: readonly AttachedFile[]): readonly Entity[] {
  const taken: Entity[] = [];
  const free = new TakenRanges();
  const add = (entities: Iterable<Entity>) => {
    for (const entity of entities) {
      if (free.isTaken(entity.start, entity.end)) continue;
      free.take(entity.start, entity.end);
      taken.push(entity);
    }
  };
  const urls = [...findUrls(request)];
  const attached = findAttachedNames(request, files);
  const quotes = [...findQuotes(request)];
  const types = new Map(files.map((file) => [file.name, planningType(file.name, file.type)]));
  const readQuote = (quote: Entity): Entity => {
    const name = quote.value.trim();
    const type = types.get(name) ?? (isOneName(name) ? typeOfName(name) : undefined);
    if (/^https?:\/\/\S+$/i.test(name))
      return { ...quote, kind: "url", type: planningType(name, typeOfName(name) ?? "document"), value: name };
    return type ? { ...quote, kind: "file", type: planningType(name, type), value: name } : quote;
  };
  add(quotes.map(readQuote));
  add(urls);
  add(attached);
  add(findFileNames(request));
  add(findAnnouncedQuestions(request));
  add(findForeignScript(request));
  return taken.sort((one, other) => one.start - other.start);
}

/** Remembers which characters belong to an entity. */
class TakenRanges {
  readonly #characters = new Set<number>();

  isTaken(start: number, end: number): boolean {
    return this.#characters.has(start) || this.#characters.has(end - 1);
  }

  take(start: number, end: number): void {
    for (let index = start; index < end; index += 1) this.#characters.add(index);
  }
}

/** A file of plain or formatted text is text to a plan; a PDF is a document, which has to be read. */
export function planningType(name: string, type: ResourceType): ResourceType {
  return TEXT_FILE.test(name) ? "text" : type;
}

const TEXT_FILE = /\.(?:txt|md|log|srt|vtt|rtf|docx?|odt|html?|tex|epub)$/i;

function isOneName(text: string): boolean {
  return text.length <= 200 && !/[\n"?!]|\.\s|, /.test(text);
}

function* findUrls(request: string): Iterable<Entity> {
  for (const match of request.matchAll(/https?:\/\/[^\s<>"'“”‘’「」，。；！？、（）]{1,2000}/gi)) {
    const value = match[0].replace(/[).,;:!?\]]{1,8}$/, "");
    const start = match.index;
    yield {
      kind: "url",
      type: planningType(value, typeOfName(value) ?? "document"),
      value,
      start,
      end: start + value.length,
    };
  }
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function findAttachedNames(request: string, files: readonly AttachedFile[]): readonly Entity[] {
  const found: Entity[] = [];
  const lower = request.toLowerCase();
  // A case fold that changes the length would shift every position.
  if (lower.length !== request.length) return found;
  const names = files.flatMap((file) => {
    const base = file.name.split(/[\\/]/).at(-1) ?? file.name;
    return [...new Set([file.name, base])].map((name) => ({ file, name: name.toLowerCase() }));
  });
  names.sort((one, other) => other.name.length - one.name.length);
  for (const { file, name } of names) {
    if (name === "") continue;
    for (let start = lower.indexOf(name); start >= 0; start = lower.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const before = request[start - 1] ?? " ";
      const after = request[end] ?? " ";
      const isLatin = /[a-z0-9]/.test(name[0] ?? "");
      if (isLatin && /[\w]/.test(before)) continue;
      if (/[A-Za-z0-9]/.test(after)) continue;
      found.push({ kind: "file", type: planningType(file.name, file.type), value: file.name, start, end });
    }
  }
  return found;
}

const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“",
  "«": "»",
  "‹": "›",
  "「": "」",
  "『": "』",
  "《": "》",
  "‘": "’",
  "'": "'",
  "`": "`",
  "＂": "＂",
};
/** Quotation marks that are apostrophes as well. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);

function findClosing(request: string, close: string, from: number): number {
  for (let at = request.indexOf(close, from); at >= 0; at = request.indexOf(close, at + 1)) {
    if (!APOSTROPHES.has(close)) return at;
    const after = request[at + 1] ?? " ";
    if (!WORD_CHARACTER.test(after) || /\p{Script=Han}/u.test(after)) return at;
  }
  return -1;
}

function* findQuotes(request: string): Iterable<Entity> {
  const hopeless = new Set<string>();
  for (let start = 0; start < request.length; start += 1) {
    const open = request[start] ?? "";
    const close = QUOTE_PAIRS[open];
    if (!close || hopeless.has(open)) continue;
    if (open === "'" || open === "‘") {
      const before = request[start - 1] ?? " ";
      if (/[A-Za-z0-9]/.test(before) || /\s/.test(request[start + 1] ?? " ")) continue;
    }
    const fence = request.startsWith("```", start) ? "```" : undefined;
    const bodyStart = start + (fence ? 3 : 1);
    const end = fence ? request.indexOf(fence, bodyStart) : findClosing(request, close, bodyStart);
    if (end < 0) {
      hopeless.add(open);
      continue;
    }
    const value = request.slice(bodyStart, end);
    const stop = end + (fence ? 3 : 1);
    if (value.trim() !== "") yield { kind: "quote", type: "text", value: value.trim(), start, end: stop };
    start = stop - 1;
  }
}

/** Greek, Cyrillic, Arabic, Thai, Hangul, … in a request that is not in that script: words to work on, without quotation marks. */
function* findForeignScript(request: string): Iterable<Entity> {
  for (const match of request.matchAll(FOREIGN_SCRIPT)) {
    const value = match[0].trimEnd();
    if (!/\p{L}{2}/u.test(value)) continue;
    yield { kind: "quote", type: "text", value, start: match.index, end: match.index + value.length };
  }
}

const FOREIGN_SCRIPT =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}\p{Script=Armenian}][\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}\p{Script=Armenian}\p{M}\p{Script=Han} ,.!?;’'-]*/gu;

/** "My question is: Who is the owner?" is as good as quoted. */
function* findAnnouncedQuestions(request: string): Iterable<Entity> {
  for (const match of request.matchAll(ANNOUNCED_QUESTION)) {
    const [whole, value] = match;
    if (!value) continue;
    const end = match.index + whole.length;
    yield { kind: "quote", type: "text", value, start: end - value.length, end };
  }
}

const ANNOUNCED_QUESTION =
  /(?:\b(?:question|query)(?: is)?|问题(?:是)?)[:：] ?([\p{L}\p{N}][^?？\n'"“”.:]{4,200}[?？])/giu;

const NAME_CHARACTER = /[\p{L}\p{N}_\-./\\~%+@#&=()[\]]/u;
const LONGEST_NAME = 200;
const EXTENSION = new RegExp(`\\.(${[...TYPE_BY_EXTENSION.keys()].join("|")})(?![A-Za-z0-9_])`, "gi");

function* findFileNames(request: string): Iterable<Entity> {
  let floor = 0;
  for (const match of request.matchAll(EXTENSION)) {
    const end = match.index + match[0].length;
    let start = match.index;
    const lowest = Math.max(floor, match.index - LONGEST_NAME);
    while (start > lowest && NAME_CHARACTER.test(request[start - 1] ?? " ")) start -= 1;
    while (start < match.index && /[()[\]\-&=#+,]/.test(request[start] ?? "")) start += 1;
    start += lengthOfWordsBefore(request.slice(start, match.index));
    if (start >= match.index) continue;
    floor = end;
    const value = request.slice(start, end);
    yield { kind: "file", type: planningType(value, typeOfName(value) ?? "document"), value, start, end };
  }
}

/** How many Chinese characters before a name belong to the sentence: 帮我读一下图片发票.png is the file 发票.png. */
function lengthOfWordsBefore(run: string): number {
  const han = run.match(/^\p{Script=Han}+/u)?.[0] ?? "";
  if (han === "") return 0;
  let cut = 0;
  for (const word of WORDS_BEFORE_NAMES) {
    const at = han.lastIndexOf(word);
    // The whole run may be such a word only where a Latin name follows it: 图片a.png, but 截图.png is a name.
    if (at >= 0 && (at + word.length < han.length || han.length < run.length)) cut = Math.max(cut, at + word.length);
  }
  return han.length < run.length && cut === 0 ? 0 : cut;
}
