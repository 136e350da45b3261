import type { TaskRecord } from "../../domain/run-record.ts";
import type { Tone } from "./line.ts";

/** The signs of a view. `ascii` is for consoles whose font has no others. */
export interface Glyphs {
  readonly heading: string;
  readonly status: Readonly<Record<TaskRecord["status"], string>>;
  readonly spinner: readonly string[];
  readonly barFull: string;
  readonly barEmpty: string;
  readonly arrow: string;
  readonly from: string;
  readonly ellipsis: string;
  readonly dot: string;
  readonly warning: string;
  readonly quotes: readonly [string, string];
  /** Box characters by their arms: up, down, left, right as bits 8, 4, 2, 1. */
  readonly boxes: readonly string[];
}

const UNICODE: Glyphs = {
  heading: "◆",
  status: {
    waiting: "○",
    running: "●",
    completed: "✔",
    failed: "✖",
    skipped: "−",
    cancelled: "■",
    "not-run": "○",
  },
  spinner: ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"],
  barFull: "━",
  barEmpty: "─",
  arrow: "→",
  from: "←",
  ellipsis: "…",
  dot: "·",
  warning: "▲",
  quotes: ["“", "”"],
  boxes: [" ", "─", "─", "─", "│", "╭", "╮", "┬", "│", "╰", "╯", "┴", "│", "├", "┤", "┼"],
};

const ASCII: Glyphs = {
  heading: "*",
  status: {
    waiting: "o",
    running: "*",
    completed: "+",
    failed: "x",
    skipped: "-",
    cancelled: "#",
    "not-run": "o",
  },
  spinner: ["|", "/", "-", "\\"],
  barFull: "=",
  barEmpty: ".",
  arrow: "->",
  from: "<-",
  ellipsis: "...",
  dot: "-",
  warning: "!",
  quotes: ['"', '"'],
  boxes: [" ", "-", "-", "-", "|", "+", "+", "+", "|", "+", "+", "+", "|", "+", "+", "+"],
};

export function glyphsFor(unicode: boolean): Glyphs {
  return unicode ? UNICODE : ASCII;
}

export const STATUS_TONES: Readonly<Record<TaskRecord["status"], Tone>> = {
  waiting: "faint",
  running: "busy",
  completed: "good",
  failed: "bad",
  skipped: "caution",
  cancelled: "caution",
  "not-run": "faint",
};
