/** Wishes to find out something about a text, as people word them. */
export const CHINESE_EXAMPLES_TEXT: Readonly<Record<string, string>> = {
  "question-answering": `
    @quote 里说他住哪儿 ; 根据 @text，公司哪年成立的 ; @text 里主角叫啥名 ; 文章里提到的原因是什么 @text ; 按这段话，会议在哪天开 @quote ; 这故事里谁是坏人 @text ; 看完 @text 告诉我他为啥离开 ;
    文中说花了多少钱 @quote ; @text 有没有讲怎么报名 ; 从这段里找：冠军是谁 @quote ; 短文里小明几岁 @text ; 新闻里说死伤了多少人 @quote ; 读读 @text，这桥有多长 ; @quote 那么谁去了上海 ;
    文章说的那个城市是哪个 @text ; 信里她什么时候回来 @text ; 材料里怎么解释这件事 @quote ; 按上文，狗丢在了哪里 @quote ; @text 里作者支持哪一方 ; 这段话里谁先到的 @quote ; 通知说几点集合 @quote ;
    从文里看，房子卖了多少钱 @text ; 这篇阅读理解的答案是啥 @text ; @text 中提到几种药，哪几种 ; 公告里要谁参加 @quote ; 文里说发明者是谁 @text ; @quote 请问球赛谁赢了 ; 看这段资料，河流发源于哪里 @quote ;
    邮件里他让我带什么 @text ; 他为什么迟到，文里有写 @text ; 日记里那天天气咋样 @text ; 根据下面的话，船长叫什么 @quote ; @text 最后他们去了哪 ; 这段介绍里博物馆几点关门 @quote ; 文章中谁救了孩子 @text ;
    课文里为什么说她勇敢 @text ; 按材料回答：产量是多少 @quote ; @text 里说火车几点到 ; 从上面那段找出创始人 @quote ; 里面有没有说价格，多少 @text`,
  "text-classification": `
    这条评论是夸还是骂 @quote ; @quote 客户是不是生气了 ; 她这话啥情绪 @quote ; @text 是好评还是差评 ; 这句话听着高兴不高兴 @quote ; 这人说话什么口气 @quote ; @quote 是正面的还是负面的 ;
    看看顾客满不满意 @text ; 他是不是在阴阳怪气 @quote ; 感觉对方不爽了，你看呢 @quote ; 情感偏向是啥 @text ; @quote 这是在表扬我吗 ; 网友对这事态度怎样 @text ; 这短信是不是骚扰的 @quote ;
    这封邮件像不像垃圾邮件 @text ; 这段话带不带恶意 @quote ; @quote 算不算骂人 ; 评论区是喷的多还是夸的多 @text ; 写这日记的人心情咋样 @text ; 买家给的反馈好还是坏 @quote ; 他回我的话是喜是怒 @quote ;
    这篇影评是推荐还是劝退 @text ; 这条留言有没有攻击性 @quote ; @quote 里透着什么情绪 ; 文章归哪一类，体育还是财经那种 @text ; 看得出她难过吗 @quote ; 语气友不友好 @quote ; 这帖子火药味重不重 @text ;
    顾客这话是投诉吗 @quote ; 判断下态度，积极还是消极 @quote ; 他是真心的还是讽刺 @quote ; 给每条评价看看是褒是贬 @text ; 这几句话怨气大不大 @quote ; @text 读着是悲还是喜 ; 老板这句是满意的意思不 @quote ;
    对我们品牌是黑还是粉 @text ; 帮我看看外卖评价，是吐槽吧 @quote ; 这话有没有歧视的意思 @quote ; 信里是什么样的心情 @text ; 分析一下这段的喜怒哀乐 @quote`,
  "zero-shot-classification": `
    @quote 算工作、生活还是学习 ; 这条工单归售后、技术还是财务 @quote ; 下面几类里 @text 属于哪个：体育、娱乐、科技 ; 邮件该放进紧急还是不急 @text ; 从投诉、咨询、建议里给 @quote 挑一个 ;
    @text 是政治、经济还是文化方面的 ; 这句话贴个标签：催单、退款、表扬 @quote ; 这新闻该进哪个栏目：国内、国际、本地 @text ; 帮我分到这几个筐里：账单、广告、私信 @text ; 留言是问价、下单还是闲聊 @quote ;
    按吃的、穿的、用的来归 @quote ; 三选一：要买、犹豫、不买，看他说的 @quote ; 这需求是新功能还是报错 @quote ; 这首诗是田园、边塞还是爱情 @text ; 这帖该扔到美食区、旅游区还是数码区 @text ;
    物流、质量、服务，差评说的是哪样 @quote ; 这段话更像事实还是观点 @quote ; 打标：科幻、言情、悬疑，选一个 @text ; 我的待办归公事还是私事 @quote ; 学生提问归到数学、物理、化学哪门 @quote`,
  "token-classification": `
    @text 里提到了哪些人 ; 文中出现的地名都列给我 ; @quote 里有哪些公司名 ; 新闻里都牵扯到谁 @text ; 把人名地名挑出来 @text ; 这段话里的日期和地点是啥，列出来 @quote ; 小说里有哪些角色名 @text ;
    合同里出现的机构都拎出来 @text ; 文章里涉及的单位有哪些 @text ; 哪些词是动词，哪些是名词 @quote ; 邮件里提到的人和公司帮我捞出来 @text ; 游记里去过哪些城市 @text ; 给每个词标个词性 @quote ;
    里头的专有名词挑一挑 @text ; 名单混在文字里，把名字抽出来 @text ; 报道里的时间地点人物都给我 @quote ; 把里面的国家名拎出来 @text ; 要打码，先把姓名地址找出来 @text ; 句子里的主要实体有哪些 @quote ;
    会议纪要里点了谁的名 @text`,
  "sentence-similarity": `
    这两句话是一个意思吗 @quote @quote ; 两篇文章像不像 @text @text ; 看看他是不是抄我的 @text @text ; 这两段差多少 @quote @quote ; @quote 跟 @quote 有多接近 ;
    两个问题是不是重复的 @quote @quote ; 意思一样不一样 @quote @quote ; 打个分，这两句多像 @quote @quote ; 两份简介是不是一个模子 @text @text ; 作业雷同吗，比一比 @text @text ;
    前后两个版本意思变了没 @text @text ; @quote 和 @quote 说的是一回事吗 ; 比对一下两段内容的相似程度 @text @text ; 这俩标题撞了没 @quote @quote ; 语义上靠得近不近 @quote @quote ;
    他俩的回答差不多吧 @quote @quote ; 两条评论是不是同一个意思 @quote @quote ; 重合度多高 @text @text ; 给个百分比，两段话多相像 @quote @quote ; 跟标准答案像到什么程度 @quote @text`,
  "language-identification": `
    @quote 这是哪国话 ; 这是什么语 @quote ; 看不出这是哪国文字 @text ; 这写的是日文还是韩文 @quote ; 邮件是用啥语言写的 @text ; 这串字是哪个国家的 @quote ; 是葡萄牙语还是西班牙语，分不清 @quote ;
    哪种语言啊这是 @quote ; 这弯弯曲曲的是啥文 @quote ; 帮我看看属于什么语种 @text ; @text 是英文还是德文写的 ; 网友留言，不知道是哪国语言 @quote ; 这歌词是哪国的语言 @text ; 这是泰文吗 @quote ;
    客户来信不晓得是啥语 @text ; 先告诉我这是什么话 @quote ; 认得出这是什么文字吗 @quote ; 语种是啥 @text ; 这像是俄文，到底是不是 @quote ; 哪个国家的人写的字 @quote`,
};
