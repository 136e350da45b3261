import type { Diagnosis } from "../../domain/diagnosis.ts";
import { type CommandContext, withHuggingGPT } from "../command-context.ts";
import type { OutputFlags, SetupFlags } from "../command-line.ts";
import { writeJson } from "../report/json-reporter.ts";
import { setupOptions } from "../setup-options.ts";
import type { Screen } from "../terminal.ts";
import { padEnd } from "../view/display-width.ts";
import { groupByRemedy } from "../view/group-by-remedy.ts";
import { EMPTY_LINE, type Line, type Span, span } from "../view/line.ts";
import { paintLines } from "../view/paint.ts";
import { wrapText } from "../view/wrap-text.ts";

/** Says what can run here, what is missing, and how to get it. */
export async function runDoctor(command: OutputFlags & SetupFlags, context: CommandContext): Promise<number> {
  const diagnosis = await withHuggingGPT(context, setupOptions(command), (hugginggpt) => hugginggpt.diagnose());
  if (command.json) writeJson(context.stdout, diagnosis);
  else context.stdout.stream.write(paintLines(viewDiagnosis(diagnosis, context.stdout), context.stdout));
  return 0;
}

function viewDiagnosis(diagnosis: Diagnosis, screen: Screen): readonly Line[] {
  const { glyphs } = screen;
  const width = Math.min(100, screen.width ?? 100);
  const heading = (text: string): Line => [span(`${glyphs.heading} `, "accent"), span(text, "strong")];
  const wrapped = (text: string, indent: string, tone: Span["tone"] = "faint"): readonly Line[] =>
    wrapText(text, width - indent.length).map((row): Line => [span(indent), span(row, tone)]);
  const sign = (available: boolean) =>
    available ? span(glyphs.status.completed, "good") : span(glyphs.status.failed, "bad");
  const can = diagnosis.tasks.filter(({ available }) => available);
  const cannot = diagnosis.tasks.filter(({ available }) => !available);
  const names = Math.max(...can.map(({ task }) => task.length), 0);
  return [
    heading(`HuggingGPT ${diagnosis.version}`),
    ...wrapped(`Node ${diagnosis.node.replace(/^v/, "")}`, "  "),
    ...wrapped(`data    ${diagnosis.paths.data}`, "  "),
    ...wrapped(`config  ${diagnosis.paths.config}`, "  "),
    ...wrapped(`cache   ${diagnosis.paths.cache}`, "  "),
    ...(diagnosis.config?.files ?? []).flatMap((file) => wrapped(`uses    ${file}`, "  ")),
    ...(diagnosis.config?.warnings ?? []).flatMap((warning) => wrapped(warning, "  ", "caution")),
    EMPTY_LINE,
    heading("Brain"),
    [span(`  ${diagnosis.brain.id}`)],
    ...wrapped(diagnosis.brain.reason, "  "),
    EMPTY_LINE,
    heading("Where experts run"),
    ...diagnosis.runtimes.flatMap(({ name, available, detail, hint }): readonly Line[] => [
      [span("  "), sign(available), span(` ${name}`)],
      ...wrapped(detail, "    "),
      ...(hint === undefined ? [] : wrapped(`${glyphs.arrow} ${hint}`, "    ", "plain")),
    ]),
    EMPTY_LINE,
    heading(`Tasks that can run here: ${can.length} of ${diagnosis.tasks.length}`),
    ...can.flatMap(({ task, models }): readonly Line[] => {
      const [first = "", ...rest] = wrapText(models.join(", "), width - names - 6);
      return [
        [span("  "), sign(true), span(` ${padEnd(task, names)}  `), span(first, "faint")],
        ...rest.map((row): Line => [span(" ".repeat(names + 6)), span(row, "faint")]),
      ];
    }),
    ...groupByRemedy(cannot).flatMap(({ remedies, tasks }): readonly Line[] => [
      EMPTY_LINE,
      heading(remedies.length === 0 ? "Nothing known would run these" : `Missing: ${remedies.join("; or ")}`),
      ...wrapped(tasks.join(", "), "  "),
    ]),
  ];
}
