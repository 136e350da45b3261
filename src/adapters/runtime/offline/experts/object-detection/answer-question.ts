import { ExpertError } from "../../../../../domain/errors.ts";
import { COCO_LABELS, type CocoLabel, type FoundLabel } from "../../../../../util/coco-labels.ts";
import type { Detection } from "./detect-objects.ts";
import { type Question, readQuestion } from "./read-question.ts";

export interface Answer {
  readonly text: string;
  /** The kind that was asked for, where it was one: its plural. */
  readonly label: string;
  readonly count: number;
  readonly detections: readonly Detection[];
}

const ANSWERABLE =
  "It answers how many there are, whether there is one, and which there are, for 80 kinds of everyday things (people, animals, vehicles, furniture, food, …), by detecting and counting.";
const ANIMALS = new Set("bird cat dog horse sheep cow elephant bear zebra giraffe".split(" "));

/** Answers a question of counting or presence from what was detected. */
export function answerQuestion(text: string, objects: readonly Detection[], chinese: boolean): Answer {
  const question = readQuestion(text);
  if (question === undefined) throw cannot(`It is no question of counting: “${shorten(text)}”`);
  if (question.labels.length > 0) return answerForLabels(question, objects, chinese);
  if (question.general === undefined && question.asks !== "list")
    throw cannot(`The detector knows nothing of what is asked: “${shorten(text)}”`);
  return answerInGeneral(question, objects, chinese);
}

function answerForLabels(question: Question, objects: readonly Detection[], chinese: boolean): Answer {
  const counted = question.labels.map((found) => ({
    ...found,
    detections: objects.filter(({ label }) => label === found.label.name),
  }));
  const detections = counted.flatMap((entry) => entry.detections);
  const say = question.asks === "presence" ? sayPresence : sayCount;
  const parts = counted.map((entry) => say(entry.label, entry.detections.length, chinese));
  const text = parts.join(chinese ? "，" : ", ") + remarkOn(counted, question.unchecked, chinese);
  const label = counted
    .map((entry) => (chinese ? entry.label.chinese : entry.label.plural))
    .join(chinese ? "、" : " and ");
  return { text, label, count: detections.length, detections };
}

function answerInGeneral(
  { asks, general, unchecked }: Question,
  objects: readonly Detection[],
  chinese: boolean,
): Answer {
  const animals = general === "animals";
  const detections = animals ? objects.filter(({ label }) => ANIMALS.has(label)) : objects;
  const counts = new Map<string, number>();
  for (const { label } of detections) counts.set(label, (counts.get(label) ?? 0) + 1);
  const list = [...counts].flatMap(([name, count]) => {
    const label = COCO_LABELS.find((other) => other.name === name);
    return label === undefined ? [] : [sayCount(label, count, chinese)];
  });
  const none = chinese ? "没有找到" : "none that the detector knows";
  const label = chinese ? (animals ? "动物" : "物体") : animals ? "animals" : "objects";
  const text =
    list.length === 0
      ? none
      : `${asks === "count" ? `${detections.length}: ` : ""}${list.join(chinese ? "，" : ", ")}${remarkOn([], unchecked, chinese)}`;
  return { text, label, count: detections.length, detections };
}

function sayCount({ name, plural, chinese: word, measure }: CocoLabel, count: number, chinese: boolean): string {
  return chinese ? `${count} ${measure}${word}` : `${count} ${count === 1 ? name : plural}`;
}

function sayPresence(label: CocoLabel, count: number, chinese: boolean): string {
  if (chinese) return count === 0 ? `没有${label.chinese}` : `有，${sayCount(label, count, chinese)}`;
  return count === 0 ? `no, no ${label.name}` : `yes, ${sayCount(label, count, chinese)}`;
}

function remarkOn(counted: readonly FoundLabel[], unchecked: string, chinese: boolean): string {
  const remarks = counted.flatMap(({ label, narrower }) => {
    if (narrower === undefined) return [];
    return [
      chinese
        ? `检测模型只认“${label.chinese}”，分不出“${narrower}”`
        : `the detector knows “${label.name}” and cannot tell “${narrower}”`,
    ];
  });
  if (unchecked !== "") remarks.push(chinese ? `“${unchecked}”无法检查` : `“${unchecked}” was not checked`);
  if (remarks.length === 0) return "";
  return chinese ? `（${remarks.join("；")}）` : ` (${remarks.join("; ")})`;
}

function cannot(message: string): ExpertError {
  return new ExpertError("unsupported-question", `${message}.`, { hint: ANSWERABLE });
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
