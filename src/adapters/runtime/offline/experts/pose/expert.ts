import path from "node:path";
import { ExpertError } from "../../../../../domain/errors.ts";
import type { Expert, ExpertValue } from "../../expert.ts";
import { pictureOf } from "../../picture/picture-input.ts";
import { drawOnBlack, drawOverPicture } from "./draw-skeleton.ts";
import { findPoses, loadPoseModels } from "./find-poses.ts";

/** Finds the bodies of people: as a pose picture that guides other models, or as points drawn over the picture. */
const pose: Expert = {
  async load() {
    await loadPoseModels();
  },
  async run(job, { outputFolder }) {
    const picture = pictureOf(job);
    const { pixels, poses } = await findPoses(picture);
    if (poses.length === 0) {
      throw new ExpertError("expert-no-result", `No person was found in ${picture.name}`, {
        hint: "This expert finds the body points of people who are seen from not too far away.",
      });
    }
    const target = path.join(outputFolder, "pose.png");
    const drawing = job.task === "openpose-control" ? drawOnBlack(pixels, poses) : drawOverPicture(pixels, poses);
    await drawing.png().toFile(target);
    const image: ExpertValue = { type: "image", path: target, mediaType: "image/png" };
    const data: ExpertValue = { type: "json", value: poses };
    return job.task === "openpose-control" ? [image, data] : [data, image];
  },
};

export default pose;
