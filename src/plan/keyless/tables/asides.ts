/**
 * What people say around a wish and ask nothing with. `whole`: a sentence that begins so (in Chinese, what stands between two
 * commas) goes as a whole, unless it names a file, a language or a task. `head`: only these words, where a sentence begins.
 * `tail`: only these words, where one ends.
 */
export const ASIDES: Readonly<Record<"whole" | "head" | "tail", string>> = {
  whole: `
    thank|thanks|thx|ty|tysm|cheers ; (many|much|big) (thanks|appreciated) ; (i|we)? (would|really|do)? appreciate (it|that|this|your|any|the help) ;
    let me know (if|when|in case|should) (anything|something|you|that|this|it|there|any) ; let me know (please)? $ ;
    (i|we) (really|just|do)? (need|want|would like) (it|this|that|them|everything|the result|the results)? (by|before|until|asap|today|tomorrow|tonight|urgently|soon|in time|as soon|right away|quickly|within) ;
    (i|we) (really|just)? (need|want) (it|this|that|them) for (my|our|the|a|an|school|work|class|tomorrow|today|home|later|fun|monday|friday) ;
    (it|this|that|these|they|those) (is|are|was|were) (all|just|actually)? (for|from|by|because|due|urgent|important|time) ;
    (it|this|that|these|they) (means|mean|matters) ... (to me|to us|to her|to him) ; (it|this) (would|will|could|can) (really|mean|help|make|save) ;
    (that|this|it) (would|will) be (great|awesome|lovely|perfect|amazing|cool|nice|super|so|very|wonderful|fantastic|a great|a huge|much) ;
    (my|our|his|her) .. (wants|needs|asked|sent|asks|told|tells|keeps|insists|expects|insisted|recommended|suggested|loves|hates) ;
    (my|our|his|her) .. (is|are|was) (waiting|asking|coming|visiting|away|sick|abroad|tired|busy|retiring|getting|turning|moving|starting) ;
    (a|an|one of my|some|another|the) .. (told|said|asked|recommended|suggested) (me|us)? ; (somebody|someone|people|everyone|they) (told|said|asked|recommended|suggested|wants|want) ;
    (sorry|apologies|pardon) ; excuse me $ ; no (rush|hurry|worries|pressure|stress|problem|need to hurry) ; take your time ; (there is)? no (deadline|hurry) ;
    (i|we) (am|are) (not|no|new|so|really|terrible|bad|hopeless|useless|rubbish|on|in|at|using|preparing|doing|learning|studying|stuck|desperate|tired|running|sorry|old|deaf|blind|a|an) ;
    (i|we) (have|had|got) (no|zero|little) (idea|clue|time|experience|patience) ; (i|we) do not (know|have|get|understand) (how|any|much|time|the time) ; (i|we) can not (do|manage|figure) (it|this|that) ;
    (i|we) (tried|have tried|have been trying) (it|this|that|everything|for|all|myself|ourselves) ; nothing (works|worked|else) ;
    (i|we) (heard|read|was told|am told|have heard) (that)? you (can|could|are) ; (hope|hoping) (you|this|that|it|to) ; i hope ;
    (have|enjoy) (a|your) (nice|great|good|lovely) ; you are (the best|a star|great|awesome|a lifesaver|amazing|welcome|so) ; (best|kind|warm) (regards|wishes) ; regards ;
    good (morning|afternoon|evening|day|night) ; (hi|hello|hey|hiya|yo|greetings|howdy) (there|all|team|guys|everyone|again|bot|assistant|ai|friend|mate|buddy)? $ ; how are you ; nice to meet you ; me again $ ;
    (does|do|is|would) (that|this|it) (make sense|work|sound|ok|okay|possible|doable|fine|alright) ; (can|could) you (do|manage|handle) (that|this|it) $ ; (can|could|would|will) you help (me|us)? (out|please)? $ ;
    (is|would) (that|this|it) be (ok|okay|possible|doable|fine|alright) ; whatever (works|you) ; up to you ; your (choice|call) ; (p s|fyi|btw) $ ; (any|either) (way|order) (is|works) ;
    (i|we) (owe|promise|love|trust|believe|count on) you ; (fingers crossed|pretty please|help) $ ; (i|we) (promised|forgot|missed|lost|overslept) ; (i|we) (will|would) (be (very|so|really)|pay|owe) ; keep up ; (well|good|nice) (done|job|work) ; (that is|what a)? (nice|great|good|cool|lovely|perfect|awesome|wonderful|beautiful|excellent|brilliant|amazing|fine) (one|job|work|caption|picture|summary|text|image|result|translation|photo|stuff|start|idea)? $ ; (do not|no need to) (change|touch|worry) (it|that|anything|about it)? $ ;
    谢谢|多谢|感谢|谢啦|谢了|先谢|感激|谢过|谢您|拜谢|唔该|唔該|蟹蟹|3q ; (十分|非常|万分|太) (感谢|感激) ; 辛苦 (了|啦|您|你) ; 麻烦 (了|啦|你|您|大家) (了|啦)? $ ; 麻烦 $ ; (拜托|求求|求) (了|啦|你|您)? (了|啦)? $ ;
    在 (吗|不|么|不在|嘛|吧) $ ; (你好|您好|嗨|哈喽|哈啰|大家好|早|早安|晚安|早上好|上午好|下午好|晚上好|中午好|在的) (呀|啊|哦)? $ ; 有空 (吗|没|么|不) ; (不好意思|抱歉|打扰|冒昧) ; 忙 (吗|不) $ ;
    (急|急用|急需|很急|挺急|比较急|超急|十万火急|急急急|有点急|着急|加急) (的|用|啊|哈|死了|了)? $ ; 不 (着急|急|急用|急的|赶|慌) ; (有时间|有空) (再|的话) ; (越快越好|尽快|快点|快一点|速度|赶紧) (哈|啊|哦)? $ ; (等着|着急|赶着|急着) (用|要|交) ;
    (明天|今晚|今天|下午|下班前|周一|周二|周三|周四|周五|周末|马上|待会|等会|等下|一会儿|一会|月底|晚上|后天|明早|中午|下周) .. (要用|用|要|交|开会|上课|汇报|考试|用到|得用|得交|就要|截止|上台|出发|见客户) (的|呢|了)? $ ;
    (老板|领导|老师|客户|甲方|我妈|我爸|爸妈|同事|朋友|孩子|儿子|女儿|老婆|老公|对象|室友|导师|奶奶|爷爷|家里|上司|经理|同学|闺蜜|哥们|妈妈|爸爸) .. (说|让|催|等|推荐|介绍|夸|急|布置|喜欢|交代|安排) ;
    我 (也)? (不太会|不会|不懂|不太懂|是新手|没弄过|没用过|搞不定|弄不来|弄不好|手残|电脑小白|第一次用|刚学|不擅长) ; (给|送) ... 用 (的)? $ ;
    (做|写|弄|发|拍|贴|当|作) (个|点|一下)? (ppt|朋友圈|作业|报告|简历|公众号|视频|小红书|纪念|教材|资料|素材|微博|论文|课件|展板|汇报) (用|使|的)? (的)? $ ; (朋友圈|ppt|作业|公众号|小红书|汇报|论文|课件) 用 (的)? $ ; (留|做|当) (个|作)? 纪念 $ ;
    (能|可以) (做到|办到|搞定|弄|做) (吗|吧|不|么|的吧|的) $ ; (应该)? (不难|很简单|挺简单) (吧|的)? $ ; (你|您) (最棒|真好|最好|太好了|真棒|真厉害) ; (爱你|么么哒|比心|笔芯|加油) (哦|哟|呀)? $ ; (就|先) (这样|这些) (吧|了|啦)? $ ; 没 (了|别的了|其他的了) $ ; 好人一生平安 ;
    (试试|试一下|看看你) (看|吧|能不能|行不行|会不会)? $ ; (随便|都行|都可以|差不多就行|大概就行|尽量) (吧|啦|哈|就好|就行)? $ ; (全靠|靠) (你|您) (了|啦) ; 救救 (我|孩子) ; (救命|求助|江湖救急|在线等) (啊|了|呀)? $ ; 挺 (急|重要) 的 ; 很重要`,
  head: `
    sorry (to|for) (bother|bothering|disturb|disturbing|trouble|the trouble|the late|another) (you)? (again|so late|once more|message|question|request)? ,? (but)? ; (a|one|just|here is)? (a)? quick (one|question|favor|favour|request|task|job) (for you)? (:|,|-) ;
    for (class|school|work|tomorrow|today|my|our|the|a|next) ... : ; (urgent|important|task|request|job|todo|to do|question|mission|homework|assignment) (:|!|-) ; (btw|fyi|by the way) ,? ; if you (can|could|would|do not mind|have (a|some)? (time|moment|minute|sec|second)) , ;
    (when|whenever) you (have|get) (a|some)? (free)? (time|moment|chance|minute|sec|second) ,? ; (one|another|last) (more)? (thing|one|task|request) (:|,) ; (new|next|different) (task|job|one|request|topic) (:|,) ; (me again|it is me again|here i am again) (:|,|-)? ; (please)? help (me)? (out)? (here|please)? (:|!) ;
    my (first|next|last|only)? (question|request|wish|task) (for you|today)? (is|:) :? ; (hi|hello|hey|hiya|yo) (there|all|team|guys|everyone|again|bot|assistant|ai|friend|mate|buddy|friends)? (,|!|:|-)? ; (pretty)? please , ; (honestly|basically|long story short|in short|tl dr|anyway|anyhow) (,|:) ;
    (亲|亲爱的|大佬|大神|老师|宝|宝子|哥|姐|小助手|助手|同学|师傅|朋友|各位|机器人|小伙伴) (们)? (,|!|:) ; (那个|嗯|额|呃|话说|对了|是这样|是这样的|唉|哎|诶|哈哈|嘿) (,|!) ; (帮个忙|帮忙一下|求助|救命|请教一下|麻烦帮个忙|打扰一下|麻烦一下) (,|!|:) ;
    (有空|有时间|方便|可以|如果可以|如果方便|不麻烦|不忙|要是方便|要是可以) 的话 ,? ; (老师|领导|老板) (布置|交代|安排|给) 的 (作业|任务|活|工作) (:|,) ; (作业|任务|需求|要求|紧急|加急|急|新任务|下一个) (:|!|,)`,
  tail: `
    (,|-)? (many)? (thanks|thank you|thx|ty|cheers|ta|tia|thank u) (so much|very much|a lot|a million|a bunch|in advance|again|mate|loads|guys|kindly)? ; ,? (please|pls|plz) (and thank you|and thanks|thanks|thx) ; ,? (asap|urgently|right away|straight away) ;
    ,? as soon as (possible|you can) ; ,? (when|whenever) you (can|get (a|the)? (chance|minute|moment|sec)|have (a|some)? (time|chance|minute|moment|sec)) ; ,? if (you (can|could|do not mind|would)|possible|(that|it) is (possible|ok|okay|alright|not too much (trouble|work|to ask))|at all possible) ;
    ,? no (rush|hurry|pressure|worries) ; ,? (by|before) (tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|friday|the weekend|lunch|the end of (the)? (day|week)|eod) (morning|evening|afternoon|night)? ; ,? (will|would|could|can) you ; , (ok|okay|yeah|alright) ; ,? (lol|haha|xx|xoxo|cheers) ;
    ,? (好吗|好不好|行吗|行不行|可以吗|可不可以|成吗|成不成|可以不|好么|好嘛|行不|行么|可以么|能行吗|好伐|好不|可好|ok 吗|ok 不) (呀|啊)? ; ,? (谢谢|多谢|谢谢啦|谢啦|谢了|感谢|谢谢你|谢谢您|万分感谢|非常感谢|十分感谢|先谢谢了|先谢过|谢谢了|辛苦了|辛苦啦|麻烦了|拜托了|拜托|蟹蟹|唔该|麻烦你了|麻烦您了) ;
    ,? (急用|急|不着急|不急|尽快|越快越好|在线等|急急急|明天要用|马上要用|今天要用|等着用|着急用)`,
};
