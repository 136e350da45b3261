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

/** Words before a language that something is put into. */
export const TO_WORDS: ReadonlySet<string> = words("in into to 成 为 用 作");

/** Words around a text to work on that do not belong to it. */
export const TEXT_FILLERS: ReadonlySet<string> = words(
  "please me us to for aloud out loud loudly again now slowly slower slow fast faster quickly bit little of too also then so a an and thanks thank you it them by with in as " +
    "版 一 下 遍 给 我 吧 请 成 为 了 出 来 把 听 看 点 再 翻 译 念 读 写 总 结 概 括",
);

/** Words that point at a text instead of being one. */
export const POINTING_WORDS: ReadonlySet<string> = words(
  "the this that these those my our your his her their its it attached all both each every following above below what which whatever everything any text image picture audio file " +
    "这 那 上 下 附 刚 全 里 所 图 文 录 语 视 其 它 此 该 内 以 后",
);
