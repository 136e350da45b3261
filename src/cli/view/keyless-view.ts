import type { KeylessExplanation } from "../../plan/keyless/explanation.ts";
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

/** Clause by clause: what was found by which words, what lost; then what was bridged and what each argument was bound to. */
export function viewKeylessExplanation(
  explanation: KeylessExplanation,
  { width, glyphs }: KeylessViewOptions,
): readonly Line[] {
  const row = (indent: string, text: string, tone: Tone = "faint"): readonly Line[] =>
    wrapText(text, width - indent.length).map((part): Line => [span(indent), span(part, tone)]);
  const [open, close] = glyphs.quotes;
  const quote = (text: string) =>
    `${open}${text.length > 300 ? `${text.slice(0, 300)}${glyphs.ellipsis}` : text}${close}`;
  return [
    ...explanation.spelling.flatMap(({ wrote, read }) => row("", `${quote(wrote)} was read as ${quote(read)}`)),
    ...explanation.clauses.flatMap((clause): readonly Line[] => [
      ...row("", quote(clause.text), "plain"),
      ...(clause.kind === "request" ? [] : row("  ", `${clause.kind}, not a wish`)),
      ...(clause.relation === undefined ? [] : row("  ", `goes on: ${clause.relation}`)),
      ...clause.found.flatMap(({ task, words, cue, weight }): readonly Line[] => [
        [span("  "), span(glyphs.status.completed, "good"), span(` ${task}`, "strong"), span(`  ${weight}`, "faint")],
        ...row("      ", `by ${quote(words)}, the cue ${cue}`),
      ]),
      ...clause.lost.flatMap(({ task, phrase, weight, reason }): readonly Line[] => [
        [span("  "), span(glyphs.status.failed, "bad"), span(` ${task}  ${weight}`, "faint")],
        ...row("      ", `${reason}; the cue was ${phrase}`),
      ]),
      ...clause.negated.flatMap((task) => row("  ", `taken back by a negation: ${task}`)),
      ...(clause.dropped ? row("  ", "taken back by a correction", "caution") : []),
      ...(clause.found.length === 0 && clause.kind === "request" ? row("  ", "no task was found here", "caution") : []),
    ]),
    ...section(
      `${formatCount(explanation.bridges.length, "step")} that the words leave out`,
      explanation.bridges.flatMap(({ taskId, task, reason }) => row("  ", `${taskId} ${task}: ${reason}`)),
    ),
    ...section(
      "Arguments",
      explanation.arguments.flatMap(({ taskId, argument, value, reason }) =>
        row("  ", `${taskId} ${argument} = ${value.slice(0, 200)}: ${reason}`),
      ),
    ),
    ...section(
      "Lowers the confidence",
      explanation.confidence.flatMap(({ factor, reason }) => row("  ", `${glyphs.dot} ${reason} (${factor})`)),
    ),
  ];
}

function section(title: string, rows: readonly Line[]): readonly Line[] {
  return rows.length === 0 ? [] : [EMPTY_LINE, [span(title)], ...rows];
}
