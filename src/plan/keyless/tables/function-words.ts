/** Words that say nothing of what is to be done: they need no cue to account for them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those my your our his her its their it them they he she we i me us you him who which what where when how why " +
    "is are was were be been being am do does did have has had having can could will would shall should may might must " +
    "of in on at to from for with by about into onto over under between through during without within as than like per via out up down off here there " +
    "and or but so if then also too very just only please pls plz thanks thank kindly ok okay hi hello hey dear well now again still yet even really quite some any all both each every no not " +
    "one two three four five first second third last next other another same new own such more most less much many few lot lots bit little good great nice " +
    "want need like would love help let get got give make go going see look looking tell show know think say use using try put take keep thing things something anything everything stuff " +
    "file files attached attachment attach document image picture photo text called named name it's im i'm can't don't yes yeah sorry sure today tomorrow yesterday tonight " +
    "possible possibly quickly quick fast soon asap wanna gonna because since while after before once until " +
    "的 了 吗 呢 吧 啊 呀 是 在 有 我 你 他 她 它 们 这 那 个 张 段 份 把 将 给 帮 请 想 要 能 会 可 以 就 都 也 还 再 先 后 然 和 与 跟 里 上 下 中 面 一 两 三 四 几 点 些 什 么 啥 怎 样 到 去 来 出 成 为 用 从 对 让 使 得 地 着 过 没 不 很 太 好 谢 麻 烦 看 做 弄 搞 说 里 边 件 文 图 片 照 音 频 录 视 内 容 谁 哪 每 各 所 以 及 其 此 该 吗 嘛 哈 哦 嗯 行 直 接 就"
  ).split(" "),
);
