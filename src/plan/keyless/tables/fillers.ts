const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words around a description that do not belong to it. */
export const PROMPT_FILLERS: ReadonlySet<string> = words(
  "of about showing that which is for from based on with the this these following text description prompt me us please it them as to in using given provided " +
    "into and a an image picture him her by version format file new related relevant again now then too also here saying says said following: result answer " +
    "thanks thank you 的 一 张 幅 个 只 段 : 给 我 下 吧 请",
);

/** Words with which a question begins. */
export const QUESTION_OPENERS: ReadonlySet<string> = words(
  "what which who whom whose where when why how is are was were does do did can could has have will should if whether",
);
