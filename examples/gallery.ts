/** A request of the gallery: what is asked, and what has to be in the answer. */
export interface GalleryEntry {
  readonly title: string;
  readonly request: string;
  readonly answer: RegExp;
  /** Names of the pictures that come out, in their order, as they stand in docs/images/gallery. */
  readonly pictures?: readonly string[];
  /** The picture that is asked about. */
  readonly before?: string;
  readonly remark?: string;
}

/** Requests with what comes of them, keyless and offline: `docs/gallery.md` is written from these, and tests run each. */
export const GALLERY: readonly GalleryEntry[] = [
  {
    title: "Read a receipt aloud",
    request: "read the image examples/invoice.png for me and say it aloud",
    answer: /INVOICE NO: 18301\/102\/T0305/,
    before: "invoice.png",
    remark: "The text, and a recording of it.",
  },
  {
    title: "Ask a receipt",
    request: "what is the total in examples/invoice.png?",
    answer: /26\.00/,
  },
  {
    title: "Sum up a page",
    request: "read examples/page.png and summarize it",
    answer: /lighthouse keeper|neighbours|ordinary Tuesday/,
    before: "page.png",
  },
  {
    title: "Ask a Chinese notice",
    request: "examples/notice-zh.png 里图书馆几点恢复开放？",
    answer: /一点/,
    before: "notice-zh.png",
  },
  {
    title: "Find things",
    request: "detect the objects in examples/street.png",
    answer: /1 stop sign/,
    pictures: ["objects.png"],
    before: "street.png",
  },
  {
    title: "Count things",
    request: "how many cars are in examples/street.png?",
    answer: /0 cars/,
    remark: "Counting is honest about nothing, too.",
  },
  {
    title: "Cut a subject out",
    request: "remove the background of examples/street.png",
    answer: /cut-out/,
    pictures: ["cut-out.png"],
  },
  {
    title: "Draw the edges",
    request: "make a canny edge picture of examples/street.png",
    answer: /edges/,
    pictures: ["edges.png"],
  },
  {
    title: "Enlarge a small picture",
    request: "upscale examples/clock.png 4 times",
    answer: /picture/,
    pictures: ["enlarged.png", "before-and-after.png"],
    before: "clock.png",
  },
  {
    title: "Edit a picture",
    request: "rotate examples/clock.png by 90 degrees and make it black and white",
    answer: /picture/,
    pictures: ["edited.png"],
  },
  {
    title: "Put a table into words",
    request: "describe the table examples/harvest.csv in words",
    answer: /apples: from 310 to 402/,
  },
  {
    title: "Look ahead",
    request: "forecast the next values of examples/harvest.csv",
    answer: /apples: 2024: 4\d\d/,
  },
  {
    title: "Find names",
    request: 'find the names in this text: "Maria Lopez flew from Lisbon to Berlin on 3 May to meet Siemens."',
    answer: /Maria Lopez[\s\S]*Lisbon, Berlin[\s\S]*Siemens/,
    remark: "In a terminal the names stand out in the text in colours.",
  },
  {
    title: "Compare two sentences",
    request: 'how similar are "The train was late again." and "Once more the railway had a delay."?',
    answer: /alike|same|related/,
  },
];
