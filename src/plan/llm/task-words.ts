/**
 * Words by which a request lets a task type be thought of, English (beginnings of words) and Chinese (anywhere); one with
 * a star says so by itself; `[options]` stands for a list of things to choose from. They choose what a prompt lists and
 * never what is planned: a word too many costs five tokens, one too few a task.
 */
export const TASK_WORDS: Readonly<Record<string, string>> = {
  "text-classification":
    "sentiment|tone|mood|emotion|positive|negative|angry|happy|sad|spam|toxic|polite|rude|classif|categor|topic|review|feel|satisf|complain|offens|情感|情绪|语气|好评|差评|正面|负面|积极|消极|分类|类别|态度|高兴|生气|满意",
  "token-classification":
    "entit|names|people|person|place|organi|compan|cities|city|countr|date|tag |tags|tagg|token|part of speech|parts of speech|pos |ner|identif|mention|extract|who |nouns|verbs|人名|地名|实体|机构|公司|日期|提到|标注|词性|识别|提取|哪些人",
  "question-answering":
    "does it|is there|was |did |how long|how far|how old|why|mention|say about|explain|有没有|多长|多久|为什么|怎么|能不能|answer|question|what|which|who|when|where|how many|how much|according|find out|tell me|based on|look up|date|time|回答|问题|什么|哪|谁|多少|几|根据|何时|是否|吗",
  "table-question-answering":
    "table|csv|spreadsheet|xlsx|excel|column|row|average|avg|sum|total|highest|lowest|most|least|how much|how many|which|according|data|表格|平均|总共|总和|最高|最低|最多|最少|哪个|多少|数据|合计|who |when |where |cheapest|most expensive|oldest|best|worst|biggest|smallest|compare|difference|过|最便宜|最贵|谁|差多少|几个|平均值|第一",
  "zero-shot-classification":
    "sort|one of|either|categor|classif|label|topic|belongs|or |kind|属于|还是|归类|类别|分类|标签|哪一类|*[options]|drawer|pile|bucket|folder|哪种|哪个|whether",
  translation:
    "answer in|reply in|norweg|danish|finnish|czech|slovak|roman|hungar|vietnam|thai|hebrew|latin|gaelic|irish|welsh|catalan|croat|serb|bulgar|persian|farsi|urdu|bengali|tamil|indones|malay|swahili|tagalog|filipino|cantonese|taiwan|mongol|foreign|越南语|泰语|阿拉伯|葡萄牙|荷兰|波兰|土耳其|印尼|粤语|translat|tranls|traduc|in english|into|to english|in french|in german|in spanish|french|german|spanish|italian|chinese|japanese|korean|russian|arabic|portuguese|dutch|polish|turkish|hindi|ukrain|swedish|greek|english|mandarin|language|mean|speaks|multilingual|dub|subtitle|翻译|翻绎|译|英文|英语|中文|法语|德语|日语|日文|韩语|韩文|西班牙|俄语|意大利|语言|配音|外语|文是|什么意思",
  summarization:
    "summar|gist|key point|main point|bullet|shorten|short |brief|tl;dr|tldr|digest|overview|recap|condense|essence|in a nutshell|minutes|highlights|outline|insight|main topic|boil|总结|摘要|概括|要点|概述|简述|提炼|压缩|梗概|归纳|主要内容|缩短|讲了什么|大意|重点|浓缩|精简",
  "feature-extraction":
    "*feature vector|*embedding|*特征向量|vector|feature|向量|嵌入|特征|vectori|represent|index|numbers|semantic|*embed|表示|向量化|数值",
  "text-generation":
    "write|generat|continue|story|poem|essay|draft|compose|email|letter|slogan|caption|invent|think up|come up|creat|describe|script|narrat|article|idea|plan |suggest|imagin|make up|text based|paragraph|写|生成|续写|编|创作|起草|故事|诗|文案|作文|构思|描述|祝福|设计",
  "text2text-generation":
    "simple language|simple words|easier|plain language|shorter|longer|nicer|friendlier|more polite|like i'm|baby talk|大白话|通俗|扩写|缩写|委婉|paraphras|rewrit|rephras|correct|fix|grammar|grammer|spelling|simplif|formal|proofread|improve|reword|polish|typo|plain|改写|润色|纠错|语法|错别字|改正|通顺|简化|校对|改成|修改|换个说法|正式|口语|精简|再短|太啰嗦|啰嗦|简短|缩短|短点|短一点|tighten|trim|wordy|more concise|concise",
  conversational:
    "chat|talk to|conversation|convers|respon|reply|ask |discuss|hello|hi |advice|dialog|bot|friend|聊|对话|你好|回复|请问|建议|谈|joke|bored|story|thank|help|can you|what do you think|opinion|how are|feel|讲个|笑话|无聊|谢谢|觉得|怎么样|陪",
  "fill-mask":
    "*[mask]|*mask|*___|*blank|*填空|*missing word|gap|fill|空格|缺的|补全|空|*____|fill in|complete the sentence|what word|which word|missing|*填上|缺|补上|什么词",
  "sentence-similarity":
    "how alike|equivalent|same thing|in common|overlap|多像|像不像|有多像|雷同|抄袭|similar|compar|alike|same meaning|resembl|match|differ|close|relat|consisten|duplicate|paraphrase of|versus|vs|相似|比较|对比|一样|相同|近似|意思|差别|匹配|一致|重复",
  "text-ranking":
    "rank|order by|best match|relevan|most fitting|排序|相关|排名|最符合|which of these|best fit|order them|most relevant|in order|sort these|closest to|top |prioriti|from best|最相关|排个|按相关|最贴近|先后|从高到低|*[options]|哪条|哪个最|对得上|下面哪|以下哪|匹配|which one",
  "text-retrieval":
    "find the passage|search|retriev|which of these|relevan|look for|passage|检索|搜索|查找|找出|段落|where does it say|where in|find where|which part|which sentence|which paragraph|quote|section|clause|look up|哪一段|哪句|哪一句|出处|原文|哪部分|条款|*[options]|哪条|下面哪|以下哪|对得上|回答了|答案在",
  "multiple-choice":
    "choose|multiple choice|option|a) |a. |which answer|选择题|选项|选哪个|pick the|right answer|correct answer|a b c|b)|(a)|(b)|quiz|test question|单选|正确答案|选一个|四个选项|哪个对|哪项|*[options]|哪条|下面哪|以下哪|下列|which of|哪一个|归到|里的一类|中的一个|哪一类",
  "language-identification":
    "*what language|*which language|*什么语言|*哪种语言|*哪国|what lang|wich lang|langu|langa|written in|writen in|language is|language of|language does|identify the language|detect the language|language|tongue|语种|什么语|语言|is this|is it|german|dutch|swedish|spanish|portuguese|italian|danish|written|alphabet|script|where is this|哪国话|是不是法语|日语还是|文字是",
  "text-to-speech":
    "speak|speech|read |aloud|out loud|say |saying|says|voice|audio|narrat|spoken|sound|listen|hear|tts|dub|pronounc|recit|tell me|play|announce|record|mp3|podcast|verbal|读|念|朗读|语音|播报|说出|听|配音|发音|音频|播放|声音|讲给|读出",
  "text-to-audio":
    "*music|*melody|*sound effect|lullaby|theme|noise of|*配乐|*音乐|*音效|piano|guitar|sound of|song|jingle|beat|tune|sounds|rain|ambient|audio of|make a sound|旋律|歌|声音|曲|铃声|hum|whistle|drum|violin|waves|thunder|birdsong|hear|sfx|clap|鼓|鸟鸣|海浪|雷声|雨声|小提琴|吉他|哼",
  "automatic-speech-recognition":
    "transcri|speech|said|saying|say|spoken|dictat|write down|write out|recording|audio|voice|talk|podcast|subtitle|caption|lecture|interview|meeting|call|what does he|what does she|words|memo|asr|listen|minutes|wav|mp3|m4a|speech to text|command|转写|转文字|听写|录音|语音|说了什么|说的|字幕|文字稿|转成文字|会议|讲话|听|通话|播客|采访|访谈|文字版",
  "audio-to-audio":
    "denois|noise|nois|clean up|clean|background|hiss|hum|enhanc|separat|vocals|clear|remove the|improve|audio quality|quiet|echo|降噪|噪音|噪声|杂音|去噪|人声|分离|清晰|清理|干净|伴奏|音质",
  "audio-classification":
    "*genre|*mood|mad|cheerful|what's that noise|what is that|*曲风|*叫声|emotion|feel|tone|kind of sound|what sound|which sound|what kind|classif|instrument|bird|animal|speaker|voice|identify|angry|categor|audio|command|声音|情绪|情感|什么乐器|鸟|类型|语气|分类|什么音乐|风格",
  "voice-activity-detection":
    "*silence|*silent|*pause|minute|second|how long|how much of|anyone speak|anybody|*静音|*停顿|多长时间|when does|when is|who speaks|speaks|speech segments|voice activity|talking|pauses|seconds|timestamps|parts|什么时候|说话的时间|哪些时间|几秒|时段|有人说话|人声|语音活动|at what second|cut the silence|speech part|talks when|who talks|where someone|timestamp|when do|when are|几分几秒|哪几段|何时|哪一段有|谁在说",
  "zero-shot-audio-classification":
    "whether it|sort|label|归|分到|is it a|is this|either|one of|or |sound|dog|siren|engine|which of|还是|属于|哪一种|声音|是不是|bark|meow|bell|rain|laugh|cry|cough|alarm|applause|笑|哭|咳|雷|雨|狗叫|铃|掌声",
  "audio-text-to-text":
    "what does he|what does she|what is said|listen|does he|does she|why|when|ask|question|tell me|about the recording|in the recording|at what time|who|speaker|how many|what |mentions|听|录音|说|问|几点|谁|为什么|提到|讲|how does|what was|where |promise|agree|decide|mood|answer|how much|多少|哪里|答应|决定|什么时候|怎么",
  "image-to-text":
    "read|ocr|text|caption|describ|alt text|write down|extract|says|say|word|letter|scan|sign|receipt|invoice|document|page|photo|picture|image|what is in|what's in|what is on|what's on|show|screenshot|recogni|transcri|story|card|label|menu|pdf|digiti|narrat|读|念|文字|识别|提取|描述|写着|写了|扫描|文本|图片|照片|图|字|配文|说明|内容|看看|菜单|招牌|截图|发票|收据|页",
  "image-classification":
    "what kind|what is this|which kind|classif|breed|species|categor|what sort|type of|identify|recogni|label|what animal|scene|what type|which|是什么|品种|什么种类|什么花|分类|哪种|什么动物|什么鸟|识别|类别|场景|什么",
  "object-detection":
    "detect|object|count|how many|find|locate|where|boxes|box|cars|people|person|things|items|what is in|what's in|identify|recogni|highlight|spot|any |are there|is there|presence|检测|物体|多少|几个|几只|几辆|几|数一数|数|找出|框|在哪|有没有|有哪些|东西|目标|识别|有",
  "zero-shot-object-detection":
    "find|locate|where|mark|box|point out|spot|look for|my keys|detect|search|circle|any |is there|找|在哪|圈出|框出|标出|位置|有没有|哪里|检测|有|which of|the red|the blue|left|right|every |all the|each |count the|coordinates|position|坐标|红色|左边|右边|所有|每个|标注|定位",
  "image-segmentation":
    "segment|region|mask|cut out|cutout|separat|outline|pixel|part|area|divid|isolat|each object|foreground|分割|区域|抠|分开|轮廓|遮罩|像素|划分",
  "mask-generation":
    "*mask|*蒙版|*掩码|*遮罩|segment|everything|all object|silhouette|cutout|掩膜|分割|抠|every object|each thing|all things|stencil|剪影|每个物体|所有物体",
  "background-removal":
    "*background|*cut out|*抠|*背景|sticker|cut away|transparent|cutout|isolat|remove|backdrop|white back|抠图|透明|去掉|贴纸|底|*see through|*see-through|png with|subject|product photo|passport|white|证件照|白底|主体|镂空|去底|换底",
  "depth-estimation":
    "*depth|*深度|near|far|distance|3d|how close|closer|disparity|deep|spatial|远近|距离|景深|空间|立体|多远",
  "keypoint-detection":
    "*keypoint|*landmark|*关键点|*特征点|key point|points|corner|interest|joint|角点|关节|*interest point|*key points|match points|corners|distinctive|joints|关键位置|骨架|骨骼|skeleton|姿态点|body point",
  "face-detection":
    "*face|*脸|age|smil|emotion|old|portrait|how old|who is|people|facial|人脸|年龄|表情|几岁|多大|笑|五官|情绪|*faces|smiling|selfie|grandma|crying|wrinkle|*面部|自拍|合影|合照|年纪|多少岁",
  "image-to-image":
    "upscale|enlarg|bigger|larger|sharp|restor|enhanc|resolution|blur|improv|quality|colori|coloriz|style|cartoon|sketch|turn |transform|convert|denois|clean|old photo|repair|brighten|clear|super|scale|modif|edit|filter|high res|better|unclear|similar|variation|make it|放大|清晰|修复|高清|锐化|分辨率|增强|上色|风格|模糊|变|画质|卡通|老照片|大一点|去噪|提亮|修清|还原",
  "image-text-to-image":
    "change|edit|add|remove|replace|make the|make it|put |turn |modif|instead|color|colour|instruction|paint|adjust|alter|style|draw|background|place|transform|update|swap|erase|delete|without|new |make|改|换|加|去掉|添加|删|替换|变成|编辑|修改|调整|颜色|背景|涂|把|放|风格|画成",
  "image-feature-extraction":
    "*feature vector|*embedding|*特征向量|feature|vector|fingerprint|特征|向量|嵌入|represent|index|search engine|similar images|numbers|指纹|表示|检索",
  "text-to-image":
    "draw|paint|generat|creat|picture of|image of|photo of|illustrat|render|poster|logo|design|make a picture|make an image|picture|visuali|depict|imagin|sketch|image|art|wallpaper|画|生成|插画|海报|图片|一张|绘|设计|图像|作图|配图|壁纸|头像|封面",
  "unconditional-image-generation":
    "*random|*随机|*随便|any picture|surprise|anything|without a|some image|whatever|任意|any image|surprise me|some picture|anything you|you like|whatever you|no prompt|unconditional|来张|来一张|什么都行|都可以|随意",
  "zero-shot-image-classification":
    "one of|into|put |whether it|分为|哪个|is it a|is this a|either|which of|or |categor|label|sort|whether|classif|是|还是|属于|哪一类|归类|分到|之一|could be|or is it",
  "visual-question-answering":
    "what|which|how many|is there|are there|who|where|colo|question|answer|does|is the|are the|why|doing|wearing|look|picture|image|photo|ask|tell|can you see|how |count|any |是什么|什么|哪|几|多少|有没有|颜色|谁|吗|在做|在干|回答|问题|是不是|有|看|怎么|呢",
  "document-question-answering":
    "document|invoice|receipt|form|contract|scan|page|total|due|amount|number|what is the|question|answer|bill|letter|report|pdf|field|date|price|how much|when|which|who|according|deadline|what|statement|certificate|ticket|id |card|文档|文件|发票|合同|收据|单据|表单|多少|日期|金额|号码|账单|是什么|哪|谁|几|何时|什么|到期|总额|编号|价",
  "visual-document-retrieval":
    "*which page|*哪一页|find the page|search|retriev|page about|page|检索|查找|页|which of these pages|slide|scans|find the slide|which scan|哪页|哪张|哪一张|幻灯",
  "image-text-to-text":
    "describe|write|caption|story|explain|based on|picture|joke|poem|in the style|about this|look at|recipe|code|in french|in italian|in german|in spanish|in english|product|post|写|描述|解释|讲|根据|这张图|看图|文案|诗|故事|说明|用|song|haiku|review|compare|differen|advert|title|name |what would|suggest|how could|how to|html|sell|instagram|tweet|广告|标题|评|建议|起个名|朋友圈|小红书|点评|怎么做|比较",
  "text-to-video": "*video|*视频|*短片|clip|animation|film|movie|animat|footage|reel|trailer|动画|影片|片子|录像",
  "image-to-video":
    "*animat|*video|slide|*视频|*动起来|*动画|move|motion|bring to life|slideshow|clip|film|dub|alive|blink|mp4|动态|短片|活|mv|幻灯",
  "image-text-to-video":
    "*animat|*动起来|animate|video|so that|motion|move|bring|clip|walk|wave|blink|fly|视频|动画|让|动|飘|走|飞|come alive|alive|moving|so it|making|动态|飞起来|走起来|让它|让他|让她",
  "video-to-video":
    "video|clip|style|stabil|upscale|convert|colori|slow|cartoon|enhanc|sharp|视频|稳定|画质|风格|增强|修复|影片|清晰|slow motion|black and white|look like|shaky|stabili|footage|mp4|mov|慢动作|黑白|防抖|录像|换成|变成",
  "video-classification":
    "going on|what's happening|which sport|event|video|clip|what happens|sport|activit|classif|action|what kind|categor|doing|type|视频|什么运动|分类|动作|类别|在做什么|类型|哪种",
  "video-text-to-text":
    "video|clip|what|who|when|happen|summar|question|why|describe|does|film|footage|how many|cctv|bullet|anyone|camera|视频|发生|谁|什么|总结|监控|录像|有人|吗|几|问|讲|where |when |which|colour|color|wear|win|score|end|start|moment|颜色|穿|赢|结局|哪",
  "media-conversion":
    "*convert|*mp4|*mp3|*gif|*webp|*flac|*转成|*转换|*格式|rip|format|wav|png|jpg|jpeg|save as|change to|turn into|avi|extract the audio|only the sound|sound track|soundtrack|as an|heic|转为|转|另存|提取音频|只要声音|改成",
  "tabular-classification":
    "yes or no|flag|risk|approve|risky|likely|label|table|row|classif|predict|csv|customer|each|churn|which class|spreadsheet|tabular|data|fraud|categor|will |column|adjust|cell|表|分类|预测|每一行|每行|客户|流失|哪些|数据|行|会不会|类|which of them|which rows|who will|spam or|good or bad|default|diagnos|是否|哪几行|判断每",
  "tabular-regression":
    "worth|cost|*estimate|多少钱|predict|estimat|price|regress|table|csv|value|forecast|each|row|how much|predic|预测|估计|价格|回归|每|数值|估算|will each|how much will|expected|predicted|guess the|valuation|rent|salary|score|估|房价|工资|得分",
  "table-to-text":
    "in prose|narrat|write up|wordy|解读|介绍|table|csv|describe|in words|summar|report|explain|spreadsheet|sentence|put |text|描述|表格|文字|说明|讲|一段话|总结|报告|写|in a sentence|story|paragraph|tell me about|what does the table|overview|说说|概述",
  "tabular-to-text":
    "table|numbers|in words|describe|row|csv|explain|data|表|数字|描述|文字|行|figures|spell out|readings|values|sentences|讲解|解释|念|数值",
  "time-series-forecasting":
    "*forecast|guess how|go on|going forward|winter|summer|quarter|years|months|*预测|predict|next month|next week|next year|continue|trend|future|series|coming|sales|expect|tomorrow|未来|下个月|走势|趋势|下周|明年|接下来|销量|后|continue the|next few|next quarter|projection|project |extrapolat|下季度|明天|推算|接着",
  "text-to-3d": "*3d|*三维|model of|mesh|sculpt|print|stl|立体|模型|建模|printable|obj file|glb|sculpture|打印|雕塑",
  "image-to-3d": "*3d|*三维|*立体模型|mesh|model|sculpt|print|stl|立体|模型|建模|printable|obj file|glb|打印",
  "canny-control":
    "canny|edge|outline|contour|line|trace|drawing|边缘|轮廓|线稿|描边|线条|勾线|coloring|colouring|lines|stencil|sketch|silhouette|涂色|简笔|线描",
  "hed-control":
    "hed|soft edge|edge|outline|sketch|boundar|line drawing|line art|pencil|contour|边缘|软边|轮廓|线稿|草图|柔和|素描|线条|coloring|colouring|drawing|lines|soft|涂色|简笔|勾",
  "mlsd-control":
    "edge|plan|wall|边缘|户型|mlsd|m-lsd|straight|line|wireframe|building|geometr|直线|线段|建筑|线框|线条|grid|facade|structure|perspective|outline|结构|网格|立面|透视",
  "normal-control": "*normal|*法线|surface|relief|bump|表面|凹凸|法向|orientation|shading|朝向|贴图",
  "openpose-control":
    "pose|skeleton|posture|openpose|body|joint|gesture|stick figure|姿势|骨架|骨骼|姿态|动作|人体|火柴人|关节",
  "canny-text-to-image":
    "*canny|*outline|*edge|*contour|*轮廓|*边缘|*线稿|based on|from the edge|line|guided|use |using|with the|new |根据|基于|用|生成",
  "depth-text-to-image":
    "*depth|*深度|based on|same depth|guided|use |using|layout|with the|new |基于|根据|景深|用|生成",
  "hed-text-to-image":
    "*outline|*edge|*contour|*hed|*轮廓|*边缘|*线稿|*草图|*sketch|soft edge|based on|guided|use |using|line|new |根据|用|生成",
  "mlsd-text-to-image":
    "*straight line|*lines|*直线|*线段|*线框|mlsd|straight|line|room|building|layout|guided|use |using|based on|new |房间|建筑|用|生成|根据",
  "normal-text-to-image":
    "*normal map|*normals|*法线|normal|surface|guided|based on|use |using|relief|new |表面|用|生成|根据",
  "openpose-text-to-image":
    "*pose|*posture|*姿势|*姿态|*骨架|*skeleton|same position|copy|same pose|standing like|stand like|guided|use |using|gesture|new |同样的动作|动作|用|生成|照着",
  "seg-text-to-image": "*segment|*分割|*region|layout|guided|use |using|based on|areas|new |区域|布局|用|生成|根据",
};

