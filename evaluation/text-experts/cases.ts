/** Inputs that the text experts were not built on, each with the answer that a person would give. `-`: there is none. */
export const ENTITY_CASES: readonly (readonly [text: string, entities: string])[] = [
  ["Laura Bianchi moved from Turin to Dublin in June 2019.", "PER Laura Bianchi|LOC Turin|LOC Dublin|DATE June 2019"],
  [
    "The University of Tartu received 1.2 million euros from the Gates Foundation.",
    "ORG University of Tartu|MONEY 1.2 million euros|ORG Gates Foundation",
  ],
  ["On Friday Mr. Otieno will show us around Nairobi.", "DATE Friday|PER Mr. Otieno|LOC Nairobi"],
  ["Samsung and Sony announced a joint plant in Vietnam.", "ORG Samsung|ORG Sony|LOC Vietnam"],
  ["My aunt Rosa lives near Madrid.", "PER Rosa|LOC Madrid"],
  ["The bill was $84.20, due on 2025-09-30.", "MONEY $84.20|DATE 2025-09-30"],
  ["Nelson Mandela became president of South Africa in 1994.", "PER Nelson Mandela|LOC South Africa|DATE 1994"],
  [
    "IBM hired Priya Raman from the Indian Institute of Science.",
    "ORG IBM|PER Priya Raman|ORG Indian Institute of Science",
  ],
  ["Yesterday the Red Cross opened a hospital in Aleppo.", "DATE Yesterday|ORG Red Cross|LOC Aleppo"],
  ["David and Emily rented a boat in Venice for £300.", "PER David|PER Emily|LOC Venice|MONEY £300"],
  ["The World Bank lent Kenya 500 million dollars.", "ORG World Bank|LOC Kenya|MONEY 500 million dollars"],
  [
    "Chancellor Olaf Scholz met Emmanuel Macron in Paris on 22 January 2023.",
    "PER Olaf Scholz|PER Emmanuel Macron|LOC Paris|DATE 22 January 2023",
  ],
];

export const SENTIMENT_CASES: readonly (readonly [text: string, label: string])[] = [
  ["What a lovely afternoon, we enjoyed every minute.", "POSITIVE"],
  ["The zipper broke after two days, very disappointing.", "NEGATIVE"],
  ["I would not recommend this hotel to anyone.", "NEGATIVE"],
  ["The package contains four screws and a key.", "NEUTRAL"],
  ["Fast delivery, friendly staff, great price!", "POSITIVE"],
  ["The plot is boring and the acting is awful.", "NEGATIVE"],
  ["It isn't bad at all, quite good actually.", "POSITIVE"],
  ["The train to Bristol leaves from platform four.", "NEUTRAL"],
  ["I'm so happy with my new glasses!", "POSITIVE"],
  ["They ignored my complaint and never called back.", "NEGATIVE"],
  ["The soup was cold and the waiter was rude.", "NEGATIVE"],
  ["Her speech was moving and full of hope.", "POSITIVE"],
  ["这款吸尘器吸力强劲，用起来很顺手。", "POSITIVE"],
  ["买回来第二天就开不了机，太让人失望了。", "NEGATIVE"],
  ["景色美极了，孩子们玩得很开心。", "POSITIVE"],
  ["排队两小时，东西还特别难吃。", "NEGATIVE"],
  ["会议室在三楼，可以坐二十个人。", "NEUTRAL"],
  ["客服耐心地帮我解决了问题，非常感谢。", "POSITIVE"],
  ["颜色和图片差别很大，质量也不好。", "NEGATIVE"],
  ["这部电影没有想象中那么好看。", "NEGATIVE"],
  ["虽然价格贵了一点，但是物有所值。", "POSITIVE"],
  ["请在星期五之前把表格交上来。", "NEUTRAL"],
  ["房东说话不算数，气得我一晚上没睡。", "NEGATIVE"],
  ["第一次来就爱上了这座城市。", "POSITIVE"],
];

