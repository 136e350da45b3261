import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../src/domain/plan.ts";
import type { HistoryResource } from "../../src/domain/ports.ts";
import { DEFAULT_TASK_TYPES } from "../../src/domain/task-type-table.ts";
import { type EverydayRequest, readEverydayRequests } from "../../src/eval/everyday/everyday-request.ts";
import { judge } from "../../src/eval/everyday/matches-gold.ts";
import { planKeyless } from "../../src/plan/keyless/plan-keyless.ts";
import { typeOfName } from "../../src/plan/keyless/tables/file-extensions.ts";
import { fileOfSplit } from "./splits.ts";

const NO_HISTORY: readonly HistoryResource[] = [];

/** Words around a wish that ask for nothing; `…` stands for the wish. */
const WRAPPERS = {
  en: [
    "Hi there! …",
    "My boss wants it by noon. …",
    "A colleague told me you could do this. …",
    "Sorry to bother you again, but …",
    "I'm not good with computers. …",
    "Good morning. …",
  ],
  zh: ["你好，…", "在吗？…", "领导催得紧，…", "我不太会弄，…", "辛苦啦～…", "朋友说你能帮忙，…"],
} as const;
/** In percent: so many plans stay as they are. */
const LEAST = 96;

function verdictOf(one: EverydayRequest, request: string): string {
  const files = one.files.map((name) => ({ name, type: typeOfName(name) ?? "document", mediaType: "", bytes: 1 }));
  const conversation = { turns: [], resources: NO_HISTORY };
  const { plan, abstained } = planKeyless({
    request,
    files,
    conversation,
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  });
  return judge(one.gold, abstained ? undefined : plan);
}

const requests = (await readEverydayRequests(fileOfSplit("tune"))).filter(
  (one) => one.history.length === 0 && !one.gold.refuse,
);

describe("words that ask for nothing", () => {
  it.each(Object.entries(WRAPPERS))("change hardly a plan: %s", (lang, wrappers) => {
    const right = requests.filter(
      (one, at) => one.lang === lang && at % 4 === 0 && verdictOf(one, one.request) === "right",
    );
    const wrapped = wrappers.flatMap((wrapper) =>
      right.map((one) => verdictOf(one, wrapper.replace("…", one.request))),
    );
    const kept = wrapped.filter((verdict) => verdict === "right").length;
    expect((kept / wrapped.length) * 100).toBeGreaterThanOrEqual(LEAST);
  });
});
