/** What stands before the colon of a pasted text. */
export const PASSAGE_HEADS =
  /(?:\b(?:text|following|sentences?|paragraph|message|email|letter|article|passage|story|poem|note|review|tweet|comment|statement|script|prompt|description|caption|transcript|lyrics|quote|words|below|this|here|content|picture|image|drawing|painting|illustration|photo|video|clip|animation|movie|song|tune|speech|phrase|line|announcement|greeting)|(?:文字|文本|句子|这句话?|句话|段话|这段|段落|文章|内容|以下|下面|如下|邮件|消息|短信|评论|新闻|这条|视频|图片?|画|插画|插图|照片|原文|台词|故事|诗|歌词|一下|一点|一些|起来|出来|解释|讲解))\s*(?:is|reads|says|are)?$/iu;

/** A question or wish that points at what is pasted beside it. */
export const PASSAGE_POINTERS = /\b(?:this|here|below|following|above|it|these)\b|这|下面|以下|上面|如下/iu;

/** How a list item begins: such lines are steps, not a text. */
export const LIST_ITEM =
  /^\s*(?:[-*•▪●]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|[①-⑳]|\d[、．]|\(?[ivx]{1,4}\)\s|第[一二三四五六]|step\s)/iu;
