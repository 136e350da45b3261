/** Words for numbers, as people write how many and how much. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  hundred: 100,
  double: 2,
  twice: 2,
  triple: 3,
  half: 0.5,
  couple: 2,
  dozen: 12,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
};

/** Voices that people ask for, and how a plan writes them. */
export const VOICES: Readonly<Record<string, readonly string[]>> = {
  female: [
    "female",
    "woman",
    "girl",
    "lady",
    "feminine",
    "mom",
    "女声",
    "女的",
    "女生",
    "女音",
    "女播",
    "阿姨",
    "小姐姐",
  ],
  male: ["male", "man", "boy", "guy", "masculine", "deep", "男声", "男的", "男生", "男音", "男播", "大叔"],
  child: ["child", "kid", "童声", "小孩的", "孩子的"],
  british: ["british"],
  american: ["american"],
  robot: ["robot", "robotic"],
};

/** Speed of speech, 1 being ordinary. */
export const SPEEDS: Readonly<Record<string, number>> = {
  slowly: 0.75,
  slow: 0.75,
  slower: 0.75,
  fast: 1.5,
  faster: 1.5,
  quickly: 1.5,
  慢: 0.75,
  快: 1.5,
};

export const FORMATS: ReadonlySet<string> = new Set(
  "mp3 mp4 wav flac ogg webm png jpg jpeg webp gif avi mov mkv m4a tiff bmp opus aac avif".split(" "),
);
