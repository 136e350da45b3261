/** What people say around a wish: greetings, thanks, apologies, conditions of the answer. Such a clause asks for nothing. */
export const COURTESIES: string = `
  thank|thanks|cheers|thankyou ; hi|hello|hey|dear|greetings ; good (morning|afternoon|evening|day) ; sorry ;
  excuse me ; no (rush|hurry|problem|worries|idea) ; much appreciated ; (i would)? appreciate ;
  have a (nice|good|great) ; (as|asap) (soon|short|quickly|quick|brief) ; if ;
  ok|okay|great|cool|nice|perfect|awesome|super|alright|right|well|ugh|hm|hmm|um|uh|oh|yes|yeah|yep|sure|lol|haha|phew|wow ;
  all good ; that is (all|it) ; nothing else ; (best|kind|warm) regards ; you are (great|the best|awesome) ;
  in advance ; help me (out|with (this|that|it)|please) ; let me know ; hope (this|that|you|it) ;
  attached ; (see|find) attached ; quick (question|one|favor|favour) ; no (text|labels|speech|audio|sound|other|more|need|words|translation) ;
  (just|only) (a|the|that|this) ; that (would|will|should) be ;
  (谢谢|多谢|感谢|辛苦|麻烦了|拜托|你好|您好|嗨|早上好|下午好|晚上好|不好意思|打扰|好的|行|嗯|就行|即可|就可以|就好|急|谢啦)`;

/** Words that may stand before the first word that counts: "please", "so", "and then". */
export const LEAD_INS: ReadonlySet<string> = new Set(
  (
    "please pls kindly so and but also then ok okay now um uh hm hmm well hi hey hello yes no right great just oh ugh or because hence thus dear sorry actually first firstly second secondly third finally lastly next " +
    "can you could would will i want to need like know tell me me: show us we wonder wondering question find out check see figure determine 请 问 请问 那 么 你 看 帮 我 麻 烦 下"
  ).split(" "),
);

