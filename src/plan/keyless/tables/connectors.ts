/**
 * How a clause follows the one before it. `next`: works on what came out; `also`: beside it; `item`: of a list; `before`
 * and `after`: what this clause says is done later or earlier than what stands beside it; `instead`: takes back what was said.
 */
export type Relation = "next" | "also" | "item" | "before" | "earlier" | "after" | "instead";

export const CONNECTORS: Readonly<Record<Exclude<Relation, "item">, string>> = {
  next: `
    and? then ; and? after (that|this|which|it|transcribing|doing so) ; and? afterwards ; and? afterward ;
    (and next | next ,) ; and? finally ; and? lastly ; after which ; followed by ; subsequently ;
    once (that|this|it) is (done|finished|ready|complete) ; once (done|finished|you are done) ;
    when (that is|you are|it is)? (done|finished) ; at last ; (and last | last ,) ; (second|third|fourth|fifth|first) , ;
    secondly|thirdly|fourthly ; in the end ; eventually ; - > ; = > ; > ; → ; ⇒ ; ➜ ; » ; 然后|接着|之后|随后|接下来|再|最后|后再|完了|最终|以后再|然后再|完后 ;
    第 (一|二|三|四|五) (步)? , ; 其次 ; 以后 ; 后`,
  also: `
    and? also ; and ; or ; as well as ; of course ; in addition (to (that|this))? ; additionally ; plus ; along with ;
    besides ; moreover ; furthermore ; at the same time ; meanwhile ; together with ; & ; + ; but ;
    simultaneously ; while ; so that ; in order that ; so (he|she|they|my) ; (并|并且|还有|以及|同时|另外|还要|和|顺便|顺带|顺手|跟|而且|此外|外加|且|但|与|及)`,
  before: "before ; prior to",
  earlier: "(之前|以前|前 先|之前 先)",
  after: "after ; once ; as soon as",
  instead: `
    no ,? wait ; wait ,? no ; actually ,? no ; or rather ; oops ,? ; whoops ,? ; (hmm|hm|um|uh) ,? rather ; scratch that ; sorry , ; sorry ; sorry ,? no ; no ,? sorry ;
    (i mean|i meant) ; no ,? sorry ,? (i mean|i meant) ; on second thought|thoughts ; never mind ; correction ; , no ,? ;
    (hm|hmm|oh|oops|ah) ,? no ; wait ; make that ; actually ,? make that ; actually ;
    sorry ,? (i mean|i meant|make that) ; (不对|等等|算了|说错了|更正|写错了|搞错了|弄错了) ; (我是说|应该是|还是换成|还是改成|还是用|还是要)`,
};

/** Words that put their clause before all others: "restore it beforehand", "write it down first". */
export const DONE_FIRST: ReadonlySet<string> = new Set(["beforehand", "first"]);

/** Words after which a wish is taken back: "don't translate", "without translating". */
export const NEGATORS: string = `
  do not ; no need (to|for) ; without ; not ; never ; skip|skipping ; no ; except ; rather than ; instead of ;
  avoid ; leave out ; need not ; there is no need to ; except for ; nothing ;
  (不要|别|不是要|不是让|不是叫|没空|没时间|不方便|懒得|没法|没办法|来不及|不想|不用|无需|不需要|不必|不|无须|甭|请勿|勿|未|没有必要|没必要)`;

/** "not only translate" is no negation. */
export const NOT_NEGATED: string = `
  not (only|just|sure) ; do not (just|only|forget|hesitate|know|understand|have|speak|mind) ;
  (can|could|would|will|should|did|does|is|are|was) not ; why not ; no (problem|longer|matter|idea) ;
  <whether> ; (不仅|不但|不只|不知道|不错|不过|别忘|不懂|不太|不清楚|不光|不是|不会|识别|分别|特别|性别|类别|级别|不满|不同) ; nothing (else|but)`;

/** How a sentence begins that tells of the situation and asks for nothing. */
export const BACKGROUND_OPENINGS: string = `
  i (just|recently|already|also|only|currently|really|always)? (have|had|took|got|recorded|found|wrote|received|made|attended|drew|bought|own|visited|went|came|am|was|scanned|attached|uploaded|collected|downloaded|captured|created|saw|met|love|know|left|missed|forgot|spoke|asked|think|do|did|work|live|can|speak|said|ask|provided|gave|would say|hate) ;
  we (have|had|took|got|recorded|found|wrote|received|made|are|were|went) ; there (is|are|was|were) ;
  (here|this|that|these|it|those|they) (is|are|was|were|has|contains|shows|comes|must|looks|sounds) ;
  attached (is|are) ;
  (my|our|his|her) .. (is|are|was|were|has|have|contains|contain|shows|sent|says|needs|drew|made|only|wrote|gave|took|left) ;
  the .. (is|are|was|were|has|have|contains|contain|shows|sent|says|left) ;
  the? user (has|uploads|provides|have|provided|uploaded|is) ; given ; (unfortunately|however) ;
  (he|she|they|someone|somebody|my boss|my friend|my kid|my mom|my mum|my dad|my son|my landlord|the boss) (has|have|is|are|was|were|sent|said|gave|took|asked|says|drew|left|wrote) ;
  let us say ; suppose ; the (output|resulting|final|generated|created) .. (should|must|needs to) ; (我有|我们有|我拍|我录|我收到|附件是|我昨天|我今天|昨天|今天|我不|我妈|我爸|孩子|儿子|女儿|老板|朋友|同事|出门|车载)`;

/** How a wish begins. */
export const WISH_OPENINGS: string = `
  please|kindly ; (i|we|she|he|they) (can|could) (not|hardly|barely) ; is it possible (for you)? to ; (is|was) there (a|any) (way|chance) (to|you|that) ;
  (do you think|would it be possible|is it ok|would you mind|any chance) ; do you think you (can|could) ; (can|could|would|will) you ; (can|could|may) (i|we) ;
  (i|we|user|users|customer) (would|should|also|really|just|now|only)? (also|really|just|only|now)? (want|need|like|wish|love|wants|needs|wishes|prefer|require|hope|expect) ;
  i am (looking|trying|interested|hoping) ; (my|our|his|her|the|a)? <person> (also|really|just|now)? (wants|needs|want|need|prefers|would like|would love) (it|this|that|them|a|an|the|me to|us to) ;
  (i|we)? (would|will) (also|really|just|then)? (like|love|want|need|appreciate) ; help me ; let us ; (help|assist) ;
  you (should|must|need to|can|could|may) ; (need|want|wanted) ; my (goal|aim|task|request|wish) is ; user wants ;
  (请|帮|帮忙|麻烦|能不能|可不可以|可以|能否|可否|我想|我要|我需要|想|要|给我|劳烦|希望|把|将|替我|需要|只要) ;
  (just|only) (give|tell|show|need|want|read|make|translate|transcribe) ; (give|tell|show) (me|us) ; need`;