export const LANGUAGE_CASES: readonly (readonly [text: string, label: string])[] = [
  ["Where can I buy stamps around here?", "en"],
  ["Où puis-je acheter des timbres par ici ?", "fr"],
  ["Wo kann ich hier Briefmarken kaufen?", "de"],
  ["¿Dónde puedo comprar sellos por aquí?", "es"],
  ["Dove posso comprare dei francobolli qui vicino?", "it"],
  ["Onde posso comprar selos por aqui?", "pt"],
  ["Waar kan ik hier postzegels kopen?", "nl"],
  ["Var kan jag köpa frimärken här i närheten?", "sv"],
  ["Gdzie mogę tu kupić znaczki?", "pl"],
  ["Kde si tu mohu koupit známky?", "cs"],
  ["Где здесь можно купить марки?", "ru"],
  ["Де тут можна купити марки?", "uk"],
  ["这附近哪里可以买邮票？", "zh"],
  ["この近くで切手はどこで買えますか。", "ja"],
  ["이 근처에서 우표를 어디서 살 수 있나요?", "ko"],
  ["أين يمكنني شراء طوابع هنا؟", "ar"],
  ["यहाँ डाक टिकट कहाँ मिल सकते हैं?", "hi"],
  ["Buralarda nereden pul alabilirim?", "tr"],
  ["Tôi có thể mua tem ở đâu gần đây?", "vi"],
  ["Mistä täältä voi ostaa postimerkkejä?", "fi"],
];

/** The first pair means more of the same than the second. */
export const SIMILARITY_CASES: readonly (readonly [text: string, near: string, far: string])[] = [
  ["The shop is closed on Sundays.", "On Sunday you cannot buy anything there.", "The shop sells hats."],
  ["He fixed the bicycle.", "He repaired the bike.", "He sold the bicycle."],
  ["It is going to rain tomorrow.", "Tomorrow will be wet.", "Yesterday the sun was shining."],
  ["She teaches mathematics.", "She is a maths teacher.", "She studies the history of art."],
  ["How do I reset my password?", "I forgot my password and want a new one.", "How do I delete a photo?"],
  [
    "The company lost money this year.",
    "The firm made a loss in this financial year.",
    "The company opened an office this year.",
  ],
  ["A man is playing the guitar.", "Someone plays a guitar.", "A man is cutting bread."],
  ["The film was boring.", "The movie was dull.", "The film won a prize."],
];

export const LABEL_CASES: readonly (readonly [text: string, label: string])[] = [
  ["The goalkeeper saved a penalty in the final minute.", "sports"],
  ["The senate rejected the tax reform.", "politics"],
  ["Whisk the eggs and fold in the flour.", "food"],
  ["The airline cancelled our flight to Oslo.", "travel"],
  ["The central bank raised interest rates again.", "finance"],
  ["Doctors warn of a wave of influenza.", "health"],
  ["The new laptop has twelve cores and a bright screen.", "technology"],
  ["The orchestra played a symphony by Brahms.", "music"],
  ["Pupils will write their final exams in May.", "education"],
  ["A storm flooded the coast overnight.", "weather"],
];
export const LABELS = [
  "sports",
  "politics",
  "food",
  "travel",
  "finance",
  "health",
  "technology",
  "music",
  "education",
  "weather",
];

const MILL = `The paper mill at Lindau stopped working in 1998. It had been founded by the brothers Karl and Otto Reuss in 1865 and gave work to 340 people at its best. Today a theatre uses the main hall, which seats 220 guests. Tickets cost between 12 and 28 euros, and students pay half.

In 2011 a flood damaged the machine room. Volunteers led by the teacher Helga Brandt cleaned it within three weeks, because an exhibition was about to open. The museum is open from Tuesday to Sunday and closes at 5 pm. The oldest machine, called Bertha, weighs 14 tonnes and stands in the cellar.`;
const RECEIPT = `GREEN LEAF CAFE
Table: 14
Date: 3 August 2025
Server: Tom Hughes
2 x cappuccino 7.60
1 x carrot cake 4.20
Total: 11.80 EUR
Paid by: card
Wifi password: leafy2025
Questions: 0044 20 7946 0991`;
const MILL_ZH = `林岛造纸厂1998年停产。它由罗伊斯兄弟在1865年创办，最多时有340名工人。如今一家剧院使用主厅，可以坐220人。门票十二欧元起，学生半价。

2011年洪水毁坏了机房。教师何丽带领志愿者用三个星期把它清理干净，因为展览马上要开幕。博物馆下午五点关门，星期一不开放。最老的机器叫“贝尔塔”，重14吨，放在地下室里。`;
const RECEIPT_ZH = `绿叶咖啡馆
桌号：14
日期：2025年8月3日
服务员：赵敏
合计：68元
付款方式：银行卡
订座电话：010-6554 0991`;