/** Wishes that no task type serves. Each counts as a clause without a task, however it goes on. */
export const BEYOND: string = `
  (book|reserve|rent|hire) .. (flight|flights|hotel|table|ticket|tickets|room|seat|car|taxi|cab|train|appointment|holiday|restaurant) ;
  ^ (order|buy|purchase|sell|deliver) (me|us|a|an|some|the|my|two|three) ;
  ^ (call|phone|ring|dial) (my|the|a|mom|mum|dad|him|her|me) ;
  ^ (cut|trim|split|merge|join|combine|concatenate|stitch|splice|chop|clip|crop) .. (seconds|minutes|video|videos|clips|pdfs|pages|@video|@audio|recordings|songs) ;
  (second|seconds|minute|minutes) @number (and|to|till|until) @number ; @number : @number (to|and|till|until) @number : @number ; (semitone|semitones|pitch|tempo|bpm|volume) ; ^ (print|zip|unzip|compress|encrypt|back up|rename|move|sync) ; sign .. (@document|contract|form) ;
  (make|draw|create|plot|generate|build|give|design|need|want|produce|render|as|into) .. (bar|pie|line|flow|gantt)? (chart|graph|plot|diagram|flowchart|histogram) (of|for|from|with|showing|out|from|$) ; (plot|chart|graph) (this|these|the|my|it|them) ; (bar|pie|gantt) (chart|graph|charts) (of|for|from|with|please|$) ; (music|soundtrack|subtitles) .. (to|under|behind|onto) (my|the|this) .. <video> ;
  ^ (email|e mail|mail|fax|text|whatsapp|courier) (it|them|that|him|her|my|our) ; ^ (send|forward|post|email) (it|this|that|them|the .|a copy|everything) .. (to) ; ^ (put|save|store|copy|move|upload|sync) (it|this|that|them|everything|the .) (to|on|onto|in|into) (my|the|our|a) .. (usb|drive|dropbox|cloud|icloud|phone|laptop|computer|folder|stick|disk|desktop|calendar|website|site|server|nas|kindle|ipad) ;
  let (me|us|him|her|them|everyone) know (by|via|through|on) ; ^ (text|email|message|call|notify|ping|alert) (me|us|him|her|them) (when|once|if|as soon|about) ;
  ^ (play|stream|cast|air) (it|this|that|them|the .) (on|through|via|over) (my|the|our) ; (in|into|on) (my|her|his|our|their|the) (calendar|diary|planner) $ ; (as|into|to) (a|an)? (powerpoint|power point|ppt|pptx|docx|epub|zip) ;
  ^ (send|forward|reply|mail) .. (email|e mail|message|text|sms|whatsapp|letter|this|it) .. (to) ;
  set .. (alarm|timer|reminder|thermostat) ; remind me ; wake me ; (turn|switch) (on|off|up|down) ;
  (turn|switch) .. (on|off) ; (what|how) .. weather ; will it rain ; weather forecast ;
  (play|stream) .. (music|spotify|netflix|song by) ; (google|search the web|look up online|browse) ;
  (post|upload|share|publish|tweet) .. (to|on) .. (facebook|instagram|twitter|x|youtube|linkedin|web|blog) ;
  ^ (install|uninstall|reboot|restart|hack|log in|login|open|close|launch) ; ^ (pay|invest|transfer) ; schedule .. (meeting|call|appointment) ;
  (solve|calculate|compute) .. (equation|integral|derivative|sum|problem|homework) ; stock price ;
  (plan|organise|organize) .. (trip|party|wedding|holiday|vacation|itinerary|menu) ;
  delete .. (files|folder|emails|account) ; (post|upload|share|publish|tweet) ... (to|on) (instagram|facebook|tiktok|whatsapp|twitter|linkedin|dropbox|slack|pinterest|telegram) ;
  extract (page|pages) @number ; gps (coordinates|location|position) ; how (big|large) is (@video|@audio) ; file size ;
  (recommend|suggest) .. (restaurant|hotel|book|movie|film|gift|present|place|recipe|wine) ;
  (write|debug|fix|code|program) .. (code|script|program|function|app|website|python|javascript|sql) ;
  (订|预订|预定|买|购买|抢|退|改签) .. (机票|酒店|外卖|票|车|餐|披萨|房间|位子|座位|火车票|高铁票|奶茶|咖啡|门票|电影票) ; (点|叫) (个|份|杯|一份|一杯|辆|一辆)? (外卖|餐|披萨|奶茶|咖啡|车|滴滴|快递|跑腿) ; (打|拨) .. 电话 ; (发|寄) .. (邮件|短信|微信|快递) .. 给 ; (给|帮我给|替我给) .. (发|寄) (个|封|条|一封|一条)? (邮件|短信|微信|消息|快递) ;
  (设|定|设置) .. (闹钟|提醒|倒计时) ; 提醒我 ; 叫我起床 ; (打开|关掉|关闭|关上) .. (灯|空调|电视|窗帘|门|热水器|音响) ; (开|关) (一下|下|个)? (灯|空调|电视|窗帘|热水器) ; (把) .. (空调|电视|灯) .. (开|关|调) ;
  (今天|明天|后天|周末|下周|这周|外面|这两天|最近|北京|上海|广州|杭州) .. (天气|气温|冷不冷|热不热) ; 天气 (怎么样|如何|预报|咋样) ; (查|看|报) .. 天气 ; 下雨吗|会下雨|下不下雨 ; (播放|放) (一)? 首 ; (股票|股价|基金) ; (解|算|计算) .. (方程|题|数学) ; (转账|付款|充值|缴费) ; 推荐 ;
  (规划|安排|计划) .. (旅行|行程|旅游|婚礼) ; (打印|复印) (一|两|三|四|五|几|@number) (份|张|遍) ;
  (放|播|播放|投|投屏|推) 到 .. (音箱|音响|电视|投影|大屏|车载|喇叭) ; (上传|传|发布|分享|同步|存|保存|备份|拷|拷贝|推送) (到|进|去) .. (网盘|云盘|u 盘|硬盘|云端|云上|抖音|朋友圈|微博|b 站|小红书|公众号|群里|微信|知乎|服务器|手机|相册)`;
