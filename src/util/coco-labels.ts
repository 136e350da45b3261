/** The 80 kinds of COCO in the detector's order: name, plural, other words, Chinese words. */
type Row = readonly [name: string, plural: string, words: string, chinese: string];

const ROWS: readonly Row[] = [
  [
    "person",
    "people",
    "persons human humans man men woman women boy boys girl girls child children kid kids guy guys lady ladies anybody anyone somebody someone",
    "人 个人 行人 男人 女人 小孩 孩子 人物",
  ],
  ["bicycle", "bicycles", "bike bikes cycle cycles", "自行车 单车 脚踏车"],
  ["car", "cars", "automobile automobiles vehicle vehicles", "汽车 轿车 小汽车 车 车辆"],
  ["motorcycle", "motorcycles", "motorbike motorbikes scooter scooters", "摩托车 摩托"],
  ["airplane", "airplanes", "plane planes aeroplane aeroplanes aircraft jet jets", "飞机"],
  ["bus", "buses", "busses coach coaches", "公交车 公共汽车 巴士 大巴"],
  ["train", "trains", "", "火车 列车"],
  ["truck", "trucks", "lorry lorries", "卡车 货车"],
  ["boat", "boats", "ship ships", "船 小船 轮船"],
  ["traffic light", "traffic lights", "stoplight stoplights", "红绿灯 交通灯"],
  ["fire hydrant", "fire hydrants", "hydrant hydrants", "消防栓"],
  ["stop sign", "stop signs", "", "停车标志 停止标志"],
  ["parking meter", "parking meters", "", "停车计时器"],
  ["bench", "benches", "", "长椅 长凳"],
  ["bird", "birds", "", "鸟 小鸟 鸟儿"],
  ["cat", "cats", "kitten kittens kitty", "猫 小猫 猫咪"],
  ["dog", "dogs", "puppy puppies", "狗 小狗 狗狗"],
  ["horse", "horses", "pony ponies", "马"],
  ["sheep", "sheep", "lamb lambs", "羊 绵羊"],
  ["cow", "cows", "cattle bull bulls", "牛 奶牛"],
  ["elephant", "elephants", "", "大象 象"],
  ["bear", "bears", "", "熊"],
  ["zebra", "zebras", "", "斑马"],
  ["giraffe", "giraffes", "", "长颈鹿"],
  ["backpack", "backpacks", "rucksack rucksacks", "背包 书包"],
  ["umbrella", "umbrellas", "", "雨伞 伞"],
  ["handbag", "handbags", "purse purses", "手提包 手袋"],
  ["tie", "ties", "necktie neckties", "领带"],
  ["suitcase", "suitcases", "luggage", "行李箱 手提箱"],
  ["frisbee", "frisbees", "", "飞盘"],
  ["skis", "skis", "ski", "滑雪板"],
  ["snowboard", "snowboards", "", "单板滑雪板"],
  ["sports ball", "sports balls", "ball balls football footballs basketball basketballs soccer", "球 足球 篮球 网球"],
  ["kite", "kites", "", "风筝"],
  ["baseball bat", "baseball bats", "", "棒球棒"],
  ["baseball glove", "baseball gloves", "", "棒球手套"],
  ["skateboard", "skateboards", "", "滑板"],
  ["surfboard", "surfboards", "", "冲浪板"],
  ["tennis racket", "tennis rackets", "racket rackets racquet racquets", "网球拍 球拍"],
  ["bottle", "bottles", "", "瓶子 水瓶 酒瓶"],
  ["wine glass", "wine glasses", "", "酒杯 红酒杯"],
  ["cup", "cups", "mug mugs", "杯子 茶杯"],
  ["fork", "forks", "", "叉子"],
  ["knife", "knives", "", "刀 刀子"],
  ["spoon", "spoons", "", "勺子 汤匙"],
  ["bowl", "bowls", "", "碗"],
  ["banana", "bananas", "", "香蕉"],
  ["apple", "apples", "", "苹果"],
  ["sandwich", "sandwiches", "", "三明治"],
  ["orange", "oranges", "", "橙子 橘子"],
  ["broccoli", "broccoli", "", "西兰花"],
  ["carrot", "carrots", "", "胡萝卜"],
  ["hot dog", "hot dogs", "hotdog hotdogs", "热狗"],
  ["pizza", "pizzas", "", "披萨 比萨"],
  ["donut", "donuts", "doughnut doughnuts", "甜甜圈"],
  ["cake", "cakes", "", "蛋糕"],
  ["chair", "chairs", "", "椅子"],
  ["couch", "couches", "sofa sofas", "沙发"],
  ["potted plant", "potted plants", "houseplant houseplants", "盆栽 盆景"],
  ["bed", "beds", "", "床"],
  ["dining table", "dining tables", "table tables", "餐桌 桌子"],
  ["toilet", "toilets", "", "马桶"],
  ["tv", "tvs", "television televisions monitor monitors", "电视 电视机"],
  ["laptop", "laptops", "notebook computer", "笔记本电脑 笔记本"],
  ["mouse", "mice", "", "鼠标"],
  ["remote", "remotes", "", "遥控器"],
  ["keyboard", "keyboards", "", "键盘"],
  ["cell phone", "cell phones", "phone phones cellphone cellphones smartphone smartphones mobile", "手机 电话"],
  ["microwave", "microwaves", "", "微波炉"],
  ["oven", "ovens", "", "烤箱"],
  ["toaster", "toasters", "", "烤面包机"],
  ["sink", "sinks", "", "水槽 洗手池"],
  ["refrigerator", "refrigerators", "fridge fridges", "冰箱"],
  ["book", "books", "", "书 书本"],
  ["clock", "clocks", "", "钟 时钟"],
  ["vase", "vases", "", "花瓶"],
  ["scissors", "scissors", "", "剪刀"],
  ["teddy bear", "teddy bears", "teddy teddies", "泰迪熊 玩具熊"],
  ["hair drier", "hair driers", "hairdryer hairdryers", "吹风机"],
  ["toothbrush", "toothbrushes", "", "牙刷"],
];

