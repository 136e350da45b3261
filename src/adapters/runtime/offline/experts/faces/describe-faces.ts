import type { Face } from "./face.ts";
import type { Emotion } from "./read-face.ts";

const CHINESE: Readonly<Record<Emotion, string>> = {
  angry: "生气",
  disgusted: "厌恶",
  afraid: "害怕",
  happy: "高兴",
  sad: "难过",
  surprised: "惊讶",
  neutral: "平静",
};
/** Longer lists are for programs. */
const MOST_NAMED = 10;

/** The faces in a sentence; Chinese for Chinese requests. Ages and emotions are what faces look like, no more. */
export function describeFaces(faces: readonly Face[], language: string): string {
  const chinese = language.startsWith("zh");
  if (faces.length === 0) return chinese ? "没有找到人脸。" : "No face was found.";
  const named = faces.slice(0, MOST_NAMED);
  const left = faces.length - named.length;
  if (chinese) {
    const list = named.map(({ age, emotion }) => `约 ${age} 岁，看起来${CHINESE[emotion]}`).join("；");
    return `${faces.length} 张人脸：${list}${left > 0 ? `；另有 ${left} 张` : ""}。`;
  }
  const list = named.map(({ age, emotion }) => `about ${age} years old, looks ${emotion}`).join("; ");
  const count = faces.length === 1 ? "1 face" : `${faces.length} faces`;
  return `${count}: ${list}${left > 0 ? `; and ${left} more` : ""}.`;
}