/** How ordinary a wish for it is, −2 to 3: it decides between types that the words speak for alike. */
export const TASK_PRIORS: Readonly<Record<string, number>> = {
  "image-to-text": 3,
  translation: 3,
  "automatic-speech-recognition": 3,
  "text-to-speech": 3,
  summarization: 3,
  "visual-question-answering": 3,
  "object-detection": 2.5,
  "question-answering": 2.5,
  "text-generation": 2.5,
  "text-to-image": 2.5,
  "image-to-image": 2,
  "image-text-to-image": 2,
  "image-classification": 2,
  "document-question-answering": 2,
  "text-classification": 2,
  "token-classification": 2,
  conversational: 2,
  "audio-classification": 2,
  "audio-to-audio": 1.5,
  "depth-estimation": 1.5,
  "image-segmentation": 1.5,
  "sentence-similarity": 1.5,
  "text-to-video": 1.5,
  "text2text-generation": 1.5,
  "canny-control": 1,
  "openpose-control": 1,
  "image-to-video": 1,
  "video-text-to-text": 1,
  "tabular-classification": 1,
  "table-question-answering": 1,
  "zero-shot-classification": 1,
  "zero-shot-object-detection": 1,
  "background-removal": 1,
  "media-conversion": 1,
  "canny-text-to-image": -1.5,
  "depth-text-to-image": -1.5,
  "hed-text-to-image": -1.5,
  "mlsd-text-to-image": -1.5,
  "normal-text-to-image": -2,
  "openpose-text-to-image": -1.5,
  "seg-text-to-image": -1.5,
  "normal-control": -1.5,
  "keypoint-detection": -1.5,
  "mask-generation": -1,
  "image-feature-extraction": -2,
  "visual-document-retrieval": -1.5,
  "text-retrieval": -1,
  "text-ranking": -1,
  "multiple-choice": -1,
  "unconditional-image-generation": -2,
  "text-to-3d": -1.5,
  "tabular-to-text": -1,
};
