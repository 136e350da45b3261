import type { CueTable } from "./cue-table.ts";

export const ENGLISH_TEXT_CUES: CueTable = {
  translation: {
    1: `
      translate~ ; translation ; translations ; localise~|localize~ ; how .. <language> .. (say|call|put|write) ; how (do|would|can|should|could|to) .. (say|tell|write|ask) .. @quote ; <language> (version|translation|audio|speech|voice|summary|subtitles) ;
      (put|turn~|convert~|render~|change~|rewrite~|express~|write~|give|show|answer~|provide~|output~|tell) ... (in|into|to) (plain|simple|good|proper|fluent)? <language> ; not (speak|read|understand|know) (any|much|a word of)? <language> ;
      how (do|would|can|to) .. (say|pronounce~) ... in <language> ; how .. (say|pronounce~) .. <language> ;
      (what|how) is ... in <language> ; what does .. mean (in <language>)? ; (into|to) <language> ; (in|into) (his|her|their|my|our|your) (own)? (language|mother tongue|native language|native tongue) ; spoken <language> ;
      in <language> (please|pls|as well|too) ; ^ in <language> ; in both <language> ; (give|get|show|send) me the <language> ; (same|again|but) in <language> ;
      @quote (in|into|to) <language> ; (only|just) (speak|understand|read|know) <language> ;
      <language> (for|please|of|translation|pls|:) ; (in|into|to) <language> ; what is .. <language> for ; @quote (in|into|to|- >) <language> ; (say|write) .. <language> ; <language> (text|wording|edition) of ; not (speak|read|understand|know) <language> ; from <language> ; make~ (it|this|that|them|@text) (in)? <language> ; - > <language> ; <language> , please ;
      <language> (word|words|characters|term|name|phrase) for ; what ... @quote ... (mean|means) ; meaning of @quote ; @foreign ... (mean|means|meaning) ; what (is|does) @foreign`,
    "0.85": "in (plain|simple|good|proper|fluent)? <language>",
    "0.8": "<language> (question|questions|query)",
  },
  summarization: {
    1: `
      summarize~ ; summarise~ ; summarization ; summarisation ; summary ; summaries ; tl dr ; tldr ; sum~ up ; sum (it|this|that|them|everything|the) .. up ;
      condense~ ; shorten~ ; abridge~ ; recap~ ; digest of ; boil~ .. down ; in a nutshell ; brief overview ;
      (the|a)? gist ; overview ; in short ; keep it (short|brief|concise) ; rundown ; (cliff|spark) notes ; cliffnotes ; (catch|bring|fill|brief) (me|us) (up|in|on) ; the (short|long and short) of it ; in @number words ;
      (main|key|important|major|central|essential|most important) (points|ideas|takeaways|takeaway|facts|messages|highlights|findings|point|idea|takes|insights|aspects) ;
      (shorter|short|brief|concise|condensed|abbreviated) (version|form|overview|synopsis|summary|recap) ;
      takeaways ; highlights ; synopsis ; (give me|get me|write~|draft~|take|make~|prepare~|need|want) (the|meeting|some)? (meeting)? minutes (of|from|for|out of|$) ; meeting minutes ; make .. shorter ; (one|two|three|1|2|3|5|five) sentence summary ; bullet points ;
      (too|so) long ; (what|what is) .. (about|all about) in (short|brief|one) ;
      main (topics|topic|content|contents) ;
      (essence|core|crux|bottom line|nutshell|upshot) of ; the (essence|crux|upshot|bottom line) ; nutshell ; abstract (for|of|from) ; (@number|three|four|five|ten|few) (lines|sentences|words|bullets|points) (max|maximum|on|about|or less|at most) ; (most important|important|essential|key) (things|points|facts|parts|bits|stuff|messages|information) ; (boil|cut|trim|reduce~|squeeze|compress~|whittle) ... (down|to) ; bullet (points|list)|bullets ; bullets ; (short|quick|brief) (version|overview|rundown|digest)  ; (at most|no more than|max|maximum|under) (@number|ten|twenty|thirty|fifty) words ; executive summary ; (rough|general) idea ; (key|main) (message|point)`,
    "0.9 document": "what .. (is|are) .. about",
    "0.97 text": "outline~|shrink~",
    "0.9 text": `
      shorter ;
      (concise|brief|short) ;
      what .. (is|are) .. about`,
    "0.64": `
      in (one|two|three|four|five|a few|few|1|2|3) (sentence|sentences|lines|words)`,
  },
  "text-generation": {
    1: `
      text generation ;
      (write~|compose~|draft~|make up|generate~|create~|craft~|tell me|produce~|come up with|think up|think of|give me|invent~|need|want) (me|us)? (a|an|some|another|two|three|four|five|six|ten|few|@number) .. <story> ; make~ (me|us)? (a|an|some|two|three|five|ten|@number) .. <story> ; (write~|make~|create~|generate~|come up with|give me|prepare~|think of) .. (questions|quiz|flashcards) (for|about|on|from|based) ;
      (write~|compose~|draft~|generate~|create~|craft~|produce~) (the|my|new|more)? . (story|stories|poem|poems|essay|essays|article|articles|letter|text|sentence|sentences|paragraph|paragraphs) ;
      (complete~|continue~|finish~|extend~|expand~|prolong~|carry on) .. (text|sentence|story|paragraph|poem|prompt|phrase|it|this|passage|with) ;
      continue~ (this|the|my|from|writing) ; fill in .. (text|sentence|rest) ;
      (think up|make up|invent~|dream up) (a|an|some|two|three) ; (write|draft|compose) (to|something|a few lines) ;
      (write|compose|draft|make up|come up with|think of|suggest|invent|give me|i need) (@number|five|ten|three|two|four|six|some|a few|a couple of)? .. (names|ideas|titles|slogans|headlines|jokes|rhymes) (for|about|of)? ; (toast|eulogy|speech|poem|haiku|limerick|slogan|tagline|motto|story|tale|riddle|rhyme|joke|greeting|invitation|apology|excuse) (for|about|to|on) ; (names|ideas|titles) for ; finish (this|the|it|my) ; (continue|complete|finish) : ; (write|draft|compose) (an|a|me|us|my|our|the|something) ; (ideas|suggestions) ; bedtime story ; once upon a time ; (carry|go) on (with)? (this|the)? ;
      (write~|draft~|compose~) (me|us)? (a|my|the|our) . speech`,
    "0.95": `
      (generate~|create~|produce~|write~) .. (text|sentence|sentences|story|content|paragraph|paragraphs|description|narrative|report|essay|article) ;
      (extended|longer|comprehensive|alternative|elaborate|detailed|more comprehensive) (version|text|story|paragraph|sentence|content|description) ;
      (elaborate~|expand~) (on|upon|it)? ; story (based|about|from) ;
      write~ (me|a|an|about|something|some|four|two|three|five) ; brainstorm~ ;
      (generate~|create~|provide~) .. (extended|related|relevant|additional|new|more) (text|sentences|content|information|ideas) ;
      generated (text|story|content) ; ^ <one>? <story> (about|for|on|inspired|based) ; <story> inspired by ; text (completion|continuation)`,
    "0.8 nothing": `
      <story> ; line|lines|note|suggestions|ideas|caption|captions|speech|names|title|titles|rhyme|letter|email|message|introduction|review|plan|list`,
  },
  "text2text-generation": {
    1: `
      (turn~|make~|convert~|rewrite~|transform~|change~|rework~) .. (into|as|to) (a|an|my|some|the) .. <story> ; (turn~|make~|convert~|rewrite~|change~) .. (into|to) (a|an|some)? .. (list|checklist|notes|bullets|bullet points|faq|agenda|to do list|todo list) ;
      (turn~|make~|convert~) ... (into|to) (a|an|my|some)? .. (list|checklist|faq|agenda|flashcards|quiz) ; (put|work|pack) (it|this|that|them) (in|into) (a|an|the) .. (email|mail|letter|message|post|tweet|memo|newsletter|poem|story) ;
      ^ polish (: | this | it | the | my | up | @text) ; paraphrase~ ; paraphrasing ; reword~ ; rephrase~ ; rewrite~ ; re write ;
      (fix~|correct~|check~|proofread~|improve~|mend|look over) .. (grammar|spelling|typos|mistakes|punctuation|wording|english|errors|commas) ;
      proofread~ ; grammar (check|correction|mistakes) ; (simplify~|simplify~) ; text to text ;
      (make~|sound|be|bit|little|more|less|rewrite~|too) .. (formal|polite|casual|friendly|professional|concise|friendlier|politer|informal|rude|natural|diplomatic) ;
      in (other|simple|simpler|plain|different|easy|your own) (words|language|terms|english) ; plain language ;
      polish~ (this|the|my|it|up|that|our) ; (autocorrect|spellcheck|spell check) ; easier to (read|understand) ; (loosen|dumb|tone|jazz|spice|liven|brush|smarten|soften|polish~|tidy) .. (up|down) ; say @quote (diplomatically|politely|nicely|kindly|gently|differently|better|tactfully|professionally|formally|casually) ; (clunky|wordy|awkward|choppy|long winded|convoluted|rambling) ; (smoother|snappier|crisper|warmer|softer|punchier|plainer) ; words .. (gets|understands|understand|get) ; (word|phrase|put) .. (kindly|politely|nicely|better|differently|clearly|simply|gently) ; (normal|human|layman|simple) (words|terms|language|english) ; (put|said|say) another way ; another way (of|to) ; (in|into) (plain|simple|easy|clear|everyday|normal) . (english|language|words|terms) ; (say|put|word|phrase) (it|this|that) .. (nicer|nicely|better|politer|kinder|simpler|politely|gently|differently) ;
      in (plain|simple|easy|clear|everyday) (english|language|words|terms) ; (commas|punctuation|full stops|capital letters|apostrophes) please ; is @text (ok|okay|good|fine|correct|right) ; (is|are) (my|the|this) .. (english|grammar|spelling|sentence) .. (ok|okay|right|correct|good)? ; (full|complete|proper) sentences ; (spell|grammar) (check|checker) ; what is wrong with this sentence ;
      make~ (it|this|that|my|the|these) .. sound (more|less|like|as|so|not|too|formal|friendly|friendlier|professional|polite|nicer|natural|smarter|kinder|softer|warmer|confident|human|clever|funny) ; (less|more|not so|too) (stiff|aggressive|blunt|harsh|formal|casual|polite|friendly|professional|rude|wordy|boring|angry|pushy|emotional) ;
      (elegant|better|nicer|simple|simpler|easier|clearer|shorter|kid friendly|child friendly|gentler|catchier|more elegant) (wording|version|words|phrasing|language) ; (typos|typo) ; wording (for|of) ; (check~|correct~|fix~) (my|the|this) (spelling|grammar|english|text|writing)`,
    "0.85 text": `
      (correct~|fix~|improve~) ; explain .. (like|simple|simply|to a) ; simpler ;
      (alternative|different|another) (phrasing|wording|way) ; say .. differently ; (sound|sounds) better ;
      enhance~`,
    "0.95 text": `
      (friendlier|politer|nicer|clearer|simpler|shorter and clearer|more polite|more formal|more friendly|less formal|less rude|less aggressive|more professional) ; (is|are) (my|the|this) .. (english|grammar|spelling|sentence) .. (ok|okay|right|correct|good)? ; (commas|punctuation|full stops|capital letters|apostrophes) ; (full|complete|proper) sentences ; (for a|like i am) (five|child|kid|beginner) ; (spell|grammar) (check|checker) ; (better|other|another) (wording|phrasing|way to (say|put)) ; (put|say|word) .. differently ; (tone|soften|spice) .. (down|up)? ; (clean|tidy) up (this|the|my) (text|sentence|paragraph|email|wording) ; (correct|fix|mend) (this|my|the|it|these) ; what is wrong with this sentence ; mistakes`,
  },
  conversational: {
    1: `
      conversational ; chat (with|to) (me|you|us) ; have a (conversation|chat) ; chatbot ; chat bot ;
      (engage~|continue~|start~|hold~|simulate~|initiate~|participate~) .. (conversation|dialogue|chat|discussion|interaction) ;
      let us (chat|talk) ; conversation (about|on|with|based|related|around) ;
      (dialogue|discussion) (about|on|with|based)`,
    "0.85": `
      (generate~|create~|provide~|produce~|get|give|need|want) .. (relevant|coherent|appropriate|suitable|natural|knowledgeable|engaging|chat|dialogue) .. (response|reply|conversation) ;
      (response|reply) (to|for|based|from) ; reply to ; (respond~|reply~) ; discuss~ ; (conversation|dialogue) ;
      (coherent|relevant|knowledgeable|chatbot) .. (response|reply) ; (advice|assistance|help) (on|with|about|for)`,
  },
  "token-classification": {
    "0.6 text": "(analyze~|analyse~) .. (text|sentence|paragraph)",
    1: `
      token classification ; named (entity|entities) ; ner ; entity (recognition|extraction|identification) ;
      part of speech ; parts of speech ; pos (tag|tags|tagging) ;
      (extract~|find~|identify~|recognize~|recognise~|list~|pick~ out|pull~ out|get|highlight~|label~|tag~|mark~|classify~|detect~) .. (entities|entity|named|tokens) ;
      (entities|entity) ; (classify~|label~|tag~) .. (tokens|words|token) ; (tokens|token) ;
      (people|places|names|persons|companies|locations|organisations|organizations|dates|cities|countries) (and|or) (people|places|names|persons|companies|locations|organisations|organizations|dates|cities|countries)`,
    "0.95": `
      (which|what) (people|places|products|companies|brands|names|cities|countries) (they|it|he|she|people|customers) (mention|mentions|name|names|mentioned) ; (pull|pick|get|extract~|list~|find~|identify~|recognize~|recognise~|label~|tag~|name~|spot~|which|what|highlight~) (me|out|the|all|every|any|of)? .. (names|places|locations|organisations|organizations|companies|dates|persons|individuals|cities|countries|keywords|phone numbers|email addresses|addresses|urls|hashtags|nouns|verbs|adjectives|key words|key phrases|key terms|company names|firms) ;
      (who|people|companies|places|cities|names|persons|firms|brands|dates) .. (is|are|get|gets|does|do)? .. (mentioned|named) ;
      (mentioned|named) (people|names|places|companies|locations|brands|products|cities|countries|dates) ; (people|names|places|companies|locations|brands|products|cities|countries|organisations|organizations|dates) (mentioned|named|in (it|there) $|in (this|the) (text|article|letter|document|email|mail|story|report|message|speech|transcript|contract|minutes|notes|chapter|post|page|file|paragraph|recording|interview|news)) ;
      which (companies|people|places|cities|firms|brands|names) (does|do|is|are) ;
      (which|what) (towns|villages|countries|persons|organisations|organizations|politicians|authors|players|products) (is|are|does|do|get|gets) ; names of (people|the|all|persons|companies|places) ; (list|lists) of (the|all|every)? .. (people|names|places|companies|persons|locations|organisations|organizations|dates|cities|entities) ; (people|name|names) list ; (keywords|key words|key phrases|key terms) ;
      (names|places|dates|people|companies|organisations|organizations|cities|countries|persons|brands) (and (names|places|dates|people|companies))? . (out|named|mentioned) ; (all|every|any) (the)? (names|places|dates|people|companies|persons|cities|countries) ; who .. (appears|appear|occurs) ; (names|entities) ; people , places`,
    "0.7": `
      (specific|key|important|relevant) (information|attributes|details|elements) (like|such|from|about)`,
    "0.95 text": `
      (list~|find~|extract~|name~|identify~|pick~ out|get) (me)? (all|the|every|any|all the)? people ; (the|all) people (in|of|from|named|mentioned)`,
  },
  "text-classification": {
    1: `
      (if|whether) (it|this|that|he|she|they|the .) (sounds|seems|feels|sound|seem|reads) .. (angry|happy|sad|upset|annoyed|positive|negative|friendly|rude|polite|sarcastic|aggressive|serious) ; text classification ; sentiment analysis ; (sentiment|sentiments) ;
      (positive|negative|happy|angry|satisfied|dissatisfied|pleased|good|bad|sad|complaining) (or|and) (negative|positive|angry|sad|satisfied|dissatisfied|unhappy|upset|happy|bad|good|annoyed) ;
      spam (or|detection) ; (is|are) (this|it|the|that|my|these) .. (phishing|scam|legit|genuine) ;
      (is|are) @text (spam|hateful|positive|negative|toxic|rude|offensive|friendly|sarcastic|angry|happy|sad) ; (is|are) (this|it|that|these) .. (spam|positive|negative|sarcastic|toxic|rude|angry|hateful|offensive) ;
      (classify~|categorize~|categorise~) .. (text|sentence|review|reviews|email|emails|message|comment|tweet|article|paragraph) ;
      (emotion|emotions|mood|tone|feeling) (of|in|expressed|does|is) .. (text|sentence|review|message|email|tweet|paragraph|comment|post|letter|diary|page|@quote|poem|words) ;
      (toxic|spam|sarcastic) ;
      (positive|negative) ; (compliment|complaint|praise|sarcastic|sarcasm|irony|ironic) (or|and)? ; (angry|happy|sad|satisfied|pleased|upset|annoyed) or (not|calm|happy|sad|angry|neutral|satisfied|annoyed|upset|dissatisfied|pleased|disappointed) ; (like|likes|hate|hates|love|loves) it or not ; how (angry|happy|positive|negative|sad) ; spam ; (tone|mood) (of|in) ; sentiment (of|in|:)`,
    "0.95 text":
      "(judge~|rate~|assess~|gauge~) how . or . (it|this|that|he|she|they) (sounds|sound|feels|is|seems) ; (judge~|rate~|assess~|gauge~|decide) (how|whether|if) ... (sounds|sound|feels|is|are|seems)",
    "0.96 text":
      "(is|was|are|does|did) (he|she|they|it|this) (sound|seem|look|being|really)? (mad|angry|upset|happy|sad|annoyed|serious|joking|sarcastic|kidding|hurt|rude|friendly|jealous|worried|disappointed|polite)",
    "0.9 text": `
      (mood|emotion|emotions|tone|feeling|feelings|attitude) ; (happy|angry|sad|upset|pleased) or ;
      (classify~|categorize~|categorise~) ; sound (angry|happy|sad|rude|positive|negative|upset) ;
      how .. (feel|feels|feeling)`,
  },
  "question-answering": {
    1: `
      question answering ; text qa ;
      (question|questions) (from|based on|in|about|on|regarding) .. (text|passage|paragraph|article|context|story|transcript|transcription|summary) ; (find~|get|give|search for|answer~) ... (answer|question|questions) ... (from|in|based on|using) .. (text|passage|paragraph|article|context|story|transcript|transcription)`,
    "0.9 text":
      "(know|see|tell me|check|find out) (if|whether) (it|the|this|that) .. (mentions|mention|says|say|contains|covers|names|talks)",
    "0.87":
      "find out (the|what|when|where|who|how) ... (from|in) (the|this|following|that)? (text|passage|article|paragraph|sentence|@text)",
    "0.7 text": `
      ^ (who|whom|whose|where|when|why|how|what|which|did|does|was|were|is|are)`,
  },
  "table-question-answering": {
    1: "table question answering ; question|questions (about|on|from|based on) .. <table>",
    "0.9 table": `
      (average|avg|highest|lowest|total|sum|maximum|minimum|most|least|mean|count|how many|how much)`,
    "1 table": "compare~|comparison",
    "0.95 table": `
      (add|sum) up ; (column|row|cell) ; (best|worst|top|bottom|biggest|smallest|largest|cheapest|most expensive)`,
  },
  "tabular-classification": {
    1: `
      tabular classification ; table classification ; classify~ .. <table> ;
      (classify~|categorize~) .. (rows|table|tabular|entries) ; <table> .. (classified|classification|classified) ;
      (for each|every) (customer|row|client|patient|entry|line) ; (label~|mark~|flag~|tag~|classify~|sort~) (each|every|all) . (row|rows|record|records|entry|entries|line|lines|customer|customers|transaction|transactions|patient|patients|order|orders|client|clients) ;
      (which|who) (of the|of these)? .. (will|would|might) (churn|leave|buy|cancel|default|quit|stay) ;
      (approve|accept|reject|decline) .. (each|every) ; (likely|going|about|bound) to (churn|leave|buy|cancel|default|quit|stay|drop out)`,
    "0.8": `
      (analyze~|analyse~|extract~|understand~|process~|interpret~|get) .. <table> ;
      tabular (data|format|content|information) ; data (from|in) .. <table>`,
  },
  "table-to-text": {
    1: "table to text",
    "1 table": `
      (describe~|explain~|put .. (into|in) (words|text|sentences|prose|a sentence|a paragraph)|as prose|paragraph|in words|summarize~|summarise~|summarization|summarisation|summary|write~ ... (about|paragraph|text)|report on)`,
  },
  "time-series-forecasting": {
    1: `
      (predict~|estimate~|guess) the next ; (next|coming) (@number|few|two|three|six|twelve) ; (should|can|do|could) (we|i|they) expect ... (next|coming|in) ;
      (forecast~|predict~|project~|guess|extrapolate~|continue~) ... (sales|next|future|series|demand|prices|trend|values|month|months|year|numbers|winter|summer|week) ;
      forecast~ ; (a|the|your|my|some) (guess|projection|outlook) for ; time series ; (carry~|extend~|project~) .. (forward|into the future) ;
      what will .. (look|be) ; (next|coming) (quarter|month|year|week|months|weeks|years|season) ; (trend|outlook|projection|forecast) ; how will .. (develop|go|grow|change|look|continue)`,
  },
  "sentence-similarity": {
    1: `
      sentence similarity ; similarity ; similarities ; how (similar|alike|close|different|much alike) ;
      (similar|identical|alike) (to|or|is|are|the|it|in) ; compare~ ; comparison ; comparing ;
      (mean|means|say|says|saying) the same ; say @quote (and|or) @quote ... (same|alike|similar|equivalent) ; (are|is) (these|they|those|both|the two|this) .. (same|equivalent|alike|duplicates|identical) ; same (meaning|thing|idea) ; semantic|semantically (distance|similarity|similar) ;
      plagiarism|plagiarized|plagiarised ; (is|are) ... similar ; similar (is|are|the|these|those|this|they|it|to) ; closely .. match|matches|matched|matching ;
      (say|says|mean|means|saying) (much|roughly|about|nearly|exactly)? the same ; how (near|close|far) .. (meaning|in meaning|apart) ; (rate|score) how similar ; (same|similar) (meaning|content|sense) ;
      (close|near|identical|equal) to (the|what|this|that|@quote)? . (text|sentence|@text|@quote|original)`,
    "0.9 text":
      "(vs|versus) ; (copy|copied|plagiarise|plagiarize|paraphrase) (from)? (each other|one another)? ; how close",
    "0.85": `
      (match|matches|resembles|matching) .. (text|sentence|statement|description|@quote|phrase|original) ;
      (difference|differences) between ; the same as ; check if .. match|matches|matched|matching`,
  },
  "text-ranking": {
    1: `
      (rank~|order~|sort~) .. (answers|texts|documents|passages|snippets|replies|sentences) ... (by|for) (relevance|how well|how relevant|fit) ;
      (rank~|order~|sort~) ... by (relevance|how well|how relevant) ;
      which of (these|the) .. (answers|texts|passages|documents|snippets|replies) .. (fits|answers|matches|is most relevant)`,
  },
  "language-identification": {
    1: `
      (which|what) language ; which of (these|the) languages ; language (identification|detection) ;
      (identify~|detect~|recognize~|recognise~|guess~|determine~|tell) (the|which|what|its) language ;
      in (what|which) language ; what tongue ; (which|what) (one|file|text|page|of .. (these|those|the files|the texts|the pages|them))? .. (is|was) (written)? in <language> ;
      (what|which) (tongue|idiom|dialect) ; (is|was) .. <language> or <language> ; language of ; (recognize|recognise|detect|guess|name|identify) .. language ; what language ; <language> or <language>`,
  },
  "fill-mask": {
    1: `
      fill~ in? .. (mask|blank|gap|gaps|blanks) ; missing word|words ; [ mask ] ; fill mask ;
      (word|what) .. (goes|fits|belongs) .. (gap|blank|mask|there|here) ;
      what (goes|fits|belongs|comes) .. (there|here|in) ; (gap|blank) ;
      @gap`,
  },
  "feature-extraction": {
    1: `
      feature extraction ; (text|sentence|word) (embedding|embeddings|vector) ; embedding|embeddings (of|for) ;
      embed~ (the|this|my)? .. (text|sentence) ; vector (for|of) ;
      (sentence|text|word|document) (vector|vectors|embedding|embeddings) ; (vector|embedding|embeddings) (of|for|:) ; embed! ; vectorize~|vectorise~`,
  },
  "act:choose": {
    "0.96":
      "(is|are) (@image | @audio) (a|an) .. (, | or) (a|an) ; whether (@image | @audio) is (a|an) .. (, | or) (a|an)",
    "0.96 audio":
      "(is|was) (the|this|that) (sound|noise|audio|recording|clip|track) .... or ; (contain|contains|hear|have) (a|an) .... or ; (a|an) .. , (a|an) .. or (a|an)",
    1: `
      (a|an) (compliment|question|complaint|joke|threat|lie|compliment) or (a|an|not) ;
      (classify~|sort~|categorize~|categorise~|label~|put|file) ... (into|as|under|between|among|in) .. (one of|or) ;
      one of (:|the|these)? ; which (of these|one|label|category|topic|of them|of the) .. (fits|suits|matches|describes|applies|fit|suit|match) ; (belong|belongs|fits|fit) (to|in|into|with|best) ; (is|are) .. about .. , .. or ;
      zero shot  ; into which ; (could|might|may|must) be .. , .. or ; (is|are|was) (this|it|that|the|he|she|they) .. , .. or ;
      (is|are|was|were) .. @quote .. or ; (topic|category|label|class) .. (or|,) ; (compliment|complaint) or (compliment|complaint) ; @quote .. (is|are) .. or`,
    "0.99": `
      (classify~|sort~|categorize~|categorise~|label!) .. (into|as|between|among|under) ; file (it|this|that|them|these|each) .. (into|as|between|among|under)`,
    "0.9 audio": `
      ^ (is|was|are) .... or`,
  },
  "act:classify": {
    "0.8": `
      classify~ ; classification ; categorize~|categorise~ ; (what|which) (category|class|type) ;
      (kind|type|category|class) of ; sort~ .. (by|into) ; classifying`,
  },
  "act:improve": {
    "0.75": `
      <improve> ; (enhancement|improvement) ; (better|higher) quality ;
      (enhanced|improved|refined) (version|quality)`,
  },
  "act:describe": {
    "0.85": `
      <describe> ; description of ; textual description ;
      what (is|does) .. (show|shows|showing|shown|depict|depicts) ; what (can you|do you) see ;
      what (is|are) (in|on|inside) (this|that|it|here|the) ; ^ what is (this|that|it) ;
      what (happens|is happening|is going on)`,
  },
  "act:extract-text": {
    "0.85": `
      (extract~|get|grab|copy|pull~) .. (text|words) ; what (does|do|did) .. (say|says|said) ;
      what .. (says|say|said) ; text (out|from)`,
  },
  "act:to-text": {
    "0.75": `
      (convert~|turn~|change~|transform~|transfer~|put|make) ... (to|into|in|as) (a|an)? (plain|readable|digital|editable|written)? (text|writing)`,
  },
  "act:to-image": {
    "0.75": `
      (convert~|turn~|change~|transform~) ... (to|into|in) (an|a)? (image|picture|illustration|drawing)`,
  },
  "act:repeat": {
    1.01: "^ (now|again)? (with|in|using) (a|an|another|the)? (male|female|deeper|different|woman|man|child)* voice (this time|please|instead|now)? $",
    "0.87": `
      ^ (again|once more|one more time) ; ^ (one more|another one) (like (that|this|it))? $ ; (do|repeat|try|run) (it|that|this)? (again|once more|one more time) ; repeat (it|that|this) ;
      (do|now|and) the same (with|to|for|on) (the|that|my)? (other|second|first|third|last) ; ^ (and|now|what about|how about) the (first|second|third|other|last) (one|file|picture|recording|text|image|photo)? $ ;
      ^ (a bit|a little|a little bit|much|slightly|please)? (slower|faster|louder|quieter) ; (slower|faster) (this time|please)`,
    "0.64": "(do|and|now|also|then) .. the same ; same (for|with|thing|again) ; the same (for|with|to)",
  },
  "act:question": {
    "0.95": `
      answer~ (the|this|that|my|a|an|any|some|these|those|following|specific|your|another|all)? .. (question|questions|query|queries) ;
      answer~ @quote ; answer~ (the|this|these) (following|below) ; ^ answer~ (the|this|my|a|some|it|these|any) ;
      (find~|get|give|provide~|obtain~|retrieve~|know|need|want|search for|extract~|look for|finding) (me|us)? (the|an|a|my|its|relevant|correct|concise|out)? .. (answer|answers) (to|for|of|@quote) ;
      (question|questions|query) (is|are|:|was) ; (question|questions|query|asks|asked|asking) .. @quote ;
      (ask!|pose!) .. (question|questions) ; 
      what (does|do|did) .. (say|says|mention|tell) (us|me)? (about|on|regarding) ; (say|says|mention|mentions) (anything|something)? about`,
    "0.75": `
      answer~ ; (question|questions) (about|regarding|on|related|based|concerning|from) ;
      (the|an|my) (answer|answers)`,
    "0.7": `
      ^ (what|which|who|whom|whose|where|when|why|how) ; ^ (at|in|on|for|from|since|to|of|with) (what|which|whom) ;
      ^ (is|are|does|did|was|were|has) (it|there|this|that|he|she|they|the|these|those|any|anyone|anybody|my|our|his|her|their|@file|a|an|somebody|someone|@image) ;
      ^ do (they|these|those|you|we|people|any) ;
      (tell|show) (me|us) (what|which|who|where|when|why|how|if|whether) ;
      (know|find out|figure out|check~|see|determine~|identify~|learn|understand) (what|which|who|where|when|why|how|if|whether) ;
      (want|need|like|would like) to know ; i wonder ; is it ... @quote ; ^ (would|do|did|does) you (say|think|reckon|guess) ; say anything about ;
      ^ (can|could|will|would|should) (it|this|he|she|they|the|these)`,
  },
  "tabular-regression": {
    1: `
      (predict~|estimate~) (for each|the)? .. (price|prices|value|values|salary|cost|rent|amount|sell for|worth) ; what (should|will|would|might|could) .. (cost|sell for|fetch|earn|be worth) ; (predict~|estimate~) for each ... (sell for|cost|worth|price|earn|pay) ; regression`,
  },
};
