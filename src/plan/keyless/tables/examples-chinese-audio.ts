/** Wishes about recordings, speech, music and films, as people word them. */
export const CHINESE_EXAMPLES_AUDIO: Readonly<Record<string, string>> = {
  "text-to-speech": `
    奶奶眼睛不好，让她听听 @text ; @text 我想边开车边听 ; 把这段话念出来 @quote ; 给我来段语音版 ; 我不想看字，想用耳朵听 ; @quote 用女声说一遍 ; 这文章做成有声的 ; @document 弄成有声书给孩子听 ; 念给我听听呗 ;
    把 @text 变成音频 ; 给视频配个旁白，稿子是 @quote ; 睡前故事 @text 讲给娃听 ; 文字转语音 @text ; 字太多看得眼酸，能不能用听的 ; 这个 @quote 怎么念，来个声音 ; 给这段文案配音 ; 帮我录一段开场白 @quote ;
    店里要个叫卖的录音 @quote ; 把通知做成广播 @text ; @text 弄个MP3我路上听 ; 这句英语怎么发音，让我听听 @quote ; 用慢一点的语速读 @quote ; 大声说出来 @quote ; 盲人也要能听到这封信 ; 把稿子变成人声 ;
    @quote 做成一条语音 ; 用机器人声音把这话讲出来 ; 我嗓子哑了，替我把 @text 说出来 ; 用普通话读给我听 @text ; 跑步的时候想听这篇文章 ; @text 给我出个音频版 ; 弄个电话留言的声音 @quote ; 这首诗我想听人朗诵 ;
    让电脑开口说 @quote ; 爷爷不识字，把信读给他 ; 课文 @text 来个带读 ; 生成一段人声播报 @quote ; 合成语音，内容是 @quote ; 我要的是声音，不是文字 @text ; 讲给我听，别让我看 ; 朗读 @text ;
    把 @text 读出来 ; 请朗读这段文字 @quote ; 帮我念一下 @quote ; 麻烦读给我听 @text ; 能不能把文字转成语音 @text ; 可以把这段话读出来吗 @quote ; 将 @text 转换为语音 ; 给 @text 生成语音 ;
    文本转语音 @quote ; 用语音播报 @quote ; 我想听 @text ; 我要这段文字的音频 @quote ; 需要一段配音 内容是 @quote ; 怎么把文章变成语音 @text ; 念出来 @quote ; 读一遍 @text ; 把结果念给我听 ;
    把它读出来 ; 然后用语音读出来 ; 再念给我听 ; 最后转成语音 ; 并朗读出来 ; 用声音告诉我 ; 生成音频朗读 @text ; 合成一段语音 @quote ; 用男声读 @quote ; 用温柔的女声朗读 @text ; 用英语读出 @quote ;
    用 <language> 念出来 @quote ; 用 <language> 朗读 @text ; 给我的短视频配音 文案是 @quote ; 配个解说 @text ; 做个有声版 @document ; 把课文录成音频 @text ; 单词怎么读 @quote ;
    tts 一下 @text ; 用AI配音 @quote ; AI朗读 @text ; 帮忙录个开场语音 @quote ; 出一段超市促销喊话 @quote ; 门店广播念 @quote ; 地铁播报那种声音念 @quote ; 把新闻播报出来 @text ;
    像播音员一样念 @text ; 给老人念念这封信 @text ; 让宝宝听故事 @text ; 把绘本的字念出来 @text ; 听书 @document ; 转成mp3我上班路上听 @text ; 口播一下这段稿子 @text ; 说出来让我听 @quote ;
    把这条通知读给大家听 @quote ; 请将以下内容转成语音 @quote ; 请生成这段文字的朗读音频 @text ; 请用语音读出答案 ; 声音版来一个 @text ; 发音示范 @quote ; 读慢点 @quote ; 给文档配上朗读 @document ;
    我看不清字 念给我 @text ; 眼睛累了 读给我听吧 @text ; 懒得看 读给我听 @text ; 语音合成 @quote ; 帮我把祝福语做成语音 @quote ; 给同事发条语音 内容是 @quote 帮我生成 ; 把诗朗诵出来 @text ;
    大声读出 @text ; 用四川话念 @quote ; 用粤语读 @quote ; 把这段英文读一遍我跟读 @quote ; 播放出来给我听 @text ; 想要一段欢迎词的录音 @quote ; 电话彩铃录音 内容是 @quote ; 把总结的内容用语音播出来 ;
    翻译好以后读给我听 ; 念来听听 @quote ; 给咱念念 @text ; 我想把这篇文章做成音频在车上听 ; 能不能用女声把这段话读一遍 ; 请把翻译后的内容读出来 ; 把文字内容变成声音 @text ; 录制一段旁白 @text ; 帮忙把这首古诗念一遍 ;
    老年机看不了字 做成语音吧 @text ; 把识别出来的文字念给我听 ; 接着把它朗读一遍 ; 用语音念一念`,
  "automatic-speech-recognition": `
    @audio 里说的啥 ; 会议录音整成文字 @audio ; 她发的语音我不方便听，写给我看 ; 录音里讲了些什么话，一字不落给我 ; 给 @video 配上字幕 ; 语音转文字 @audio ; 这段采访我要逐字稿 ; 我耳朵不好，把 @audio 变成字 ;
    @audio 听写一下 ; 老板发了60秒语音，我只想看字 ; 把讲座录音弄成文稿 @audio ; 他在 @audio 里到底说了什么 ; 上课录的音，帮我记成笔记文字 ; 视频里的人说的话给我打出来 @video ; 把 @audio 扒成文字 ;
    开会没带耳机，这语音写的成字不 ; 录音要存成文本 ; @audio 的文字版 ; 这方言我听不懂，把话写出来 @audio ; 电话录音里对方怎么说的，给我文字 ; 把播客 @audio 的话都记下来 ; 歌词帮我听出来 @audio ; 台词扒下来 @video ;
    说话的内容敲成字给我 ; 我口述了一段，帮我打成文档 @audio ; 听听 @audio，把原话写下来 ; 语音条太长了，弄成字看 ; @video 没字幕看不懂，搞一个 ; 把访谈变成文字材料 @audio ; 这段声音里的话是什么，写下来 ;
    庭审录音要笔录 @audio ; 把我说的话变成文字 ; 留言 @audio 说了点啥子 ; 录音整理，逐句写出 ; 英语听力 @audio 的原文给我 ; 给我 @audio 的稿子 ; 声音转成字，急用 ; 这段话他讲得太快，写出来我慢慢看 ;
    微信语音帮我弄成文字 ; @audio 讲话内容录入成文本 ; 把 @audio 转成文字 ; 识别 @audio 中的语音 ; 请将录音转写成文本 @audio ; 帮我把语音转成文字 ; 麻烦听写一下这段录音 @audio ; 能不能把音频转成文字 ;
    可以把会议录音整理成文字吗 @audio ; 将 @audio 转录为文本 ; 给 @audio 做转写 ; 给视频生成字幕 @video ; 我想把录音变成文本 @audio ; 我需要这段音频的文字稿 @audio ; 需要采访录音的逐字稿 @audio ;
    怎么把语音变成文字 @audio ; 录音里说了什么 ; 音频里的人说了什么 @audio ; 她在语音里说了啥 @audio ; 这段音频讲的是什么话 写出来 ; 提取视频里的对白 @video ; 提取音频中的文字 @audio ; 转写 @audio ;
    转文字 @audio ; 语音识别 @audio ; 音频转文本 @audio ; 录音转稿子 @audio ; 听录音打字 @audio ; 把老师讲的课转成文字 @audio ; 把客户电话录音转文本 @audio ; 把直播说的话扒成稿 @video ;
    把vlog的口播转成文案 @video ; 抖音视频文案提取 @video ; 视频文案提取一下 @video ; 字幕文件帮我弄出来 srt @video ; 加字幕 @video ; 把视频对白写成文字 @video ; 读不了语音 给我转文字 @audio ;
    领导的语音太多 转成字 @audio ; 妈妈的语音听不清 写出来 @audio ; 在开会不能外放 把语音转文字 @audio ; 口述内容整理成文本 @audio ; 请记录下录音中的对话 @audio ; 请输出音频的文字内容 @audio ;
    请帮忙识别语音内容 @audio ; 听一下 @audio 说的什么 写成文字 ; 听听这段说了啥 @audio ; 把播客转成文章 @audio ; 把这首歌的歌词写出来 @audio ; 英文录音写成英文文本 @audio ;
    <language> 录音转文字 @audio ; 讲话录音速记 @audio ; 发言录音形成文字材料 @audio ; 访谈音频需要文字化 @audio ; 庭审音频转笔录 @audio ; 做会议纪要先把录音转成字 @audio ;
    transcribe 一下 @audio ; 用whisper转一下 @audio ; 语音备忘录变文本 @audio ; 把我念的这段打成字 @audio ; 听写单词录音 写下来 @audio ; 广播里说的内容写下来 @audio ;
    这条语音讲的啥 打字给我 @audio ; 电影台词记下来 @video ; 老人家留的录音 想存成文字 @audio ; 帮忙扒一扒这段录音的稿 @audio ; 把语音消息的内容告诉我 @audio ; 录音里提的要求是什么 先转成文字 @audio ;
    从音频中获取文本 @audio ; 声音文件转换成文档 @audio ; 能识别方言录音吗 转成文字 @audio ; 网课视频出个文字稿 @video ; 帮我听一下这段录音写了什么话 @audio ; 我录了一节课想要文字笔记 @audio ;
    客户的语音好长 我想看文字 ; 请把视频里的讲话内容转写出来 ; 这段采访需要整理成文字稿 ; 帮忙把这个录音听写成文档 ; 语音能转成文字不 @audio ; 先把录音转成文字 ; 首先识别这段语音 @audio ; 给这段外语视频配字幕 @video ;
    我听力不好 视频里说的写给我 @video ; 然后转成文字 ; 再把里面说的话写下来 ; 并转写成文本 ; 把降噪后的录音转成文字 ; 最后整理成字幕`,
  "audio-to-audio": `
    录音里沙沙的听着难受 @audio ; @audio 杂音太大 ; 风声把人声都盖住了 @audio ; 后面有空调嗡嗡声，弄掉 ; 人声太闷了，清楚点 @audio ; 把电流声去了 @audio ; 录音太吵，听不清他讲啥 ; 把 @audio 弄干净些 ;
    只要人声，伴奏不要 @audio ; 采访里街上的喇叭声烦死了 ; 想要这首歌的伴奏 @audio ; 咔哒咔哒的声音给我消了 @audio ; 背景里有人聊天，压下去 @audio ; 音质太差，救一下 @audio ; 回声好重，听着像在厕所 @audio ;
    @audio 里滋滋啦啦的 ; 我录的播客底噪好大 ; 声音太小了，大一点 @audio ; 键盘声都录进去了，去得掉吗 @audio ; 说话的声音提出来，别的去掉 @audio ; 会议录音嗡嗡的，处理干净 @audio ; 狗一直叫，把叫声弄走 @audio ;
    老磁带转的，全是嘶嘶声 @audio ; 把人声和音乐分开 @audio ; 视频里风太大，声音修修 @video ; 噪声消一消 @audio ; 喷麦严重，能处理不 @audio ; 录得忽大忽小，弄平均 @audio ; 这录音像隔着墙，变清晰 @audio ;
    吉他声单独拿出来 @audio ; 环境音太抢了，减一减 @audio ; 想做卡拉OK，去掉原唱 @audio ; 地铁里录的，轰隆隆的 @audio ; 让声音听着干净点 @audio ; 雨声哗哗的，只想听他说话 @audio ;
    耳机里一直有刺啦声，修修 @audio ; 麦克风嘶嘶响，帮忙弄掉 ; 声音发虚，增强一下 @audio ; 鼓点去掉，其他留着 @audio ; 杂七杂八的响动都清掉 @audio ; 给 @audio 降噪 ; 去除 @audio 中的噪音 ;
    请消除录音里的背景噪声 ; 帮我把录音的杂音去掉 ; 能不能让声音更清晰 @audio ; 可以去掉背景音吗 @audio ; 将 @audio 的人声分离出来 ; 把 @audio 降一下噪 ; 音频降噪 @audio ; 音质增强 @audio ;
    提升录音质量 @audio ; 提取人声 @audio ; 人声分离 @audio ; 分离伴奏和人声 @audio ; 我想去掉录音里的风声 @audio ; 我需要干净的录音 @audio ; 需要把杂音过滤掉 @audio ; 怎么去掉录音的噪音 @audio ;
    音频修复 @audio ; 修复这段老录音 @audio ; 增强人声 @audio ; 语音增强 @audio ; 把声音调大 @audio ; 音量太小 放大点 @audio ; 去混响 @audio ; 去回音 @audio ; 消除回声 @audio ;
    去除爆音 @audio ; 把咳嗽声去掉 @audio ; 把鸟叫声去掉只留说话声 @audio ; 咖啡馆里录的 背景太嘈杂 处理下 @audio ; 马路边录的音 车声太大 去一去 @audio ; 风扇声消除 @audio ; 把底噪降下来 @audio ;
    净化音频 @audio ; 清理录音 @audio ; 录音清晰化 @audio ; 让我的声音更突出 @audio ; 请优化这段语音的音质 @audio ; 麻烦处理一下录音里的电流音 @audio ; 直播录音有杂音 帮忙处理 @audio ;
    网课录音噪音大 弄干净 @audio ; 电话录音听不太清 增强一下 @audio ; 把原唱去掉留伴奏 @audio ; 消音 做伴奏带 @audio ; 要纯人声版 @audio ; 清唱部分提出来 @audio ; 把鼓声分离出来 @audio ;
    把贝斯单独分出来 @audio ; 声音里的杂质去干净 @audio ; 两个人的声音拆开 @audio ; 把说话人分离成单独的音频 @audio ; 变声 把男声变女声 @audio ; 换个音色 @audio ; 让录音听起来像录音棚录的 @audio ;
    老唱片噼啪声去掉 @audio ; 磁带翻录的音质修一修 @audio ; 降噪处理 谢谢 @audio ; 噪声抑制 @audio ; 过滤环境音 @audio ; 只留下人说话的声音 @audio ; 音频里的音乐去掉 只要讲话 @audio ;
    背景音乐去掉 @audio ; 录出来有嗡嗡声 能去不 @audio ; 杂音忒大 给整干净喽 @audio ; 噪音好大哦 帮忙弄一哈 @audio ; 把这段音频处理得干净一点 @audio ; 下雨声盖住说话了 压一压雨声 @audio ;
    宝宝哭声盖过讲话 去掉哭声 @audio ; 会议录音音质提升 @audio ; denoise 一下 @audio ; AI降噪 @audio ; 视频里杂音去掉 @video ; 输出一份降噪后的音频 @audio ; 我录的课有很大的杂音 能去掉吗 ;
    请把采访录音的背景声去掉 ; 能不能把歌里的人声单独提出来 ; 视频里风声太大帮我降噪 ; 这段录音嗡嗡响 帮忙清理 ; 先给录音降噪 ; 首先去掉音频里的噪音 ; 声音含含糊糊的 弄清楚些 @audio ; 然后降噪 ; 再把杂音去掉 ; 并提升音质 ;
    最后分离出人声`,
  "audio-classification": `
    @audio 是什么声音 ; 这叫声是啥鸟 @audio ; 半夜楼上什么动静 @audio ; 这首歌是啥风格 @audio ; 听听他说话是不是生气 @audio ; 发动机这声音正常不，是哪种响 @audio ; 这是狗叫还是狼叫 @audio ;
    录到的怪声是什么发出来的 @audio ; 说话的人心情好不好，听听 @audio ; 这段音乐是爵士还是摇滚 @audio ; 宝宝哭声是啥意思 @audio ; 这里头是人声还是音乐 @audio ; 什么乐器在响 @audio ; 这是啥响声 @audio ;
    声音里有没有枪声、警报这类 @audio ; 录音里的人是男是女 @audio ; 这虫鸣是什么虫 @audio ; 客服电话里顾客情绪咋样 @audio ; 这声儿像啥，帮我辨辨 @audio ; 给这段声音归个类 @audio ; 识别 @audio 是什么声音 ;
    对音频进行分类 @audio ; 请判断这是什么声音 @audio ; 帮我听听这是什么动物叫 @audio ; 音频分类 @audio ; 判断说话人的情绪 @audio ; 识别音乐流派 @audio ; 这是什么鸟的叫声 @audio ;
    听出是什么乐器 @audio ; 这段声音属于哪一类 @audio ; 能不能识别这个声音 @audio ; 录音里是什么响 @audio ; 音频里有什么声音 @audio ; 判断声音类型 @audio ; 这音乐是什么类型 @audio ;
    说话的人听起来高兴吗 @audio ; 识别语音情感 @audio ; 这声音是机器故障吗 哪种声 @audio ; 窗外是什么在叫 @audio ; 帮我辨别录音里的环境声 @audio ; 说话的是男声还是女声 @audio ;
    猫叫还是婴儿哭 听一下 @audio ; 给音频打标签 @audio ; 这歌是什么曲风 @audio ; 里面有哪些声音事件 @audio`,
  "zero-shot-audio-classification": `
    这声音是雨声、风声还是海浪 @audio ; 判断音频是狗叫还是猫叫 @audio ; 从 @quote 里选出这段声音的类别 @audio ; 用这些标签给音频分类 @quote @audio ; 按 @quote 给 @audio 归类 ;
    这段是说话、唱歌还是音乐，选一个 @audio ; 听听是汽车、摩托还是飞机 @audio ; 这音频符合哪个标签 @quote @audio ; 是钢琴还是吉他，二选一 @audio ; 声音归到警报、敲门、电话铃哪一类 @audio ;
    给声音贴个标签，鼓掌、笑声、哭声 @audio ; 属于室内还是室外的声音 @audio ; 判断是枪声还是鞭炮 @audio ; 请把音频归入 安静 或 嘈杂 @audio ; 候选类别是 @quote ，这段音频是哪个 @audio ;
    用我给的类别判断录音 @quote @audio ; 三种里头选，蛙叫、蝉鸣、鸟叫 @audio ; 这是摇滚、古典还是民谣，选一个 @audio ; 咳嗽还是打喷嚏 @audio ; 是真人说话还是电子合成音 @audio ;
    机器声音是正常还是异常，二选一 @audio ; 录音归到会议、课堂、闲聊哪种 @audio ; 听声辨类，火车、地铁、公交 @audio ; 是男人、女人还是小孩的声音 @audio ; 挑一个最符合的标签给这段声音 @audio ;
    零样本音频分类 @audio @quote ; 从给定选项中判断音频类型 @audio ; 这声音更像打雷还是放炮 @audio ; 水声属于河流、雨水还是水龙头 @audio ; 心跳声正常还是有杂音，选一个 @audio ;
    电话录音是投诉、咨询还是推销 @audio ; 这个叫声是公鸡、鸭子还是鹅 @audio ; 看这段音频更接近 @quote 中的哪一个 ; 标签有快乐、悲伤、愤怒，给这段音乐选 @audio ; 玻璃碎还是瓷器碎，听听 @audio ;
    帮忙判断引擎声是柴油还是汽油 @audio ; 声音类别在 @quote 里挑 @audio ; 打标签，脚步、关门、说话 @audio ; 语音是紧急还是普通，选一个 @audio ; 这是小提琴、二胡还是大提琴 @audio ;
    背景声是商场、街道还是公园 @audio ; 宝宝哭是饿了、困了还是不舒服，选一个 @audio ; 音频按 赞成 反对 中立 分 @audio ; 听这个是风扇、空调还是冰箱的响 @audio ; 将 @audio 分为 @quote 中的一类`,
  "voice-activity-detection": `
    @audio 里哪几段有人说话 ; 从第几秒开始有人讲话 @audio ; 录音好长，啥时候才有人开口 @audio ; 哪些地方是没声的 @audio ; 有人声的时间段给我 @audio ; 几分几秒到几分几秒在讲话 @audio ;
    中间停顿了多少次 @audio ; 监听录音里几点有人声 @audio ; 把空白的时间找出来 @audio ; 说话总共多长时间 @audio ; 哪里静音哪里有人声，标一下 @audio ; 录了一整夜，有没有人说话，在哪 @audio ;
    讲话的起止时间 @audio ; 开头安静了多久 @audio ; 说话片段的时间点列一下 @audio ; 他在第几分钟停下来不讲了 @audio ; 想剪掉冷场，先找到在哪 @audio ; 这段里到底有没有人吭声，啥时候 @audio ;
    时间轴上哪些是人声 @audio ; 语音段落的时间戳 @audio ; 检测 @audio 中的人声片段 ; 请标出有人说话的时间段 @audio ; 帮我找出录音里的静音部分 @audio ; 语音活动检测 @audio ; 音频里什么时候有人说话 @audio ;
    能不能检测出哪里在讲话 @audio ; 给出每段话的起止时间 @audio ; 把静音段找出来 @audio ; 录音从哪里开始有声音 @audio ; 有没有人在说话 @audio ; 跑一下VAD @audio ; 检测语音端点 @audio ;
    说话的时间占多少 @audio ; 哪几分钟没人讲话 @audio ; 标注语音段 @audio ; 统计讲话时长 @audio ; 停顿在哪里 @audio ; 想知道说话的时间点 @audio ; 把有声音的区间列出来 @audio ;
    老师讲话的时间段分别是几点几分 @audio ; 什么时间段安静 @audio ; 录音里空白多长 @audio ; 人声出现在第几秒 @audio ; 检测是否含有语音 @audio ; 切分之前先找到说话的位置 @audio`,
  "text-to-audio": `
    来段轻松的背景音乐 ; 想要一段下雨打雷的声音 ; 给我的短视频配个欢快的曲子 ; 弄个门铃叮咚的音效 ; 整首抒情的钢琴曲 ; 我要海浪拍岸的声音助眠 ; 按 @quote 谱个曲 ; 来点恐怖片的音效 ; 搞段鼓点，说唱用 ; 生日歌想要爵士版的 ;
    做个游戏胜利的提示音 ; 给我编个小调，二胡那种 ; 要鸟叫和溪水的白噪音 ; @text 是歌词，弄成歌 ; 电子舞曲整一段 ; 想听森林里的虫鸣 ; 开业典礼用的喜庆音乐来一首 ; 弄个汽车刹车的声效 ; 给 @quote 这种气氛配段乐 ; 来首30秒的吉他小曲 ;
    生成一段音乐 ; 帮我写一首曲子 ; 请根据 @quote 生成音乐 ; 生成下雨的声音 ; 来一段吉他曲 ; 给视频做个背景音乐 ; 能不能做一段鼓声 ; 我想要轻快的bgm ; 我需要一段爆炸音效 ; 把描述变成声音 @quote ; 制作一段环境音 ;
    作曲 风格是古风 ; 给我生成火车经过的声音 ; 创作一首摇篮曲 ; 用AI做一首歌 歌词 @text ; 根据歌词谱曲 @text ; 生成狗叫声 ; 弄段紧张的配乐 ; 做一个游戏音效 金币掉落 ; 想要冥想用的音乐 ; 合成一段风铃声 ; 整一段唢呐 ;
    直播用的掌声音效来一个 ; 篝火噼啪的声音做一段 ; 短视频要一段搞笑音乐 ; 来个lofi学习音乐 ; 配个史诗感的管弦乐 ; 请为我的短片生成一段欢快的配乐 ; 帮我做一段流水的声音`,
  "audio-text-to-text": `
    录音里谁先发的言 @audio ; 根据 @audio 回答问题 ; 音频中提到了几个日期 @audio ; 他在录音里答应了什么 @audio ; 会议里最后定了谁负责 @audio ; 电话里客户想要退货还是换货 @audio ;
    听录音回答 会议几点开始 @audio ; 录音里一共几个人说话 @audio ; 这段采访里嘉宾的观点是什么 @audio ; 讲座里提到哪本书 @audio ; 听 @audio 他为什么迟到 ; 她说的价格是多少 @audio ;
    录音里有没有提到钱 @audio ; 听力题 男的要去哪里 @audio ; 听力第一题选什么 @audio ; 播客里讲的主题是什么 @audio ; 音频里两个人是什么关系 @audio ; 对话发生在什么地方 @audio ; 语音里约的几点 @audio ;
    老板在语音里交代了哪几件事 @audio ; 他们在录音里吵什么 @audio ; 说话人多大岁数听得出来吗 @audio ; 录音中提到的地址是哪里 @audio ; 根据录音 合同什么时候签 @audio ; 音频里背景在放什么歌 @audio ;
    听这段 谁同意了谁反对 @audio ; 问一下 录音里说没说涨工资 @audio ; 这段对话里女的想买什么 @audio ; 录音里那位大夫怎么说的病情 @audio ; 音频内容问答 他是哪里人 @audio ; 语音里她提了什么条件 @audio ;
    讲课录音里作业布置了啥 @audio ; 请听音频并回答 他们要去哪 ; 录音里承诺的交货日期是哪天 @audio ; 听完告诉我 结论是什么 @audio ; 留言里让我几点回电话 @audio ; 他在音频里说了几次抱歉 @audio ;
    从录音里能听出他愿意吗 @audio ; 电话中对方报的单号是多少 @audio ; 节目里主持人问了什么问题 @audio ; 广播里说哪趟车晚点了 @audio ; 这段录音在讨论什么事情 @audio ; 音频里有没有人提到我的名字 @audio ;
    姥姥在录音里讲的是哪一年的事 @audio ; 听一下 谁最后同意的 @audio ; 英语听力里女士打算做什么 @audio ; 录音中预算定了多少 @audio`,
  "text-to-video": `
    弄个猫跳舞的小视频 ; 按 @text 拍成短片 ; 来一段宇宙飞船起飞的视频 ; 把 @quote 做成动画 ; 想要个花慢慢开的片子 ; 抖音要发，来个城市夜景短视频 ; 给课文弄个动画 @text ; 剧本有了，变成视频 @text ; 整个五秒的海浪视频 ;
    没素材，帮我凭空做段产品视频 ; 一条龙在云里飞，要会动的 ; 给故事弄成小电影 @text ; 生成短片：小孩放风筝 ; 想看恐龙在街上走的视频 ; 做段片头动画，写着新年快乐 ; 广告视频来一条，卖咖啡 ; 照 @quote 的描述出段影像 ;
    下雪的村庄，要动态的视频 ; 文字变视频 @text ; 给我做个机器人打拳的片段 ; 生成一段视频 内容是 @quote ; 根据文字生成视频 @text ; 请把 @quote 变成视频 ; 帮我做一个视频 狗在海边跑 ; 文生视频 @quote ;
    能不能用文字做视频 @text ; 用AI生成一段日落的短片 ; 给我做个动画 小兔子拔萝卜 ; 我想要一段火箭发射的视频 ; 将脚本制作成视频 @text ; 制作一个宣传视频 介绍茶园 ; 做个十秒的短视频 下雪的街 ; 生成动画短片 机器人跳舞 ;
    来段视频 樱花飘落 ; 把故事拍成动画片 @text ; 需要一个产品展示视频 手表旋转 ; 整个视频呗 熊猫打滚 ; 生成一个会动的场景 @quote ; 按描述出视频 @quote ; 弄个科普动画 讲水循环 ; 生成一条竖屏视频 猫咪做饭 ;
    把古诗做成动画视频 @text ; 创建一段视频 宇航员在月球散步 ; 影片来一段 古代战场 ; 年会开场视频做一个 倒计时的 ; 请按这段文字做一段动画视频 ; 帮我生成一个小狗奔跑的视频`,
  "image-to-video": `
    让 @image 动起来 ; 照片里的人能眨眨眼不 @image ; 爷爷的照片想看他动一动 @image ; 这张图做成小视频 @image ; 图配上 @audio 做成视频 ; 让画里的水流起来 @image ; 把照片变成会动的 @image ;
    老照片活过来 @image ; 给 @image 加个镜头推近的效果，出视频 ; 拿这张图和这首歌弄个短片 @image @audio ; 让猫摇摇尾巴 @image ; 静态图变动态 @image ; 海报要会动的版本 @image ;
    让他开口唱歌 @image @audio ; 我想让照片里的云飘起来 @image ; 几秒钟的视频，就用这张图 @image ; 发抖音只能发视频，图给我弄成视频 @image ; 让她转个头笑一笑 @image ; 给这插画加点动感，输出视频 @image ;
    用封面图加录音合个视频 @image @audio ; 把 @image 变成视频 ; 让照片动起来 @image ; 请用图片生成视频 @image ; 帮我把 @image 做成动画 ; 图生视频 @image ; 能不能让图里的人动一动 @image ;
    将 @image 转成动态视频 ; 给照片做个动态效果 @image ; 我想让老照片里的人笑一笑动一动 @image ; 让图中的海浪动起来 @image ; 用 @image 和 @audio 合成视频 ; 给图片配音做成视频 @image @audio ;
    照片说话 @image @audio ; 让 @image 里的人说出 @audio ; 用一张图生成短片 @image ; 把画变成动画 @image ; 做成会动的短视频 @image ; 图片加音乐做成视频 @image @audio ;
    静态照片做成live图 @image ; 产品图做个旋转的视频 @image ; 让宠物照片动起来 @image ; 让风吹动头发 @image ; 从照片生成几秒动画 @image ; 数字人口播 用这张照片和录音 @image @audio ;
    让这幅画活过来 @image ; 请把这张老照片变成会动的视频 ; 帮我用这张照片做一段小视频`,
  "video-text-to-text": `
    @video 里那人干了啥 ; 视频里谁先进的门 @video ; 这片子讲了个什么事 @video ; @video 第几秒球进了 ; 监控里有没有人偷东西 @video ; 视频中的狗最后去哪了 @video ; 她在视频里做的什么菜 @video ;
    @video 里出现过几个人 ; 看看视频，车是怎么撞上的 @video ; 这段录像里有没有下雨 @video ; 片子里他们在哪个地方 @video ; 视频我没空看，里头发生了啥 @video ; @video 里的小孩在玩啥 ;
    教程视频里第二步怎么做 @video ; 谁打碎的花瓶，看录像 @video ; 视频结尾是什么画面 @video ; 比赛视频里谁赢了 @video ; @video 里他手上拿的啥 ; 行车记录里前车打灯没 @video ; 短片里猫为啥跑了 @video ;
    描述一下 @video ; 视频里发生了什么 ; 请总结视频内容 @video ; 帮我看看视频讲了什么 @video ; 视频中的人在做什么 @video ; 视频里有几个人 @video ; 根据视频回答问题 @video ; 视频里那辆车是什么颜色 @video ;
    谁在视频里跳舞 @video ; 视频最后发生了啥 @video ; 这段视频拍的是什么 @video ; 监控里几点有人进来 @video ; 视频里小猫做了什么 @video ; 能不能说说录像里的情况 @video ; 视频里有没有出现狗 @video ;
    他在视频的哪一秒摔倒 @video ; 看视频告诉我步骤 @video ; 录像里是谁拿走了包 @video ; 片段里的人为什么哭 @video ; 球员是怎么进球的 @video ; 把视频内容用文字概述 @video ; 视频的主要情节是什么 @video ;
    视频是在哪儿拍的 @video ; 短视频里卖的是什么东西 @video ; 直播回放里主播展示了几件衣服 @video ; 请看视频回答谁先离开 @video ; 帮我描述一下这段视频的内容`,
  "video-classification": `
    给 @video 分类 ; 视频分类 @video ; 判断视频里是什么动作 @video ; 这段视频是什么运动 @video ; 识别视频中的动作 @video ; 视频属于哪个类别 @video ; 这是什么类型的视频 @video ;
    请对视频进行分类 @video ; 帮我给视频打标签 @video ; 能不能识别这人做的什么动作 @video ; 这个舞是什么舞种 @video ; 他在做的运动叫什么 @video ; 视频归到哪一类 美食还是旅游 @video ;
    看视频判断是不是打架行为 @video ; 动作识别 @video ; 行为识别 @video ; 这段录像是哪种活动 @video ; 监控视频是正常还是异常 @video ; 视频是体育 新闻还是娱乐 @video ; 短视频自动归类 @video ;
    识别这个手语动作 @video ; 打的是太极还是咏春 看视频归类 @video ; 视频里的健身动作是哪种 @video ; 是跑步还是走路 判断一下 @video ; 视频标签给几个 @video ; 视频里做的是什么体操动作 @video ;
    把这段片子归个类 @video ; 是教学视频还是广告 @video ; 鉴别视频内容类型 @video ; 给每段监控定个类别 @video ; 泳姿是蛙泳还是自由泳 @video ; 这是什么球类比赛的视频 分一下 @video ;
    视频里的动物行为属于哪种 @video ; 判断视频是否属于暴力内容 @video ; 视频场景类别识别 @video ; 这个动作叫啥 录了视频 @video ; 识别一下瑜伽体式 @video ; 片子题材是啥 @video ; 动作类型识别一下 @video ;
    判断是摔倒还是坐下 @video ; 素材太多 给视频分分类 @video ; 老人是不是跌倒了 检测行为 @video ; 视频主题分类 @video ; 这段录像归入哪个类目 @video ; 识别一下这是哪种手势 @video`,
  "media-conversion": `
    @video 我只要声音 ; 这个MOV手机打不开，弄成MP4 ; @audio 变成MP3 ; 苹果拍的HEIC电脑看不了 @image ; @image 存成JPG ; 网站只收PNG @image ; 把视频里的音乐弄出来 @video ;
    WAV太大了，换成MP3 @audio ; @video 做成动图 ; 电视放不了这个格式 @video ; 把 @image 改成webp的 ; 录音是m4a的，播放器不认 ; 视频变GIF，发微信用 @video ; 想要ogg格式的 @audio ;
    格式不对传不上去，要MP4 @video ; @video 提个音轨 ; 车载只认MP3，帮我弄弄 @audio ; AVI的老视频，换个新格式 ; 导出成FLAC @audio ; 我要jpg，给我的是png @image ; flac换mp3 @audio ;
    @video 里的声音单独存一份 ; 这种文件打不开，换个能放的格式 @audio ; mkv变mp4 @video ; 报名系统要求照片是jpg @image ; 把amr语音弄成能放的 @audio ; 视频只留音频 @video ;
    bmp太老了，给我png @image ; webm剪辑软件不认，换mp4 @video ; 扒下视频的配乐 @video ; 弄成wav我要剪辑 @audio ; 表情包要gif的 @video ; 文件后缀想变成aac @audio ;
    @image 要tiff的印刷厂才收 ; 给我音频就行，画面不要 @video ; 手机铃声要m4r，帮我弄 @audio ; flv的课程在平板上放不了 @video ; 图片格式不支持，换成png @image ; 演唱会视频里的歌存成音频 @video ;
    另存为mov @video ; 把 @video 转成mp4 ; 将 @audio 转换为mp3 ; 帮我把图片转成jpg @image ; 请把视频转换成gif @video ; 能不能转成wav格式 @audio ; 可以把mov转mp4吗 @video ;
    格式转换 @video ; 转格式 @audio ; 转成mp3 @audio ; 提取视频中的音频 @video ; 从视频里提取声音 @video ; 视频转音频 @video ; 视频转mp3 @video ; 把音轨分离出来 @video ;
    导出音频 @video ; 我想要png格式 @image ; 我需要mp3文件 @audio ; 需要转为wav @audio ; 怎么把m4a变成mp3 @audio ; 将png转换成jpg @image ; 图片格式转换 @image ;
    把webp改成jpg @image ; heic转jpg @image ; 把 @image 保存为png格式 ; 换成jpeg @image ; 把bmp图片换成png @image ; 把 @video 变成动图 ; 截一段做成gif @video ;
    视频做成表情动图 @video ; 将 @video 转为webm ; 把视频改成avi @video ; 麻烦转个mp4 我手机放不了 @video ; wav转mp3 @audio ; mp3转wav @audio ; ogg转mp3 @audio ;
    aac转成flac @audio ; amr转mp3 @audio ; 音频格式转换一下 @audio ; 把录音导成mp3发给客户 @audio ; 把声音从录像里抽出来 @video ; 只要视频里的音频部分 @video ; 把mv里的歌弄成mp3 @video ;
    提取bgm @video ; 视频背景音乐导出来 @video ; 把无损音乐转成mp3 @audio ; wmv转mp4 @video ; 3gp的老视频转一下 @video ; rmvb换成mp4 @video ; 输出为mkv @video ;
    另存成gif @image ; 照片要求jpg格式 帮忙转 @image ; 后缀名要png的 @image ; 上传不了 说只支持mp3 @audio ; 上传提示格式错误 要jpg @image ; convert成mp4 @video ;
    svg转png @image ; tiff转jpg @image ; 把gif变成mp4 @video ; 给我mp4版本的 @video ; 这个文件转成通用格式 @video ; 音频给我转码 @audio ; 视频转码 @video ;
    能不能帮我把这个视频转成mp3 ; 请把这张图片转成png格式 ; 手机录的视频电脑放不了 换个格式 ; 我只想要视频里的声音 ; 网页不支持这个图片格式 转成jpg ; 录音转成wav好剪辑 ; 把动图变成视频mp4 ; 帮忙把音频换成别的格式 ; 然后转成mp3 ;
    再保存成jpg ; 最后导出为wav ; 先把视频里的声音提出来 ; 并转换成png格式`,
};
