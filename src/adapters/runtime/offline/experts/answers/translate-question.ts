/**
 * What people ask letters, bills and forms for, in both languages: words in a Chinese question, words in an English one,
 * the question in English, the question in Chinese. The more special first.
 */
const FIELDS: readonly (readonly [chinese: RegExp, english: RegExp, inEnglish: string, inChinese: string])[] = [
  [/税/, /\b(?:tax|vat|gst)\b/i, "How much is the tax?", "税是多少？"],
  [/小计/, /\bsubtotal\b/i, "What is the subtotal?", "小计是多少？"],
  [/折扣|优惠/, /\bdiscount\b/i, "How much is the discount?", "折扣是多少？"],
  [/运费|邮费/, /\b(?:shipping|postage|delivery (?:fee|cost))\b/i, "How much is the shipping?", "运费是多少？"],
  [/押金|订金|定金/, /\bdeposit\b/i, "How much is the deposit?", "押金是多少？"],
  [/租金|房租/, /\brent\b/i, "How much is the rent?", "租金是多少？"],
  [
    /总(?:金)?额|总价|总计|合计|总共|一共|应付|花了多少|多少钱|金额/,
    /\b(?:total|amount|sum|how much)\b/i,
    "What is the total?",
    "总金额是多少？",
  ],
  [/发票(?:号|编号|号码)/, /\binvoice (?:no|number|id)\b/i, "What is the invoice number?", "发票号码是多少？"],
  [/订单(?:号|编号|号码)/, /\border (?:no|number|id)\b/i, "What is the order number?", "订单号是多少？"],
  [/账号|帐号|卡号/, /\b(?:account|card) (?:no|number)\b|\biban\b/i, "What is the account number?", "账号是多少？"],
  [/合同(?:号|编号)/, /\bcontract (?:no|number)\b/i, "What is the contract number?", "合同编号是多少？"],
  [/电话|手机|联系方式/, /\b(?:phone|telephone|mobile)\b/i, "What is the phone number?", "电话是多少？"],
  [/邮箱|电子邮件/, /\be-?mail\b/i, "What is the email address?", "邮箱是什么？"],
  [/网址|网站/, /\b(?:website|web site|url)\b/i, "What is the website?", "网址是什么？"],
  [/地址|在哪(?:里|儿)?|地点/, /\b(?:address|where)\b/i, "What is the address?", "地址是哪里？"],
  [
    /到期|截止|期限|最晚|之前付/,
    /\b(?:due|deadline|expir\w+|until when)\b/i,
    "When is it due?",
    "截止日期是什么时候？",
  ],
  [/几点|时间|什么时候开/, /\bwhat time\b|\bopen(?:s|ing)?\b/i, "At what time?", "几点？"],
  [/日期|哪天|哪一天|几号|什么时候|何时/, /\b(?:date|when|which day)\b/i, "What is the date?", "日期是什么时候？"],
  [/谁签|签名|签字/, /\bsign(?:ed|ature)?\b/i, "Who signed it?", "谁签的字？"],
  [/客户|买方|收件人|抬头/, /\b(?:customer|buyer|recipient|billed to)\b/i, "Who is the customer?", "客户是谁？"],
  [
    /卖方|商家|公司|店名|哪家店/,
    /\b(?:seller|vendor|company|shop|store)\b/i,
    "What is the name of the company?",
    "公司叫什么名字？",
  ],
  [/姓名|名字|谁/, /\b(?:name|who)\b/i, "What is the name?", "姓名是什么？"],
  [/数量|几(?:个|件|本|份)|多少(?:个|件|本|份)/, /\b(?:quantity|how many)\b/i, "What is the quantity?", "数量是多少？"],
  [/编号|号码/, /\b(?:no|number|id)\b/i, "What is the number?", "编号是多少？"],
];

/** What may stand around a field without making it another question. */
const AROUND = {
  zh: /\S+\.[a-z]{2,4}\b|发票|收据|小票|账单|合同|文件|图片|照片|单子|单据|这|那|张|份|页|封|信|通知|票|里面|上面|里|上|是多少|是什么|是哪|多少|什么|哪里|哪儿|时候|时间|号码|名字|叫|写|着|的|是|了|在|有|请问|告诉|我|一下|看|帮|谁|几|要|付|钱|花|共|吗|呢|吧|啊|\P{Script=Han}/gu,
  en: /\S+\.[a-z]{2,4}\b|\b(?:what|which|who|when|where|how|much|is|are|was|were|do|does|did|it|its|the|a|an|this|that|on|in|of|at|to|for|from|we|i|you|they|have|has|pay|paid|stated|given|shown|please|tell|me|invoice|receipt|bill|contract|letter|document|page|picture|photo|image|notice|form|owe|cost|according|must|should|need|number|name|day|time|date)\b|[^a-z]/giu,
} as const;
/** The most that may be left: characters of Chinese, letters of English. */
const MOST_LEFT = { zh: 1, en: 3 } as const;

/** A question about a usual field in the other language; undefined for any other question. */
export function translateQuestion(question: string, to: "en" | "zh"): string | undefined {
  for (const [chinese, english, inEnglish, inChinese] of FIELDS) {
    const [field, from] = to === "en" ? ([chinese, "zh"] as const) : ([english, "en"] as const);
    if (!field.test(question)) continue;
    const rest = question.replace(field, " ").replace(AROUND[from], "");
    if (rest.length <= MOST_LEFT[from]) return to === "en" ? inEnglish : inChinese;
  }
  return undefined;
}