export interface CocoLabel {
  readonly name: string;
  readonly plural: string;
  /** The first Chinese word. */
  readonly chinese: string;
  /** The Chinese measure word between a number and the thing. */
  readonly measure: string;
}

const MEASURES: Readonly<Record<string, string>> = {
  只: "bird cat dog sheep bear giraffe",
  匹: "horse zebra",
  头: "cow elephant",
  辆: "bicycle car motorcycle bus truck",
  列: "train",
  架: "airplane",
  艘: "boat",
  把: "umbrella chair knife fork spoon scissors toothbrush",
  张: "bench bed couch dining-table",
  台: "tv laptop microwave oven toaster refrigerator",
  部: "cell-phone",
  本: "book",
  根: "banana carrot",
  条: "tie",
  块: "skateboard surfboard",
};
const MEASURE_OF = new Map(
  Object.entries(MEASURES).flatMap(([measure, names]) =>
    names.split(" ").map((name): [string, string] => [name.replace("-", " "), measure]),
  ),
);

export const COCO_LABELS: readonly CocoLabel[] = ROWS.map(([name, plural, , chinese]) => ({
  name,
  plural,
  chinese: chinese.split(" ")[0] ?? name,
  measure: MEASURE_OF.get(name) ?? "个",
}));

/** Words that mean a label more narrowly than the detector can tell: the answer must say so. */
const NARROWER = new Set(
  "man men woman women boy boys girl girls child children kid kids guy guys lady ladies 男人 女人 小孩 孩子 puppy puppies kitten kittens lamb lambs football footballs basketball basketballs soccer 足球 篮球 网球 小猫 小狗".split(
    " ",
  ),
);

const WORDS: readonly (readonly [word: string, label: CocoLabel])[] = ROWS.flatMap(
  ([name, plural, words, chinese], index) => {
    const label = COCO_LABELS[index];
    const all = [name, plural, ...words.split(" "), ...chinese.split(" ")].filter(Boolean);
    return label === undefined ? [] : all.map((word): readonly [string, CocoLabel] => [word, label]);
  },
).sort(([one], [two]) => two.length - one.length);

const BY_NAME = new Map(
  COCO_LABELS.flatMap((label) => [[label.name, label] as const, [label.chinese, label] as const]),
);

/** “3 只猫” for 3 and `cat`; undefined for what is no kind of COCO. */
export function countInChinese(count: number, name: string): string | undefined {
  const label = BY_NAME.get(name);
  return label && `${count} ${label.measure}${label.chinese}`;
}

export interface FoundLabel {
  readonly label: CocoLabel;
  /** The word that was used. */
  readonly word: string;
  /** The same, where it means less than the label. */
  readonly narrower?: string;
}

/** The kinds that a question names, the longest words first, each once, in the order of the question. */
export function findLabels(question: string): readonly FoundLabel[] {
  let rest = question.toLowerCase();
  const found: (FoundLabel & { readonly at: number })[] = [];
  for (const [word, label] of WORDS) {
    const at = /^[a-z]/.test(word) ? rest.search(new RegExp(`(?<![a-z])${word}(?![a-z])`)) : rest.indexOf(word);
    if (at === -1) continue;
    rest = rest.slice(0, at) + " ".repeat(word.length) + rest.slice(at + word.length);
    if (found.some((other) => other.label === label)) continue;
    found.push({ label, word, at, ...(NARROWER.has(word) ? { narrower: word } : {}) });
  }
  return found.sort((one, two) => one.at - two.at).map(({ at: _at, ...rest }) => rest);
}
