import { ExpertError } from "../../../../../domain/errors.ts";
import { type CocoLabel, type FoundLabel, findLabels } from "./coco-labels.ts";
import type { Detection } from "./detect-objects.ts";

export interface Answer {
  readonly text: string;
  /** The kind that was asked for, where it was one: its plural. */
  readonly label: string;
  readonly count: number;
  readonly detections: readonly Detection[];
}

const COUNTING = /\b(?:how many|number of|count|how much)\b|几|多少|数(?:一|量|数|出)/i;
const PRESENCE =
  /\b(?:is|are|was|were) there\b|\b(?:do|does|can|could|did) (?:you |the (?:picture|image|photo) |it )?(?:see|spot|find|contain|show|have|include)\b|\b(?:any|contains?|has|have)\b|有没有|是否|有.{0,12}吗|能看到|看见|看得到/i;
const LISTING =
  /\bwhat\b.{0,30}\b(?:objects?|things|animals|items|is in|are in|can you see|do you see|is there|does .{0,20}show)|有什么|有哪些|是什么动物/i;
/** Questions about properties that a detector does not know. */
const PROPERTY =
  /\b(?:colou?r|wearing|doing|why|who|where|when|how (?:old|big|tall|far|long)|what kind|what type|brand|mood|feel|happy|expression|weather)\b|颜色|为什么|在做什么|干什么|谁|哪里|什么时候|多大|多高|表情|天气|穿/i;

const ANSWERABLE =
  "It answers how many there are, whether there is one, and which there are, for 80 kinds of everyday things (people, animals, vehicles, furniture, food, …), by detecting and counting.";

/** Answers a question of counting or presence from what was detected. */
export function answerQuestion(question: string, objects: readonly Detection[], chinese: boolean): Answer {
  const labels = findLabels(question);
  const asksCount = COUNTING.test(question);
  if (PROPERTY.test(question) && !asksCount) throw cannot(`It is no question of counting: “${shorten(question)}”`);
  if (labels.length === 0) return answerWithoutLabel(question, objects, asksCount, chinese);
  if (!asksCount && !PRESENCE.test(question) && !LISTING.test(question))
    throw cannot(`It is no question of counting: “${shorten(question)}”`);
  const counted = labels.map((found) => ({
    ...found,
    detections: objects.filter(({ label }) => label === found.label.name),
  }));
  const detections = counted.flatMap((entry) => entry.detections);
  const parts = counted.map((entry) =>
    asksCount
      ? sayCount(entry.label, entry.detections.length, chinese)
      : sayPresence(entry.label, entry.detections.length, chinese),
  );
  const text = parts.join(chinese ? "，" : ", ") + remarkOn(counted, chinese);
  const label = counted
    .map((entry) => (chinese ? entry.label.chinese : entry.label.plural))
    .join(chinese ? "、" : " and ");
  return { text, label, count: detections.length, detections };
}

function answerWithoutLabel(
  question: string,
  objects: readonly Detection[],
  asksCount: boolean,
  chinese: boolean,
): Answer {
  const all = /\b(?:objects?|things|items)\b|东西|物体|物品/i.test(question);
  const animals = /\banimals?\b|动物/i.test(question);
  if (
    !(asksCount || PRESENCE.test(question) || LISTING.test(question)) ||
    !(all || animals || LISTING.test(question))
  ) {
    throw cannot(`The detector knows nothing of what is asked: “${shorten(question)}”`);
  }
  const kinds = new Set("bird cat dog horse sheep cow elephant bear zebra giraffe".split(" "));
  const detections = animals ? objects.filter(({ label }) => kinds.has(label)) : objects;
  const counts = new Map<string, number>();
  for (const { label } of detections) counts.set(label, (counts.get(label) ?? 0) + 1);
  const list = [...counts].flatMap(([name, count]) => {
    const [found] = findLabels(name);
    return found === undefined ? [] : [sayCount(found.label, count, chinese)];
  });
  const none = chinese ? "没有找到" : "none that the detector knows";
  const label = chinese ? (animals ? "动物" : "物体") : animals ? "animals" : "objects";
  const text =
    list.length === 0 ? none : `${asksCount ? `${detections.length}: ` : ""}${list.join(chinese ? "，" : ", ")}`;
  return { text, label, count: detections.length, detections };
}

function sayCount({ name, plural, chinese: word }: CocoLabel, count: number, chinese: boolean): string {
  return chinese ? `${count} 个${word}` : `${count} ${count === 1 ? name : plural}`;
}

function sayPresence(label: CocoLabel, count: number, chinese: boolean): string {
  if (chinese) return count === 0 ? `没有${label.chinese}` : `有，${sayCount(label, count, chinese)}`;
  return count === 0 ? `no, no ${label.name}` : `yes, ${sayCount(label, count, chinese)}`;
}

function remarkOn(counted: readonly FoundLabel[], chinese: boolean): string {
  const remarks = counted.flatMap(({ label, narrower }) => {
    if (narrower === undefined) return [];
    return [
      chinese
        ? `检测模型只认“${label.chinese}”，分不出“${narrower}”`
        : `the detector knows “${label.name}” and cannot tell “${narrower}”`,
    ];
  });
  if (remarks.length === 0) return "";
  return chinese ? `（${remarks.join("；")}）` : ` (${remarks.join("; ")})`;
}

function cannot(message: string): ExpertError {
  return new ExpertError("unsupported-question", `${message}.`, { hint: ANSWERABLE });
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
