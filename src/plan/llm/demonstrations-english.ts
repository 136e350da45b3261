import type { Demonstration } from "./demonstration.ts";

const result = (id: number) => `<resource-${id}>`;

/** Our own wishes and their plans: every task type at least once. */
export const ENGLISH_DEMONSTRATIONS: readonly Demonstration[] = [
  {
    request: "read the sign in harbor.jpg to me",
    plan: [{ "image-to-text": "harbor.jpg" }, { "text-to-speech": result(0) }],
  },
  { request: "good morning! how are you today?", plan: [] },
  {
    request: "what text is on ticket.png, in German",
    plan: [{ "image-to-text": "ticket.png" }, { translation: { text: result(0), target_language: "German" } }],
  },
  {
    request: "how many ducks are in pond1.jpg and pond2.jpg?",
    plan: [{ "object-detection": ["pond1.jpg", "pond2.jpg"] }],
  },
  {
    request: "is the door in hall.png open?",
    plan: [{ "visual-question-answering": { image: "hall.png", text: "Is the door open?" } }],
  },
  {
    request: "describe lake.jpg and find what is in it, then speak both",
    plan: [
      { "image-to-text": "lake.jpg" },
      { "object-detection": "lake.jpg" },
      { "text-to-speech": [result(0), result(1)] },
    ],
  },
  {
    request: "transcribe memo.m4a and give me the key points",
    plan: [{ "automatic-speech-recognition": "memo.m4a" }, { summarization: result(0) }],
  },
  {
    request: "clean the noise from call.wav, then write down what is said",
    plan: [{ "audio-to-audio": "call.wav" }, { "automatic-speech-recognition": result(0) }],
  },
  {
    request: 'who and what is named in "Ada Lovelace met Charles Babbage in London"? say the sentence too',
    plan: [
      { "token-classification": "Ada Lovelace met Charles Babbage in London" },
      { "text-to-speech": "Ada Lovelace met Charles Babbage in London" },
    ],
  },
  {
    request: 'is this review good or bad: "the soup was cold"',
    plan: [{ "text-classification": "the soup was cold" }],
  },
  {
    request: 'sort "my parcel is late" into billing, shipping or praise',
    plan: [{ "zero-shot-classification": { text: "my parcel is late", labels: ["billing", "shipping", "praise"] } }],
  },
  {
    request: "what is the total on bill.pdf?",
    plan: [{ "document-question-answering": { image: "bill.pdf", text: "What is the total?" } }],
  },
  {
    request: "which shop sold most in sales.csv",
    plan: [{ "table-question-answering": { table: "sales.csv", text: "Which shop sold most?" } }],
  },
  {
    request: "draw a red fox in the snow, then make it twice as large",
    plan: [{ "text-to-image": "a red fox in the snow" }, { "image-to-image": { image: result(0), scale: 2 } }],
  },
  {
    request: "make the sky in beach.png pink",
    plan: [{ "image-text-to-image": { image: "beach.png", text: "make the sky pink" } }],
  },
  {
    request: "canny edges of tower.jpg, and from them a castle at night",
    plan: [
      { "canny-control": "tower.jpg" },
      { "canny-text-to-image": { image: result(0), text: "a castle at night" } },
    ],
  },
  {
    request: "a knight in the pose of boy.jpg",
    plan: [{ "openpose-control": "boy.jpg" }, { "openpose-text-to-image": { image: result(0), text: "a knight" } }],
  },
  {
    request: "depth map of street.jpg, then a jungle with the same depth",
    plan: [{ "depth-estimation": "street.jpg" }, { "depth-text-to-image": { image: result(0), text: "a jungle" } }],
  },
  {
    request: "soft edges of cat.png, painted as a tiger",
    plan: [{ "hed-control": "cat.png" }, { "hed-text-to-image": { image: result(0), text: "a tiger" } }],
  },
  {
    request: "straight lines of room.jpg, furnished as a library",
    plan: [{ "mlsd-control": "room.jpg" }, { "mlsd-text-to-image": { image: result(0), text: "a library" } }],
  },
  {
    request: "surface normals of vase.jpg, remade in gold",
    plan: [{ "normal-control": "vase.jpg" }, { "normal-text-to-image": { image: result(0), text: "a golden vase" } }],
  },
  {
    request: "segment park.jpg and paint a winter park on its regions",
    plan: [
      { "image-segmentation": "park.jpg" },
      { "seg-text-to-image": { image: result(0), text: "a park in winter" } },
    ],
  },
  { request: "cut the person out of team.jpg", plan: [{ "background-removal": "team.jpg" }] },
  { request: "what bird is in bird.jpg?", plan: [{ "image-classification": "bird.jpg" }] },
  {
    request: "is pet.jpg a cat, a dog or a rabbit",
    plan: [{ "zero-shot-image-classification": { image: "pet.jpg", labels: ["cat", "dog", "rabbit"] } }],
  },
  {
    request: "where are my glasses in desk.jpg",
    plan: [{ "zero-shot-object-detection": { image: "desk.jpg", labels: ["glasses"] } }],
  },
  { request: "find the faces in class.jpg and guess their ages", plan: [{ "face-detection": "class.jpg" }] },
  { request: "masks of everything in shelf.png", plan: [{ "mask-generation": "shelf.png" }] },
  { request: "key points of bridge.jpg", plan: [{ "keypoint-detection": "bridge.jpg" }] },
  {
    request: "embedding of logo.png and of the word sunrise",
    plan: [{ "image-feature-extraction": "logo.png" }, { "feature-extraction": "sunrise" }],
  },
  {
    request: "write a short poem about rain and read it aloud",
    plan: [{ "text-generation": "a short poem about rain" }, { "text-to-speech": result(0) }],
  },
  {
    request: 'correct "he go to school yesterday"',
    plan: [{ "text2text-generation": 'Correct: "he go to school yesterday"' }],
  },
  { request: 'reply to "any plans for the weekend?"', plan: [{ conversational: "any plans for the weekend?" }] },
  {
    request: 'fill the gap: "the capital of Spain is [MASK]"',
    plan: [{ "fill-mask": "the capital of Spain is [MASK]" }],
  },
  {
    request: 'how alike are "a fast car" and "a quick automobile"?',
    plan: [{ "sentence-similarity": { text1: "a fast car", text2: "a quick automobile" } }],
  },
  {
    request: "answer from letter.txt: when does she arrive?",
    plan: [{ "question-answering": { text: "When does she arrive?", context: "letter.txt" } }],
  },
  {
    request: 'rank these for "cheap holidays": hotel.txt, camping.txt',
    plan: [{ "text-ranking": { text: "cheap holidays", documents: ["hotel.txt", "camping.txt"] } }],
  },
  {
    request: "find the passage about refunds in terms.txt",
    plan: [{ "text-retrieval": { text: "refunds", documents: "terms.txt" } }],
  },
  {
    request: "which is right: the sun is a) a planet b) a star",
    plan: [{ "multiple-choice": { text: "The sun is", labels: ["a planet", "a star"] } }],
  },
  { request: "what language is note.txt in?", plan: [{ "language-identification": "note.txt" }] },
  {
    request: "find the page about insurance in scans.pdf",
    plan: [{ "visual-document-retrieval": { image: "scans.pdf", text: "insurance" } }],
  },
  {
    request: "tell a story to kite.jpg",
    plan: [{ "image-text-to-text": { image: "kite.jpg", text: "Tell a story about this picture." } }],
  },
  {
    request: "what music is in track.mp3, and when does someone sing",
    plan: [{ "audio-classification": "track.mp3" }, { "voice-activity-detection": "track.mp3" }],
  },
  {
    request: "is sound.wav a siren or a bell",
    plan: [{ "zero-shot-audio-classification": { audio: "sound.wav", labels: ["siren", "bell"] } }],
  },
  {
    request: "in talk.mp3, why is she late?",
    plan: [{ "audio-text-to-text": { audio: "talk.mp3", text: "Why is she late?" } }],
  },
  { request: "calm piano music", plan: [{ "text-to-audio": "calm piano music" }] },
  { request: "a video of a paper boat", plan: [{ "text-to-video": "a paper boat" }] },
  {
    request: "animate grandma.jpg with song.mp3, and tree.png so that it sways",
    plan: [
      { "image-to-video": { image: "grandma.jpg", audio: "song.mp3" } },
      { "image-text-to-video": { image: "tree.png", text: "the tree sways" } },
    ],
  },
  {
    request: "what sport is in game.mp4, and who scores?",
    plan: [
      { "video-classification": "game.mp4" },
      { "video-text-to-text": { video: "game.mp4", text: "Who scores?" } },
    ],
  },
  {
    request: "make trip.mov look like a cartoon, then save it as mp4",
    plan: [
      { "video-to-video": { video: "trip.mov", text: "cartoon" } },
      { "media-conversion": { media: result(0), format: "mp4" } },
    ],
  },
  { request: "which rows of users.csv will leave?", plan: [{ "tabular-classification": "users.csv" }] },
  { request: "estimate the prices of the flats in flats.csv", plan: [{ "tabular-regression": "flats.csv" }] },
  { request: "put results.csv into words", plan: [{ "table-to-text": "results.csv" }] },
  { request: "explain the numbers of stats.csv row by row", plan: [{ "tabular-to-text": "stats.csv" }] },
  { request: "next month's visitors, from visitors.csv", plan: [{ "time-series-forecasting": "visitors.csv" }] },
  {
    request: "a 3D teapot, and a 3D model of shoe.png",
    plan: [{ "text-to-3d": "a teapot" }, { "image-to-3d": "shoe.png" }],
  },
  { request: "any random picture", plan: [{ "unconditional-image-generation": {} }] },
  {
    request: "first read label.png, and only then describe box.png",
    plan: [{ "image-to-text": "label.png" }, { "image-to-text": "box.png", after: [0] }],
  },
];
