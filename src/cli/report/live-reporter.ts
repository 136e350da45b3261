import { renderResponse } from "../../domain/citations.ts";
import type { RunEvent } from "../../domain/events.ts";
import { RunFold } from "../../domain/fold-run.ts";
import type { Screen } from "../terminal.ts";
import { EMPTY_LINE, type Line, printableText, span } from "../view/line.ts";
import { paintLine, paintLines } from "../view/paint.ts";
import { viewRun } from "../view/run-view.ts";
import { wrapText } from "../view/wrap-text.ts";
import { type LiveRegion, openLiveRegion } from "./live-region.ts";
import { type Reporter, STOPPING_MESSAGE } from "./reporter.ts";
import { type OutcomeOptions, writeOutcome } from "./write-outcome.ts";

const FRAME_MS = 80;
const ANSWER_ROWS = 6;
const AT_ONCE: ReadonlySet<RunEvent["type"]> = new Set(["plan-start", "plan-task", "plan-end"]);
const STOPPING: readonly Line[] = [EMPTY_LINE, [span(`  ${STOPPING_MESSAGE}`, "caution")]];

export interface LiveReporterOptions extends OutcomeOptions {
  /** Milliseconds since 1970; a replay has its own clock. */
  readonly now: () => number;
  /** Aborts when the user wants to stop. */
  readonly signal: AbortSignal;
}

/** On a terminal: the plan as a live graph while the run goes on; then the whole graph and the answer, to stay. */
export function createLiveReporter(options: LiveReporterOptions): Reporter {
  const { stderr, now, signal } = options;
  const fold = new RunFold();
  let region: LiveRegion | undefined;
  let timer: NodeJS.Timeout | undefined;

  const draw = () => {
    const lines = [...viewLive(fold, stderr, now()), ...(signal.aborted ? STOPPING : [])];
    region?.draw(lines.map((line) => paintLine(line, stderr)));
  };
  const open = () => {
    region = openLiveRegion(stderr.stream);
    timer = setInterval(draw, FRAME_MS);
  };

  return {
    event: (event: RunEvent) => {
      fold.apply(event);
      if (region === undefined) open();
      // What is new is shown at once; the timer only turns the spinner and counts seconds.
      if (AT_ONCE.has(event.type)) draw();
    },
    end: async (result, record) => {
      clearInterval(timer);
      region?.close();
      if (record.planDone || record.plan.length > 0) {
        const view = viewRun(record, { width: stderr.width ?? 80, glyphs: stderr.glyphs, now: now() });
        stderr.stream.write(paintLines(view, stderr));
      }
      writeOutcome(result, record, options);
    },
  };
}

/** What fits on the screen: the graph, and under it the end of an answer that is being written. */
function viewLive(fold: RunFold, { stream, glyphs }: Screen, now: number): readonly Line[] {
  // Asked for anew each time: the user may have changed the size of the window.
  const width = stream.columns || 80;
  const rows = (stream.rows || 24) - 1 - STOPPING.length;
  const { record } = fold;
  const answer = wrapText(printableText(renderResponse(record)).trim(), Math.min(100, width) - 2).slice(-ANSWER_ROWS);
  const under: readonly Line[] =
    record.response === "" ? [] : [EMPTY_LINE, ...answer.map((row): Line => [span("  "), span(row)])];
  return [...viewRun(record, { width, glyphs, now, rows: Math.max(3, rows - under.length) }), ...under];
}
