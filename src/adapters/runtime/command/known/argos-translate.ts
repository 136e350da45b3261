import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { ExpertError } from "../../../../domain/errors.ts";
import type { ExpertTask } from "../../../../domain/ports.ts";
import { languageCode, languageName } from "../../../../util/language-code.ts";
import { languageOf } from "../language-of.ts";
import { type KnownProgram, type Surroundings, toExpert } from "./known-program.ts";

type Pair = readonly [from: string, to: string];

/** Translates with small neural models, one for each pair of languages. */
export const ARGOS_TRANSLATE: KnownProgram = {
  name: "argos-translate",
  binaries: ["argos-translate"],
  tasks: ["translation"],
  install: "install argos-translate (pip install argostranslate; argospm update; argospm install translate-en_zh)",
  remedies: { translation: "for translation on this machine" },
  async open({ program, settings, environment }) {
    const pairs = await findPairs(environment);
    if (pairs.length === 0) {
      return { missing: "no languages are installed for it (argospm update; argospm install translate-en_zh)" };
    }
    const card = {
      id: "command/argos-translate",
      tasks: ["translation"],
      description: `Translates on this machine (Argos Translate; ${pairs.map((pair) => pair.join(" → ")).join(", ")})`,
      limits: "plain sentences; the languages that are installed",
      quality: 60,
      languages: settings.languages ?? [...new Set(pairs.map(([from]) => from))],
      licence: "MIT or CC0",
    };
    return [
      toExpert(card, { timeoutSeconds: 300, memoryMegabytes: 3_000 }, settings, (task) => {
        const [from, to] = choosePair(task, pairs);
        return {
          argv: [program, "--from-lang", from, "--to-lang", to],
          stdin: "{text}",
          outputs: [{ from: "stdout", as: "text" }],
        };
      }),
    ];
  },
};

async function findPairs(environment: Surroundings["environment"]): Promise<readonly Pair[]> {
  const data = environment["XDG_DATA_HOME"] ?? path.join(environment["HOME"] ?? "/", ".local", "share");
  const folder = environment["ARGOS_PACKAGES_DIR"] ?? path.join(data, "argos-translate", "packages");
  const names = await readdir(folder).catch(() => []);
  const pairs = await Promise.all(
    names.map(async (name): Promise<Pair | undefined> => {
      try {
        const description = JSON.parse(await readFile(path.join(folder, name, "metadata.json"), "utf8")) as {
          readonly from_code?: string;
          readonly to_code?: string;
        };
        const { from_code: from, to_code: to } = description;
        return from === undefined || to === undefined ? undefined : [from, to];
      } catch {
        return undefined; // A folder that is no package.
      }
    }),
  );
  return pairs.filter((pair) => pair !== undefined);
}

/** Direct, or by way of one language between, as the program does by itself. */
function choosePair(task: ExpertTask, pairs: readonly Pair[]): Pair {
  const given = (name: string) => {
    const value = task.parameters[name];
    return typeof value === "string" && value !== "" ? (languageCode(value) ?? value) : undefined;
  };
  const from = given("source_language") ?? languageOf(task);
  const to = given("target_language") ?? (task.language === from ? undefined : task.language);
  if (to === undefined) throw new ExpertError("invalid-input", "It is not said into which language to translate");
  const next = (language: string) => pairs.flatMap(([source, target]) => (source === language ? [target] : []));
  if (next(from).includes(to) || next(from).some((between) => next(between).includes(to))) return [from, to];
  throw new ExpertError(
    "unsupported-language",
    `Argos Translate has no way from ${languageName(from)} to ${languageName(to)} on this machine`,
    { hint: `argospm update; argospm install translate-${from}_${to}` },
  );
}
