import type { CueTable } from "./cue-table.ts";

export const ENGLISH_VISION_CUES: CueTable = {
  "image-to-text": {
    1: `
      image to text ; (put|turn~|convert~|get) ... @image (to|into|as) (plain|editable)? (text|writing) ; (picture|photo|card|scan|page|<picture>) (to|- >) text ; ocr ; optical character recognition ;
      image captioning ; alt text ; text recognition ;
      (text|words|writing|wording|letters|quote|inscription|sentence) (in|on|inside|from|within|of|contained in|present in|written on|written in|shown in|shown on|found in|that is in|out of) .. (<picture> | @image | <document>) ;
      (extract~|get|grab|copy|pull~|take|digitise~|digitize~|recognize~|recognise~|convert~) .. (text|words|writing|content|contents|information) .. (from|in|on|off|out) .. (<picture> | @image | <document>) ;
      (describe~|caption~|explain~) .. (<picture> | @image) ;
      (caption|captions|description|descriptions) (of|for) .. (<picture> | @image) ; <picture> caption ;
      text of .. (<picture> | @image | @document) ; (text|words|wording|writing|lettering) .. (@image | @document)  ; photo description ; read~ off .. (<picture> | @image) ;
      (image|picture|photo) text`,
    "0.9 image": `
      (extract~|get|grab|copy|pull~) .. (text|words|writing|content|contents|data|details|information|sentence|sentences) ;
      (text|written|textual) (description|caption) ; (caption|captions|caption~) ;
      (read|reading|reads) .. (<picture> | @image | sign | label | receipt | invoice | letter | handwriting | note | text | it | page | what) ;
      type out|up ; (need|want|have|send me|give me) the (text|words|wording|writing) ; digitise~|digitize~ ; what (it|this|that|the|he|she|@image) .. (say|says|reads) ;
      what (does|do|did) (that)? .. (say|says|read|mean) ; what (is|was) (written|scribbled|printed|engraved|carved|stamped|handwritten|scrawled|painted) ; what (can|could) be (seen|read) ; handwriting ; decipher~ ;
      written (on|in|there|here) ; (text|words|writing) (in|on|from|of|out) ; transcribe~ ; describe~ ;
      (says|reads) what ; tell me what .. (says|shows) ;
      (text|words) please ; as (plain|editable|typed)? text ; (type~|write~) .. (text|words|letter|note|page) ; put into words ; what it says ; make out .. (text|words|writing) ; (the|any) (lettering|inscription|small print|fine print|handwriting) ; (machine readable|copyable|selectable) ; read it (to me)? ; in words ;
      (note|write|jot|copy|type|list) (down|out|up|off)? ... (printed|written|engraved|stamped|scribbled|says|reads) ;
      not (make out|read|decipher|figure out|understand|see) .. (handwriting|writing|scrawl|scribble|letters|text|sign|label|print|words|number|it|this|that) ;
      (copy~|type~|write~|note~) (it|this|that|them|everything|all)? (out|up|off|down) ; (save|keep|preserve|rescue) the (words|text|writing|notes) ; verbatim ; (serial|licence|license|registration|plate|part|model) (number|plate) ;
      (one|single|short) (line|sentence|word)? (description|caption) ; descriptions|description|caption|captions ;
      (small|tiny|blurred|smudged) (print|writing|text|letters) ;
      (scribble|scribbles|scrawl|handwriting|letters|wording) ; (need|want|get|give me|note down) the .. (from|on|off) ; make sense of ; image description`,
    "0.8 image": `
      textual (information|content|description) ; text (version|content|form|format|output) ;
      (convert~|turn~|change~|transform~) .. (to|into) .. text ; (plain|digital|editable|machine readable) text ;
      to text ; as text ; read~ (it|them|this|that|these|out|aloud|the|my) ;
      what (is|are) (in|on|inside|shown|this|that|these|it|happening|going) ; extracted (text|information|content) ;
      what (you|can you|do you) see ; what happens ; what is happening ; say~ what you see`,
    "0.7 image": "handwritten ; inscription ; lettering ; wording",
    "0.6 image": "read|reading ; what is @image ; (explain~|depict~) ; words",
  },
  "image-classification": {
    1: `
      image classification ; classify~ what (is|are)? .. (in|on) .. <picture> ; classify~ .. (<picture> | @image | depth map) ;
      (category|class|type) of .. (<picture> | @image) ; categorise~|categorize~ .. (<picture> | @image) ;
      <picture> .. (classified|classification)`,
    "0.9 image": `
      what (kind|type|sort|breed|species|class|category) of ; (which|what) (category|class|label|species|breed) ;
      (class|category|label|group) .. (belongs|belong) ;
      (what|which) (animal|plant|flower|bird|dog|mushroom|car|fruit|fish|insect|tree|bug|cat|butterfly|spider|berry|leaf|rock|stone|snake|cheese|wine|coin) (is|was|are|did|does|do|could|might|would|am) ;
      (tell|identify~|find out|know|guess) .. (which|what) (animal|plant|flower|bird|dog|mushroom|car|fruit|fish|insect|tree|bug|breed|species) ;
      (identify~|recognize~|recognise~|name~) (this|the|that|my) (animal|plant|flower|bird|dog|mushroom|car|fruit|fish|insect|tree|bug|cat|butterfly|breed|species|berry) ;
      (dog|cat|bird|plant) (breed|species) ;
      what sort of .. (is|are) ; (edible|poisonous) ; name~ (this|the|that) ; which (kind|type|sort) ; what (is|are) (this|that|these) (animal|plant|flower|bird|dog|mushroom|tree|bug|insect|fish|berry|fruit|breed)`,
    "0.8 image": `
      (main|primary|general) (category|class|label|subject) ;
      (predict~|determine~|identify~|assign~|get|find|know) .. (class|category|label) ; (class|category)`,
  },
  "object-detection": {
    1: `
      object detection ; detect~ .. <object> ; bounding (box|boxes) ; object recognition ; (draw~|put) .. boxes ; (draw~|put~|place~) .. (frame|box|circle|rectangle|ring|square|border) (round|around|on|over) ;
      detector ; objects detected`,
    "0.95": `
      <find> .. (objects|object|items) ;
      
      (what|which) (objects|things|items) (are|is|there|can|do|you|appear|it|does) ;
      (main|all|different|individual|various|multiple|any|of the|list of) (objects|elements)`,
    "0.8 image": `
      (find~|detect~|locate~|spot~|box~|mark~|highlight~|identify~|recognize~|recognise~|list~|label~) .. (all|every|each|any|the|some|both|which|different) .. <object> ;
      <find> .. (items|things|elements) ; (detect~|detection|localize~) ; list .. <object> ; boxes (around|on|for) ; (objects|items|things|elements|object) .. (present|visible|contained|shown|detected|found|that are|that appear|in|inside|within) .. (<picture> | @image | it | scene | there) ;
      (recognize~|recognise~|identify~) .. <object> ; (objects|object labels|object list) ;
      (mark~|circle~|frame~|box~) (all|every|each|the) ; (things|objects|items) (on|in) ; point~ out .. <object> ; (rectangles|boxes) ; detection ; label everything ; what all is (in|on) ; which <object> (are|is) (there|visible)`,
    "0.85 image":
      "(find~|locate~|spot~|mark~|circle~|box~|highlight~|detect~|point~ out) (all|every|each|any) ; where (are|is) (all|every|each|the) .. (<picture> | @image)",
    "0.6 image": `
      (find~|identify~|recognize~|recognise~|locate~|spot~) (all|every|each|any) <object> ; label~ .. <object>`,
  },
  "zero-shot-object-detection": {
    "0.9 image": `
      find! these ;
      (find~|locate~|look for|search for|spot~|point~ (out|to)) (my|the|a|any) (key|keys|wallet|glasses|phone|remote|ball|bag|cup|hammer|ladder|bottle|hat|umbrella) ;
      where (the|on|in)? .. (is|are) (my|the) .. (<picture> | @image | key | keys | wallet | glasses | phone | remote)`,
  },
  "face-detection": {
    1: `
      face detection ;
      (find~|detect~|spot~|locate~|box~|recognize~|recognise~|mark~|count~|highlight~|show~|get|how many|every|all|any|the) .. (face|faces) ;
      faces (in|of|on|from) ; ^ faces ;
      (locate~|frame~|circle~|blur) .. (face|faces) ; how many faces`,
    "0.9 image": `
      how old (is|are|do|does|was) .. (man|woman|person|people|girl|boy|guy|lady|kid|child|faces) ; (age|ages|expression|expressions) of .. (person|people|man|woman|face|faces|girl|boy|everyone) ;
      (facial|face) expression|expressions`,
  },
  "image-segmentation": {
    1: `
      segment~ ; segmentation ; semantic (segmentation|map) ; instance segmentation ; segmentation map|mask|masks ;
      (cut|divide~|split~) .. into (segments|regions|parts) ;
      (pixel|region|semantic) (map|mask|masks|level) ; (colour|color) code .. (regions|areas|parts) ; cut~ ... into (segments|regions|parts|pieces)`,
    "0.8 image": `
      (split~|divide~|cut~) up (by|into) ; (divide~|split~|separate~|partition~) .. (regions|segments|parts|areas|objects|sections|foreground) ;
      (segments|regions)`,
  },
  "mask-generation": {
    "1.05": "(cut~|turn~|separate~|split~|get|export~) ... (as|into|to) (a|an)? (mask|masks)",
    1: `
      mask generation ; (make~|generate~|give me|create~) .. (mask|masks) ; masks (of|for|only) ;
      (all|every) .. (mask|masks)`,
  },
  "background-removal": {
    1: `
      (background|bg|backdrop) (removal|remover|cutout) ;
      (remove~|erase~|delete~|strip~|drop|lose|take away|take off|clear|get rid of|cut~ away|cut~ off|cut~ out|knock out|wipe~) .. (background|bg|backdrop) ;
      (cut~|isolate~) (the|this|my|her|him|it|them|that) .. (out|from) (of)? .. (<picture> | @image | background) ;
      extract~ the . (subject|person|foreground|product|man|woman|dog|cat) ;
      (crop~) ... (background|bg|backdrop) ; (transparent|no) (background|bg|backdrop) ;
      (background|bg|backdrop) (removed|remover|transparent|gone|off|away|out) ;
      without (the|its|a|any)? (background|bg|backdrop) ; cut out|cutout ;
      make .. background ... (transparent|go away|disappear|vanish) ; <picture> cutout ;
      without (the|its|any)? (background|backdrop) ; nothing (but|except) .. background ; (background|backdrop) .. (must|should|has to|needs to|to) (go|disappear|vanish|be gone) ; (white|plain|blank|clear) background ; cut ... out ; (cutout|sticker) (of|from) ; without what is behind ; free stand* ; (only|just) the .. (no|without) .. background ;
      transparent (logo|png|version|image|picture|icon) ;
      (delete|remove|erase) everything ; (everything|all|anything|stuff) (behind|around) ; (everything|all|anything) (but|except|other than|besides|apart from) .. (person|subject|people|product|dog|cat|man|woman|child|girl|boy|me|her|him|us) ;
      transparency ; see through ; (only|just) (keep|leave|want) . (person|subject|product|object|dog|cat|man|woman|child|girl|boy|me|her|him) ;
      keep (only|just) ; (remove~|erase~|take~|cut~|wipe~|clear~|strip~|lose) (out|away|off|away) .. (background|bg|backdrop) ;
      (background|bg|backdrop) .. (removed|deleted|erased|taken out|stripped|cleared) ;
      free .. from (its|the|her|his)? (background|backdrop) ; without (its|the)? background`,
    "0.97 image": "transparent ; (bye|goodbye) .. background ; (stamp~|clip~|punch~|cut~|lift~) .. out of",
    "0.9 image":
      "(nothing|nobody) (behind|around) ; (cut~|crop~|strip~) .. (background|bg|backdrop) ; (only|just) the (person|subject|product|object|dog|cat|man|woman|child|girl|boy|couple|bottle|shoe|car) ; (cut~|crop~) (out|the|it|him|her|them) .. (out|loose|free) ; isolate~",
  },
  "depth-estimation": {
    1: `
      depth (estimation|map|maps|image|picture|prediction|estimate|estimates|mapping|estimator|visualization) ;
      (estimate~|predict~|measure~|calculate~|compute~|determine~|find~|get|know|estimating|analyze~|provide~|understand~|obtain~|extract~|generate~|assess~|perform~|evaluate~) .. (depth|depths) ;
      (near|close) ... (far|distant) ; grey map ; depth (information|data|analysis|values|perception|details|cues|of) ; monocular depth ; depths (of|in|from) ;
      (near|close) (and|or|to) far ; how deep ; depth .. (@image | please) ; 3d depth ; distance map ; z map`,
    "0.8 image": `
      how (far|near|close) (away|off|or|is|are)? ; (depth|depths) ; distance|distances (of|from|to|between) ;
      (closest|nearest|furthest|farthest) (to|from|object) .. camera ; (near|close) (or|and|versus|vs) far ;
      3d (depth|structure|layout)`,
  },
  "keypoint-detection": {
    1: `
      (key point|keypoint) detection ; (mark~|detect~|find~|show|locate~) .. (key points|keypoints|landmarks) (of|in|on) .. (hand|hands|body|face|person|people|skeleton|@image) ; points of interest ;
      (detect~|find~) .. (keypoint|keypoints|landmarks) ;
      keypoint|keypoints|keypoints ; (interest|feature) points ; landmarks of`,
  },
  "image-to-image": {
    1: `
      image to image ; super resolution ; back to life ; upscale~ ; upscaler ;
      (increase~|improve~|enhance~|raise~|boost~) .. (resolution|sharpness) ;
      (higher|better|more) (resolution|sharpness) ;
      ^ add~ (some|the|back|back the)? (color|colour|colors|colours) (please|to it|to him|to her|to them|back|again|$) ;
      (enhance~|improve~|sharpen~|restore~|denoise~|deblur~|upscale~|refine~|brighten~|retouch~|enlarge~) .. (<picture> | @image) ;
      make~ (it|this|that|<picture>) .. similar to (another|the|this|that|a)? .. (<picture> | @image) ; <picture> .. (enhanced|improved|sharpened|restored|upscaled|sharper|bigger|larger|clearer) ;
      (enhance~|improve~) .. (visual|readability) ; (visual|image) enhancement`,
    "0.95 image": `
      (bigger|larger|sharper|clearer|crisper|brighter|less blurry|less grainy|less noisy|higher resolution|high resolution|high definition|hd|4k|high res|hi res|higher res) ;
      (enlarge~|enlargement|magnify~|blow~ up|blow .. up|upsize~|upsample~|colorize~|colourize~|colourise~|colorise~|scale~ up|scale .. up|double the (size|resolution)|twice (as|the)|resize~|unblur~|deblur~|make .. (big|large|sharp|clear|crisp|readable|legible|smooth)) ;
      (sharpen~|restore~|denoise~|unpixelate~|touch up) ; make~ ... (blurry|blur|grainy|pixelated|dark) ;
      (repair~|fix~) .. (scratched|scratches|old|damaged|torn|faded|<picture> | @image) ;
      (scratches|scratched|blurry|grainy|pixelated|faded|creased|stained|torn) .. (fix~|away|gone|remove~|restore~) ;
      (can|could) ... be (saved|restored|rescued|repaired|fixed|sharpened|enlarged|improved|enhanced|cleaned) ;
      (noise|grain|dust|scratches|creases|stains|spots|artifacts) (in|on|from|out|off) ;
      too (blurry|dark|small|grainy|fuzzy|noisy|pixelated|bright|faded) ; (out of focus|overexposed|underexposed|washed out|low res|low resolution) ;
      (remove~|fix~|reduce~) .. (scratches|blur|grain|blurriness|artifacts|pixelation) ;
      (bring|add) .. color .. (back)? ; in (color|colour) ; look (new|better|nicer|good|great|fresh) (again)? ; (new|good) again ;
      (comic|cartoon|anime|oil|watercolor|watercolour|pencil|sketch|pixel art|pop art|manga|charcoal|crayon|crayons|ink|impressionist|lego|clay) (version|style|look|drawing|painting|effect) ; as (if|though) .. (drawn|painted|made) ; like (a|an)? . (monet|picasso|van gogh|painting|cartoon|comic|sketch|drawing) ; (less|not so|too) (blurry|grainy|dark|noisy|pixelated|small|fuzzy) ; (too|very) (small|blurry|dark|grainy|fuzzy|pixelated) ; (scale|size|blow|zoom) .. up ; (smooth~|despeckle~|descratch~|declutter~) ; like new ; (more|better|higher) (contrast|sharpness|detail|details|definition) ; (cracks|stains|tears|folds|creases|scratches|dust) ;
      (fuzzy|blurry|blurred|grainy|pixelated|pixelly|noisy|faded|unsharp|dark|tiny|shaky) ; hard to (see|read|make out|recognise|recognize) ; (double|triple|quadruple) (the|its)? (size|resolution|pixels) ; (bigger|larger) (version|copy|size|please)? ; (brighter|lighter|darker|smoother|crisper) ; (back|bring back|restore) .. (color|colour|colors|colours) ; (blurry|grainy|pixelated|fuzzy|faded|scratched|damaged|torn|yellowed) ... (fix~|help|better|sharp|rescue|save|repair~|done|something) ; (rescue|repair~|revive|refresh|rejuvenate|renew) ; (can|could|please) .. save (it|this|my|that) ; (fix~|improve~|better|enhance~) .. (quality|lighting|focus) ; x (2|3|4|8) ; (2x|3x|4x|8x|x2|x3|x4|x8) ; @number times (as|the|bigger|larger|size) ; (two|three|four|five|ten) times (as|the|bigger|larger|size) ;
      (anime|cartoon|comic|manga|lego|pixel) (me|us|him|her|it|this|scene) ; (into|in|to) (a|an) .. (scene|world|universe|version)`,
    "0.9": `
      (transform~|modify~|convert~|change~|alter~|turn~|adapt~) .. (style|domain) of ; style transfer ; in (a|the)? <language> style ;
      (transform~|modify~|convert~|change~|alter~|adapt~|match~|manipulate~) .. (match|target|reference) .. (<picture> | style | domain | characteristics) ;
      (in|into|to|with) (the|a|another|different|new|certain|specific)? .. (style|domain) ; (in|into|to|with) (the|a|another|different|new|certain|specific) .. look ;
      (target|another|different|certain|specific|desired) .. (<picture> | style | domain) ;
      (artistic|visual) style ; (style|domain) (of|transformation|conversion) ; match .. characteristics`,
    "0.8 image": `
      (like|as) (a|an)? .. (painting|watercolor|watercolour|cartoon|sketch|anime|drawing|comic|cartoon) ;
      (into|to|in) (a|an) .. (painting|watercolor|watercolour|cartoon|sketch|anime|drawing|comic|van gogh|impressionist|pixel art|mosaic) ;
      black and white ; (grayscale|greyscale|sepia|monochrome) ;
      (stylize~|stylise~|cartoonify~|restyle~|cartoonize~) ; transform~ ;
      (transformed|stylized|enhanced) (<picture> | version) ; version of (me|us|him|her|my|our|@image)`,
    "0.7 image": `
      enhance~ ; enhancement ; improve~ ; better quality ; (enhanced|improved) (version|quality) ;
      (image|picture|visual) quality ; (contrast|brightness|lighting)`,
    "0.96 image": `
      (look|looks) (new|better|nicer|good|great|fresh) (again)?`,
  },
  "image-text-to-image": {
    1: `
      (change~|replace~|swap~|edit~|correct~) .. (text|words|wording|writing|letters|title|date|number|name) (on|in|from|of) ;
      image editing ; photo editing ; (edit~|modify~|alter~|adjust~) .. (<picture> | @image) ;
      <picture> .. (edited|modified) ; (<picture> | @image | it) to be (edited|modified|changed|altered|adjusted) ; (need|want|have|get|like) .. (background|sky|color|colour|backdrop) .. changed ; (change~|replace~|swap~) .. (background|backdrop|sky) ;
      (edit|edits) (to|of|on) .. <picture>`,
    "0.95 image": `
      (change~|turn~|make~|paint~|recolor~|recolour~|color~|colour~|dye~) ... <color> ;
      (change~|alter~|modify~|adjust~) .. (color|colour|colors|colours) ;
      (add~|put~|place~|insert~|draw~|paint~|stick) ... (to|in|on|into|onto|at|over|next to|behind|above) .. (<picture> | @image | it | background | sky | head | face | stage | corner | dog | cat | man | woman | wall | table | lawn) ;
      (remove~|erase~|delete~|take|get rid of|wipe~ out|edit~ out|photoshop~ out|lose) ... (from|in|out|out of|off) .. (<picture> | @image | it | background | front) ;
      change~ .. (attribute|attributes) ;
      (give|put) .. (a|an|the|some)? .. (hat|glasses|beard|mustache|moustache|crown|sunglasses|smile|scarf|wig|tie|bow|helmet|party hat) ;
      background (to|into|with|as) ; (it|this|that|scene) (should|must|has to) be ;
      (get|take|remove~|erase~|photoshop~|wipe~|edit~) ... out (of)? ; (get|take) (rid|away|off) ... (the|that|those) ; take! (the|this|that|my|his|her|those) .. (away|out|off|down) ;  (make|let) (it|this|that|him|her|them|everyone) (wear|hold|smile|look) ; (dress~|give~) (him|her|it|them|the|my) ; swap~ ... (for|with|and) ; (different|new|other) (background|sky|hair|shirt|color|colour) ; (background|backdrop) (should|must|to) (be|become) ;
      (how|what) would .. look (like)? (with|in|as|without|if) ; (should|must) be (a|an|in)? <color> ;
      (do|does|did) not (want|like|need) .. in (the|my|this)? .. <picture> ; (paint~|color~|colour~|dye~|draw~) (the|his|her|my|their|its|this|that) ; (should|must|to|can|could|needs to|has to) (go away|disappear|vanish|be gone|be removed|go) ;
      (fewer|less|more|no) .. (in|on) (the|my|this)? .. (@image | <picture> | sky | background) ; take (them|him|her|it|those|that) (away|out|off)`,
    "0.85 image": `
      <edit> .. (match|according|based|following) ;
      (remove~|erase~|delete~) (the|that|this|all|any|those|these|every|my|his|her|people|tourists|person) ;
      replace~ .. (with|by) ; edit~ ; modify~ ; editing ; (modification|modifications|modified) ;
      apply~ .. (changes|modifications|edits) ; (make~|do|perform~) (the|those|these|my|some|such|required|desired)? . (changes|modifications|edits|adjustments) ; (changes|edits) .. (<picture> | @image) ;
      (add~|insert~) (a|an|some|the|more|two|three) ;
      (place~|put~) (her|him|it|them|me|us|the|a|an) .. (on|in|at|under|onto|next) ;
      make~ (it|this|the|that) .. (look|winter|night|summer|snow|day|sunset|autumn|rainy|sunny|snowy) ;
      (edited|modified|changed) (<picture> | version)`,
    "0.7 image": `
      make~ .. look ; adjust~ ; alter~ ; highlight~ ; change~ (the|its|it|his|her|my|all|some|one) ; swap~ ;
      emphasize~`,
    "0.9 image": `
      ^ @image (but|minus|plus) ; ^ @image , but ; ^ @image needs (a|an|some|more|fewer|another) ; (try|test) .. on (me|him|her|it|us) ; ^ @image (with|without) (a|an|some|more|less|fewer|no|the|his|her|@number|two|three) ; ^ @image (in|all in) <color> ;
      ^ @image : (no|without|with|more|fewer) ; what if ; (vanish|disappear) ; (open|close|shut) (his|her|their|my|the) (eyes|mouth) ;
      (give|make|let) (the|this|that|my|our) . (a|an|some|wear|look|smile)`,
    "0.72 image": "turn~ .. (into|to) ; (can|could) (it|this|that) be ... instead ; (was|were) (a|an)",
    "0.62 image": `
      ^ (make!|turn!|put!|give!|bring!|paint!|let!|set!|place!|hide!|clean!|fill!|cover!|move!|open!|close!|lift!|erase!|blur!) (the|a|an|his|her|my|their|our|some|all|it|him|me)`,
    "0.96 image": `
      (change~|replace~|swap~|alter~) ... (to|with|for|by|into) ; (can|could|should|may) ... be (removed|changed|replaced|fixed|added|deleted|erased|cropped|moved|hidden|blurred) ; (blur~|hide~|censor~|pixelate~|cover~) ... (face|faces|plate|name|license|number|background|address|part) ; (straighten~|trim~|move~|rotate~|flip~|mirror~|crop~) (up|out)? (the|my|his|her|this|it)`,
  },
  "text-to-image": {
    1: `
      text to image ; image generation ; <make> (me|us)? <one> .. <picture> ;
      (create~|generate~|produce~|draw~|render~|creation|generation|synthesize~|creating|design~) (me|us)? (of|the|new|my|another)? .. <picture> ;
      <picture> (generated|created|produced) (from|based|by|for|using) ;
       (imagine~) (a|an) .. <picture> ;
      ^ @number <picture> of ;
      ^ (two|three|four|five|several|some|a|an|another|new|the) .. <picture> (of|showing|with|depicting) ;
      ^ <picture> (of|showing|depicting) ; ^ <picture> : @quote ; (visual|pictorial) (representation|depiction) ;
      (logo|poster|wallpaper|illustration|drawing|painting|sketch|cartoon|icon|avatar|banner|mural|postcard) (for|of|with|showing) (a|an|my|our|the)? ; (variations|versions) of (a|an) ; (do|make|draw!) me (a|an) .. <picture> ;  design! (me|us)? (a|an|the)`,
    "0.9": `
      (want|need|like|provide~|obtain~|get|give me|show me|have|could i have|create|with) (me|to have|to get|to see|please)? <one> .. <picture> (of|that|based|showing|from|which|representing|depicting|illustrating|generated|created|for|using|related) ;
      visualize~ ; visualise~ ; visualization ; visualisation ; <picture> (illustrating|depicting|representing) ;
      (want|need|have|please) (a|an) (watercolour|watercolor|illustration|drawing|painting|sketch|logo|poster|cartoon|wallpaper|portrait|motif) (of|for|with|showing)? ;
      (want|need) (a|an|the)? .. motif ; draw!|paint!|illustrate! ;
      (turn~|make) ... into (a|an)? .. (picture|illustration|drawing|painting|image|poster|comic|cover|logo) ;
      as (a|an)? (picture|illustration|drawing|painting)`,
    "0.75": `
      (relevant|corresponding|matching|suitable|related|accompanying|new) (<picture>) ;
      <one> (<picture>) (of|based|from|that) ; (a|an|another) . <picture> based on`,
    "0.97": `
      (draw!|paint!|sketch!|illustrate!) (me|us)? (a|an|some|two|three|four|five) ; (draw!|sketch!|illustrate!) (me|us)? (the|my)`,
    "0.96 nothing": "paint! (the|my) ; what (would|does|do|could|might) .... (look|looks) like",

    "0.78 nothing": `
      drawing|drawings|art|artwork|icons|icon|poster|logo|painting|sketch|watercolour|watercolor|wallpaper|illustration|comic|cartoon|sticker|stickers|avatar|banner|mural|collage|doodle ; <picture> ; what (a|an|the) .. (looks|look) like ; cover art`,
    "0.75 nothing": `
      ^ (a|an|two|three|some) .. (in|on|with|wearing|riding|holding|under|at|flying|playing|eating|standing|sitting|dressed|made)`,
    "0.9 nothing":
      "(i|we) (want|would like|would love|need) to see (a|an) ; imagine (a|an|the|some|two) ; (show|get|give) me (a|an) ; (can|could|may) (i|we) (see|have) (a|an)",
    "0.72 nothing": `
      ^ (generate!|create!|produce!) (a|an|the|some|two|three)`,
  },
  "act:guided": {
    "0.9 guide":
      "(with|using|from|along|in) (that|this|those|these|the same) (outline|outlines|edges|lines|pose|posture|depth|skeleton|structure|layout|segments) (a|an) ; but (a|an) ; (result|output|becomes|become|outcome|motif|subject) :? (a|an)",
    "0.97 guide": `
      (make~|render~|create~|generate~|build~|produce~|draw~|paint~|design~) (me|us)? (a|an|the same|it|one|the|him|her|some|that|new) ;
      (want|need|like|give me) (a|an) ; - > (a|an|the) ; (a|an) .... (pose|posture|stance|edges|outline|outlines|depth|structure) (of|from|in) @image ; (a|an) .... (along|following|using|with|in|over|on|by|from) (those|these|that|this|the same|the|its) (edges|lines|outlines|contours|pose|posture|stance|depth|map|skeleton|structure|layout|normals|segments) ; for (a|an) . (picture|image|drawing|painting|photo)`,
  },
  "visual-question-answering": {
    1: `
      visual question answering ; vqa ; visual question|questions ;
      question|questions (about|regarding|on|related to|concerning|based on|of) .. (<picture> | @image) ;
      question|questions .. <picture> ; `,
    "0.95 image": `
      how many ; count~ ; ^ what (color|colour) ; (what|which) (color|colour) ;
      (is|are) there (a|an|any|anyone|anybody|people|somebody|someone|some|more|enough|still|something|also) ;
      number of <object>`,
    "0.85 image": `
      (yes or no) ;   what time ; which (one|side|of)`,
    "0.7 image": `
      ^ (is|are|does|did|was|were|has) (the|a|an|there|it|this|that|he|she|they|my|any|anyone|someone|these|those|you) ;
      who is ; where (is|was) ; what is (that|the|he|she|it|written) ; how (tall|big|old|long|high|deep|full|much) ;
      ^ (anything|anyone|anybody|any|something|someone) ; number of ; (dangerous|safe|broken|empty|full|open|closed)`,
    "0.9 image": `
      (main|dominant|primary|exact) (color|colour) ; (what|which|tell me|name) .. (color|colour) of`,
  },
  "document-question-answering": {
    1: "document question answering ; doc qa ; document qa ; question|questions (about|regarding|on|related to|concerning|based on|from|of) .. <document>",
    "0.95 document": `
      (extract~|find~|get|retrieve~|need|look up|obtain~) .. (information|details) (about|on|regarding|like|such|of) ;
      (specific|key|relevant|important) (information|details)`,
    "0.85 document":
      "total|amount|price|deadline|sum|balance ; due date ; (expiry|issue|birth|start|end|delivery|departure|arrival|invoice|order|passport|policy|customer|account|reference|serial|tax|flight|seat|booking|member|contract|phone|room|gate) (date|number|no|id|code|time|day) ; iban|vat ; notice period ; (invoice|order|account|phone|reference) number",
  },
  "text-to-video": {
    1: `
      text to video ; video generation ;
      ^ (short|a|little) .. <video> : ; ^ <video> : ; (short|little|quick) <video>`,
    "0.95": `(create~|generate~|make~|produce~|render~|want|need|like) (me|us)? (<one> | the | short | to have | to get)? .. <video> ;
      (second|seconds|sec|minute) . <video> ; (film!|shoot!) (a|an|the|some) ; <video> (of|showing|where|with|about) (a|an|the|two|some|my)?`,
    "0.9": `
      (want|need|like|provide~|obtain~|get|give|output) .. <video> ;
      <video> (generated|created|made|produced|showing|illustrating|representing|depicting|that|version|format|summary|representation|presentation|demonstration|explaining|explanation) ;
      (convert~|turn~|transform~|make~|put~) ... (to|into|in|as) .. <video> ;
      video (about|based|of|illustrating|explaining|demonstrating|with|from|for) ;
      in (a)? video (format|form)? ; in the video (format|form) ; as (a|an)? <video>`,
    "0.8 nothing": `
      <video>`,
  },
  "image-to-video": {
    1: `
      image to video ; animate~ .. (<picture> | @image | it | this | that | her | him) ; bring .. to life ;
      (slideshow|slide show) ;
      <video> (from|out of|of|using|with) (the|this|that|my|these|those|both|a|all)? .. (<picture> | @image) ;
      (make~|turn~|create~) .. <video> (of|from|out of|with) (it|them|this|that|these) ; make~ ... (move|wave|flow|flutter|sway) ;
      (<picture> | @image | it | this | that | them) (in|into|to|as) (a|an)? .. <video> ; to life .. <video> ;
      make (that|it|this|them|these|those) (in|into)? (a|an)? <video>`,
    "0.9 image": "animate~ ; (make~|create~|turn~|give me) .. <video>",
    "0.95 image": `
      (make|let|have) .. (blink|wag|nod|wink|sing|roar|sway|laugh|turn around|move|flow|flicker|walk|dance|blink|talk|wave|fly|jump|run|swim|spin|breathe|burn|rain|snow|rotate|smile) ; (moving|living) (picture|image|photo|version) ; (should|to) (wave|move|dance|blink|walk|fly|smile|talk|spin) ; (like|as) (a|an)? .. clip ; (in|into|set in) motion ; (animation|animated|gif|clip|video) ; come alive ; come to life`,
  },
  "video-classification": {
    1: "video classification ; classify~ .. (<video> | @video)",
    "0.9 video": "what (kind|sort|type) of ; (which|what) (sport|activity|action)",
    "0.95 video": `
      (what|which) (sport|activity|action|kind|type)`,
  },
  "video-text-to-text": {
    "0.95 video": `
      what (happens|is happening|is going on|do you see) ; <describe> ; what is (in|shown|on) ;
      (how many|is there|does|did|are there|who|where) ;
      anyone|anybody|someone|somebody`,
    "0.7 video": `
      ^ (what|who|where|when|why|how|does|did|is|are|was|were|has|have|can)`,
  },
  "video-to-video": {
    "0.9 video": `
      (make~) .. look ; (stylize~|restyle~|upscale~|sharpen~|stabilise~|stabilize~|colorize~|colourise~) ;
      (black and white|slow motion|cartoon)`,
    "0.95 video": `
      (slow motion|slow mo|time lapse|timelapse|black and white|cartoon|anime|sepia|vintage) ; look like ; (brighten~|denoise~|enhance~|improve~)`,
  },
  "canny-control": {
    1: `
      canny ; edge (map|detection|picture|image|maps|detector|drawing) ;
      (find~|detect~|extract~|show~|get|draw~|trace~|need|want|give me|just|only|see|make) .. (edges|outline|outlines|contours|contour) ;
      (edges|outline|outlines|contours) (of|for|from|in) ; ^ (the|just the)? (edges|outline|outlines|contours) ;
      outline drawing ; (colouring|coloring) (page|pages|book|sheet|picture) ; line (drawing|drawings|art) ; edges ;
      (outlined|outline only) ; (contours|contour) (only|please|of) ; as (a)? line (drawing|art) ; (colour|color) in ; for (colouring|coloring) (in)? ; (line|pencil) outline ; (trace~|extract~) .. (lines|outline|edges) ;
      contour (drawing|lines|picture) ; (sketchy|rough|simple|black) outline ; outline (of|for|from)`,
  },
  "hed-control": {
    1: `hed ; soft (hed)? (edge|edges|lines|line|outline|outlines) ;
      (gentle|smooth|blurry) (edges|lines|outlines) ; holistic`,
  },
  "mlsd-control": {
    1: `mlsd ; m lsd ; straight (line|lines) ;
      (straight|wireframe|architectural) (edges|lines|segments) ; wireframe ; line segments`,
  },
  "normal-control": {
    1: `normal (map|maps) ; surface normal|normals ;
      normals (of|for|from) ; (bump|relief) map`,
  },
  "openpose-control": {
    1: `
      openpose ; open pose ; pose (estimation|detection|skeleton|map|image|of) ;
      (detect~|find~|estimate~|extract~|get|show|track~|take|use~|copy|keep|capture~|need|want) .. (pose|poses|posture|skeleton) ;
      (skeleton|stick figure) (of|for|from|in|detection)? ; body (pose|keypoints|posture) ;
      (pose|posture) (for|from|in) ; ^ (the)? (pose|skeleton|poses) ; posture of ; same (pose|posture) ;
      pose|poses ; (body|human|skeleton) (pose|posture|joints|position) ; joints ; how (he|she|they) .. (stand|stands|standing|posing) ; (pose|posture|stance) ;
      stick (man|men|figure|figures|person)`,
  },
  "image-feature-extraction": {
    1: `
      image (embedding|embeddings|features|feature extraction) ;
      (embedding|embeddings|feature vector|feature vectors|vector) (of|for|from) .. (<picture> | @image)`,
    "1 image": `(embedding|embeddings|feature vector|feature vectors|features) ;
      (vector|embedding|representation|fingerprint|encode~|embed~)`,
  },
  "text-to-3d": {
    1: `text to 3d ; <make> .. 3d (model|object|mesh) ;
      3d (model|object|mesh|figure|print) of (a|an|the)`,
  },
  "image-to-3d": {
    1: "image to 3d ; 3d (model|object|mesh|version) (of|from|out of) .. (<picture> | @image)",
    "1 image": "3d (model|object|mesh|version|print) ; (in|into|to) 3d",
  },
  "media-conversion": {
    "1.03 video": `
      (extract~|pull~|rip~|get|grab~|take~|strip~|save~|isolate~|lift~|give) (me|us|out)? (just|only)? (the|its|all)? (audio|sound|soundtrack|music|background music|audio track|sound track) (out|track|part)? (from|out of|off|of|in) .. (<video> | @video) ;
      (only|just) (the)? (audio|sound|soundtrack|music) (track|part)? (of|from|in|out of) .. (<video> | @video) ; audio only`,
    1: `
      (convert~|turn~|change~|save~|export~|transcode~|need|want|give me|get|make|have) ... (to|into|as|in|an|a) (an|a)? <format> ;
      <format> (to|into|as|- >) (an|a)? <format> ; @file (to|as|into|in|- >) (an|a)? <format> ;
      only (plays|takes|accepts|reads|supports|likes|knows) (mp3s | <format>) ; as (a|an)? <format> (file|please)? ;
      <format> - > <format> ; <format> (from|of|out of) (@audio|@video|@image) ; (wants|needs|requires|accepts) .. <format> ; (goes|go) (to|into) <format> ; to <format> (please)? ; (as|in|into) <format> (format|file|please)? ; <format> (instead|version|please) ; like (an|a)? <format>`,
    "0.9": "(to|into) (an|a)? <format>",
  },
};
