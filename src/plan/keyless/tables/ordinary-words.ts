/** Words of everyday English that lie one slip away from a word of the tables and mean themselves. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    "simile fats clarification desire mode gary stated issued architecture valued catchy accent accents account actor actress adult advice airport album alarm alley anger animal apron arena arrow artist asleep attic audience autumn award awful baker balcony ballet " +
    "balloon banana banner basin basket bathroom battery beans beard beast beauty bedroom belly bench beret bishop blade blanket blink blinks blonde blouse bonus border boots bottom bouquet " +
    "bracelet branch brick bride bucket budget buffet bullet bumper bunny butter button cabin cactus camel camera candle candles candy canal canoe canvas captain carrot carve carving casual ceiling " +
    "cellar cement century cereal chapel cherry chicken chimney chorus church cinema citizen client clients cliff clinic closet clown coaster cobweb coconut collar college colleague colleagues comet comfort " +
    "compass concert console contact contacts cookie cookies copper coral cotton couch cousin cradle crane crate creaking creek cricket crisis crossing crystal cupboard curtain curtains cushion customs dairy dairies dancer " +
    "dawn decided delay denim dental departures desks detour dinosaur diploma doctor dragon drain drift drifting drum drums duckling eagle earring eggplant elbow elephant elephants empire engine envelope equal error errors " +
    "escape estate falling fancy farmer fashion feather felt fever fiber fiddle figure finger fireplace flights flower flowers forehead fork fountain freezer fridge frozen funnel gallery gallon gamer garage gender " +
    "genius ginger giraffe glacier glove goalie goose gran granny grandma grandpa gravel gravy guests guitar gutter hammer handle harbor harbour heading heating helmet hiccup hockey honey hooves hostel hotels hunger " +
    "hunter infected insect jacket jelly jersey jewel joker jungle kayak kernel kitten knight ladder lantern laptop laundry lawyer leaves leather legend lemonade lettuce library lighten lightning lily litter lizard lobster " +
    "locker lounge lover magic magnet mailbox mammal maple marble marina market massage mattress mayor meadow medal melody member mentor mercy mermaid miller mirror monkey monster mosque motel moths motor mountain muffin " +
    "muscle museum mushroom mustard napkin needle nephew niece nurse ocean office officer olive opera orchard organ oven owner oyster paddle palace panda panel panther parade parcel parrot parties partner password pasture " +
    "pastry pebble pepper pigeon pillow pirate plaster plants player players pocket police ponds pony poppy porch potato pottery powder prayer president priest printer prince prison prize puppet puppy quilt quotes rabbit racing racket radio " +
    "raining rally ranger readers recess reliefs rental rescue ribbon robot rocket roller rooster sailor salad salmon saucer scarf school scooter sculpture seller selling senator sermon server shadow shampoo sheriff shots shower " +
    "shrimp sister sitter skater skirt slipper smiles snail soccer socket soldier spider spinning spinach sports sport spouse squirrel stadium staples statue sticker stitch storage storm stranger straw stretches stripe student studio " +
    "subway summit sunset surfer sushi sweater swimmer tailor tails tail teacher temper tenant tennis thanks theater thunder ticket tickets timber toilet tomato tongue tornado tourist tractor traffic trailer treasure trophy trumpet tulip tunnel " +
    "turkey turtle umbrella uniform vacuum vampire vendor vessel village villages violin visitor volcano voter waiter wallet walnut weapon wedding whale whisper whistle widow winner witch wizard worker workers yacht yogurt bottles bottle " +
    "able about above across after again against ahead alone along already also always among another anything area around away " +
    "back band bank base basic beach bear beat beautiful because been before began begin behind being believe belong below beside best between " +
    "big bird bite block blow board boat body bone book both bottom bought bowl boys bread breakfast bridge bright broken brother brush build " +
    "burn busy button cake call calm came camp card care carry case cash castle catch caught cause chain chair chance charge cheap cheese chief " +
    "child choice choose church circle city class clear clever climb clock close cloth clothes cloud club coach coast coat code coffee cold come " +
    "common company cook cool copy corn corner cost could count country couple course cover crew crop cross crowd crown cute daily damage dance " +
    "danger dark dead deal dear death decade decide deep degree desk diet dinner dirty dish door doubt down dream dress drink drive drop dust " +
    "each early earth easy edge eggs eight either else empty enjoy enough enter event ever every exact example except expert eyes fact fail fair " +
    "fall family famous farm fast fault favor fear feed feel feet fell felt fence field fight fill final fine fire first fish five flat flight " +
    "floor flow flower folk follow food foot force forest forget form fort forty forward found four free fresh friend from front fruit full " +
    "game garden gate gave gift girl glad glass goal goes gone good grand grass great green ground group grow guess guest guide habit hair half " +
    "hall hand happy hard harm hate head heal health hear heart heat heavy held help here hide high hill hire hold hole holiday home hope horse " +
    "hotel hour house huge human hundred hurry hurt idea inside into iron island jobs join judge jump keep kept kick kill kind king kiss kitchen " +
    "knee knife lady lake lamp land lane large last late later laugh lawn lead leaf learn least leave left legs length less lets level life lift " +
    "light like link lips live lives load loan local lock long lose loss lost loud love lower luck lunch machine maid mail main major make many " +
    "march mark market match matter maybe meal mean meat meet meeting member memory menu metal middle might mile milk mind mine minute miss mix " +
    "model modern money month moon more morning most mother mount mouse mouth move much music must myself near neck never news next nice night " +
    "nine none noon north nose nothing notice now number oil older once only onto opinion orange order other over owner pack paid pain pair pale " +
    "pants parent park part party pass past path pay peace pen people perfect perhaps phone pick piece pilot pink pipe place plain plan plane " +
    "plant plate play please plus pocket poet pool poor post pound power present press pretty price pride prime prince print prize proof proud " +
    "prove pull pump pure push quick quiet quite race rain raise range rare rate rather reach ready real reason rest rich ride right ring rise " +
    "risk river road rock role roof room root rose rough round route royal rule rush safe said sail sale salt same sand save scale scare scene " +
    "school score sea seat second seed seem self sell send sense sent serve seven shade shake shape share sharp sheep sheet shell ship shirt shoe " +
    "shop short shot should shout sick side sight silk since single sister site size skill skin sleep slice slip slow small smart smell smile " +
    "smoke snow soap soft soil sold some soon sore sort soul soup sour south space spare speed spend spent spin spoke sport spring staff stage " +
    "stain stair stand star start state station stay steal steam steel step stick still stock stone stop store storm strange stream street strong " +
    "such sugar suit summer sure sweet swim take talk tall tank tape target taste teach team tear tell tent term test than thank that theft their " +
    "them then there these they thick thin third this those thought thread threat three throw tidy tiger tight tile time tired title today together " +
    "told tone took tool tooth touch tough tour toward towel tower town track trade trail train trap tree trial trick trip truck true trust truth " +
    "twelve twice twin type uncle under unit until upon upper upset urban used useful user usual valley value vast very view visit vocal vote wage " +
    "wait wake walk wall warm warn wash waste watch water wave weak wear week weight well went were west what wheel when where which while white " +
    "whole whose wide wife wild will wind wine wing winter wipe wire wise wish with woman women wonder wood wool work world worry worse worst " +
    "worth would wrap write wrong yard year yell young your yours zero desert dessert grammar layer lawyer quiet quote planet plans songs tables " +
    "clip clips poles posts tests texts votes notes nodes rights lights nights sights miles lines lies tries trees reads roads ready really rely " +
    "boss blue block flag flame frame bike bikes lake cats dogs ducks goats horses cows pigs birds fox foxes wolf lion bees beer ants aunt " +
    "apple apples pear pears peach grape melon lemon onion rice pasta pizza bacon salad curry toast cream juice wines cheer cheers chess " +
    "simple sample ample temple purple people steeple angle angel ankle uncle bottle battle cattle kettle settle little title table cable fable " +
    "contest context content consent present parent patent latent talent silent island inland english french german spanish dutch polish " +
    "sentence sentences essence absence presence science silence violence reference preference difference conference confidence evidence " +
    "situation station nation relation creation location vacation education application publication communication information formation foundation " +
    "containing contain contains sounding sounds creative descriptive categories specified specify specifies classifications importance working commands " +
    "command planning visuals interested enhancements positions informative setting settings distinct buildings marketing presented presents fruits " +
    "conservation photography addition sports math models trends trend suggested suggestion suggestions representative landmark embedded signs explanations " +
    "expected relates received receive receiving mars assistant assistants titled internet insurance relevance issues revolution transportation chatbots " +
    "resemble decode intent released structured thoughts exploration exploring happened happening preserve preserves preserved construction stripes " +
    "organization connection crashing responses levels transformations statements conversations labelled actions themed interests excerpt excerpts selling " +
    "manipulation artifact columns nearby instances discovery played moment moments capitals themes execution guests guest formats dreamy clients collected " +
    "collection noun pressing transaction transactions styled conveying convey relating relax printing accents published addressed contacts interact " +
    "interaction credited invention detections banks stars signing concepts concept subjects dialogues colleague colleagues phase remaining remain " +
    "revolving involves involve essentials rising umbrellas splitting freezing section companion characteristic charged charge quantity planting " +
    "calculation curtains identities identity trades adopting adopt audience deciding recipes plants keyword quotes amounts brand font convincing staying connected consisting consists comprising comprises continuous " +
    "content contents contained container captured capture mentioning mention translating transcribing demanding demand depending depends describing " +
    "including included"
  ).split(" "),
);
