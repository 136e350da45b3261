/** Classes of English words that patterns name as `<class>`. `~` marks a verb in all its forms. */
export const ENGLISH_LEXICON: Readonly<Record<string, string>> = {
  picture: `
    image ; images ; picture ; pictures ; photo ; photos ; photograph ; photographs ; pic ; pics ; img ;
    screenshot ; screenshots ; screen shot ; snapshot ; snapshots ; selfie ; selfies ; jpg ; jpeg ; png ; gif ;
    illustration ; illustrations ; drawing ; drawings ; painting ; paintings ; artwork ; wallpaper ; poster ;
    image file ; image files ; picture file ; photo file ; scan ; scans ; portrait ; logo ; icon ; sketch ; snap`,
  audio: `
    audio ; audios ; recording ; recordings ; wav ; mp3 ; podcast ; podcasts ; voicemail ; audiobook ;
    soundtrack ; audio file ; audio files ; audio clip ; audio recording ; audio track ; sound file ; sound clip ;
    sound recording ; voice memo ; voice memos ; voice note ; voice notes ; voice message ; voice recording ;
    voice file ; speech audio ; speech file ; speech recording ; audio speech ; voice over ; voiceover ;
    audio message ; audio version`,
  video: `
    video ; videos ; movie ; movies ; film ; films ; animation ; animations ; footage ; mp4 ; clip ; clips ;
    video clip ; video clips ; video file ; video files ; short video ; vlog`,
  document: `
    document ; documents ; doc ; docs ; pdf ; pdfs ; page ; pages ; invoice ; invoices ; receipt ; receipts ;
    contract ; contracts ; form ; forms ; certificate ; brochure ; flyer ; leaflet ; manual ; bill ; bills ;
    document image ; document file ; recipe ; diary ; newspaper ; worksheet ; scanned page ; passport ; prescription ; payslip ; timetable ; lease ; policy ; cv ; resume ; voucher ; warranty ; boarding pass ; id card ; licence ; license ; till receipt ; bank statement ; tax form ; business card ; slip ; ticket ; statement ; menu`,
  table: `
    table ; tables ; spreadsheet ; spreadsheets ; excel ; csv ; tabular ; excel sheet ; excel file ; csv file ;
    table data ; tabular data ; data table`,
  text: `
    text ; texts ; paragraph ; paragraphs ; sentence ; sentences ; article ; articles ; passage ; passages ; essay ; essays ;
    letter ; letters ; email ; emails ; e mail ; message ; messages ; note ; notes ; words ; text file ; transcript ;
    transcripts ; transcription ; chapter ; review ; reviews ; comment ; comments ; post ; tweet ; tweets ; story ; script ;
    summary ; lyrics ; abstract ; news ; phrase`,
  object: `
    object ; objects ; thing ; things ; item ; items ; element ; elements ; people ; persons ; person ; cars ;
    car ; animals ; animal ; vehicles ; vehicle ; dogs ; dog ; cats ; cat ; birds ; products ; everything ;
    bounding ; pedestrians ; bikes ; furniture`,
  written: "text ; transcript ; description ; summary ; translation ; answer ; caption ; poem",
  story: `
    story ; stories ; fable ; legend ; myth ; ballad ; verse ; verses ; monologue ; sketch about ; rap ; poem ; poems ; essay ; essays ; letter ; email ; e mail ; article ; joke ; jokes ; haiku ; song ; lyrics ;
    blog ; blog post ; post ; tagline ; slogan ; script ; tale ; fairy tale ; limerick ; invitation ; greeting ;
    narrative ; cover letter ; toast ; report ; advert ; ad ; tweet ; bio ; ideas ; name ideas ; product text ; slogans ; taglines ; captions for ; eulogy ; proverb ; saying ; wedding speech ; birthday speech ; apology ; dialogue ; sonnet ; recipe ; riddle ; rhyme ;
    obituary ; product description ; job ad ; thank you note ; text message ; sentence ; sentences ; paragraph ;
    paragraphs ; text ; anecdote ; diary entry ; letter of complaint ; headline ; headlines ; names for ; name for ; motto ; prayer ; review ; reply ; comeback ; comment ; quiz ; quizzes ; quiz questions ; interview questions ; comprehension questions ; trivia questions ; test questions ; flashcards ; hashtags ; outline ; press release ; newsletter ; pitch ;
    elevator pitch ; blurb ; synopsis ; lesson plan ; study guide ; lullaby ; jingle ; nursery rhyme ; epitaph ; vows ; wedding vows ; testimonial ; plot ; pun ; puns ; catchphrase ; nickname ; nicknames ; brand name ;
    brand names ; product name ; product names ; follow up email ; out of office message ; out of office reply ; voicemail greeting ; farewell message ; birthday message ; get well card ; condolence letter ; resignation letter ; reference letter`,
  entity: `
    entity ; entities ; name ; names ; people ; persons ; places ; locations ; organisations ; organizations ;
    companies ; dates ; named ; cities ; countries ; places mentioned ; individuals ; addresses ; email addresses ; phone numbers ; telephone numbers`,
  create: `
    create~ ; generate~ ; make~ ; produce~ ; draw~ ; paint~ ; design~ ; render~ ; build~ ; compose~ ; craft~ ;
    imagine~ ; sketch~ ; develop~ ; prepare~ ; construct~ ; come up with ; give me ; show me ; get me ;
    illustrate~ ; depict~ ; form~ ; want ; need ; like ; provide~ ; obtain~ ; get~ ; output~ ; return~ ;
    receive~ ; have~`,
  make: `
    create~ ; generate~ ; make~ ; produce~ ; draw~ ; paint~ ; design~ ; render~ ; compose~ ; craft~ ; imagine~ ;
    sketch~ ; develop~ ; construct~ ; come up with ; generation ; creation ; build~ ; prepare~ ; creat ; give me`,
  change: `
    convert~ ; turn~ ; change~ ; transform~ ; make~ ; render~ ; put~ ; conversion ; transfer~ ; export~ ; save~ ;
    conversation of`,
  edit: `
    edit~ ; modify~ ; change~ ; alter~ ; adjust~ ; recolor~ ; recolour~ ; replace~ ; remove~ ; add~ ; erase~ ;
    retouch~ ; paint~ ; color~ ; colour~ ; delete~ ; swap~ ; update~ ; photoshop~ ; apply~ ; tweak~`,
  improve: `
    enhance~ ; improve~ ; upscale~ ; sharpen~ ; restore~ ; denoise~ ; deblur~ ; upsample~ ; clean~ up ;
    touch~ up ; fix~ up ; increase~ .. (resolution | quality | clarity) ; clean~ ; better quality ;
    higher quality ; refine~ ; boost~ ; brighten~ ; fix~ ; optimize~ ; optimise~`,
  find: `
    find~ ; detect~ ; identify~ ; recognize~ ; recognise~ ; locate~ ; spot~ ; list~ ; extract~ ; label~ ; get~ ;
    show~ ; mark~ ; highlight~ ; tag~ ; pick~ out ; pull~ out ; name~ ; tell~ me ; give~ me ; point~ out ;
    localize~ ; discover~ ; count~ ; know~ ; box~`,
  know: `
    know ; find out ; figure out ; learn ; understand ; determine~ ; tell~ me ; see ; check~ ; discover~ ;
    identify~`,
  describe: "describe~ ; caption~ ; explain~ ; portray~ ; depict~",
  style: `
    style ; look ; watercolor ; watercolour ; cartoon ; anime ; sketch ; oil ; domain ; painting ; comic ; pixel ;
    pencil`,
  answer: "answer ; answers ; reply ; response ; responses ; result ; results ; output",
  quality: `
    quality ; resolution ; clarity ; sharpness ; contrast ; brightness ; details ; detail ; readability ;
    visibility ; lighting`,
  sound: "sound ; audio ; voice ; speech ; noise ; recording ; clip ; song ; music ; wav ; mp3",
  mood: `
    emotion ; emotions ; mood ; feeling ; feelings ; tone ; emotional ; genre ; command ; sentiment ; sentiments`,
  format:
    "mp3 ; mp4 ; wav ; flac ; ogg ; webm ; png ; jpg ; jpeg ; webp ; gif ; avi ; mov ; mkv ; m4a ; tiff ; bmp ; opus ; aac ; heic ; avif ; wma",
  person: `
    boss ; bosses ; manager ; supervisor ; client ; clients ; customer ; customers ; colleague ; colleagues ; coworker ; coworkers ; co worker ; team ; team lead ; secretary ; assistant ; accountant ; lawyer ; doctor ; nurse ; dentist ; therapist ; landlord ; landlady ;
    tenant ; neighbour ; neighbor ; neighbours ; neighbors ; teacher ; professor ; prof ; tutor ; coach ; student ; students ; pupils ; classmates ; classmate ; roommate ; flatmate ; editor ; publisher ; agent ; investor ; investors ; director ; principal ;
    mother ; mom ; mum ; mama ; father ; dad ; papa ; parents ; wife ; husband ; partner ; boyfriend ; girlfriend ; fiance ; fiancee ; daughter ; daughters ; son ; sons ; kid ; kids ; child ; children ; toddler ; baby ; teenager ; brother ; brothers ; sister ; sisters ; sibling ; siblings ;
    grandma ; grandmother ; gran ; granny ; nana ; grandpa ; grandfather ; grandad ; granddad ; grandparents ; grandson ; granddaughter ; grandkids ; grandchildren ; aunt ; auntie ; uncle ; cousin ; cousins ; nephew ; niece ; in laws ; mother in law ; father in law ; relatives ; family ; folks ;
    friend ; friends ; best friend ; friend of mine ; friend of ours ; friends of mine ; colleague of mine ; someone at work ; people at work ; guy at work ; mate ; mates ; buddy ; pal ; guest ; guests ; visitor ; visitors ; fans ; followers ; readers ; audience ; committee ; council ; court ; bank ; insurance ; school ; office ; company ; church ; club ; choir ; band ; class`,
  purpose: `
    blog ; website ; web site ; site ; web page ; portfolio ; newsletter ; magazine ; report ; presentation ; talk ; speech ; lecture ; slides ; slide deck ; deck ; meeting ; interview ; class ; course ; lesson ; school ; homework ; assignment ; project ; school project ; thesis ; dissertation ; paper ; exam ;
    records ; files ; archive ; collection ; album ; photo album ; scrapbook ; wall ; fridge ; living room ; office ; desk ; shop ; store ; business ; work ; job ; boss ; client ; clients ; taxes ; tax return ; accountant ; lawyer ; insurance ; application ; birthday ; wedding ; anniversary ; party ; christmas ; funeral ;
    holiday ; trip ; vacation ; visit ; book club ; reading group ; choir ; club ; church ; team ; family ; fun ; channel ; colouring book ; coloring book ; book ; instagram ; facebook ; linkedin ; profile ; dating profile ; etsy shop ; online shop ; listing ; flyer ; research ; study ; studies ; phd ; curiosity ; peace of mind`,
  whom: `
    me ; us ; him ; her ; them ; everyone ; the class ; my mom ; my mum ; my kids ; my grandma ; my son ;
    my daughter`,
  one: `
    a ; an ; another ; one ; two ; three ; four ; five ; six ; some ; several ; few ; new ; @number ; a few ;
    a new ; a short ; couple of`,
  color: `
    red ; blue ; green ; yellow ; black ; white ; orange ; purple ; pink ; brown ; gray ; grey ; gold ; silver ;
    golden ; violet ; beige ; turquoise`,
};
