/** Pages that are drawn and then read. */
export interface Page {
  readonly name: string;
  readonly lines: readonly string[];
  readonly font: string;
  readonly size: number;
  /** In degrees. */
  readonly turn?: number;
  /** Strength of the noise on the paper. */
  readonly grain?: number;
}

const LETTER = [
  "Dear Ms Okafor, thank you for your order of 14 March.",
  "The three shelves (no. 4471-B) leave our workshop on Friday",
  "and should be with you by the 29th. The balance of 312.50",
  "is due on delivery; the driver takes cards as well as cash.",
  "If the stairs are narrower than 85 cm, please let us know",
  "beforehand, so that we can send two people to carry them.",
];
const TIMETABLE = [
  "Harbour 06:40 07:55 09:10",
  "Old Mill 06:52 08:07 09:22",
  "Castle 07:03 08:18 09:33",
  "Airport 07:31 08:46 10:01",
];
const CHINESE = ["会议改到星期四下午三点，地点不变。", "请各部门带上第二季度的报告。", "迟到的同事从后门进入会议室。"];

export const PAGES: readonly Page[] = [
  { name: "letter, sans serif", lines: LETTER, font: "DejaVu Sans", size: 28 },
  { name: "letter, serif, small", lines: LETTER, font: "Liberation Serif", size: 22 },
  { name: "letter, grainy paper", lines: LETTER, font: "Liberation Serif", size: 30, grain: 40 },
  { name: "letter, 4° askew", lines: LETTER, font: "DejaVu Sans", size: 26, turn: 4 },
  { name: "letter, on its side", lines: LETTER, font: "DejaVu Sans", size: 26, turn: 90 },
  { name: "timetable, monospaced", lines: TIMETABLE, font: "DejaVu Sans Mono", size: 34 },
  { name: "Chinese notice", lines: CHINESE, font: "Noto Sans CJK SC", size: 40 },
];

export const SENTENCES: readonly (readonly string[])[] = [
  ["The plumber comes on Tuesday between nine and ten.", "Somebody has to let him in."],
  ["Four boats left the harbour before sunrise.", "Only three of them came back.", "Nobody talked about it."],
  ["Please water the plants twice a week while I am away."],
];

/** Made up, as such series look; the last three values are to be guessed. */
export const SERIES: readonly { readonly name: string; readonly values: readonly number[] }[] = [
  { name: "visitors of a museum", values: [410, 432, 428, 455, 470, 466, 489, 502, 517, 511, 534, 549] },
  { name: "price of a flat", values: [1800, 1840, 1905, 1960, 2050, 2130, 2240, 2330, 2390, 2420, 2440, 2450] },
  { name: "bread sold a day", values: [220, 231, 218, 240, 225, 229, 236, 221, 233, 227, 230, 224] },
];
