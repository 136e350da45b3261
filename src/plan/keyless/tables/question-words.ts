/** Words of a question that only a picture can answer. */
export const SIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    "color colors colour colours colored coloured visible seen shown depicted background foreground scene object objects shape " +
    "wearing wears holding standing sitting look looks see dominant furthest closest farthest nearest landmark animal animals breed " +
    "色 穿 戴"
  ).split(" "),
);
