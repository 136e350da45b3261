import { asReference, findReferences, formatReference } from "../../domain/references.ts";

const NOUN = "(?:resource|result|output|task|node|step|generated|res)s?";
/** Only in brackets: outside of them these are words of a text. */
const BRACKET_NOUN = `(?:resource|result|output|task|node|step|generated|res|ref|reference|text|image|audio|video|file|value|input|response|stage)s?`;
const PART = "(?:text|image|audio|video|json|table|document|value|output|result|content|response)s?";
const PARTS = `(?:(?:['’]s|[.:_ -]|\\]?\\[['"]?)\\s*${PART}['"]?\\]?)*`;
const THING = `(?:output|result|text|image|audio|video|response|answer|content|value|transcript|caption|translation|summary)s?`;

/** The whole value is a reference, in a spelling that our prompt does not teach. */
const WHOLE: readonly RegExp[] = [
  // resource-0, result_0, task_0.output, steps.0.output, $.tasks[0].result; "Step 1" in words is a text
  new RegExp(`^(?:\\$\\.)?${NOUN}(?:[-_.:#]|(?=\\[))\\[?(\\d{1,9})\\]?${PARTS}$`, "i"),
  // task 0's result, the output of step 0, text from task #0
  new RegExp(`^${NOUN}\\s*#?(\\d{1,9})['’]s\\s+${THING}$`, "i"),
  new RegExp(`^(?:the\\s+)?${THING}\\s+(?:of|from)\\s+(?:the\\s+)?${NOUN}\\s*[-_#]?\\s*(\\d{1,9})$`, "i"),
  // resource 0
  /^(?:resource|result|output)\s+#?(\d{1,9})$/i,
  // $0, #E0, @0, %0
  /^(?:\$|#E|@|%|#)(\d{1,9})$/,
  // <0>, {{0}}, {0}, [[0]], [0], <0.text>
  new RegExp(`^(?:<|\\{\\{?|\\[\\[?|\\$\\{)\\s*(\\d{1,9})${PARTS}\\s*(?:>|\\}\\}?|\\]\\]?)$`, "i"),
  // __RESOURCE_0__
  new RegExp(`^_{1,3}${NOUN}_(\\d{1,9})_{1,3}$`, "i"),
];

/** References in brackets of some kind, anywhere in a text. */
const BRACKETED = new RegExp(
  `(?:<|&lt;|\\{\\{|\\$\\{|\\[\\[?|\\{)\\s*(?:(?:the\\s+)?${THING}[-_ ]+(?:of|from)[-_ ]+(?:the\\s+)?)?${BRACKET_NOUN}(?:[-_ ]?(?:id|output|result))?\\s*(?:[-_ .:#]+|\\[|(?=\\d))\\s*(\\d{1,9})\\]?${PARTS}\\s*(?:>|&gt;|\\}\\}|\\]\\]?|\\})`,
  "gi",
);

/** Longer texts are the user's own words: only references in brackets are looked for. */
const LONGEST_WHOLE = 80;

/** Brings references to earlier results to the one spelling `<resource-N>`, where a text can mean nothing else. */
export function readReferences(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= LONGEST_WHOLE) {
    const id = readWhole(straighten(trimmed));
    if (id !== undefined) return formatReference(id);
  }
  return text.replace(BRACKETED, (_whole, id: string) => formatReference(Number(id)));
}

/** One kind of brackets, dashes and digits; without quotes around, and without what stands for a part of the result behind. */
function straighten(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/^(["'`])(.*)\1$/s, "$2")
    .replace(/^<(<.*>)>$/s, "$1")
    .replace(/^\((.*)\)$/s, "$1")
    .trim();
}

function readWhole(text: string): number | undefined {
  const own = asReference(text.replace(new RegExp(`(?<=>)${PARTS}$`, "i"), ""));
  if (own !== undefined) return own;
  for (const pattern of WHOLE) {
    const match = pattern.exec(text);
    if (match !== null) return Number(match[1]);
  }
  const inBrackets = text.replace(BRACKETED, (_whole, id: string) => formatReference(Number(id)));
  return asReference(inBrackets);
}

const PLACEHOLDER =
  /^(?:<[^<>]{1,60}>|\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|\{[a-z_][\w.-]{0,60}\}|\$[A-Za-z_]{2,40})$/;

/** "previous result", "[result of image-to-text]": no text that anybody wants spoken. */
const PHRASE = new RegExp(
  `^\\[?(?:the\\s+)?(?:(?:previous|prev|last)[-_ ]+(?:(?:task|step)(?:['’]s)?[-_ ]+)?${THING}|${THING}[-_ ]+(?:of|from)[-_ ]+(?:the\\s+)?[a-z][a-z-]{2,60})\\]?$`,
  "i",
);

/**
 * What stands where a value should, when the whole of it is a placeholder that names no task by number: the words within
 * (`<previous output>` → "previous output"). `isCertain`: it can be nothing else, also where it names no task.
 */
export function readPlaceholder(text: string): { readonly words: string; readonly isCertain: boolean } | undefined {
  const value = straighten(text.trim().slice(0, LONGEST_WHOLE + 1));
  const isCertain = PLACEHOLDER.test(value);
  if ((!isCertain && !PHRASE.test(value)) || findReferences(value).length > 0) return undefined;
  return { words: value.replace(/^[<{$[\s]+|[>}\]\s]+$/g, ""), isCertain };
}
