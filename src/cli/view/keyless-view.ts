import type { ClauseExplanation, KeylessExplanation } from "../../plan/keyless/explanation.ts";
import { formatCount } from "./format-amounts.ts";
import type { Glyphs } from "./glyphs.ts";
import { EMPTY_LINE, type Line, span, type Tone } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

/** Whether it is the keyless planner's explanation: it may come out of the store, where another version put it. */
export function isKeylessExplanation(value: unknown): value is KeylessExplanation {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return ["clauses", "bridges", "arguments", "confidence", "spelling"].every((name) => Array.isArray(fields[name]));
}

interface KeylessViewOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
}

/** How a clause goes on from what comes before it. */
const RELATIONS: Readonly<Record<string, string>> = {
  next: "done after what comes before",
  also: "done as well",
  item: "an item of a list",
  before: "done before what comes before",
  earlier: "done before what comes after",
  after: "done after what comes after",
  instead: "done instead of what comes before",
};
const KINDS: Readonly<Record<string, string>> = {
  background: "tells of the situation, not a wish",
  courtesy: "a courtesy, not a wish",
  statement: "asks for nothing that is known",
};
const LONGEST_CUE = 70;

/** What is said of a clause before its tasks. */
function notesOf(clause: ClauseExplanation): readonly string[] {
  const { kind, relation, dropped, isBeyond, found } = clause;
  if (dropped) return [relation === "instead" ? "a correction of what comes before" : "taken back by a correction"];
  if (isBeyond === true && found.length === 0) return ["asks for something that no task does"];
  const isOwnWish = kind === "request" || found.length > 0;
  return [
    ...(isOwnWish ? [] : [KINDS[kind] ?? kind]),
    ...(relation === undefined || !isOwnWish ? [] : [RELATIONS[relation] ?? relation]),
  ];
}

/** What was set aside; clause by clause: what was found by which words, what lost; then what was bridged and what each argument was bound to. */
export function viewKeylessExplanation(
  explanation: KeylessExplanation,
  { width, glyphs }: KeylessViewOptions,
): readonly Line[] {
  const row = (indent: string, text: string, tone: Tone = "faint"): readonly Line[] =>
    wrapText(text, width - indent.length).map((part): Line => [span(indent), span(part, tone)]);
  const [open, close] = glyphs.quotes;
  const quote = (text: string) =>
    `${open}${text.length > 300 ? `${text.slice(0, 300)}${glyphs.ellipsis}` : text}${close}`;
  const short = (cue: string) => (cue.length > LONGEST_CUE ? `${cue.slice(0, LONGEST_CUE)}${glyphs.ellipsis}` : cue);
  return [
    ...explanation.spelling.flatMap(({ wrote, read }) => row("", `${quote(wrote)} was read as ${quote(read)}`)),
    ...(explanation.asides ?? []).flatMap((words) => row("", `${quote(words)} asks for nothing`)),
    ...explanation.clauses.flatMap((clause): readonly Line[] => [
      ...row("", quote(clause.text), "plain"),
      ...notesOf(clause).flatMap((note) => row("  ", note)),
      ...clause.found.flatMap(({ task, words, cue, weight }): readonly Line[] => [
        [span("  "), span(glyphs.status.completed, "good"), span(` ${task}`, "strong"), span(`  ${weight}`, "faint")],
        ...row("      ", words === "" ? cue : `by ${quote(words)}, the cue ${short(cue)}`),
      ]),
      ...clause.lost.flatMap(({ task, phrase, weight, reason }): readonly Line[] => [
        [span("  "), span(glyphs.status.failed, "bad"), span(` ${task}  ${weight}`, "faint")],
        ...row("      ", `${reason}; the cue was ${short(phrase)}`),
      ]),
      ...clause.negated.flatMap((task) => row("  ", `taken back by a negation: ${task}`)),
      ...(clause.found.length === 0 && clause.kind === "request" && !clause.dropped && clause.isBeyond !== true
        ? row("  ", "no task was found here", "caution")
        : []),
    ]),
    ...section(
      `${formatCount(explanation.bridges.length, "step")} that the words leave out`,
      explanation.bridges.flatMap(({ taskId, task, reason }) => row("  ", `${taskId} ${task}, because ${reason}`)),
    ),
    ...section(
      "Arguments",
      explanation.arguments.flatMap(({ taskId, argument, value, reason }) =>
        row("  ", `${taskId} ${argument} = ${value.slice(0, 200)}: ${reason}`),
      ),
    ),
    ...section(
      "Lowers the confidence",
      explanation.confidence.flatMap(({ factor, reason }) =>
        row("  ", `${glyphs.dot} ${reason} (odds x ${factor.toFixed(2)})`),
      ),
    ),
  ];
}

function section(title: string, rows: readonly Line[]): readonly Line[] {
  return rows.length === 0 ? [] : [EMPTY_LINE, [span(title)], ...rows];
}
