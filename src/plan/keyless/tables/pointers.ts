/** "the second picture": position among the files of its kind, from 1; -1 the last one, -2 the other one. */
export const ORDINALS: Readonly<Record<string, string>> = {
  "1": `
    (the|1st|picture) (first|1st) (one|<picture>|<audio>|<video>|<document>|file|of)? ;
    (first|1st) (one|<picture>|<audio>|<video>|<document>|file|<written>) ; 第 一 (张|个|段|份|幅|条|篇|封|句)`,
  "2": "(second|2nd) (one|<picture>|<audio>|<video>|<document>|file|<written>) ; 第 二 (张|个|段|份|幅|条|篇|封|句)",
  "3": "(third|3rd) (one|<picture>|<audio>|<video>|<document>|file|<written>) ; 第 三 (张|个|段|份|幅|条|篇|封|句)",
  "4": "(fourth|4th) (one|<picture>|<audio>|<video>|<document>|file) ; 第 四 (张|个|段|份|幅|条|篇|封|句)",
  "-1": "(last|latest|newest) (one|<picture>|<audio>|<video>|<document>|file|<written>) ; 最后 (一)? (张|个|段|份|幅|条|篇|封|句)",
  "-2": `
    (the|that|my) other (one|<picture>|<audio>|<video>|<document>|file|recording)? ; (另|另外) 一 (张|个|段|份|幅|条|篇|封|句)`,
};

/** Words that mean all files that are there. */
export const QUANTIFIERS: string = `
  both ; (the|these|those|all) (two|three|four|five|@number) ; each (of)? ; every ; all ;
  (these|those|the) (two|three|four|five|six|@number)? (files|pictures|images|photos|recordings|pages|documents|clips|videos|scans|pics|plans|shots|screenshots|audios|ones) ;
  (两|三|四|五|六|几|这些|那些|全部|所有|都|每|各) (张|个|段|份|幅|条|页)?`;

/** What a picture is a picture of, where that decides the task. */
export const DEPICTIONS: Readonly<Record<"table" | "document", string>> = {
  table: `
    (<picture> | @image) (of|with|containing|showing|contains|has|which contains|that contains) (a|an|the|some|my)? .. <table> ;
    <table> (image|picture|photo|screenshot|present|in|@image) ; tabular ; <table> .. (as|from|inside|within) (an|a|the|this)? .. <picture> ;
    表格 (的)? (图|截图|照片)`,
  document: `
    (<picture> | @image) (of|with|containing) (a|an|the|my|this)? .. <document> ; <document> (image|picture|photo|scan|@image) ;
    scanned <document>`,
};
