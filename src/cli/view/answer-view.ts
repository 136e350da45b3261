import { renderResponse } from "../../domain/citations.ts";
import { isMedia } from "../../domain/resource.ts";
import type { RunResult } from "../../domain/run-result.ts";
import { viewEntities } from "./entity-view.ts";
import { formatBytes, formatDuration } from "./format-amounts.ts";
import type { Glyphs } from "./glyphs.ts";
import { EMPTY_LINE, type Line, printableText, type Span, span, type Tone } from "./line.ts";
import { wrapText } from "./wrap-text.ts";

export interface AnswerOptions {
  readonly width: number;
  readonly glyphs: Glyphs;
}

const WIDEST = 100;
const MARGIN = "  ";

/** The answer for a terminal: wrapped at words, files marked, those that it does not name listed under it. */
export function viewAnswer(result: RunResult, { width, glyphs }: AnswerOptions): readonly Line[] {
  const text = printableText(renderResponse(result)).trim();
  const files = filesOf(result);
  const paths = files.map(({ path }) => path);
  const rows = text === "" ? [] : wrapText(text, Math.min(WIDEST, width) - MARGIN.length);
  const unnamed = files.filter(({ path }) => !text.includes(path));
  if (rows.length === 0 && unnamed.length === 0) return [];
  const marked = viewEntities(result, Math.min(WIDEST, width) - MARGIN.length);
  return [
    [span(`${glyphs.heading} `, "accent"), span("Answer", "strong")],
    EMPTY_LINE,
    ...marked.map((row): Line => [span(MARGIN), ...row]),
    ...(marked.length > 0 ? [EMPTY_LINE] : []),
    ...rows.map((row): Line => (row === "" ? EMPTY_LINE : [span(MARGIN), ...markRow(row, paths)])),
    ...(unnamed.length > 0 && rows.length > 0 ? [EMPTY_LINE] : []),
    ...unnamed.map(
      ({ path, mediaType, bytes }): Line => [
        span(MARGIN),
        span(path, "link"),
        span(`  ${mediaType} ${glyphs.dot} ${formatBytes(bytes)}`, "faint"),
      ],
    ),
  ];
}

function filesOf(result: RunResult): readonly { path: string; mediaType: string; bytes: number }[] {
  const byPath = new Map(
    result.tasks.flatMap(({ outputs }) =>
      outputs.flatMap((output) => (isMedia(output) ? [[output.artifact.path, output.artifact] as const] : [])),
    ),
  );
  return [...byPath.values()];
}

/** Paths of this run's files as links, `**bold**` as bold; everything else as it stands. */
function markRow(row: string, paths: readonly string[]): readonly Span[] {
  const found = paths
    .map((path) => ({ path, at: row.indexOf(path) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at || right.path.length - left.path.length)[0];
  if (found === undefined) return markBold(row);
  const { path, at } = found;
  return [...markBold(row.slice(0, at)), span(path, "link"), ...markRow(row.slice(at + path.length), paths)];
}

function markBold(text: string): readonly Span[] {
  return text.split(/\*\*([^*\n]{1,200})\*\*/).map((part, index) => span(part, index % 2 === 1 ? "strong" : "plain"));
}

const END_TONES: Readonly<Record<RunResult["status"], Tone>> = {
  completed: "good",
  planned: "good",
  partial: "caution",
  cancelled: "caution",
  failed: "bad",
};

/** The last row: how it ended, how long it took, how to see it again. */
export function viewEnding(result: RunResult, { glyphs }: AnswerOptions): readonly Line[] {
  const { status, timing, usage, runId } = result;
  const dot = ` ${glyphs.dot} `;
  const tokens = usage.inputTokens + usage.outputTokens;
  const facts = [
    `in ${formatDuration(timing.totalMs)}`,
    ...(tokens > 0 ? [`${tokens.toLocaleString("en")} tokens`] : []),
    ...(usage.price !== undefined && usage.price > 0 ? [`$${usage.price.toFixed(4)}`] : []),
  ];
  return [
    [
      span(status, END_TONES[status]),
      span(` ${facts.join(dot)}`, "faint"),
      ...(runId === "" ? [] : [span(`${dot}hugginggpt runs show ${runId.slice(0, 8)}`, "faint")]),
    ],
  ];
}
