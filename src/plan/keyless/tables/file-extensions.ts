import type { ResourceType } from "../../../domain/resource.ts";

/** What a file holds, by the end of its name. */
const EXTENSIONS_BY_TYPE: Readonly<Partial<Record<ResourceType, string>>> = {
  image: "png jpg jpeg jpe jfif gif webp bmp tif tiff avif heic heif svg ico",
  audio: "wav mp3 flac ogg oga opus m4a aac wma aiff aif amr",
  video: "mp4 mov avi mkv webm m4v mpg mpeg wmv flv 3gp",
  table: "csv tsv xlsx xls ods parquet",
  document: "pdf txt md docx doc rtf odt html htm pptx ppt epub tex log srt vtt",
  json: "json jsonl ndjson",
};

export const TYPE_BY_EXTENSION: ReadonlyMap<string, ResourceType> = new Map(
  Object.entries(EXTENSIONS_BY_TYPE).flatMap(([type, extensions]) =>
    extensions.split(" ").map((extension) => [extension, type as ResourceType] as const),
  ),
);

/** What a file name or an address points to; `undefined` where its end says nothing. */
export function typeOfName(name: string): ResourceType | undefined {
  const path = name.split(/[?#]/, 1)[0] ?? name;
  const dot = path.lastIndexOf(".");
  return dot < 0 ? undefined : TYPE_BY_EXTENSION.get(path.slice(dot + 1).toLowerCase());
}

/** Chinese words that stand right before a file name without a space; the name begins after the last of them. */
export const WORDS_BEFORE_NAMES: readonly string[] = (
  "图片 照片 图像 图 截图 文件 文档 录音 音频 视频 语音 表格 把 将 给 请 读 念 看 看看 一下 里 在 和 跟 与 及 或 从 对 用 比较 对比 翻译 总结 概括 " +
  "识别 检测 转成 转 这张 那张 这个 那个 这段 张 个 段 份 是 为 叫 名为 成 下 了 数 数数 放大 描述 分析 处理 打开 朗读 转写 听 听听 提取 修复 增强 分割"
).split(" ");
