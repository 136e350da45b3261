import path from "node:path";
import { ExpertError } from "../../../../../domain/errors.ts";
import { drawBoxes } from "../../draw-boxes.ts";
import type { Expert, ExpertJob, ExpertValue } from "../../expert.ts";
import { answerQuestion } from "./answer-question.ts";
import { classifyPicture, readLabels, sortIntoLabels } from "./classify-picture.ts";
import { type Detection, type Detections, detectObjects, loadDetector } from "./detect-objects.ts";

/** Finds objects, and answers questions about how many there are. */
const objectDetection: Expert = {
  async load() {
    await loadDetector();
  },
  async run(job, { outputFolder }) {
    const picture = job.inputs["image"];
    const image = Array.isArray(picture) ? picture[0] : picture;
    if (image?.type !== "image")
      throw new ExpertError("unsupported-input", "Detection needs a picture", { final: true });
    const found = await detectObjects(image.path, image.name ?? image.path);
    const draw = (boxes: readonly Detection[]) => drawFound(image.path, found, boxes, outputFolder);
    if (job.task === "object-detection") return [{ type: "json", value: found.objects }, await draw(found.objects)];
    if (job.task === "image-to-text") {
      const text = describe(found.objects, job.language === "zh");
      return [{ type: "text", text }, { type: "json", value: found.objects }, await draw(found.objects)];
    }
    if (job.task === "image-classification") return [{ type: "json", value: classifyPicture(found) }];
    if (job.task === "zero-shot-image-classification") return [{ type: "json", value: sortIntoLabels(job, found) }];
    if (job.task === "zero-shot-object-detection") return await findNamed(job, found, draw);
    const question = questionOf(job);
    const { text, label, count, detections } = answerQuestion(
      question,
      found.objects,
      /\p{Script=Han}/u.test(question) || job.language === "zh",
    );
    const value = { question, label, count, detections };
    return [
      { type: "text", text },
      { type: "json", value },
      ...(detections.length > 0 ? [await draw(detections)] : []),
    ];
  },
};

/** Only the kinds that the user names. */
async function findNamed(
  job: ExpertJob,
  { objects }: Detections,
  draw: (boxes: readonly Detection[]) => Promise<ExpertValue>,
): Promise<readonly ExpertValue[]> {
  const wanted = new Set(readLabels(job).map(({ label }) => label.name));
  const named = objects.filter(({ label }) => wanted.has(label));
  return [{ type: "json", value: named }, ...(named.length > 0 ? [await draw(named)] : [])];
}

/** Stands in for a caption where there is no text to read, and says so. */
function describe(objects: readonly Detection[], chinese: boolean): string {
  if (objects.length === 0) {
    throw new ExpertError("expert-no-result", "Neither text nor a known object was found in the picture", {
      hint: "A description of any scene needs a captioning model or a language model that sees pictures.",
    });
  }
  const { text } = answerQuestion(chinese ? "有什么东西" : "what objects are there", objects, chinese);
  return chinese
    ? `图片里没有找到文字。物体检测看到：${text}。`
    : `No text was found in the picture. Object detection sees ${text}.`;
}

function questionOf(job: ExpertJob): string {
  const input = job.inputs["text"];
  const values = Array.isArray(input) ? input : [input];
  return values.map((value) => (value?.type === "text" ? value.text : "")).join(" ");
}

async function drawFound(
  file: string,
  { width, height }: Detections,
  boxes: readonly Detection[],
  folder: string,
): Promise<ExpertValue> {
  const target = path.join(folder, "boxes.png");
  await drawBoxes(file, boxes, target, { width, height });
  return { type: "image", path: target, mediaType: "image/png" };
}

export default objectDetection;
