import { ExpertError } from "../../../../../domain/errors.ts";
import { COCO_LABELS, type CocoLabel, findLabels } from "../../../../../util/coco-labels.ts";
import type { ExpertJob } from "../../expert.ts";
import { wordsOf } from "../../text/text-input.ts";
import type { Detection, Detections } from "./detect-objects.ts";

interface Scored {
  readonly label: string;
  readonly score: number;
}

const KNOWN = "It knows 80 kinds of everyday things: people, animals, vehicles, furniture, food and the like.";

/** What a picture shows most of: the shares of the kinds in it, by the certainty and the size of each thing. */
export function classifyPicture({ objects, width, height }: Detections): readonly Scored[] {
  const weights = weigh(objects, width * height);
  if (weights.size > 0) return toShares([...weights]);
  throw new ExpertError("expert-no-result", "The picture shows nothing that this detector knows", { hint: KNOWN });
}

/** The same among kinds that the user names; each has to be one that the detector can tell from the others. */
export function sortIntoLabels(job: ExpertJob, { objects, width, height }: Detections): readonly Scored[] {
  const named = readLabels(job);
  const weights = weigh(objects, width * height);
  const scored = named.map(({ word, label }) => [word, weights.get(label.name) ?? 0] as const);
  if (scored.every(([, weight]) => weight === 0)) {
    const seen = [...new Set(objects.map(({ label }) => label))].slice(0, 5);
    throw new ExpertError(
      "expert-no-result",
      `None of ${named.map(({ word }) => word).join(", ")} was found in the picture${seen.length === 0 ? "" : `; it shows ${seen.join(", ")}`}`,
    );
  }
  return toShares(scored);
}

/** The kinds that the labels of a job name, each with the user's word for it. */
export function readLabels(job: ExpertJob): readonly { readonly word: string; readonly label: CocoLabel }[] {
  const words = wordsOf(job, "labels");
  const named = words.map((word) => {
    const [found, ...others] = findLabels(word);
    if (found === undefined || others.length > 0) throw cannot(`“${word}” is no kind of thing that it knows`);
    if (found.narrower !== undefined) throw cannot(`It cannot tell “${word}” from any other ${found.label.name}`);
    return { word, label: found.label };
  });
  const labels = named.map(({ label }) => label);
  const twin = named.find(({ label }, index) => labels.indexOf(label) !== index);
  if (twin !== undefined) throw cannot(`It cannot tell “${twin.word}” from another ${twin.label.name}`);
  if (named.length > 0) return named;
  throw new ExpertError("invalid-input", `${job.task} needs the labels to look for`, { final: true });
}

function weigh(objects: readonly Detection[], area: number): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { label, score, box } of objects) {
    const share = ((box.xmax - box.xmin) * (box.ymax - box.ymin)) / area;
    weights.set(label, (weights.get(label) ?? 0) + score * Math.sqrt(share));
  }
  return weights;
}

function toShares(weights: readonly (readonly [string, number])[]): readonly Scored[] {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights
    .map(([label, weight]) => ({ label, score: Math.round((weight / total) * 1_000) / 1_000 }))
    .sort((one, two) => two.score - one.score);
}

function cannot(message: string): ExpertError {
  return new ExpertError("unsupported-question", message, {
    hint: `${KNOWN} For example ${COCO_LABELS.slice(14, 20)
      .map(({ name }) => name)
      .join(", ")}.`,
  });
}
