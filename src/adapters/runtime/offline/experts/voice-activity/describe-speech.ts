import type { Segment } from "./find-speech.ts";

/** Longer lists are for programs. */
const MOST_NAMED = 12;

/** When somebody speaks, in a sentence; Chinese for Chinese requests. */
export function describeSpeech(segments: readonly Segment[], seconds: number, language: string): string {
  const chinese = language.startsWith("zh");
  if (segments.length === 0) return chinese ? "没有听到有人说话。" : "Nobody speaks in it.";
  const spoken = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const named = segments.slice(0, MOST_NAMED).map(({ start, end }) => `${toClock(start)}–${toClock(end)}`);
  const left = segments.length - named.length;
  const list = named.join(chinese ? "、" : ", ");
  if (chinese) {
    return `有人说话的时间：${list}${left > 0 ? ` 等 ${segments.length} 段` : ""}（共 ${spoken.toFixed(1)} 秒，录音长 ${seconds.toFixed(1)} 秒）。`;
  }
  const rest = left > 0 ? ` and ${left} more` : "";
  return `Somebody speaks at ${list}${rest} (${spoken.toFixed(1)} s of ${seconds.toFixed(1)} s).`;
}

/** 75.25 → 1:15.3 */
function toClock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const rest = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${rest < 10 ? "0" : ""}${rest.toFixed(1)}`;
}
