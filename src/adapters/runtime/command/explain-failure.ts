import path from "node:path";
import { ExpertError } from "../../../domain/errors.ts";
import { redact } from "../../../util/redact.ts";
import type { ProgramOutcome } from "./run-program.ts";

/** Lines of a stack trace, as Node, Python, Java, Go and Rust print them. */
const STACK_LINE = /^\s+(?:at |File "|\d+: )|^Traceback |^goroutine \d+|^stack backtrace|^\s+\^+\s*$/;
/** A source line that Python prints below its `File` line. */
const SOURCE_LINE = /^ {4}\S/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: programs print them
const CONTROL = /\u001b\[[0-9;?]*[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const MOST_LINES = 3;
const MOST_CHARACTERS = 300;

export interface FailureContext {
  readonly argv: readonly string[];
  readonly id: string;
  /** The folder of this call, which means nothing to people. */
  readonly scratch: string;
}

/** A program that ended badly, in words: how, and the last that it said. */
export function explainFailure(outcome: ProgramOutcome, { argv, id, scratch }: FailureContext): ExpertError {
  const program = path.basename(argv[0] ?? "");
  const said = lastWords(outcome.complaints, scratch) || lastWords(outcome.printed.toString("utf8"), scratch);
  const tail = said === "" ? "" : `: ${said}`;
  if (outcome.killedBy !== null) {
    return new ExpertError("expert-crashed", `${id}: ${program} was ended by ${outcome.killedBy}${tail}`);
  }
  return new ExpertError("expert-failed", `${id}: ${program} ended with exit code ${outcome.exitCode}${tail}`);
}

function lastWords(complaints: string, scratch: string): string {
  const lines = complaints
    .replaceAll(CONTROL, "")
    .replaceAll(`${scratch}${path.sep}in${path.sep}`, "")
    .replaceAll(`${scratch}${path.sep}out${path.sep}`, "")
    .replaceAll(scratch, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !STACK_LINE.test(line) && !SOURCE_LINE.test(line));
  const end = lines.slice(-MOST_LINES).join(" | ");
  const short = end.length > MOST_CHARACTERS ? `…${end.slice(-MOST_CHARACTERS)}` : end;
  return redact(short);
}
