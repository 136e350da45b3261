/** The 17 points of a body, in the order in which the model gives them (COCO). Left and right are the person's own. */
export const KEYPOINT_NAMES = [
  "nose",
  "left_eye",
  "right_eye",
  "left_ear",
  "right_ear",
  "left_shoulder",
  "right_shoulder",
  "left_elbow",
  "right_elbow",
  "left_wrist",
  "right_wrist",
  "left_hip",
  "right_hip",
  "left_knee",
  "right_knee",
  "left_ankle",
  "right_ankle",
] as const;
export type KeypointName = (typeof KEYPOINT_NAMES)[number];

export interface Keypoint {
  readonly name: KeypointName;
  /** In pixels of the upright picture. */
  readonly x: number;
  readonly y: number;
  /** From 0 to 1. */
  readonly score: number;
}

export interface Box {
  readonly xmin: number;
  readonly ymin: number;
  readonly xmax: number;
  readonly ymax: number;
}

export interface Pose {
  readonly label: "person";
  /** Mean score of the points that were seen. */
  readonly score: number;
  readonly box: Box;
  /** All 17; those below `VISIBLE` are guesses. */
  readonly keypoints: readonly Keypoint[];
}

/** Points below this score are not drawn. */
export const VISIBLE = 0.25;
