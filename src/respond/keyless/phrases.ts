import type { ErrorCode } from "../../domain/errors.ts";
import { COCO_LABELS, countInChinese } from "../../util/coco-labels.ts";
import { countNoun } from "../../util/pluralise.ts";

/** The words of the composed answer in one language. Adding a language is adding one of these. */
export interface Phrases {
  readonly how: string;
  readonly files: string;
  readonly problems: string;
  readonly nothing: string;
  readonly cancelled: string;
  readonly timedOut: string;
  readonly noTasks: string;
  readonly total: (count: number, label: string) => string;
  readonly step: (title: string, input: string, model: string, seconds: string) => string;
  readonly failed: (title: string, reason: string) => string;
  readonly skipped: (title: string) => string;
  readonly cancelledTask: (title: string) => string;
  readonly shows: (subject: string, content: string) => string;
  readonly showsNothing: (subject: string) => string;
  readonly speech: (path: string) => string;
  readonly made: (title: string, path: string) => string;
  /** “3 cats”. */
  readonly count: (count: number, label: string) => string;
  /** Between the parts of a list. */
  readonly comma: string;
  /** Two texts: how alike from 0 (very) to 3 (not), and in per cent. */
  readonly alike: (level: number, percent: number) => string;
  /** What the file is that a task type makes. */
  readonly products: Readonly<Record<string, string>>;
  readonly compared: (path: string) => string;
  /** Something of an earlier turn, by its number. */
  readonly earlier: (number: string) => string;
  readonly about: (subject: string, answer: string) => string;
  /** A word and how likely it is. */
  readonly percent: (word: string, percent: number) => string;
  /** Name of a language by its ISO 639 code. */
  readonly language: (code: string) => string;
  /** The language that a text is written in, and others that it might be. */
  readonly written: (first: string, others: string) => string;
  readonly vector: (length: number) => string;
  readonly noNames: string;
  /** Labels of experts, as a person would say them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly resultOf: (taskNumber: number) => string;
  /** Title of a task type in this language; the table's own title where it is missing. */
  readonly titles: Readonly<Record<string, string>>;
  /** What an error code means, put before the technical detail. */
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
  readonly and: string;
  readonly stop: string;
}

/** A label may be told in its plural. */
const singularOf = (label: string): string => COCO_LABELS.find(({ plural }) => plural === label)?.name ?? label;

