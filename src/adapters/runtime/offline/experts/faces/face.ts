import type { LabelledBox } from "../../draw-boxes.ts";
import type { FaceReading } from "./read-face.ts";

/** A face as it is handed out. */
export interface Face extends FaceReading {
  readonly label: "face";
  readonly score: number;
  readonly box: LabelledBox["box"];
}
