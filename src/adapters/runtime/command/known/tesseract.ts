import { readdir } from "node:fs/promises";
import { ExpertError } from "../../../../domain/errors.ts";
import type { ExpertTask } from "../../../../domain/ports.ts";
import { languageCode, languageName } from "../../../../util/language-code.ts";
import { type KnownProgram, toExpert } from "./known-program.ts";

/** Files of trained data, by language; the first that is installed is used. */
const TRAINED: Readonly<Record<string, readonly string[]>> = {
  ar: ["ara"],
  bg: ["bul"],
  ca: ["cat"],
  cs: ["ces"],
  da: ["dan"],
  de: ["deu"],
  el: ["ell"],
  en: ["eng"],
  es: ["spa"],
  et: ["est"],
  fa: ["fas"],
  fi: ["fin"],
  fr: ["fra"],
  he: ["heb"],
  hi: ["hin"],
  hr: ["hrv"],
  hu: ["hun"],
  id: ["ind"],
  it: ["ita"],
  ja: ["jpn"],
  ko: ["kor"],
  lt: ["lit"],
  lv: ["lav"],
  nl: ["nld"],
  no: ["nor"],
  pl: ["pol"],
  pt: ["por"],
  ro: ["ron"],
  ru: ["rus"],
  sk: ["slk"],
  sl: ["slv"],
  sr: ["srp"],
  sv: ["swe"],
  th: ["tha"],
  tr: ["tur"],
  uk: ["ukr"],
  vi: ["vie"],
  zh: ["chi_sim", "chi_tra"],
};
const DATA_FOLDERS = [
  "/usr/share/tesseract-ocr/5/tessdata",
  "/usr/share/tesseract-ocr/4.00/tessdata",
  "/usr/share/tessdata",
  "/usr/local/share/tessdata",
  "/opt/homebrew/share/tessdata",
];
const MEDIA_TYPES = ["image/png", "image/jpeg", "image/tiff", "image/bmp", "image/webp", "image/gif"];

/** Reads printed text; its languages are those whose data is installed. */
export const TESSERACT: KnownProgram = {
  name: "tesseract",
  binaries: ["tesseract"],
  tasks: ["image-to-text"],
  install: "install tesseract with the data of the language (Debian, Ubuntu: apt-get install tesseract-ocr-deu)",
  remedies: { "image-to-text": "for printed text in other languages than English and Chinese" },
  async open({ program, settings, environment }) {
    const installed = await findTrained(environment["TESSDATA_PREFIX"]);
    const languages = Object.keys(TRAINED).filter((code) => trainedFor(code, installed) !== undefined);
    if (languages.length === 0) {
      return { missing: "no language data is installed (Debian, Ubuntu: apt-get install tesseract-ocr-eng)" };
    }
    const card = {
      id: "command/tesseract",
      tasks: ["image-to-text"],
      description: `Reads printed text in a picture (Tesseract; ${languages.map(languageName).join(", ")})`,
      limits: "printed, upright text; no handwriting, no description of scenes",
      quality: 70,
      languages: settings.languages ?? languages,
      mediaTypes: MEDIA_TYPES,
      licence: "Apache-2.0",
    };
    return [
      toExpert(card, { timeoutSeconds: 120, memoryMegabytes: 1_500 }, settings, (task) => ({
        argv: [program, "{image}", "stdout", "-l", "{trained}"],
        // Several threads on one page are slower than one on a small machine.
        environment: { OMP_THREAD_LIMIT: "1" },
        outputs: [{ from: "stdout", as: "text" }],
        variables: { trained: chooseTrained(task, installed) },
        emptyMessage: "it found no text in this picture",
      })),
    ];
  },
};

async function findTrained(prefix: string | undefined): Promise<ReadonlySet<string>> {
  const folders = prefix === undefined ? DATA_FOLDERS : [prefix, `${prefix}/tessdata`];
  const lists = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const names = lists.flat().filter((name) => name.endsWith(".traineddata"));
  return new Set(names.map((name) => name.slice(0, -".traineddata".length)));
}

function trainedFor(language: string, installed: ReadonlySet<string>): string | undefined {
  return TRAINED[language]?.find((name) => installed.has(name));
}

/** The language that is asked for; else English, with the language of the request, whatever of them is there. */
function chooseTrained(task: ExpertTask, installed: ReadonlySet<string>): string {
  const asked = task.parameters["language"];
  if (typeof asked === "string" && asked !== "") {
    const name = trainedFor(languageCode(asked) ?? asked, installed);
    if (name !== undefined) return name;
    throw new ExpertError("unsupported-language", `Tesseract has no data for ${asked} on this machine`, {
      hint: "Debian, Ubuntu: apt-get install tesseract-ocr-… with the language's code, such as deu.",
    });
  }
  const wanted = [task.language, "en", "zh"].flatMap((language) => trainedFor(language, installed) ?? []);
  const usable = wanted.length > 0 ? wanted : [...installed].filter((name) => name !== "osd").slice(0, 1);
  return [...new Set(usable)].join("+");
}
