import type { Demonstration } from "./demonstration.ts";

const result = (id: number) => `<resource-${id}>`;

export const CHINESE_DEMONSTRATIONS: readonly Demonstration[] = [
  { request: "把路牌.jpg上的字读给我听", plan: [{ "image-to-text": "路牌.jpg" }, { "text-to-speech": result(0) }] },
  { request: "早上好，今天心情怎么样？", plan: [] },
  {
    request: "菜谱.png写了什么，翻成英文",
    plan: [{ "image-to-text": "菜谱.png" }, { translation: { text: result(0), target_language: "English" } }],
  },
  { request: "池塘1.jpg和池塘2.jpg里有几只鸭子？", plan: [{ "object-detection": ["池塘1.jpg", "池塘2.jpg"] }] },
  {
    request: "门厅.png里的门开着吗",
    plan: [{ "visual-question-answering": { image: "门厅.png", text: "门开着吗？" } }],
  },
  {
    request: "留言.m4a转成文字，再总结",
    plan: [{ "automatic-speech-recognition": "留言.m4a" }, { summarization: result(0) }],
  },
  {
    request: "先给电话.wav降噪，再写出内容",
    plan: [{ "audio-to-audio": "电话.wav" }, { "automatic-speech-recognition": result(0) }],
  },
  { request: "“鲁迅生于绍兴”里有哪些人名地名", plan: [{ "token-classification": "鲁迅生于绍兴" }] },
  { request: "“汤是凉的”是好评还是差评", plan: [{ "text-classification": "汤是凉的" }] },
  {
    request: "“包裹还没到”属于账单、物流还是表扬",
    plan: [{ "zero-shot-classification": { text: "包裹还没到", labels: ["账单", "物流", "表扬"] } }],
  },
  {
    request: "账单.pdf的总额是多少？",
    plan: [{ "document-question-answering": { image: "账单.pdf", text: "总额是多少？" } }],
  },
  {
    request: "销售.csv里哪家店卖得最多",
    plan: [{ "table-question-answering": { table: "销售.csv", text: "哪家店卖得最多？" } }],
  },
  {
    request: "画一只雪地里的狐狸，再放大",
    plan: [{ "text-to-image": "雪地里的狐狸" }, { "image-to-image": result(0) }],
  },
  {
    request: "把海滩.png的天空改成粉色",
    plan: [{ "image-text-to-image": { image: "海滩.png", text: "把天空改成粉色" } }],
  },
  {
    request: "塔.jpg的边缘图，再据此画夜里的城堡",
    plan: [{ "canny-control": "塔.jpg" }, { "canny-text-to-image": { image: result(0), text: "夜里的城堡" } }],
  },
  {
    request: "照着男孩.jpg的姿势画一个骑士",
    plan: [{ "openpose-control": "男孩.jpg" }, { "openpose-text-to-image": { image: result(0), text: "骑士" } }],
  },
  {
    request: "街道.jpg的深度图，再按它画丛林",
    plan: [{ "depth-estimation": "街道.jpg" }, { "depth-text-to-image": { image: result(0), text: "丛林" } }],
  },
  {
    request: "猫.png的柔和轮廓，画成老虎",
    plan: [{ "hed-control": "猫.png" }, { "hed-text-to-image": { image: result(0), text: "老虎" } }],
  },
  {
    request: "房间.jpg的直线，布置成书房",
    plan: [{ "mlsd-control": "房间.jpg" }, { "mlsd-text-to-image": { image: result(0), text: "书房" } }],
  },
  {
    request: "花瓶.jpg的法线图，改成金色花瓶",
    plan: [{ "normal-control": "花瓶.jpg" }, { "normal-text-to-image": { image: result(0), text: "金色花瓶" } }],
  },
  {
    request: "分割公园.jpg，按区域画冬天的公园",
    plan: [{ "image-segmentation": "公园.jpg" }, { "seg-text-to-image": { image: result(0), text: "冬天的公园" } }],
  },
  { request: "合影.jpg抠图", plan: [{ "background-removal": "合影.jpg" }] },
  { request: "鸟.jpg是什么鸟", plan: [{ "image-classification": "鸟.jpg" }] },
  {
    request: "宠物.jpg是猫、狗还是兔子",
    plan: [{ "zero-shot-image-classification": { image: "宠物.jpg", labels: ["猫", "狗", "兔子"] } }],
  },
  {
    request: "眼镜在书桌.jpg的哪里",
    plan: [{ "zero-shot-object-detection": { image: "书桌.jpg", labels: ["眼镜"] } }],
  },
  { request: "班级.jpg里的人脸和年龄", plan: [{ "face-detection": "班级.jpg" }] },
  { request: "货架.png里所有东西的蒙版", plan: [{ "mask-generation": "货架.png" }] },
  { request: "桥.jpg的关键点", plan: [{ "keypoint-detection": "桥.jpg" }] },
  {
    request: "标志.png和“日出”的向量",
    plan: [{ "image-feature-extraction": "标志.png" }, { "feature-extraction": "日出" }],
  },
  {
    request: "写一首关于雨的短诗并朗读",
    plan: [{ "text-generation": "一首关于雨的短诗" }, { "text-to-speech": result(0) }],
  },
  { request: "改正：“他昨天去上学了了”", plan: [{ "text2text-generation": "改正：“他昨天去上学了了”" }] },
  { request: "有人问“周末有安排吗”，帮我回复", plan: [{ conversational: "周末有安排吗" }] },
  { request: "填空：“西班牙的首都是[MASK]”", plan: [{ "fill-mask": "西班牙的首都是[MASK]" }] },
  {
    request: "“车很快”和“汽车速度快”有多像",
    plan: [{ "sentence-similarity": { text1: "车很快", text2: "汽车速度快" } }],
  },
  {
    request: "根据来信.txt，她何时到？",
    plan: [{ "question-answering": { text: "她何时到？", context: "来信.txt" } }],
  },
  {
    request: "按“便宜的假期”给酒店.txt、露营.txt排序",
    plan: [{ "text-ranking": { text: "便宜的假期", documents: ["酒店.txt", "露营.txt"] } }],
  },
  { request: "在条款.txt里找退款那段", plan: [{ "text-retrieval": { text: "退款", documents: "条款.txt" } }] },
  { request: "选择题：太阳是A行星B恒星", plan: [{ "multiple-choice": { text: "太阳是", labels: ["行星", "恒星"] } }] },
  { request: "便条.txt是什么语言", plan: [{ "language-identification": "便条.txt" }] },
  { request: "扫描.pdf里保险在哪一页", plan: [{ "visual-document-retrieval": { image: "扫描.pdf", text: "保险" } }] },
  { request: "看风筝.jpg讲个故事", plan: [{ "image-text-to-text": { image: "风筝.jpg", text: "看图讲个故事" } }] },
  {
    request: "曲子.mp3是什么曲风，什么时候有人唱",
    plan: [{ "audio-classification": "曲子.mp3" }, { "voice-activity-detection": "曲子.mp3" }],
  },
  {
    request: "声音.wav是警报还是铃声",
    plan: [{ "zero-shot-audio-classification": { audio: "声音.wav", labels: ["警报", "铃声"] } }],
  },
  {
    request: "谈话.mp3里她为什么迟到",
    plan: [{ "audio-text-to-text": { audio: "谈话.mp3", text: "她为什么迟到？" } }],
  },
  { request: "来段舒缓的钢琴曲", plan: [{ "text-to-audio": "舒缓的钢琴曲" }] },
  { request: "纸船的视频", plan: [{ "text-to-video": "纸船" }] },
  {
    request: "让奶奶.jpg动起来，配上歌.mp3；树.png随风摇",
    plan: [
      { "image-to-video": { image: "奶奶.jpg", audio: "歌.mp3" } },
      { "image-text-to-video": { image: "树.png", text: "树随风摇" } },
    ],
  },
  {
    request: "比赛.mp4是什么运动，谁进球",
    plan: [{ "video-classification": "比赛.mp4" }, { "video-text-to-text": { video: "比赛.mp4", text: "谁进球？" } }],
  },
  {
    request: "旅行.mov变成卡通，再转mp4",
    plan: [
      { "video-to-video": { video: "旅行.mov", text: "卡通" } },
      { "media-conversion": { media: result(0), format: "mp4" } },
    ],
  },
  { request: "用户.csv里哪些会流失", plan: [{ "tabular-classification": "用户.csv" }] },
  { request: "估计房源.csv的价格", plan: [{ "tabular-regression": "房源.csv" }] },
  { request: "用文字描述结果.csv", plan: [{ "table-to-text": "结果.csv" }] },
  { request: "逐行解释统计.csv的数字", plan: [{ "tabular-to-text": "统计.csv" }] },
  { request: "按客流.csv预测下个月", plan: [{ "time-series-forecasting": "客流.csv" }] },
  { request: "一个3D茶壶，还有鞋.png的3D模型", plan: [{ "text-to-3d": "茶壶" }, { "image-to-3d": "鞋.png" }] },
  { request: "随便来张图", plan: [{ "unconditional-image-generation": {} }] },
  {
    request: "先读标签.png，之后再描述盒子.png",
    plan: [{ "image-to-text": "标签.png" }, { "image-to-text": "盒子.png", after: [0] }],
  },
];
