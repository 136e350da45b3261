/** Words after which a question is asked, wherever they stand near the beginning. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    "what which who whom whose where when why how is are was were does do did has have can could will would should may am " +
    "any anyone anybody anything somebody someone"
  ).split(" "),
);

/** Orders that look something up in a document or a table. */
export const LOOK_UP_VERBS: ReadonlySet<string> = new Set(
  "find tell give show get look check fetch search locate confirm identify name quote determine pull extract dig".split(
    " ",
  ),
);
