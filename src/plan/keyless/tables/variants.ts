/** Traditional characters and the simplified ones that the tables are written in, in pairs. */
const TRADITIONAL_PAIRS =
  "圖图畫画譯译語语說说話话讀读寫写聽听錄录聲声視视頻频檢检測测識识別别轉转換换這这個个張张幫帮請请為为裡里裏里邊边還还開开關关總总結结縮缩點点題题問问" +
  "數数據据體体頭头臉脸線线緣缘邊边顏颜色色紅红藍蓝綠绿黃黄場场書书檔档發发單单標标籤签類类實实對对話话與与樣样顯显動动畫画電电影影後后來来兩两後后復复" +
  "強强噪噪雜杂音音質质變变調调錯错誤误簡简繁繁體体漢汉國国韓韩義义蘭兰葡葡羅罗阿阿內内麼么誰谁哪哪幾几歲岁時时間间應应該该當当麗丽風风構构視视覺觉" +
  "機机車车馬马鳥鸟貓猫魚鱼樓楼樹树網网頁页給给過过從从並并將将讓让則则後后儲储刪删擴扩減减壓压縮缩維维護护舊旧補补縫缝選选擇择處处理理圍围帶带連连續续" +
  "編编輯辑導导產产創创製制況况評评論论價价態态緒绪實实驗验證证詞词彙汇陽阳陰阴夠够細细節节紙纸郵邮東东長长門门無无須须需需麵面髮发隻只盡尽層层區区塊块";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL_PAIRS.matchAll(/(\p{Script=Han})(\p{Script=Han})/gu), ([, from = "", to = ""]) => [from, to]),
);

export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

/** Full-width and typographic marks, and the plain ones that the stages look for. */
export const PLAIN_MARKS: Readonly<Record<string, string>> = {
  "。": ".",
  "！": "!",
  "？": "?",
  "；": ";",
  "：": ":",
  "，": ",",
  "、": ",",
  "（": "(",
  "）": ")",
  "…": ".",
  "•": "*",
  "·": "*",
  "●": "*",
  "▪": "*",
  "–": "-",
  "—": "-",
};
