import type { CueTable } from "./cue-table.ts";

export const ENGLISH_AUDIO_CUES: CueTable = {
  "automatic-speech-recognition": {
    1: `
      speech recognition ; speech to text ; verbatim ; (want|need|have|get|put) .. on paper ; typing (it|things|this|that|them) ; speech2text ; asr ; stt ; audio to text ; voice to text ;
      (<audio> | @audio | @video) to text ;
      (transcribe~|convert~|turn~|change~|put) .. (<audio> | @audio | @video | speech) .. (to|into|in|as) .. text ;
      (subtitles|subtitle) (for|of|as|from)? ;
      (transcribe~|transcript|transcription|transcripts|transcriptions) .. (<audio> | @audio | @video)`,
    "1 audio": "transcribe~|transcript|transcription|transcripts|transcriptions",
    "1 video":
      "what (is|are|was|were|does|do|did) .. (saying|say|talking about) ; captions|subtitles ; (caption|subtitle) file ; transcribe~|transcript|transcription|transcripts|transcriptions",
    "0.9": "transcribe~|transcript|transcription ; transcribing",
    "0.95 audio": `
      (convert~|turn~|change~|transform~) .. (to|into|in) .. (text|written|writing) ;
      write~ (it|this|that|them|down|out|up) .. (said|says|saying|say|down|out|<audio> | @audio | up)? ;
      (text|written|textual) (version|form|format|transcript) ; type~ (up|out|down) ; type~ .. (up|out|down) ;
      what (is|was|are|were|gets) .. (said|saying|spoken) ; what (do|does|did|is|are|was|were|has|have) . (say|says|said|saying) ;
      (spoken|said) (words|content|text|in) ; write~ .. down ; (words|text) (spoken|of|from|as|please) ; the words ;
      in writing ;
      - > text ; to text ; as text ; dictation ; in writing ; (type~|write~|note|jot) ... (down|out|up) ; what (was|is) (being)? (said|spoken|told|discussed) ; (words|lyrics) (of|to|from|please) ; (spoken|said) (in|words) ; word for word ; (protocol|minutes) (of|as)? ; ;
      what (he|she|they|it|the|we|i|someone|people) (is|are|was|were)? (say|says|said|saying) ; (write|put) .. (down|up) what ; what (he|she|they) (is|are|was|were) (talking|mumbling|speaking) ;
      type! (this|it|that|the|my|them|what) ; type .. up ; (read|reading) .. instead of (hearing|listening) ;
      what (does|did|do|is) .. (want|wants|need|asking|tell|telling|wanting|saying|on about) ;
      (dictation|dialogue|dialog|speech|lyrics|interview) ; (what is|content|contents) (in|on|of) .. (voicemail|message|memo|voice message|voice note|voice memo|call|answering machine)`,
    "0.97 audio":
      "what is (in|on) .. (voicemail|message|memo|voice message|voice note|voice memo|call|answering machine)",
    "0.95 video": `
      (subtitles|captions) ; what (do|does|did|is|are|was|were|has|have) . (say|says|said|saying) ; write~ .. down ; (to|into|as|in) text ;
      (convert~|turn~) .. text ;
      in writing ; what .. (say|says|said) ; (words|speech|dialogue|dialog) ; to text ; as text`,
    "0.8 audio": `
      (to|as|into) (plain|written)? text ; in text (format|form)? ;
      (extract~|get|obtain~) .. (text|words|speech|content|message) ; text (from|of) ;
      (recognize~|recognise~) .. (speech|words|text) ; what (i|he|she|they|we) (said|say|talk|talked) ; dictate~ ; dictation ;
      understand~ .. (content|said|saying|speech) ; spoken (text|words|language)`,
  },
  "act:read": { "0.95": "read! (it|that|this|them|both|each|the|these|those|my|all|its|her|his)" },
  "text-to-speech": {
    1: `
      text to speech ; tts ; speech synthesis ; spoken <language> ;
      (read|reads|reading|say|speak|speaking|reciting|recite) ... (aloud|out loud|out) ;
      (read|say|speak) (aloud|out) ; (speak~|voice|narrate~|recite~) (it|this|that|the|them|both|these|those|my) ;
      (speak~|voice) @quote ; (say|saying|says) @quote ;
      say (it|this|them|both|that|each|these) (so|aloud|please|out|slowly|loud|:|of|as|@quote) ; say (it|this|them|both|that) (to|for) <whom> ; say it ; narrate~ ; dub~ ; narration ;
      (aloud|out loud) ; (read|reads|recite~) .. (to|for) <whom> ; read (me|her|him|us|them) (what|the|this|that|it) ; pronounce~ ;
      (convert~|turn~|change~|transform~|put|export~|make~|render~) ... (to|into|in|as) (a|an|the|its|clear|natural|good|high|human|realistic)? .. (speech|<audio>|spoken|voice|spoken words|sound) ;
      (generate~|create~|produce~|make~|synthesize~|synthesise~|provide~|record~|output~|prepare~|generating|creating) (me|us|it)? (a|an|the|some|natural|clear|as)? .. (speech|<audio>|spoken) ;
      (text|texts|answer|answers|summary|result|results|response|translation|caption|description|it|them|transcription|article|sentence|sentences|paragraph|story|reply|label|labels|output|words|question) (to|into|as) (a|an|the|natural|clear)? .. (speech|<audio>|spoken|voice) ;
      (text|answer|answers|summary|result|response|translation|caption|description|it|them|transcription|sentence|paragraph|story|reply|label|output) in (a|an|natural|clear)? (speech|<audio>|spoken|voice) ;
      (announce~|recite~|narrate~|record~|voice|speak~|say|read|utter) @quote ; (speak~|narrate~|recite~|voice|vocalise~|vocalize~) (@text|@document) ;
      read (@text|@document) (softly|slowly|loudly|nicely|calmly|quickly|dramatically|at|with|in|to|for) ; (as|into) (sound|audio|speech) ; (make|let|have) .. (say|speak) @quote ; (announcement|greeting) : @quote ;
      (let|make|have) (me|us|him|her|them|my .|everyone) (hear|listen) ; (hear|listen to) what ; listenable ; audioguide ; audio guide ; (give|lend) @quote .. voice ; voice message : @quote ; voice message .. : @quote ; (can|could|to) (listen|hear|listen to) ;
      how (does|do|would|is|did|should) ... (sound|sounds|pronounced) ; (rather|prefer|easier|easier) .. (listen|hear|listening) ;
      (mp3|wav|audio|recording|sound file) (of|from|for) (this|the|my) .. <text> ; (announce!|speak!|say|read|record!) : @quote ; (speak!|say|announce!|voice|recite!) : ; (announce~|recite~|utter) (this|it|the|that) ; (in|with) (a|an) .. voice ; (child|kid|man|woman|female|male|robot|deep|girl|boy) voice ; tts (of|for)? ; (audio|spoken) (version|book|file) (of|from|for) ; audiobook (of|from) ; let me hear ; (want|like|love) to hear ; i (will|would) rather listen ; speak (this|it|the following|that|the|these|out) ; text to (voice|audio) ;
      read (me|us|him|her|them|everyone) (the|this|that|my|what|it|page|these|a|@file|out|some) ;
      (as|into|to|in) <language> (audio|speech|voice) ; (read|say|speak) (it|that|this) again ;
      give @quote a voice ; (over|through) the (loudspeaker|speaker|speakers|intercom|tannoy) ; make~ it sound out`,
    "0.95": `
      (as|to|into) (an|a)? . (audio|spoken|voice|speech|oral) (format|form|file|version|clip|output|response|message|words|recording|answer|track) ;
      (in|with|through|via) (an|a)? . (audio|spoken|voice|speech|oral) (format|form|version|output|response|words|answer) ;
      both text and (audio|speech|voice|spoken) ; in the form of (a|an)? .. (speech|<audio>) ;
      (a|an|as|in) (audio|spoken|voice|oral) (response|answer|version|output|format|summary|representation|form|explanation|description|feedback|reply|message|translation) ;
      (want|need|like|get|provide~|give) (me|us)? (it|an|a) . (audio|spoken|speech|audible) (response|version|answer|file|output|form|format|clip|recording) ;
      (hear|listen to) (how|@text|@document) ;
      (to|as|into) speech ; speech (output|version|format|form) ; audibly ; (by|in) voice ;
      (voice over|voiceover) (of|for|from)? ; spoken (aloud|out|description) ;
      (have|get|want|need|with) .. (spoken|read|voiced|narrated) (aloud|out|to me|to us)? ; for listening ;
      (need|want|make|record~|create~|for)? (an|my|our|the)? answering machine (message|greeting|announcement)? ;
      in (a|an)? (male|female|deep|british|child|soft|woman|man) .. voice ;
      its (audio|spoken|speech|voice) (version|form|format|output)?`,
    "0.98 text": "(hear|listen to) (it|the|this|that|them|both)",
    "0.9 text": "spoken|narrated|voiced",
    "0.8": `
      (into|as|to|in) (spoken|speech|audio|voice) ; speech (from|of|for) ; audio (of|from|for) ;
      vocalize~|vocalise~|verbalize~`,
  },
  "text-to-audio": {
    1: `
      text to (audio|music) ;
      (<make> | want | need | play) (me|us)? .. (music|song|tune|melody|beat|jingle|soundtrack|sound effect|sound effects|lullaby|piece of music|ambience|theme tune) ;
      (make~|generate~|create~|produce~|give me|want|need) .. (sound|sounds|noise) of (a|an|the|rain|waves|wind|thunder|birds|sea|ocean|footsteps|fire) ;
      (seconds|minutes|minute) of ... (music|guitar|piano|drums|strings|jazz|techno|ambience|birdsong|rain|waves|applause) ; sound effect|effects ; ^ <one> .. (tune|melody|jingle|lullaby) ;
      (some|a|an|calm|soft|relaxing|ambient|upbeat|epic|sad|happy|spooky) .. (music|tune|melody|song|jingle|beat|loop|lullaby|soundscape|ambience) ; (sound|sounds|noise) of (a|an|the|rain|waves|wind|thunder|birds|sea|ocean|footsteps|fire|traffic|water|people) ; (music|tune|melody|jingle|song|beat) (for|with|about) ; (a|an|some|the) . (sound|sounds) (effect|effects|of)`,
    "0.85 nothing": `
      music|tune|melody|song|jingle|sound|sounds|soundtrack|beat|noise|noises|ambience|soundscape`,
  },
  "audio-to-audio": {
    1: `
      audio to audio ; noise (reduction|removal|suppression|cancellation) ; speech enhancement ; source separation ;
      denoise~ ; audio enhancement ;
      (remove~|reduce~|eliminate~|cancel~|suppress~|clean~ up|filter~|get rid of|clear~|lower|cut|take out|clean~|strip) .. (noise|noises|hum|hiss|static|echo|buzz|reverb|crackle) ;
      (background|wind|traffic) (noise|hiss|hum) .. (removed|reduced|away|out|gone) ;
      noise (free|out|removed|reduced) ;
      (enhance~|improve~|clean~|denoise~|restore~|fix~|refine~|boost~|optimize~|clarify~) .. (<audio> | @audio | speech | sound | voice) ;
      (<audio> | speech | sound | voice) .. (enhanced|improved|cleaned|cleaner|denoised|refined) ;
      (separate~|isolate~|split~|lift~|pull~ (apart|out)?) .. (voice|vocals|vocal|speakers|speaker|instruments|sources|music|voices|singing|singer|band|drums|guitar|piano|backing) ;
      (tidy|clean~|clear~) up .. (sound|audio|recording|voice|speech) ;
      (enhanced|improved|cleaner|cleaned|better|refined|clearer) .. (audio|speech|recording|sound|voice) ;
      (audio|speech|sound|voice) (quality|enhancement|improvement|clarity)`,
    "0.95 audio": ` (want|like|love|need) to hear .. (clear|clearly|clearer|better|properly) ;
      (remove~|reduce~|get rid of|cut~|take~|filter~|lower|lose) .. (wind|rumble|traffic|crowd|clicks|pops|clicking|popping|barking|coughing|humming|music) ;
      clean~ (it|this|up|that|them|the|@audio) ; cleanup ; clean up ;
      (hiss|hum|static|buzz|crackle|crackling|echo|hissing|reverb) ; (clearer|cleaner|louder|less noisy) ;
      (enhance~|improve~) .. (quality|clarity) ; enhance~ ; improve~ ; (separate~|isolate~) ;
      (remove~|reduce~) (the|background|all|any) .. (noise|music|sounds) ; vocals (only|out)? ;
      (echo|buzz|hum|hiss|noise|static|wind|crackle|crackling|rumble|reverb) ... (terrible|awful|bad|annoying|fix~|away|help|please|gone|out|remove~|clean~) ; (terrible|awful|bad|poor) (quality|sound|audio) ; (can|could) (barely|hardly|not) (hear|understand) ; (voice|vocals|vocal|instrumental|drums) (only|alone|track|out) ; (isolate~|get|extract~|separate~|take) .. (vocals|voice|voices|instrumental|instruments|drums|singer) ; (sound|sounds) (better|cleaner|clearer) ; studio quality ; (fix~|repair~|rescue|master) (it|this|the|my|please) ;
      (get|take) it (out|away|off) ; (noise|hum|hiss|buzz|echo|static) ... (out|away|off|gone) ;
      (only|just) the (voice|vocals|singing|speech|instruments|music) ; without the (music|noise|background|voice|vocals)`,
    "0.8 audio": "enhancement ; (better|improved) (quality|clarity)",
  },
  "audio-classification": {
    1: `
      audio classification ; (what|who) is (singing|barking|chirping|buzzing|squeaking|making .. (noise|sound)) ; (describe~|identify~|list|name|recognise~|recognize~) (me)? (the|all|any|every)? . (sounds|noises) (in|on|of|from) ; (is there|are there|contain|contains|does it have|can you hear|do you hear|hear) (a|an|any|some|the)? . (siren|dog|barking|music|gunshot|gunshots|alarm|bird|birds|birdsong|engine|rain|baby|cough|coughing|applause|laughter|scream|footsteps|bell|thunder|crying|noise) (in|on)? (<audio> | @audio | $) ; classify~ .. (<audio> | @audio | sound | speech | command | emotion | emotions) ;
      (emotion|emotions|mood|sentiment|feeling|feelings|tone) (of|in|expressed in|conveyed in|from|behind|conveyed|expressed) .. (<audio> | @audio | speech | speaker | voice) ;
      speech emotion ; emotion recognition ; speaker (identification|recognition|feels|sounds|is feeling) ;
      sound (classification|type) ; (music|song) genre ; (<audio> | speech) classified|classification`,
    "0.95 audio": `
      (which|what) (emotion|emotions|mood|genre|command|instrument|tone) ; <mood> ; what (kind|type|sort|genre) of ;
      (what|which) (sound|instrument|animal|bird|noise|music|sounds|genre) ;
      (identify~|determine~|recognize~|recognise~|detect~|analyze~|analyse~|know|find out|predict~|classify~|tell me|get) .. (emotion|emotions|mood|command|speaker|genre|content|class|category|label|sentiment|tone|type|topic) ;
      (class|category|label|genre|type) of ; (analyze~|analyse~|analysis) ; (instrument|genre|instruments) ;
      (categorize~|categorise~|classify~|classification) ;
      (sound|sounds) (angry|happy|sad|upset|stressed|tired|annoyed|nervous) ;
      how .. (feel|feels|feeling|sound|sounds) ; (makes|making|causes|causing|made) .. (noise|sound|sounds) ; (bird|animal|insect|owl|frog|whale|engine|machine) (call|song|sound|noise|cry|sounds|calls|songs)`,
    "0.7 audio": "(which|what) (category|class|label) ; who is (speaking|talking) ; speaker",
    "0.96 audio": `
      what (bird|animal|insect|machine|instrument|sound|noise|music|genre|style) ; (which|what) .. (sings|singing|playing|plays|barking|calling|chirping) ; (kind|style|genre) ; (male or female|man or woman) ; (speech or music|music or speech) ; how (does|do|is|did) (he|she|they|the|it) .. (feel|sound|feeling) ; (angry|happy|sad|nervous|calm|stressed|excited|bored|annoyed)`,
  },
  "voice-activity-detection": {
    1: `
      voice activity ; when .. (speak|speaking|talk|talking|speaks|talks) (in|during)? ;
      (find~|detect~|mark~|list~) .. (silence|silences|speech segments|pauses|silent parts) ;
      (parts|bits|sections|places|segments|stretches|passages) ... (speaks|talks|speaking|talking|contain|contains) (speech|talking|voice|voices)? ;
      who speaks when ; which second ; where .. (speaks|talks|speaking|talking|speech) ; where (people|someone|somebody|anyone|they|he|she) (is|are)? (actually|really)? (speaking|talking) ; where (it|there) is .. (silent|silence|quiet|no speech) ;
      (at|in|from) (which|what) (seconds|second|minute|minutes|times|time|timestamps|points) .. (talk|talking|speak|speaking|speech|voice|there) ; (speech|talking) (segments|parts|times|timestamps|intervals) ; when is there (talking|speech|someone) ; is there (talking|speech|anyone talking) ; (silent|quiet) (parts|bits|gaps|moments) ;
      who (speaks|talks) when`,
    "0.9 audio": `
      (is|does) (there)? (anyone|anybody|somebody|someone|a voice) .. (speak|speaks|speaking|talk|talking) ; timestamps`,
    "1 audio": `
      when ... (speak|speaking|speaks|talk|talking|talks)`,
  },
};