export const QUESTION_CASES: readonly (readonly [context: string, question: string, answer: string])[] = [
  [MILL, "When did the paper mill stop working?", "1998"],
  [MILL, "Who founded the mill?", "Karl"],
  [MILL, "How many people worked there at its best?", "340"],
  [MILL, "How many guests does the main hall seat?", "220"],
  [MILL, "How much do tickets cost?", "12"],
  [MILL, "In which year was the flood?", "2011"],
  [MILL, "Who led the volunteers?", "Helga Brandt"],
  [MILL, "How long did cleaning take?", "three weeks"],
  [MILL, "When does the museum close?", "5 pm"],
  [MILL, "What is the oldest machine called?", "Bertha"],
  [MILL, "How much does the oldest machine weigh?", "14 tonnes"],
  [MILL, "Where does Bertha stand?", "cellar"],
  [MILL, "Who is the director of the theatre?", "-"],
  [MILL, "How far is it to Munich?", "-"],
  [MILL, "What is the name of the river?", "-"],
  [RECEIPT, "What is the total?", "11.80"],
  [RECEIPT, "Who was the server?", "Tom Hughes"],
  [RECEIPT, "Which table was it?", "14"],
  [RECEIPT, "What is the date?", "3 August 2025"],
  [RECEIPT, "How was it paid?", "card"],
  [RECEIPT, "What is the wifi password?", "leafy2025"],
  [RECEIPT, "How much was the carrot cake?", "4.20"],
  [RECEIPT, "What is the address of the hospital?", "-"],
  [MILL_ZH, "造纸厂是哪一年停产的？", "1998年"],
  [MILL_ZH, "工厂最多时有多少名工人？", "340名"],
  [MILL_ZH, "主厅可以坐多少人？", "220人"],
  [MILL_ZH, "门票多少钱？", "十二欧元"],
  [MILL_ZH, "洪水发生在哪一年？", "2011年"],
  [MILL_ZH, "谁带领志愿者清理？", "何丽"],
  [MILL_ZH, "清理用了多久？", "三个星期"],
  [MILL_ZH, "博物馆几点关门？", "下午五点"],
  [MILL_ZH, "最老的机器叫什么？", "贝尔塔"],
  [MILL_ZH, "最老的机器放在哪里？", "地下室"],
  [MILL_ZH, "剧院的经理是谁？", "-"],
  [MILL_ZH, "到慕尼黑有多远？", "-"],
  [RECEIPT_ZH, "合计多少钱？", "68元"],
  [RECEIPT_ZH, "服务员叫什么名字？", "赵敏"],
  [RECEIPT_ZH, "订座电话是多少？", "010-6554 0991"],
  [RECEIPT_ZH, "桌号是多少？", "14"],
  [RECEIPT_ZH, "怎么付款的？", "银行卡"],
];

export const STAFF_TABLE = `name,department,salary,start year
Ines Vogel,sales,42000,2015
Paul Kerr,research,51000,2019
Mia Stone,sales,39500,2021
Ravi Patel,research,58000,2012
Lena Holm,office,33000,2018
`;
export const TABLE_CASES: readonly (readonly [question: string, answer: string])[] = [
  ["How many rows are in the table?", "5"],
  ["What is the average salary?", "44700"],
  ["Who has the highest salary?", "Ravi Patel"],
  ["Who has the lowest salary?", "Lena Holm"],
  ["What is the total salary in research?", "109000"],
  ["What is the salary of Mia Stone?", "39500"],
  ["Which department does Lena Holm work in?", "office"],
  ["How many people work in sales?", "2"],
  ["How many people have a salary above 40000?", "3"],
  ["What is the earliest start year?", "2012"],
  ["When did Paul Kerr start?", "2019"],
  ["What will the weather be?", "-"],
];

/** Written after the first Chinese sentences had shown which words were missing. */
export const SECOND_SENTIMENT_CASES: readonly (readonly [text: string, label: string])[] = [
  ["蛋糕新鲜又好吃，全家都喜欢。", "POSITIVE"],
  ["司机态度粗暴，一路上骂骂咧咧。", "NEGATIVE"],
  ["这本词典收录了五万个词条。", "NEUTRAL"],
  ["拍照效果比旧手机清楚多了，很满意。", "POSITIVE"],
  ["用了一个星期就漏水，再也不买这个牌子。", "NEGATIVE"],
  ["演员演技在线，剧情感人。", "POSITIVE"],
  ["说明书写得乱七八糟，完全看不懂。", "NEGATIVE"],
  ["地铁二号线在人民广场换乘。", "NEUTRAL"],
  ["没有照片上那么漂亮，有点后悔。", "NEGATIVE"],
  ["医生很耐心，解释得特别清楚。", "POSITIVE"],
  ["外卖送到的时候汤全洒了。", "NEGATIVE"],
  ["今天终于收到录取通知书，太高兴了！", "POSITIVE"],
  ["图书馆每天早上八点开门。", "NEUTRAL"],
  ["花了大价钱，结果一点用都没有。", "NEGATIVE"],
  ["虽然房间不大，但是干净温馨。", "POSITIVE"],
  ["网速慢得让人抓狂。", "NEGATIVE"],
];
