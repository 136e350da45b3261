import { formatReference } from "../../domain/references.ts";

const NOUN = "(?:resource|result|output|task|node|step|generated|res)";

const PART = "(?:text|image|audio|video|json|table|document|value|output|result)s?";

/** The whole value is a reference, in a spelling that our prompt does not teach. */
const WHOLE: readonly RegExp[] = [
  // resource-0, result_0, task_0.output, node-0.text, resource[0]; "Step 1" in words is a text
  new RegExp(`^${NOUN}(?:[-_]|(?=\\[))\\[?(\\d{1,9})\\]?(?:[.:_-]${PART})?$`, "i"),
  // $0, #E0
  /^(?:\$|#E)(\d{1,9})$/,
  // <0>, {{0}}
  /^(?:<|\{\{)\s*(\d{1,9})\s*(?:>|\}\})$/,
];

/** References in brackets of some kind, anywhere in a text. */
const BRACKETED: readonly RegExp[] = [
  new RegExp(
    `(?:<|&lt;|\\{\\{|\\$\\{|\\[\\[?|\\{)\\s*${NOUN}(?:[-_ ]?(?:id|output|result))?\\s*(?:[-_ .:#]+|\\[)\\s*(\\d{1,9})\\]?(?:[.:_-]${PART})?\\s*(?:>|&gt;|\\}\\}|\\]\\]?|\\})`,
    "gi",
  ),
];

/** Brings references to earlier results to the one spelling `<resource-N>`, where a text can mean nothing else. */
export function readReferences(text: string): string {
  const trimmed = text.trim();
  for (const pattern of WHOLE) {
    const match = pattern.exec(trimmed);
    if (match !== null) return formatReference(Number(match[1]));
  }
  let result = text;
  for (const pattern of BRACKETED)
    result = result.replace(pattern, (_whole, id: string) => formatReference(Number(id)));
  return result;
}
