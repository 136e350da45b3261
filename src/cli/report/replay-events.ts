import type { RunEvent } from "../../domain/events.ts";
import { sleep } from "../../util/sleep.ts";
import type { Reporter } from "./reporter.ts";

/** Nobody wants to wait again as long as the run took. */
const LONGEST_MS = 3_000;
const FRAME_MS = 80;

export interface ReplayOptions {
  /** What the view takes for the present; the replay sets it. */
  readonly clock: { now: number };
  readonly signal: AbortSignal;
  readonly animated: boolean;
}

/** Gives a stored run's events to a reporter again: at once, or in their own rhythm within three seconds. */
export async function replayEvents(
  events: readonly RunEvent[],
  reporter: Reporter,
  { clock, signal, animated }: ReplayOptions,
): Promise<void> {
  const first = Date.parse(events[0]?.at ?? "");
  const last = Date.parse(events.at(-1)?.at ?? "");
  const pace = Math.min(1, LONGEST_MS / Math.max(1, last - first));
  clock.now = animated ? first : last;
  for (const event of events) {
    const at = Date.parse(event.at);
    while (animated && !signal.aborted && clock.now < at) {
      const step = Math.min(at - clock.now, FRAME_MS / pace);
      await sleep(step * pace, signal).catch(() => undefined);
      clock.now += step;
    }
    reporter.event(event);
  }
  clock.now = last;
}
