/**
 * What people say around a wish and ask nothing with. `whole`: a sentence that begins so goes as a whole, unless it names a file, a language or a task. `head`: only these words, where a sentence begins.
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
    (i|we) (owe|promise|love|trust|believe|count on) you ; (fingers crossed|pretty please|help) $ ; (i|we) (promised|forgot|missed|lost|overslept) ; (i|we) (will|would) (be (very|so|really)|pay|owe) ; keep up ; (well|good|nice) (done|job|work) ; (that is|what a)? (nice|great|good|cool|lovely|perfect|awesome|wonderful|beautiful|excellent|brilliant|amazing|fine) (one|job|work|caption|picture|summary|text|image|result|translation|photo|stuff|start|idea)? $ ; (do not|no need to) (change|touch|worry) (it|that|anything|about it)? $`,
  head: `
    sorry (to|for) (bother|bothering|disturb|disturbing|trouble|the trouble|the late|another) (you)? (again|so late|once more|message|question|request)? ,? (but)? ; (a|one|just|here is)? (a)? quick (one|question|favor|favour|request|task|job) (for you)? (:|,|-) ;
    for (class|school|work|tomorrow|today|my|our|the|a|next) ... : ; (urgent|important|task|request|job|todo|to do|question|mission|homework|assignment) (:|!|-) ; (btw|fyi|by the way) ,? ; if you (can|could|would|do not mind|have (a|some)? (time|moment|minute|sec|second)) , ;
    (when|whenever) you (have|get) (a|some)? (free)? (time|moment|chance|minute|sec|second) ,? ; (one|another|last) (more)? (thing|one|task|request) (:|,) ; (new|next|different) (task|job|one|request|topic) (:|,) ; (me again|it is me again|here i am again) (:|,|-)? ; (please)? help (me)? (out)? (here|please)? (:|!) ;
    my (first|next|last|only)? (question|request|wish|task) (for you|today)? (is|:) :? ; (hi|hello|hey|hiya|yo) (there|all|team|guys|everyone|again|bot|assistant|ai|friend|mate|buddy|friends)? (,|!|:|-)? ; (pretty)? please , ; (honestly|basically|long story short|in short|tl dr|anyway|anyhow) (,|:)`,
  tail: `
    (,|-)? (many)? (thanks|thank you|thx|ty|cheers|ta|tia|thank u) (so much|very much|a lot|a million|a bunch|in advance|again|mate|loads|guys|kindly)? ; ,? (please|pls|plz) (and thank you|and thanks|thanks|thx) ; ,? (asap|urgently|right away|straight away) ;
    ,? as soon as (possible|you can) ; ,? (when|whenever) you (can|get (a|the)? (chance|minute|moment|sec)|have (a|some)? (time|chance|minute|moment|sec)) ; ,? if (you (can|could|do not mind|would)|possible|(that|it) is (possible|ok|okay|alright|not too much (trouble|work|to ask))|at all possible) ;
    ,? no (rush|hurry|pressure|worries) ; ,? (by|before) (tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|friday|the weekend|lunch|the end of (the)? (day|week)|eod) (morning|evening|afternoon|night)? ; ,? (will|would|could|can) you ; , (ok|okay|yeah|alright) ; ,? (lol|haha|xx|xoxo|cheers)`,
};
