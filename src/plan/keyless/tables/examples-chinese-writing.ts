/** Wishes for texts: translated, shortened, written, rewritten, as people word them. */
export const CHINESE_EXAMPLES_WRITING: Readonly<Record<string, string>> = {
  translation: `
    @quote 用英语咋说 ; @text 全是洋文，看不懂 ; 这封信是德语的，我要中文的 ; 弄成日语给客户看 @document ; @quote 是啥意思，法语的 ; 给我个英文版 @text ; 变成中文我才看得懂 @text ;
    这句韩语说的什么意思 @quote ; 外国客户发的邮件，帮我弄成中文 ; 把说明书整成俄语 @document ; 西班牙语怎么讲 @quote ; @quote 中译英 ; 英译中 @text ; 我英语不行，这段帮我看看中文是啥 ; 换成意大利语再给我 ;
    这段日文我一个字也不认识，给个中文 ; 我要发给泰国同事，得是泰文 @text ; 中文版的 @document 有没有 ; 用法语把这话说一遍 @quote ; 老外要看，弄成英文 ; "谢谢"在葡萄牙语里怎么说 ; 把这几句改成英文的 @quote ;
    @text 从英文变成中文 ; 合同是英文的，我得要个中文本 ; 论文摘要需要英文 @text ; 德国朋友写的，说的是啥 @quote ; 阿拉伯语的版本给我来一份 ; 越南话怎么写 @quote ; 菜单要有英文给外国人看 @text ;
    @quote 这句拉丁文啥意思 ; 帮我看看这封英文信中文意思 ; 双语对照弄一份 @text ; 网站文案要出韩文版 @text ; 这话老外听不懂，换成他们的话 @quote ; 说成英语 @quote ; 把字幕弄成中文的 @text ;
    文言文变白话 @quote ; 用日语怎么表达 @quote ; 荷兰语写的，我想知道中文是什么 ; 简历得有个英文的 @document ; 把 @text 翻译成 <language> ; 将 @quote 翻译为 <language> ;
    请翻译成 <language> @text ; 帮我翻译一下 @quote ; 麻烦把这段话译成 <language> @text ; 能不能翻译成 <language> @text ; 可以帮我翻成 <language> 吗 @quote ;
    给我翻译 @document ; 翻译 @text ; 翻译一下 ; 译成 <language> ; 翻成 <language> ; 把结果翻译成 <language> ; 然后翻译成 <language> ; 再译成 <language> ;
    最后翻成 <language> ; 并翻译成 <language> ; 我想把 @document 翻译成 <language> ; 我要 <language> 译文 @text ; 我需要 <language> 版本 @text ;
    需要翻译成 <language> 的合同 @document ; 怎么用 <language> 说 @quote ; @quote 用 <language> 怎么说 ; @quote 的 <language> 是什么 ; @quote 翻译过来是什么意思 ;
    这句 <language> 是什么意思 @quote ; <language> 怎么写 @quote ; 用 <language> 写出来 @quote ; 改写成 <language> @text ; 换成 <language> @text ;
    转成 <language> @text ; 变成 <language> 的 @text ; 弄成 <language> @text ; 整成 <language> @text ; <language> 译 <language> @text ;
    从 <language> 翻到 <language> @text ; 把 <language> 翻译成 <language> @text ; 由 <language> 译为 <language> @text ; 全文翻译 @document ; 逐句翻译 @text ;
    翻译这封邮件 @text ; 翻译这篇论文 @document ; 翻译说明书 @document ; 翻译歌词 @text ; 翻译字幕 @text ; 看不懂 <language> 帮我翻译 @text ; 对方发的 <language> 我看不懂 @quote ;
    客户说 <language> 这句啥意思 @quote ; 国外买家留言 翻译给我 @quote ; 亚马逊商品标题翻成 <language> @quote ; 跨境店铺的详情页要 <language> @text ; 把菜单翻译成 <language> @text ;
    给外国朋友看的 翻成 <language> @text ; 出国旅游要用 翻成 <language> @quote ; 问路用 <language> 怎么讲 @quote ; 这个单词什么意思 @quote ; 单词 @quote 的中文 ;
    请给出中文译文 @text ; 中文意思是啥 @quote ; 译文给我一份 @text ; 给个 <language> 翻译 @quote ; 来个 <language> 版 @text ; 出一份 <language> 版的 @document ;
    英语作业 把句子翻译成中文 @quote ; 把古文翻译成现代汉语 @text ; 文言文翻译 @text ; 把这首唐诗译成 <language> @text ; 简历翻译成 <language> @document ; 合同中译英 @document ;
    商务邮件翻成 <language> 要正式 @text ; 口语化地翻译 @text ; 信达雅地翻译这段 @text ; 意译一下 @text ; 直译 @quote ; 人工翻译太贵 你帮我翻 @document ; 谷歌翻得不通顺 重新翻译 @text ;
    机翻太烂了 给我翻好点 @text ; translate 成 <language> @text ; 帮忙翻下这段 <language> @text ; 翻个译呗 @quote ; 给翻翻 @text ; 这一大段 <language> 给我译出来 @text ;
    请把回答改为 <language> ; 请提供 <language> 译本 @document ; 麻烦译一下 谢谢 @quote ; 同声给我译成 <language> @quote ; 双语的 <language> 和中文 @text ;
    请将摘要翻译为 <language> ; 把标题译成 <language> @quote ; 老丈人只懂 <language> 给他译一份 @text ; 公司的介绍要有 <language> 的 @text ;
    药瓶上的 <language> 说明翻译一下 @text ; 游戏界面的 <language> 翻译 @text ; 简体转繁体 @text ; 繁体字转成简体 @text ; 翻成 <language> 后发给我 @text ; 我不懂 <language> ;
    不会 <language> 这句帮我写成 <language> @quote ; 我收到一封 <language> 邮件 请帮我翻译 ; 能把这份合同翻成 <language> 吗 @document ; 先翻译成 <language> ;
    请把识别的文字翻译成 <language> ; 想用 <language> 给房东发消息 @quote ; 说明书全是 <language> 看不懂 ; 把这句话用地道的 <language> 说出来 @quote ; 译一译这段 <language> @text ;
    店里的招牌想写成 <language> @quote ; 这条推特说的啥 翻译下 @text ; 翻译后给我 <language> 的 ; 把总结翻成 <language> ; 把描述译成 <language> ; 顺便翻成 <language> ;
    把转写的文字翻译成 <language>`,
  summarization: `
    太长不看，@text 说了啥 ; @document 几十页，挑要紧的说 ; 三句话讲明白 @text ; 我没时间看完，给个大意 ; 这文章重点是啥 ; @text 的中心思想 ; 把 @document 浓缩一下 ; 长话短说 @quote ;
    给我划重点 @document ; 报告太啰嗦了，弄短点给老板看 ; 一句话说说 @text 讲什么 ; 讲个大概就行 @document ; 这篇新闻的核心内容 @quote ; 要点列几条出来 @text ; 会议记录 @text 提炼一下 ;
    省流版 @quote ; 这么长谁看得完，给我精简版 ; 合同主要说了哪几件事 @document ; 给 @text 写个摘要 ; 论文 @document 到底讲了什么，简单说 ; 帮我捋一捋这篇文章的主要意思 ; 压缩到一百字以内 @text ;
    这本书大致说了些什么 @document ; 懒人版来一个 @text ; 开会前要快速了解 @document ; 把这堆文字归纳归纳 ; 主旨是什么 @quote ; 用两分钟能看完的篇幅讲 @document ; 给领导看的简短版 @text ;
    抓主要的说，别啰嗦 @text ; 这通长文到底想说啥 @quote ; 我只想知道结论和要点 @document ; 给这篇做个内容提要 ; @text 缩成一小段 ; 读后来个简要 @document ; 群里聊了几百条，挑重点给我 @text ;
    概括一下 @quote ; 把啰里啰嗦的地方去掉，留干货 @text ; 一页纸说清楚 @document ; 快速过一遍 @text 告诉我关键 ; 总结 @text ; 概括 @text ; 总结一下 @document ; 请总结这篇文章 @text ;
    帮我概括主要内容 @text ; 麻烦总结一下要点 @document ; 能不能总结成三点 @text ; 可以简单概括一下吗 @text ; 将 @text 总结为一段话 ; 把 @document 提炼成要点 ; 给 @text 做个总结 ;
    生成摘要 @text ; 写一段摘要 @document ; 提取要点 @text ; 归纳主要观点 @text ; 缩写 @text ; 把文章缩短 @text ; 精简 @text ; 我想快速了解 @document 的内容 ; 我要一份摘要 @document ;
    我需要会议纪要的要点 @text ; 需要一个简短的总结 @text ; 怎么概括这篇文章 @text ; 这篇文章主要讲了什么 @text ; 文章大意是什么 @text ; 报告的主要内容是什么 @document ; 这本书讲了什么 总结一下 @document ;
    一句话总结 @text ; 用一百字概括 @text ; 用几句话说明文章内容 @text ; 列出五个要点 @text ; 提纲挈领地说一下 @document ; 简述 @text ; 简要概述 @document ; 小结一下 @text ;
    浓缩成一段 @text ; 然后总结一下 ; 再概括成一句话 ; 最后给个摘要 ; 并归纳出要点 ; 把结果总结一下 ; 太长了帮我缩短 @text ; 文章好长 看不下去 概括下 @text ; 没空读 总结给我听 @document ;
    长篇大论的 说重点 @text ; 挑重点说 @text ; 梳理一下脉络 @text ; 会议纪要总结 @text ; 把聊天记录总结一下 @text ; 群消息太多 帮我总结 @text ; 论文摘要帮我提一个 @document ;
    总结论文的贡献 @document ; 新闻摘要 @text ; 把研报浓缩成一页 @document ; 给老板做个一分钟简报 @document ; 把周报汇总成要点 @text ; 期末复习要提纲 @document ; 课文的段落大意 @text ;
    读书笔记要点 @document ; 总结合同要点 @document ; 用户评论总结 @text ; summary 一下 @text ; tldr @text ; AI总结 @document ; 太啰嗦了 砍到一半 @text ; 缩减到两百字 @text ;
    保留核心内容 删掉其余 @text ; 主要意思给我讲讲 @text ; 大概讲的啥 @document ; 讲重点就行 @document ; 给我捋捋重点 @text ; 内容太多 摘一下重点 @document ; 请对本文进行概括 @text ;
    请提供内容摘要 @document ; 请用简短的话复述主要内容 @text ; 我没时间看这份报告 帮我总结 ; 请把会议内容归纳成几点 @text ; 能不能用三句话告诉我文章讲了什么 ; 帮我写个简短的摘要 @text ; 领导要看 帮我压缩成一段 @text ;
    这篇论文太长了 说说主要内容 ; 把它概括成一句话 ; 给这篇稿子拎几个重点 @text ; 先把文章总结一下 ; 然后概括成三点 ; 再精简一下 ; 把转写的内容总结成要点 ; 顺便提炼一下重点 ; 再缩成一小段话`,
  "text-generation": `
    给我来一首关于秋天的诗 ; 帮我想个婚礼致辞 ; 请假条不会写，代劳一下 ; 接着 @quote 往下编 ; 老板要我交个活动方案 ; 给闺蜜想段生日祝福 ; 编个小兔子的睡前故事 ; 故事开头是 @quote，后面呢 ; 辞职信咋写，来一份 ;
    小红书文案来一条，卖口红的 ; 想几句广告词，卖茶叶 ; 周报没思路，替我凑一篇 ; 给新产品起个响亮的名字 ; 一篇八百字作文，写母爱 ; 朋友圈发啥好，去了趟西藏 ; 求一段情书 ; 检讨书来五百字 ; 弄个自我介绍，面试用的 ; 给客户回封道歉信 ;
    公司年会主持稿整一份 ; 续上这个故事 @text ; 来个段子逗逗我 ; 给我列个健身计划 ; 写段代码，把列表倒过来 ; 招聘启事帮我拟一个 ; 给宝宝想几个名字 ; 演讲稿，主题是环保 ; 给我出一份旅游攻略，三天成都 ; 帮忙憋个开题报告 ; 编个谜语给孩子猜 ;
    春联来一副 ; 给房东发个消息说水管坏了，怎么措辞 ; 要一段古风的小说开头 ; 科幻短篇来一个 ; 淘宝商品介绍帮我弄几句 ; 想个标题，文章讲养猫的 ; 班会发言稿，来点鼓劲的 ; 给老师的感谢信 ; 给视频想个脚本，讲做面包 ; 把 @quote 扩成一篇文章 ;
    写一篇作文 题目是 @quote ; 帮我写一首诗 ; 请写一封邮件 ; 写一个故事 ; 帮我写个请假条 ; 给我写一份工作总结 ; 麻烦写一段产品介绍 ; 能不能写个笑话 ; 可以帮我写一份简历吗 ; 生成一段文案 ; 续写 @text ; 接着写 @text ;
    把故事写完 @text ; 根据 @quote 写一篇文章 ; 以 @quote 为题写作文 ; 以春天为主题写诗 ; 我想写一封感谢信 ; 我要一篇演讲稿 ; 我需要一份活动策划 ; 需要一段自我介绍 ; 怎么写道歉信 帮我写一份 ; 编一个童话 ; 创作一首歌词 ;
    拟一份通知 ; 起草一份合同 ; 草拟一封辞职信 ; 撰写新闻稿 ; 写个商品标题 ; 写个直播话术 ; 写个短视频脚本 ; 写首情诗给女朋友 ; 写副对联 ; 写一段祝福语 ; 写一段生日祝词 ; 写一份检讨 ; 写份入党申请书 ; 写个述职报告 ; 写个教案 ;
    写段评语 给学生的 ; 写读后感 ; 写观后感 ; 写份实习报告 ; 写篇日记 ; 写个剧本 ; 写小说开头 ; 写句广告语 ; 写条好评 ; 写篇种草笔记 ; 写公众号推文 ; 写条朋友圈 ; 想个店名 ; 取个名字 ; 给猫起名 ; 想几个标题 ;
    想一句slogan ; 列个提纲 ; 列一个购物清单 ; 做个学习计划 ; 出几道数学题 ; 出十个面试问题 ; 给个旅游行程 ; 写个python脚本 ; 写一段代码 排序用的 ; 写个sql查询 ; 写个函数 ; 写个Excel公式 ; 编首顺口溜 ;
    来段rap歌词 ; 来几句土味情话 ; 来一段脱口秀 ; 来个悬疑故事 ; 来一篇八百字议论文 ; 整段开业致辞 ; 整个年终总结呗 ; 弄个发言稿 ; 搞个策划案 ; 憋不出来了 帮我写篇心得 ; 作业要写篇日记 帮我写 ; 孙子要听故事 编一个 ;
    领导讲话稿来一份 ; 婚礼誓词帮我写写 ; 悼词帮忙写一下 ; 回复客户差评 怎么回 写一条 ; 给供应商写封催货邮件 ; 投诉信代写一份 ; 按照大纲写成文章 @text ; 用关键词造句 @quote ; 用 @quote 造个句子 ;
    把这几个词编成故事 @quote ; 扩写 @quote ; 写得长一点 @text ; 补全这段话 @quote ; 后面会发生什么 接着编 @text ; 用文言文写一段话 ; 用英语写一封求职信 ; 写一段英文自我介绍 ; AI帮写一篇软文 ; 给产品写三个卖点 ;
    写封家书 ; 围绕环保写一篇倡议书 ; 根据图片描述写个故事 ; 为这段内容写一首诗 ; 依据要点写成一篇报道 @text ; 帮忙写一下班级口号 ; 请帮我给客户写一封催款邮件 ; 能不能帮我写个年会节目的台词 ; 我想给妈妈写首母亲节的诗 ;
    帮忙给新开的面馆想个名字 ; 写一段产品描述 突出防水 ; 需要一篇关于垃圾分类的作文 ; 给小朋友编个恐龙的故事 ; 根据这些内容写一封信 ; 续写这个结尾 @text ; 给我写几条弹幕 ; 写封邮件跟老师请假 ; 然后写一篇文章 ; 再写一段相关的文案 ;
    并写一首小诗 ; 最后写成一封邮件 ; 据此写一个小故事 ; 顺便起个标题`,
  "text2text-generation": `
    @quote 有没有错别字 ; 这话太生硬，说得客气点 @quote ; 帮我顺一顺这段 @text ; 换个说法 @quote ; 这作文语句不通，捋顺它 @text ; 语法有问题吗，帮我改好 @quote ; 写得太口语了，正式一点 @text ;
    @text 孩子看不懂，弄简单些 ; 论文查重太高，降降重 @text ; 读着别扭，捋一捋 @quote ; 邮件语气太冲了，缓和一下 @quote ; @text 文采差点意思 ; 说得更漂亮些 @quote ; 把这段弄得通俗易懂 @text ;
    标点乱七八糟，整好 @text ; 换种方式表达，意思别变 @quote ; 我英语写得烂，帮我修修 @quote ; 病句挑出来改掉 @quote ; 这文案太平了，弄得抓人点 @quote ; @text 的错字给我揪出来改好 ; 别那么官腔，说人话 @text ;
    改得像专业人士写的 @text ; 把我这大白话整成公文 @quote ; 同样的意思，别跟原文一样 @quote ; 简历这段写得太土，提升一下 @quote ; 专业术语太多，换成大白话 @text ; 句子太长，拆开点 @quote ;
    给这段话润一润 @quote ; 改成鲁迅的口吻 @quote ; 字写错了好多，订正一下 @text ; 措辞再委婉一点 @quote ; 逻辑有点乱，重新组织一下 @text ; 用幽默的口气重说一遍 @quote ; @text 再打磨打磨 ;
    洗稿，弄成新的一篇 @text ; 重复的词太多，换换 @quote ; 英文作文帮我看看哪里不对，改过来 @text ; 把第一人称换成第三人称 @text ; 这条消息发给领导合适吗，帮我改得体 @quote ; 整得文艺一点 @quote ; 改写 @text ;
    润色 @text ; 请润色这段文字 @text ; 帮我改一下错别字 @text ; 麻烦修改语病 @quote ; 能不能改得正式一点 @text ; 可以帮我改写这句话吗 @quote ; 将 @text 改写得更通顺 ; 把这段话改得简洁 @text ;
    把 @quote 换一种说法 ; 给 @text 纠错 ; 检查语法 @quote ; 纠正拼写错误 @quote ; 校对 @text ; 我想让这段文字更流畅 @text ; 我要把邮件改得礼貌些 @text ; 我需要改成书面语 @text ;
    需要降重 @text ; 怎么说更好听 @quote ; 怎么改更通顺 @quote ; 重写一遍 @text ; 重新表述 @quote ; 换句话说 @quote ; 用更简单的话解释 @text ; 简化 @text ; 改得通俗一点 @text ;
    改成小学生能懂的 @text ; 改得更专业 @text ; 改得更有文采 @text ; 改成口语 @text ; 改成敬语 @quote ; 改成被动句 @quote ; 改成疑问句 @quote ; 改成过去时 @quote ; 陈述句改反问句 @quote ;
    把直接引语改成间接引语 @quote ; 缩句 @quote ; 扩句 @quote ; 修改病句 @quote ; 改病句 @quote ; 加标点 @text ; 给这段话断句加标点 @text ; 优化文案 @text ; 优化一下简历里的描述 @text ;
    优化商品标题 @quote ; 论文润色 @text ; 英文润色 @text ; polish 一下 @text ; 语法检查 @quote ; 看看有没有写错 改一下 @text ; 有错字吗 帮忙改 @text ; 通顺吗 不通顺就改 @quote ;
    文章读起来不顺 调整一下 @text ; 句子有点绕 理顺 @quote ; 语气改温和点 @quote ; 语气改强硬点 @quote ; 这样回复领导合适不 改一改 @quote ; 说得委婉些 @quote ; 话糙 改文雅些 @quote ;
    高情商地说这句话 @quote ; 改成小红书风格 @text ; 改成古风 @text ; 换成轻松活泼的语气 @text ; 换成第三人称 @text ; 仿写这句 @quote ; 伪原创 @text ; 去掉AI味 @text ;
    别像机器写的 改自然点 @text ; 用自己的话复述 @text ; 同义改写 @quote ; 换几个同义词 @quote ; 改掉重复的地方 @text ; 把废话删了 句子改利索 @text ; 作文帮孩子改改 @text ; 帮我批改作文 改好 @text ;
    公文格式改一下措辞 @text ; 把草稿改成正式邮件 @text ; 要点扩成通顺的句子 @text ; 把流水账改得有条理 @text ; 翻得太生硬了 润一下 @text ; 转写成正式语体 @text ; 规范一下表达 @text ;
    用词不当的地方修正 @text ; 文字打磨一下 @text ; 改进 @quote 的表达 ; 修一修这篇稿子 @text ; 请更正下文的错误 @text ; 请用更清晰的语言改写 @text ; 请把这段话说得更有说服力 @text ; 帮忙捋顺句子 @text ;
    给我把这几句改改 @quote ; 这段话我写得不好 帮我改改 ; 请把这封信改得更礼貌 @text ; 能不能把这段文字改得更简短自然 @text ; 帮我检查一下英语语法 ; 把文言一点的句子改直白 @quote ; 这段文字太生硬了 改柔和些 ;
    请帮我把语句改通顺 ; 报告用词太随便 改正式 ; 帮我换个说法 ; 把病句改对 ; 然后润色一下 ; 再改得正式点 ; 并纠正错别字 ; 最后改写得简洁一些 ; 顺便把语法改对`,
  "fill-mask": `
    今天天气真[MASK] ; @quote 空着的地方该填啥 ; 横线上填什么词好 @quote ; 这个[MASK]换成啥字 @quote ; 完形填空，帮我选词 @quote ; 中国的首都是[MASK] ; 句子少个词，补上 @quote ;
    我最喜欢吃[MASK]了 ; 括号里填哪个字 @quote ; 缺的那个字是什么 @quote ; @quote 里的空该填什么 ; 他每天都去[MASK]上班 ; 漏了个词，猜猜是啥 @quote ; 把[MASK]那块猜出来 @quote ;
    空格里最可能是哪个词 @quote ; 这句诗缺一个字，补全 @quote ; 下划线那里放什么合适 @quote ; 遮住的词是啥 @quote ; 小学填空题，空里写啥 @quote ; 春天来了，花儿都[MASK]了 ; 补全 @quote 中的 [MASK] ;
    填空 @quote ; 请预测 [MASK] 处的词 @quote ; 帮我填上空缺的词 @quote ; 句子中的空白填什么 @quote ; 我今天去[MASK]吃饭 ; 他是一名[MASK] ; 天空是[MASK]色的 ; 能不能猜出被遮住的字 @quote ;
    把空格补上 @quote ; [MASK]应该是什么词 @quote ; 完形填空做一下 @quote ; 选词填空 @quote ; 缺了个字 补一下 @quote ; 空白处最可能的词是什么 @quote ; 上海是一座[MASK]的城市 ;
    预测被遮盖的单词 @quote ; 填入合适的词语 @quote ; 古诗填空 @quote ; 成语缺一个字 @quote ; 掩码填词 @quote ; 她的[MASK]很好听 ; 这本书很[MASK] ; 把横线补完整 @quote ; 猜猜[MASK]是什么`,
  conversational: `
    陪我唠唠嗑 ; 今天好无聊啊，说说话 ; 我心情不好，跟我聊会儿 ; 你好呀，在吗 ; 你觉得我该不该换工作 ; 咱俩聊点啥 ; 你是谁啊 ; 我失恋了，安慰安慰我 ; 你喜欢什么颜色 ; 睡不着，陪我说会儿话 ; 跟我练练英语对话 ; 你怎么看加班这事 ;
    我说一句你接一句 ; 嗨，最近咋样 ; 他说 @quote，我该咋回 ; 你会开玩笑吗 ; 假装你是面试官，咱们来一场 ; 扮我女朋友跟我说话 ; 吐个槽，今天被老板骂了，你说气不气 ; 摆个龙门阵嘛 ; 跟我聊聊天 ; 我们聊聊吧 ; 你好 ; 早上好呀 最近怎么样 ;
    你叫什么名字 ; 陪我说说话 ; 我有点难过 ; 你能陪陪我吗 ; 给我点建议 我跟室友吵架了 ; 假如你是老师 跟我对话 ; 回复这条消息 @quote ; 他问我 @quote 我怎么回答 ; 你今年几岁 ; 你有什么爱好 ; 聊聊电影吧 ;
    我压力好大 想找人说说 ; 你会不会说谎 ; 扮演一个古代书生和我聊 ; 接话 @quote ; 哈喽 在不在 ; 闲着没事 唠两句 ; 用英语跟我对话 ; 你觉得我该买房吗 ; 鼓励鼓励我 ; 我考砸了 好想哭 ; 随便聊点什么吧 ; 你说我该怎么跟他道歉`,
};
