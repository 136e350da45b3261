/** Words that point back. Key: the tasks whose result is meant, the latest first; `file`: what the user gave; `last`: the latest result. */
export const ANAPHORA: Readonly<Record<string, string>> = {
  file: `
    original|initial|given|provided|source|first|same .. (<picture> | <audio> | <video> | <document> | text) ;
    (in|of|from|on|to) the original ; 原图 ; 原来的 ; 原来那 ; 原先的 ; 原文 ; 原始 ; 原音频 ; 原录音`,
  "text-to-image image-text-to-image image-to-image":
    "generated|created|produced|drawn|synthesized <picture> ; (生成|画) 的 图",
  "image-text-to-image image-to-image":
    "edited|modified|changed|updated|altered|adjusted <picture> ; (修改|编辑|改) 后 的 图",
  "image-to-image image-text-to-image": `
    transformed|enhanced|improved|restored|enlarged|stylized|converted|sharpened|upscaled <picture> ; 增强后的图|放大后的图`,
  "hed-control canny-control":
    "(the|this|that|same|my) (same)? (sketch|outline|outlines|line drawing|edges|contour|contours) ; 线稿|轮廓图|边缘图",
  "background-removal": "(the|this|that|my) (cut out|cutout) ; 抠 (好|出来) 的",
  "image-segmentation": "segmented (<picture> | objects | parts | regions | areas | segments) ; segments ; segmented",
  "depth-estimation":
    "depth (map|maps|image|information|estimation|data|estimates) ; estimated depth ; depth estimated <picture>",
  "object-detection": `
    detected|identified|recognized|labeled|found (objects|items|object|elements|labels|things) ;
    (detection|object) (results|labels|list) ; objects detected`,
  "text-to-speech": `
    generated|synthesized|produced|created (speech|<audio>|voice) ; speech audio`,
  "audio-to-audio": "enhanced|cleaned|improved|denoised|clean (audio|speech|recording|sound|voice|@audio)",
  "automatic-speech-recognition": `
    transcribed|recognized|converted (text|speech|audio|content|question|words) ; transcript|transcription ; transcribed`,
  "image-to-text": `
    extracted|recognized (text|content|information|words|sentence) ; caption ; generated description ;
    (根据|按照|按|照着|依照|依据|基于) (这个|这段|该|上面的|刚才的|那段)? (描述|说明|介绍)`,
  "document-question-answering tabular-classification automatic-speech-recognition":
    "extracted (information|details|data|content|text|facts)",
  translation: `
    translated (text|version|content|sentence|summary|question|answer|result|description) ; translation ; translated ; 译文|翻译结果`,
  summarization:
    "summary ; summarized (text|version|content|answer|information) ; summarised text ; summarized|summarised ; 摘要 ; (根据|按照|按|照着|依据|基于) (这个|这段|该|<language>)? (总结|概要|大意|摘要)",
  "text-generation conversational": `
    generated|new|written (text|story|response|sentence|content|paragraph|version|sentences|description|conversation) ;
    story|poem|response|reply`,
  "visual-question-answering document-question-answering question-answering table-question-answering":
    "answer|answers ; 答案 ; 回答",
  "image-classification audio-classification text-classification tabular-classification token-classification": `
    classified (text|content|result|table|image|audio|label|labels|data|information|emotion) ;
    classification (result|results|label|labels) ; predicted (class|label|category) ; category name ;
    emotion|class|label|category`,
  "token-classification":
    "(identified|extracted|recognized|named|classified)? (entities|entity|tokens|keywords) ; 关键词|关键字",
  last: "it|them|its|result|results|that|this|output|outputs|its|their|these|those ; 它|其|结果|这个|那个|这些",
};
