import { describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { planKeyless } from "./plan-keyless.ts";
import { typeOfName } from "./tables/file-extensions.ts";

function plan(request: string, ...files: string[]) {
  return planKeyless({
    request,
    files: files.map((name) => ({ name, type: typeOfName(name) ?? "document", mediaType: "", bytes: 1 })),
    conversation: { turns: [], resources: [] },
    library: DEFAULT_TASK_TYPES,
    caps: DEFAULT_CAPS,
  });
}

const WISHES = [
  ["who signed the lease?", "lease.pdf"],
  ["blur the background of horse.jpg", "horse.jpg"],
  ["turn lecture.mp3 into text", "lecture.mp3"],
] as const;

const BEFORE = [
  "Morning all!",
  "My aunt found your site.",
  "We moved house in March.",
  "I work nights in a bakery.",
  "So here is my problem:",
  "Since I broke my glasses,",
  "Our boss is asking for it.",
];
const BEHIND = [
  "Kind regards, Ines",
  "The grandchildren will love it.",
  "I'd like to frame it.",
  "It's due on Monday.",
  "(take your time)",
  "Cheers mate! 🙏",
];

describe("what asks for nothing in an English request", () => {
  it.each(WISHES)("changes nothing where it stands around %s", (wish, file) => {
    const alone = plan(wish, file);
    expect(alone.abstained).toBeUndefined();
    for (const words of BEFORE) expect(plan(`${words} ${wish}`, file).plan, words).toEqual(alone.plan);
    for (const words of BEHIND) {
      const around = plan(/\?$/.test(wish) ? `${wish} ${words}` : `${wish}. ${words}`, file);
      expect(around.plan, words).toEqual(alone.plan);
      expect(around.abstained, words).toBeUndefined();
    }
  });

  it.each([
    "because my sight is poor",
    "so I can show it to my class",
    "for our newsletter",
    "if that's not too much trouble",
    "whenever you find the time",
  ])("is cut off at the end of a sentence: %s", (words) => {
    const { plan: tasks, abstained } = plan(`describe goat.jpg ${words}`, "goat.jpg");
    expect(tasks).toEqual(plan("describe goat.jpg", "goat.jpg").plan);
    expect(abstained).toBeUndefined();
  });

  it("is no part of a pasted account, nor of a text in another language", () => {
    const text = "The ferry from the island sails at nine and the bus from the harbour waits until ten";
    expect(plan(`translate into Dutch: ${text}, thanks a lot`).plan[0]?.args["text"]).toBe(text);
    expect(plan("translate into English: Il treno parte domani mattina. Thank you!").plan[0]?.args["text"]).toBe(
      "Il treno parte domani mattina.",
    );
  });

  it.each([
    ["translate into German: thanks a lot", "thanks a lot"],
    ["translate into Polish: I got your card. Thank you so much!", "I got your card. Thank you so much!"],
  ])("stays in a text that speaks to somebody: %s", (request, text) => {
    expect(plan(request).plan[0]?.args["text"]).toBe(text);
  });

  it.each([
    "Then email it to Ruth.",
    "Play it on my speaker.",
    "Print three copies.",
    "My boss wants me to fax it.",
    "They want it in hexadecimal.",
    "Let me know by text message when it is done.",
    "It is for work, so email it to Ruth.",
  ])("is not what orders something that no task does: %s", (words) => {
    expect(plan(`turn lecture.mp3 into text. ${words}`, "lecture.mp3").abstained?.reason).toBeTruthy();
  });

  it.each(["I need it in Greek too.", "My sister needs it in Greek too."])("is not a further wish: %s", (words) => {
    const languages = plan(`Translate "we are late" into Danish. ${words}`).plan.map(
      ({ args }) => args["target_language"],
    );
    expect(languages).toEqual(["Danish", "Greek"]);
  });
});
