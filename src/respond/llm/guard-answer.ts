import { formatCitation } from "../../domain/citations.ts";
import type { Artifact } from "../../domain/resource.ts";

/** What an answer may name: the files that tasks made, and whatever stands in the request or in a result. */
export interface Vouched {
  /** Files of the run; the prompt calls them artifact:1, artifact:2, … in this order. */
  readonly artifacts: readonly Artifact[];
  /** Files of the conversation, which may be named but have no number. */
  readonly earlier?: readonly Artifact[];
  /** The request, the names of its files and all texts of results: what is quoted from them is not invented. */
  readonly texts: readonly string[];
}

const EXTENSIONS =
  "png|jpe?g|gif|webp|bmp|tiff?|avif|heic|svg|wav|mp3|flac|ogg|opus|m4a|aac|mp4|mov|avi|mkv|webm|csv|tsv|xlsx?|json|txt|pdf|docx?|html?|zip|glb|obj|stl";
/** Characters of paths and names; ideographs too, since Chinese writes no blanks around a name. */
const NAME = "[^\\s\"'`<>|*?()\\[\\]{}，。；、：！？（）【】“”‘’]";

const RULES: readonly RegExp[] = [
  // Placeholders: [path], <file path>, {link}, (path to the file)
  /!?[[<{(]\s*(?:the |your |full |complete |absolute |insert |output |generated |audio |image |file )*(?:path|filename|file name|url|link)(?: (?:to|of|here|for)[^\])}>\n]{0,40})?\s*[\]>})]/gi,
  // References of the plan
  /<(?:resource|generated|node)[-_ ]?\d*>(?:-\d+)?/gi,
  // URLs of any scheme, artefact ids included
  /\b(?:https?|ftp|file|sandbox|data|blob|artifact|attachment|s3|gs):[^\s"'`<>()[\]，。；、）】]+/gi,
  // Absolute and relative paths
  new RegExp(`(?<![\\w/.:~])(?:[A-Za-z]:[\\\\/]|~?/|\\.{1,2}[\\\\/])(?=[\\w.~\\u3400-\\u9fff-])${NAME}+`, "g"),
  // Names of files
  new RegExp(`(?<![\\w/.-])${NAME}*[\\w\\u3400-\\u9fff-]\\.(?:${EXTENSIONS})(?![\\w])`, "gi"),
  // Ids
  /(?<![\w-])[0-9a-f]{16,64}(?![\w-])/g,
];
const LINK = /(!?)\[([^\]\n]{0,300})\]\(\s*<?([^)\s>]{1,2000})>?(?:\s+"[^"\n]*")?\s*\)/g;

export interface GuardedText {
  readonly text: string;
  /** What was taken out, in order. */
  readonly removed: readonly string[];
}

/**
 * Takes out of an answer the paths, links and ids that neither a task made nor the user or a result wrote, and turns those
 * that a task made into citations.
 */
export function guardAnswer(answer: string, vouched: Vouched): GuardedText {
  const removed: string[] = [];
  const kept: string[] = [];
  // What was settled is put aside, so that no later rule looks into it.
  const keep = (text: string) => {
    kept.push(text);
    return `\u{F0000}${kept.length - 1}\u{F0001}`;
  };
  const drop = (text: string) => {
    removed.push(text);
    return "";
  };
  let text = answer.replace(/[\u{F0000}\u{F0001}]/gu, "");
  text = text.replace(LINK, (whole, mark: string, label: string, target: string) => {
    const citation = citationOf(target, vouched);
    if (citation !== undefined) return keep(`${mark}[${label}](${citation})`);
    if (isVouched(target, vouched)) return keep(whole);
    removed.push(target);
    return label;
  });
  for (const rule of RULES) {
    text = text.replace(rule, (match) => {
      const [body, tail] = splitTail(match);
      const citation = citationOf(body, vouched);
      if (citation !== undefined) return keep(citation) + tail;
      return isVouched(body, vouched) ? keep(body) + tail : drop(body) + tail;
    });
  }
  if (removed.length > 0) text = tidy(text);
  return {
    text: text.replace(/\u{F0000}(\d+)\u{F0001}/gu, (_mark, index: string) => kept[Number(index)] ?? ""),
    removed,
  };
}

/** A full stop at the end belongs to the sentence. */
function splitTail(match: string): readonly [string, string] {
  const tail = /[.,;:!?]+$/.exec(match)?.[0] ?? "";
  return [match.slice(0, match.length - tail.length), tail];
}

function citationOf(target: string, { artifacts, earlier = [] }: Vouched): string | undefined {
  const number = /^artifact:(\d{1,4})$/i.exec(target);
  if (number !== null) {
    const numbered = artifacts[Number(number[1]) - 1];
    return numbered === undefined ? undefined : formatCitation(numbered);
  }
  const found = [...artifacts, ...earlier].find(
    ({ id, path }) =>
      target === id ||
      target === `artifact:${id}` ||
      target === path ||
      target === `file://${path}` ||
      new RegExp(`/artifacts/${id}(?:\\.\\w+)?$`).test(target),
  );
  return found === undefined ? undefined : formatCitation(found);
}

function isVouched(target: string, { texts, artifacts, earlier = [] }: Vouched): boolean {
  return [...artifacts, ...earlier].some(({ name }) => name === target) || texts.some((text) => text.includes(target));
}

function tidy(text: string): string {
  return text
    .replace(/(["“'`(（[【])\s*(["”'`)）\]】])/g, "")
    .replace(/[ \t]+([.,;:!?，。；：！？])/g, "$1")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/[ \t]+$/gm, "");
}
