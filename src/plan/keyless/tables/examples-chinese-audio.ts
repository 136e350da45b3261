/** Wishes about recordings, speech, music and films, as people word them. */
export const CHINESE_EXAMPLES_AUDIO: Readonly<Record<string, string>> = {
  "text-to-speech": `
    奶奶眼睛不好，让她听听 @text ; @text 我想边开车边听 ; 把这段话念出来 @quote ; 给我来段语音版 ; 我不想看字，想用耳朵听 ; @quote 用女声说一遍 ; 这文章做成有声的 ; @document 弄成有声书给孩子听 ; 念给我听听呗 ;
    把 @text 变成音频 ; 给视频配个旁白，稿子是 @quote ; 睡前故事 @text 讲给娃听 ; 文字转语音 @text ; 字太多看得眼酸，能不能用听的 ; 这个 @quote 怎么念，来个声音 ; 给这段文案配音 ; 帮我录一段开场白 @quote ;
    店里要个叫卖的录音 @quote ; 把通知做成广播 @text ; @text 弄个MP3我路上听 ; 这句英语怎么发音，让我听听 @quote ; 用慢一点的语速读 @quote ; 大声说出来 @quote ; 盲人也要能听到这封信 ; 把稿子变成人声 ;
    @quote 做成一条语音 ; 用机器人声音把这话讲出来 ; 我嗓子哑了，替我把 @text 说出来 ; 用普通话读给我听 @text ; 跑步的时候想听这篇文章 ; @text 给我出个音频版 ; 弄个电话留言的声音 @quote ; 这首诗我想听人朗诵 ;
    让电脑开口说 @quote ; 爷爷不识字，把信读给他 ; 课文 @text 来个带读 ; 生成一段人声播报 @quote ; 合成语音，内容是 @quote ; 我要的是声音，不是文字 @text ; 讲给我听，别让我看`,
  "automatic-speech-recognition": `
    @audio 里说的啥 ; 会议录音整成文字 @audio ; 她发的语音我不方便听，写给我看 ; 录音里讲了些什么话，一字不落给我 ; 给 @video 配上字幕 ; 语音转文字 @audio ; 这段采访我要逐字稿 ; 我耳朵不好，把 @audio 变成字 ;
    @audio 听写一下 ; 老板发了60秒语音，我只想看字 ; 把讲座录音弄成文稿 @audio ; 他在 @audio 里到底说了什么 ; 上课录的音，帮我记成笔记文字 ; 视频里的人说的话给我打出来 @video ; 把 @audio 扒成文字 ;
    开会没带耳机，这语音写的成字不 ; 录音要存成文本 ; @audio 的文字版 ; 这方言我听不懂，把话写出来 @audio ; 电话录音里对方怎么说的，给我文字 ; 把播客 @audio 的话都记下来 ; 歌词帮我听出来 @audio ; 台词扒下来 @video ;
    说话的内容敲成字给我 ; 我口述了一段，帮我打成文档 @audio ; 听听 @audio，把原话写下来 ; 语音条太长了，弄成字看 ; @video 没字幕看不懂，搞一个 ; 把访谈变成文字材料 @audio ; 这段声音里的话是什么，写下来 ;
    庭审录音要笔录 @audio ; 把我说的话变成文字 ; 留言 @audio 说了点啥子 ; 录音整理，逐句写出 ; 英语听力 @audio 的原文给我 ; 给我 @audio 的稿子 ; 声音转成字，急用 ; 这段话他讲得太快，写出来我慢慢看 ;
    微信语音帮我弄成文字 ; @audio 讲话内容录入成文本`,
  "audio-to-audio": `
    录音里沙沙的听着难受 @audio ; @audio 杂音太大 ; 风声把人声都盖住了 @audio ; 后面有空调嗡嗡声，弄掉 ; 人声太闷了，清楚点 @audio ; 把电流声去了 @audio ; 录音太吵，听不清他讲啥 ; 把 @audio 弄干净些 ;
    只要人声，伴奏不要 @audio ; 采访里街上的喇叭声烦死了 ; 想要这首歌的伴奏 @audio ; 咔哒咔哒的声音给我消了 @audio ; 背景里有人聊天，压下去 @audio ; 音质太差，救一下 @audio ; 回声好重，听着像在厕所 @audio ;
    @audio 里滋滋啦啦的 ; 我录的播客底噪好大 ; 声音太小了，大一点 @audio ; 键盘声都录进去了，去得掉吗 @audio ; 说话的声音提出来，别的去掉 @audio ; 会议录音嗡嗡的，处理干净 @audio ; 狗一直叫，把叫声弄走 @audio ;
    老磁带转的，全是嘶嘶声 @audio ; 把人声和音乐分开 @audio ; 视频里风太大，声音修修 @video ; 噪声消一消 @audio ; 喷麦严重，能处理不 @audio ; 录得忽大忽小，弄平均 @audio ; 这录音像隔着墙，变清晰 @audio ;
    吉他声单独拿出来 @audio ; 环境音太抢了，减一减 @audio ; 想做卡拉OK，去掉原唱 @audio ; 地铁里录的，轰隆隆的 @audio ; 让声音听着干净点 @audio ; 雨声哗哗的，只想听他说话 @audio ;
    耳机里一直有刺啦声，修修 @audio ; 麦克风嘶嘶响，帮忙弄掉 ; 声音发虚，增强一下 @audio ; 鼓点去掉，其他留着 @audio ; 杂七杂八的响动都清掉 @audio`,
  "audio-classification": `
    @audio 是什么声音 ; 这叫声是啥鸟 @audio ; 半夜楼上什么动静 @audio ; 这首歌是啥风格 @audio ; 听听他说话是不是生气 @audio ; 发动机这声音正常不，是哪种响 @audio ; 这是狗叫还是狼叫 @audio ;
    录到的怪声是什么发出来的 @audio ; 说话的人心情好不好，听听 @audio ; 这段音乐是爵士还是摇滚 @audio ; 宝宝哭声是啥意思 @audio ; 这里头是人声还是音乐 @audio ; 什么乐器在响 @audio ; 这是啥响声 @audio ;
    声音里有没有枪声、警报这类 @audio ; 录音里的人是男是女 @audio ; 这虫鸣是什么虫 @audio ; 客服电话里顾客情绪咋样 @audio ; 这声儿像啥，帮我辨辨 @audio ; 给这段声音归个类 @audio`,
  "voice-activity-detection": `
    @audio 里哪几段有人说话 ; 从第几秒开始有人讲话 @audio ; 录音好长，啥时候才有人开口 @audio ; 哪些地方是没声的 @audio ; 有人声的时间段给我 @audio ; 几分几秒到几分几秒在讲话 @audio ;
    中间停顿了多少次 @audio ; 监听录音里几点有人声 @audio ; 把空白的时间找出来 @audio ; 说话总共多长时间 @audio ; 哪里静音哪里有人声，标一下 @audio ; 录了一整夜，有没有人说话，在哪 @audio ;
    讲话的起止时间 @audio ; 开头安静了多久 @audio ; 说话片段的时间点列一下 @audio ; 他在第几分钟停下来不讲了 @audio ; 想剪掉冷场，先找到在哪 @audio ; 这段里到底有没有人吭声，啥时候 @audio ;
    时间轴上哪些是人声 @audio ; 语音段落的时间戳 @audio`,
  "text-to-audio": `
    来段轻松的背景音乐 ; 想要一段下雨打雷的声音 ; 给我的短视频配个欢快的曲子 ; 弄个门铃叮咚的音效 ; 整首抒情的钢琴曲 ; 我要海浪拍岸的声音助眠 ; 按 @quote 谱个曲 ; 来点恐怖片的音效 ; 搞段鼓点，说唱用 ; 生日歌想要爵士版的 ;
    做个游戏胜利的提示音 ; 给我编个小调，二胡那种 ; 要鸟叫和溪水的白噪音 ; @text 是歌词，弄成歌 ; 电子舞曲整一段 ; 想听森林里的虫鸣 ; 开业典礼用的喜庆音乐来一首 ; 弄个汽车刹车的声效 ; 给 @quote 这种气氛配段乐 ; 来首30秒的吉他小曲`,
  "text-to-video": `
    弄个猫跳舞的小视频 ; 按 @text 拍成短片 ; 来一段宇宙飞船起飞的视频 ; 把 @quote 做成动画 ; 想要个花慢慢开的片子 ; 抖音要发，来个城市夜景短视频 ; 给课文弄个动画 @text ; 剧本有了，变成视频 @text ; 整个五秒的海浪视频 ;
    没素材，帮我凭空做段产品视频 ; 一条龙在云里飞，要会动的 ; 给故事弄成小电影 @text ; 生成短片：小孩放风筝 ; 想看恐龙在街上走的视频 ; 做段片头动画，写着新年快乐 ; 广告视频来一条，卖咖啡 ; 照 @quote 的描述出段影像 ;
    下雪的村庄，要动态的视频 ; 文字变视频 @text ; 给我做个机器人打拳的片段`,
  "image-to-video": `
    让 @image 动起来 ; 照片里的人能眨眨眼不 @image ; 爷爷的照片想看他动一动 @image ; 这张图做成小视频 @image ; 图配上 @audio 做成视频 ; 让画里的水流起来 @image ; 把照片变成会动的 @image ;
    老照片活过来 @image ; 给 @image 加个镜头推近的效果，出视频 ; 拿这张图和这首歌弄个短片 @image @audio ; 让猫摇摇尾巴 @image ; 静态图变动态 @image ; 海报要会动的版本 @image ;
    让他开口唱歌 @image @audio ; 我想让照片里的云飘起来 @image ; 几秒钟的视频，就用这张图 @image ; 发抖音只能发视频，图给我弄成视频 @image ; 让她转个头笑一笑 @image ; 给这插画加点动感，输出视频 @image ;
    用封面图加录音合个视频 @image @audio`,
  "video-text-to-text": `
    @video 里那人干了啥 ; 视频里谁先进的门 @video ; 这片子讲了个什么事 @video ; @video 第几秒球进了 ; 监控里有没有人偷东西 @video ; 视频中的狗最后去哪了 @video ; 她在视频里做的什么菜 @video ;
    @video 里出现过几个人 ; 看看视频，车是怎么撞上的 @video ; 这段录像里有没有下雨 @video ; 片子里他们在哪个地方 @video ; 视频我没空看，里头发生了啥 @video ; @video 里的小孩在玩啥 ;
    教程视频里第二步怎么做 @video ; 谁打碎的花瓶，看录像 @video ; 视频结尾是什么画面 @video ; 比赛视频里谁赢了 @video ; @video 里他手上拿的啥 ; 行车记录里前车打灯没 @video ; 短片里猫为啥跑了 @video`,
  "media-conversion": `
    @video 我只要声音 ; 这个MOV手机打不开，弄成MP4 ; @audio 变成MP3 ; 苹果拍的HEIC电脑看不了 @image ; @image 存成JPG ; 网站只收PNG @image ; 把视频里的音乐弄出来 @video ;
    WAV太大了，换成MP3 @audio ; @video 做成动图 ; 电视放不了这个格式 @video ; 把 @image 改成webp的 ; 录音是m4a的，播放器不认 ; 视频变GIF，发微信用 @video ; 想要ogg格式的 @audio ;
    格式不对传不上去，要MP4 @video ; @video 提个音轨 ; 车载只认MP3，帮我弄弄 @audio ; AVI的老视频，换个新格式 ; 导出成FLAC @audio ; 我要jpg，给我的是png @image ; flac换mp3 @audio ;
    @video 里的声音单独存一份 ; 这种文件打不开，换个能放的格式 @audio ; mkv变mp4 @video ; 报名系统要求照片是jpg @image ; 把amr语音弄成能放的 @audio ; 视频只留音频 @video ;
    bmp太老了，给我png @image ; webm剪辑软件不认，换mp4 @video ; 扒下视频的配乐 @video ; 弄成wav我要剪辑 @audio ; 表情包要gif的 @video ; 文件后缀想变成aac @audio ;
    @image 要tiff的印刷厂才收 ; 给我音频就行，画面不要 @video ; 手机铃声要m4r，帮我弄 @audio ; flv的课程在平板上放不了 @video ; 图片格式不支持，换成png @image ; 演唱会视频里的歌存成音频 @video ;
    另存为mov @video`,
};
