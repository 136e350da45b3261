/** Wishes to find out something about a text, as people word them. */
export const CHINESE_EXAMPLES_TEXT: Readonly<Record<string, string>> = {
  "question-answering": `
    @quote 里说他住哪儿 ; 根据 @text，公司哪年成立的 ; @text 里主角叫啥名 ; 文章里提到的原因是什么 @text ; 按这段话，会议在哪天开 @quote ; 这故事里谁是坏人 @text ; 看完 @text 告诉我他为啥离开 ;
    文中说花了多少钱 @quote ; @text 有没有讲怎么报名 ; 从这段里找：冠军是谁 @quote ; 短文里小明几岁 @text ; 新闻里说死伤了多少人 @quote ; 读读 @text，这桥有多长 ; @quote 那么谁去了上海 ;
    文章说的那个城市是哪个 @text ; 信里她什么时候回来 @text ; 材料里怎么解释这件事 @quote ; 按上文，狗丢在了哪里 @quote ; @text 里作者支持哪一方 ; 这段话里谁先到的 @quote ; 通知说几点集合 @quote ;
    从文里看，房子卖了多少钱 @text ; 这篇阅读理解的答案是啥 @text ; @text 中提到几种药，哪几种 ; 公告里要谁参加 @quote ; 文里说发明者是谁 @text ; @quote 请问球赛谁赢了 ; 看这段资料，河流发源于哪里 @quote ;
    邮件里他让我带什么 @text ; 他为什么迟到，文里有写 @text ; 日记里那天天气咋样 @text ; 根据下面的话，船长叫什么 @quote ; @text 最后他们去了哪 ; 这段介绍里博物馆几点关门 @quote ; 文章中谁救了孩子 @text ;
    课文里为什么说她勇敢 @text ; 按材料回答：产量是多少 @quote ; @text 里说火车几点到 ; 从上面那段找出创始人 @quote ; 里面有没有说价格，多少 @text ; 根据 @text 回答问题 ; 根据这段话回答 谁赢了 @text ;
    文章里提到的公司是哪一年成立的 @text ; 文中主人公叫什么 @text ; 请根据下文回答 @text ; 帮我从文章里找答案 @text ; 能不能从这段文字里找出原因 @text ; 这段话说他住在哪里 @text ; 文中提到几个国家 @text ;
    小说里谁是凶手 @text ; 阅读理解 @text ; 从 @text 中找出问题的答案 ; 短文里小明为什么哭了 @text ; 课文中燕子什么时候回来 @text ; 新闻里说伤了多少人 @text ; 这篇报道中事故发生在哪 @text ;
    文章说咖啡对身体有什么影响 @text ; 材料里给出的比例是多少 @text ; 文中认为最重要的因素是什么 @text ; 他在信里说什么时候来 @text ; 依据上文 谁提出了这个理论 ; 按照文章 地球的年龄是多少 @text ;
    看完这段告诉我 钱是谁出的 @text ; 看看文中有没有说明价格 @text ; 请阅读后作答 主角的职业是什么 @text ; 我想知道文章里活动是哪天办 @text ; 我想问文中的他们怎么认识的 @text ; 需要从这段话里得到答案 比赛几点开始 @text ;
    这段里怎么解释这个现象的 @text ; 邮件里让我什么时候交 @text ; 通知上说放几天假 @text ; 作者对此持什么看法 @text ; 他们一共走了多少公里 @text ; 结合 @text 回答 @quote ;
    问题是 @quote 资料是 @text ; 文章如下 请回答 @quote ; 已知 @text 问 @quote ; 原文里怎么说的 @quote ; 文中哪句话说明他后悔了 @text ; 文里头说是哪个先动的手 @text ; 上面这段话里她多大了 @text ;
    这个故事里有哪些动物 @text ; 故事的结局是什么 @text ; 根据资料 这座桥有多长 @text ; 根据介绍 景区门票多少钱 @text ; 百科词条里写他的老家在哪 @text ; 从传记看 他哪年得的奖 @text ; 聊天记录里谁说要请客 @text ;
    群公告里写的集合地点是哪 @text ; 食谱里要放几勺盐 @text ; 药品介绍里说饭前吃还是饭后吃 @text ; 帖子里楼主最后买了哪款 @text ; 这段话能回答谁发明了电话吗 @text ; 材料中甲和乙是什么关系 @text ;
    文中的他指的是谁 @text ; 给我在文章里查一下到底用了多久 @text ; 文章里有没有提及副作用 @text ; 帮孩子做阅读题 第二问为什么说它是英雄 @text ; 在下面这段话中找出时间 @text 回答何时出发 ; 产品介绍里说保修几年 @text ;
    依据短文 判断对错 @quote ; 文里写没写多少人参加 @text ; 请在文中找到答案 老人想要什么 @text ; 根据提供的上下文回答 @quote @text ; 这则新闻中的负责人是谁 @text ; 文中哪里写到了下雪 @text ;
    从文字里看 他们最后去没去成 @text ; 上文中的奖金是多少 ; 段落里说谁是第一名 @text ; 读完告诉我他为啥辞职 @text ; 这段材料里哪个城市最冷 @text ; 请从下面的文章中找出作者的出生地 @text ;
    我想从文章里知道他们为什么分手 @text ; 这段文字里说的那个医生叫什么 @text ; 帮我在课文里找找 爷爷送给他什么 @text ; 按照这段说明 保质期多长 @text ; 文章开头说的是谁 @text ; 看了这篇报道 你说是谁的责任 @text ;
    然后回答里面谁是主角 ; 再从中找出时间 ; 并根据内容回答 @quote`,
  "text-classification": `
    这条评论是夸还是骂 @quote ; @quote 客户是不是生气了 ; 她这话啥情绪 @quote ; @text 是好评还是差评 ; 这句话听着高兴不高兴 @quote ; 这人说话什么口气 @quote ; @quote 是正面的还是负面的 ;
    看看顾客满不满意 @text ; 他是不是在阴阳怪气 @quote ; 感觉对方不爽了，你看呢 @quote ; 情感偏向是啥 @text ; @quote 这是在表扬我吗 ; 网友对这事态度怎样 @text ; 这短信是不是骚扰的 @quote ;
    这封邮件像不像垃圾邮件 @text ; 这段话带不带恶意 @quote ; @quote 算不算骂人 ; 评论区是喷的多还是夸的多 @text ; 写这日记的人心情咋样 @text ; 买家给的反馈好还是坏 @quote ; 他回我的话是喜是怒 @quote ;
    这篇影评是推荐还是劝退 @text ; 这条留言有没有攻击性 @quote ; @quote 里透着什么情绪 ; 文章归哪一类，体育还是财经那种 @text ; 看得出她难过吗 @quote ; 语气友不友好 @quote ; 这帖子火药味重不重 @text ;
    顾客这话是投诉吗 @quote ; 判断下态度，积极还是消极 @quote ; 他是真心的还是讽刺 @quote ; 给每条评价看看是褒是贬 @text ; 这几句话怨气大不大 @quote ; @text 读着是悲还是喜 ; 老板这句是满意的意思不 @quote ;
    对我们品牌是黑还是粉 @text ; 帮我看看外卖评价，是吐槽吧 @quote ; 这话有没有歧视的意思 @quote ; 信里是什么样的心情 @text ; 分析一下这段的喜怒哀乐 @quote ; 判断 @text 的情感 ; 情感分析 @text ;
    请分析这条评论是正面还是负面 @quote ; 帮我看看这句话是积极还是消极 @quote ; 对 @text 进行文本分类 ; 给 @text 做情感分类 ; 识别这句话的情绪 @quote ; 能不能判断这条评价的好坏 @quote ;
    可以分析一下语气吗 @quote ; 将 @text 分类 ; 这段话表达了什么情感 @text ; 文本情绪是什么 @text ; 他的话是高兴还是伤心 @quote ; 这条微博是什么情绪 @text ; 判断是否为垃圾短信 @quote ;
    这是不是广告 @quote ; 识别垃圾邮件 @text ; 我想知道顾客对产品的态度 @text ; 我想看看用户反馈是好是坏 @text ; 需要对评论做正负面判断 @text ; 怎么判断这条评论的情感 @quote ; 分析买家评论的情感倾向 @text ;
    评价里是满意多还是不满意多 @text ; 客户的情绪是怎样的 @quote ; 看看对方是不是不高兴 @quote ; 读读这条消息 他生没生气 @quote ; 老师的评语算表扬还是批评 @quote ; 这封信的情绪基调 @text ;
    检测文本有没有辱骂内容 @quote ; 是否含有仇恨言论 @quote ; 评论有毒吗 @quote ; 判断言论是否违规 @quote ; 新闻分类 @text ; 这篇文章是什么主题的 @text ; 判断文章题材 @text ; 识别这句话的意图 @quote ;
    用户是想咨询还是投诉 @quote ; 打个情感分 @quote ; 情感打分 @text ; 给舆情定个性 正面负面中性 @text ; 判一下褒义贬义 @quote ; 网友是支持还是反对 @text ; 语气是严肃还是开玩笑 @quote ;
    他是认真的吗 看语气 @quote ; 她回了个哦 是什么情绪 @quote ; 这条弹幕是不是在骂人 @quote ; 差评识别 @quote ; 把这条评价分一下好中差 @quote ; 心情好坏判断 @text ; 帮忙看下这句是不是讽刺 @quote ;
    这影评打几星合适 @text ; 根据评论预测星级 @text ; 麻烦判断一下情绪类别 @quote ; sentiment 分析 @text ; 情绪识别一下 @quote ; 从文字看作者是开心还是愤怒 @text ; 听这话音儿是不乐意吧 @quote ;
    这个留言是啥子态度 @quote ; 文章的情感色彩 @text ; 这条推文是正能量还是负能量 @text ; 消息是真诚的还是敷衍的 @quote ; 读起来是乐观还是悲观 @text ; 检查评论情感极性 @quote ; 请给出文本的类别 @text ;
    这句话有没有攻击别人 @quote ; 是不是诈骗短信 看一下 @quote ; 文案给人的感觉是正面的吗 @quote ; 顾客留言是啥情绪 好处理不 @quote ; 她发这条朋友圈是难过吗 @quote ; 店铺评论帮我看看口碑是好是坏 @text ;
    是负面新闻吗 @text ; 写信的人是愤怒还是失望 @text ; 帮我看看这条评论是好评还是差评 ; 请判断顾客这段话的情绪 ; 我想知道他这句话是不是生气了 ; 这条消息读着是高兴还是不高兴 ; 然后判断情感 ; 分析它的情绪 ; 并分析情感倾向 ;
    看下这封信是正面还是负面 ; 这话听着像抱怨吧 @quote ; 再判断是正面还是负面 ; 看看说话人是什么情绪 ; 顺便看看语气好不好 ; 最后给出情感倾向`,
  "zero-shot-classification": `
    @quote 算工作、生活还是学习 ; 这条工单归售后、技术还是财务 @quote ; 下面几类里 @text 属于哪个：体育、娱乐、科技 ; 邮件该放进紧急还是不急 @text ; 从投诉、咨询、建议里给 @quote 挑一个 ;
    @text 是政治、经济还是文化方面的 ; 这句话贴个标签：催单、退款、表扬 @quote ; 这新闻该进哪个栏目：国内、国际、本地 @text ; 帮我分到这几个筐里：账单、广告、私信 @text ; 留言是问价、下单还是闲聊 @quote ;
    按吃的、穿的、用的来归 @quote ; 三选一：要买、犹豫、不买，看他说的 @quote ; 这需求是新功能还是报错 @quote ; 这首诗是田园、边塞还是爱情 @text ; 这帖该扔到美食区、旅游区还是数码区 @text ;
    物流、质量、服务，差评说的是哪样 @quote ; 这段话更像事实还是观点 @quote ; 打标：科幻、言情、悬疑，选一个 @text ; 我的待办归公事还是私事 @quote ; 学生提问归到数学、物理、化学哪门 @quote ;
    把 @text 分到 体育 财经 娱乐 中的一类 ; 用这些标签给文本分类 @quote @text ; 请将这句话归为 投诉 或 表扬 @quote ; 判断 @text 属于 @quote 中的哪个 ; 类别有教育、医疗、科技，这篇是哪个 @text ;
    按我给的标签分类 @text @quote ; 从以下类别中选择 @quote ; 给这段文字选个标签，健康、旅游、美食 @text ; 文本归类到 紧急 普通 低优先级 @quote ; 邮件是询价、下单还是售后 @text ;
    帮我把这条反馈归到产品、物流、客服 @quote ; 能不能按 重要 不重要 给它分类 @text ; 标签是 @quote 给 @text 打标 ; 这条新闻放国际版还是财经版 @text ; 零样本分类 @text ;
    候选标签里哪个最合适 @quote @text ; 这句话更符合 赞成 反对 还是 中立 @quote ; 看下面文字算法律、金融还是房产问题 @text ; 工单分给技术、商务还是行政 @text ; 选项有高兴、生气、害怕，选一个给这句 @quote ;
    这题考的是历史、地理还是政治 @quote ; 这篇稿子投给科技版、文艺版还是生活版 @text ; 把客户意向分成强、中、弱 @text ; 病情描述归内科、外科还是皮肤科 @text ; 自定义类别分类 @text @quote`,
  "token-classification": `
    @text 里提到了哪些人 ; 文中出现的地名都列给我 ; @quote 里有哪些公司名 ; 新闻里都牵扯到谁 @text ; 把人名地名挑出来 @text ; 这段话里的日期和地点是啥，列出来 @quote ; 小说里有哪些角色名 @text ;
    合同里出现的机构都拎出来 @text ; 文章里涉及的单位有哪些 @text ; 哪些词是动词，哪些是名词 @quote ; 邮件里提到的人和公司帮我捞出来 @text ; 游记里去过哪些城市 @text ; 给每个词标个词性 @quote ;
    里头的专有名词挑一挑 @text ; 名单混在文字里，把名字抽出来 @text ; 报道里的时间地点人物都给我 @quote ; 把里面的国家名拎出来 @text ; 要打码，先把姓名地址找出来 @text ; 句子里的主要实体有哪些 @quote ;
    会议纪要里点了谁的名 @text ; 提取 @text 中的人名 ; 命名实体识别 @text ; 请找出文中的人名地名机构名 @text ; 帮我把文章里的公司名都提取出来 @text ; 从 @text 里抽取实体 ; 识别句子中的时间和地点 @quote ;
    把日期都找出来 @text ; 能不能列出文中所有人物 @text ; 词性标注 @quote ; 标出句子的名词动词形容词 @quote ; 提取关键实体 @text ; 提到了哪些城市 @text ; 文中出现了哪些品牌 @text ;
    哪些组织被提到了 @text ; 把邮件里的电话和姓名提出来 @text ; 抽取文本里的金额和日期 @text ; 实体抽取 @text ; 把人物名单列出来 @text ; 请标注文中的专名 @text ; 新闻里的地名圈出来 @text ;
    这段历史里都有哪些人物 @text ; 简历里的学校和公司名抽出来 @text ; 找出提及的产品名 @text ; 文字里的机构名字有哪些 @text ; 我需要文中的人名清单 @text ; 帮我把这段新闻里的人名和地名挑出来 ; 然后提取里面的人名 ;
    请抽取文中的所有日期和公司 ; 再列出里面的地名 ; 并抽取出人名和日期 ; 顺便把公司名找出来`,
  "sentence-similarity": `
    这两句话是一个意思吗 @quote @quote ; 两篇文章像不像 @text @text ; 看看他是不是抄我的 @text @text ; 这两段差多少 @quote @quote ; @quote 跟 @quote 有多接近 ;
    两个问题是不是重复的 @quote @quote ; 意思一样不一样 @quote @quote ; 打个分，这两句多像 @quote @quote ; 两份简介是不是一个模子 @text @text ; 作业雷同吗，比一比 @text @text ;
    前后两个版本意思变了没 @text @text ; @quote 和 @quote 说的是一回事吗 ; 比对一下两段内容的相似程度 @text @text ; 这俩标题撞了没 @quote @quote ; 语义上靠得近不近 @quote @quote ;
    他俩的回答差不多吧 @quote @quote ; 两条评论是不是同一个意思 @quote @quote ; 重合度多高 @text @text ; 给个百分比，两段话多相像 @quote @quote ; 跟标准答案像到什么程度 @quote @text ;
    计算 @quote 和 @quote 的相似度 ; 比较两段文本的相似度 @text @text ; 这两句话意思相近吗 @quote @quote ; 请判断两句话是否同义 @quote @quote ; 文本相似度 @text @text ;
    帮我比较 @text 和 @text 有多像 ; 两个句子有多相似 @quote @quote ; 能不能算一下语义相似度 @quote @quote ; 这两篇作文雷不雷同 @text @text ; 查查两段话重复多少 @text @text ;
    两个标题是不是差不多 @quote @quote ; 这两条新闻是同一件事吗 @text @text ; 相似程度打个分 @quote @quote ; 对比两份文案像不像 @text @text ; 我写的和范文有多接近 @text @text ;
    语义接近度是多少 @quote @quote ; 两句的意思差得远吗 @quote @quote ; 两个商品描述是不是同一款 @text @text ; 判断是否抄袭 @text @text ; 两段译文有多一致 @text @text ;
    同一个意思不 @quote @quote ; similarity 算一下 @quote @quote ; 这俩问句是不是一回事 @quote @quote ; 两个答案的相似性 @text @text ; 将两段文字做相似度比对 @text @text ;
    请比较这两句话的意思是否相近 ; 看看这两段文字有多少相似`,
  "language-identification": `
    @quote 这是哪国话 ; 这是什么语 @quote ; 看不出这是哪国文字 @text ; 这写的是日文还是韩文 @quote ; 邮件是用啥语言写的 @text ; 这串字是哪个国家的 @quote ; 是葡萄牙语还是西班牙语，分不清 @quote ;
    哪种语言啊这是 @quote ; 这弯弯曲曲的是啥文 @quote ; 帮我看看属于什么语种 @text ; @text 是英文还是德文写的 ; 网友留言，不知道是哪国语言 @quote ; 这歌词是哪国的语言 @text ; 这是泰文吗 @quote ;
    客户来信不晓得是啥语 @text ; 先告诉我这是什么话 @quote ; 认得出这是什么文字吗 @quote ; 语种是啥 @text ; 这像是俄文，到底是不是 @quote ; 哪个国家的人写的字 @quote ; 识别 @text 的语言 ;
    这段文字是什么语言 @text ; 检测语言 @text ; 请判断这句话是哪种语言 @quote ; 帮我看看这是哪国语言 @quote ; 语种识别 @text ; 能不能识别这是什么语 @quote ; 是 <language> 吗 @quote ;
    是 <language> 还是 <language> @quote ; 文章用什么语言写的 @text ; 这段话用的是哪种语言 @text ; 评论是用什么语言写的 @text ; 我想知道这句话属于哪种语言 @quote ; 判断语种 @text ;
    自动检测文本语言 @text ; 包装上这行外文是什么语 @quote ; 他发的这句是哪国的话 @quote ; 不认识这种文字 是什么语言 @quote ; 麻烦鉴别一下语言 @text ; 这是什么外语 @quote ; 什么语言呀这是 @quote ;
    确定一下文本的语种 @text ; 这邮件是哪种外语 @text ; 语言检测一下 @quote ; 歌名是什么语言的 @quote ; 请问这段文字是哪种语言 ; 帮我识别一下他用的什么语言 ; 先判断是什么语言 ; 再识别它的语种`,
};