function nameIn(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export const ENGLISH: Phrases = {
  how: "How it came about:",
  files: "Files:",
  problems: "What did not work:",
  nothing: "Nothing came out of this request.",
  cancelled: "The run was cancelled; this is what was finished before.",
  timedOut: "The run ran out of time; this is what was finished before.",
  noTasks: "There was nothing to do: the plan is empty.",
  total: (count, label) =>
    `In all: ${/^[a-z ]+$/.test(label) ? countNoun(count, singularOf(label)) : `${count} ${label}`}.`,
  step: (title, input, model, seconds) => `${title}${input === "" ? "" : ` of ${input}`}, by ${model} (${seconds} s)`,
  failed: (title, reason) => `${title} failed: ${reason}`,
  skipped: (title) => `${title} was not run, because what it needs did not come about`,
  cancelledTask: (title) => `${title} was cancelled`,
  shows: (subject, content) => `${subject} shows ${content}.`,
  showsNothing: (subject) => `Nothing that this detector knows was found in ${subject}.`,
  speech: (path) => `The speech is in ${path}`,
  made: (title, path) => `${title}: ${path}`,
  count: (count, label) => (/^[a-z ]+$/.test(label) ? countNoun(count, label) : `${count} × ${label}`),
  comma: ", ",
  alike: (level, percent) => {
    const words = [
      "mean nearly the same",
      "are fairly alike in meaning",
      "are somewhat related",
      "are about different things",
    ];
    return `The two texts ${words[level]} (similarity ${percent}%).`;
  },
  products: {
    "image-to-image": "The improved picture",
    "image-text-to-image": "The edited picture",
    "text-to-image": "The picture",
    "background-removal": "The cut-out",
    "image-segmentation": "The segments",
    "depth-estimation": "The depth map",
    "canny-control": "The edges",
    "mlsd-control": "The straight lines",
    "openpose-control": "The pose",
    "media-conversion": "The converted file",
    "audio-to-audio": "The cleaned recording",
    "text-to-audio": "The sound",
    "text-to-video": "The video",
    "image-to-video": "The video",
    "video-to-video": "The video",
  },
  compared: (path) => `Before and after, side by side: ${path}`,
  earlier: (number) => `number ${number} of this conversation`,
  about: (subject, answer) => `${subject}: ${answer}`,
  percent: (word, percent) => `${word} (${percent}%)`,
  language: (code) => nameIn("en", code),
  written: (first, others) => `${first}${others === "" ? "" : `; less likely ${others}`}.`,
  vector: (length) => `An embedding of ${length} numbers; it is in the record of the run.`,
  noNames: "No names were found in the text.",
  labels: {
    PER: "People",
    LOC: "Places",
    ORG: "Organisations",
    DATE: "Dates",
    TIME: "Times",
    MONEY: "Money",
    MISC: "Other names",
    POSITIVE: "positive",
    NEGATIVE: "negative",
    NEUTRAL: "neutral",
  },
  resultOf: (taskNumber) => `the result of step ${taskNumber}`,
  titles: {},
  errors: {},
  and: " and ",
  stop: ".",
};

export const CHINESE: Phrases = {
  how: "过程：",
  files: "文件：",
  problems: "没有完成的部分：",
  nothing: "这个请求没有得到任何结果。",
  cancelled: "运行已被取消，以下是取消之前完成的部分。",
  timedOut: "运行超时，以下是超时之前完成的部分。",
  noTasks: "没有需要做的事：计划是空的。",
  total: (count, label) => `总共：${countInChinese(count, singularOf(label)) ?? `${count}（${label}）`}。`,
  step: (title, input, model, seconds) =>
    `${title}${input === "" ? "" : `（${input}）`}，由 ${model} 完成（${seconds} 秒）`,
  failed: (title, reason) => `${title}失败：${reason}`,
  skipped: (title) => `${title}没有运行，因为它所需要的结果没有产生`,
  cancelledTask: (title) => `${title}已取消`,
  shows: (subject, content) => `${subject} 里有：${content}。`,
  showsNothing: (subject) => `在 ${subject} 里没有找到这个检测模型认识的东西。`,
  speech: (path) => `语音文件：${path}`,
  made: (title, path) => `${title}：${path}`,
  count: (count, label) => countInChinese(count, label) ?? `${count} × ${label}`,
  comma: "、",
  alike: (level, percent) => {
    const words = ["意思几乎一样", "意思比较接近", "有一些关联", "说的是不同的事"];
    return `这两段文字${words[level]}（相似度 ${percent}%）。`;
  },
  products: {
    "image-to-image": "处理后的图片",
    "image-text-to-image": "编辑后的图片",
    "text-to-image": "生成的图片",
    "background-removal": "抠好的图",
    "image-segmentation": "分割结果",
    "depth-estimation": "深度图",
    "canny-control": "边缘图",
    "mlsd-control": "直线图",
    "openpose-control": "姿态图",
    "media-conversion": "转换后的文件",
    "audio-to-audio": "处理后的录音",
    "text-to-audio": "生成的声音",
    "text-to-video": "视频",
    "image-to-video": "视频",
    "video-to-video": "视频",
  },
  compared: (path) => `前后对比：${path}`,
  earlier: (number) => `对话中的第 ${number} 项`,
  about: (subject, answer) => `${subject}：${answer}`,
  percent: (word, percent) => `${word}（${percent}%）`,
  language: (code) => nameIn("zh", code),
  written: (first, others) => `${first}${others === "" ? "" : `；可能性较小的有${others}`}。`,
  vector: (length) => `得到一个 ${length} 维的向量，保存在运行记录里。`,
  noNames: "文本里没有找到名称。",
  labels: {
    PER: "人名",
    LOC: "地名",
    ORG: "机构",
    DATE: "日期",
    TIME: "时间",
    MONEY: "金额",
    MISC: "其他名称",
    POSITIVE: "正面",
    NEGATIVE: "负面",
    NEUTRAL: "中性",
    speech: "说话声",
    music: "音乐或乐音",
    noise: "噪声",
    silence: "安静",
    ...Object.fromEntries(COCO_LABELS.map(({ name, chinese }) => [name, chinese])),
  },
  resultOf: (taskNumber) => `第 ${taskNumber} 步的结果`,
  titles: {
    "image-to-text": "识别图片文字",
    "text-to-speech": "语音合成",
    "text-to-audio": "声音生成",
    "object-detection": "物体检测",
    "visual-question-answering": "图片问答",
    "document-question-answering": "文档问答",
    "question-answering": "问答",
    "automatic-speech-recognition": "语音识别",
    translation: "翻译",
    summarization: "摘要",
    "text-classification": "文本分类",
    "token-classification": "实体识别",
    "zero-shot-classification": "零样本分类",
    "sentence-similarity": "句子相似度",
    "language-identification": "语言识别",
    "text-generation": "文本生成",
    conversational: "对话",
    "text-to-image": "图片生成",
    "image-to-image": "图片处理",
    "image-text-to-image": "图片编辑",
    "image-classification": "图片分类",
    "image-segmentation": "图片分割",
    "depth-estimation": "深度估计",
    "background-removal": "去除背景",
    "face-detection": "人脸检测",
    "canny-control": "Canny 边缘",
    "openpose-control": "姿态检测",
    "audio-to-audio": "音频处理",
    "audio-classification": "音频分类",
    "voice-activity-detection": "语音活动检测",
    "text-to-video": "视频生成",
    "image-to-video": "图片转视频",
    "media-conversion": "格式转换",
    "table-question-answering": "表格问答",
    "table-to-text": "表格描述",
    "tabular-to-text": "表格描述",
    "tabular-classification": "表格分类",
    "tabular-regression": "表格数值预测",
    "time-series-forecasting": "时间序列预测",
    "visual-document-retrieval": "文档页面检索",
    "zero-shot-image-classification": "零样本图片分类",
    "zero-shot-object-detection": "指定物体检测",
    "mlsd-control": "直线检测",
    "keypoint-detection": "关键点检测",
    "feature-extraction": "文本向量",
    "text-ranking": "文本排序",
    "text-retrieval": "文本检索",
  },
  errors: {
    "no-expert": "现在没有能执行这个任务的专家模型",
    "unsupported-language": "这里没有会这种语言的专家模型",
    "unsupported-question": "这里的专家模型回答不了这样的问题",
    "file-not-found": "找不到文件",
    "file-not-allowed": "不允许读取这个文件",
    "file-too-large": "文件太大",
    "invalid-input": "输入的文件有问题",
    "unsupported-input": "不支持这种输入",
    "blocked-url": "不允许访问这个网址",
    "fetch-failed": "下载失败",
    "expert-failed": "专家模型出错",
    "expert-crashed": "专家模型崩溃",
    "expert-timeout": "专家模型超时",
    "expert-out-of-memory": "专家模型内存超限",
    "expert-bad-output": "专家模型的输出无效",
    "expert-no-result": "没有得到结果",
    "language-model-failed": "语言模型出错",
  },
  and: "、",
  stop: "。",
};

const BY_LANGUAGE: Readonly<Record<string, Phrases>> = { en: ENGLISH, zh: CHINESE };

export function phrasesFor(language: string): Phrases {
  return BY_LANGUAGE[language] ?? ENGLISH;
}
