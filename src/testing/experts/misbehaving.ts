import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Expert, ExpertValue } from "../../adapters/runtime/offline/expert.ts";
import { ExpertError } from "../../domain/errors.ts";

const values: readonly ExpertValue[] = [{ type: "text", text: "done" }];

/** Everything that an expert may do wrong, by the text that it is given. Lives in a real child process in tests. */
const BEHAVIOURS: Readonly<Record<string, (folder: string) => Promise<readonly ExpertValue[]>>> = {
  well: async () => values,
  crash: async () => process.kill(process.pid, "SIGKILL") && (await new Promise<never>(() => undefined)),
  exit: async () => process.exit(3),
  hang: () => new Promise<never>(() => undefined),
  "busy loop": async () => {
    while (true) Math.random();
  },
  "eat memory": async () => {
    const eaten: Buffer[] = [];
    while (true) {
      eaten.push(Buffer.alloc(20_000_000, 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },
  "eat heap": async () => {
    const eaten: string[][] = [];
    while (true) eaten.push(Array.from({ length: 100_000 }, (_unused, index) => `${index} ${Math.random()}`));
  },
  nothing: async () => [],
  undefined: async () => undefined as unknown as readonly ExpertValue[],
  "empty text": async () => [{ type: "text", text: " " }],
  "wrong type": async () => [{ type: "json", value: 1 }],
  "missing file": async (folder) => [{ type: "audio", path: path.join(folder, "no.wav"), mediaType: "audio/wav" }],
  "file elsewhere": async () => [{ type: "document", path: "/etc/hostname", mediaType: "text/plain" }],
  "text as picture": async (folder) => {
    const file = path.join(folder, "picture.png");
    await writeFile(file, "I am a picture");
    return [{ type: "image", path: file, mediaType: "image/png" }];
  },
  "huge file": async (folder) => {
    const chunk = Buffer.alloc(10_000_000);
    for (let index = 0; index < 200; index += 1) await writeFile(path.join(folder, "huge.bin"), chunk, { flag: "a" });
    return values;
  },
  "huge text": async () => [{ type: "text", text: "x".repeat(50_000_000) }],
  chatter: async () => {
    for (let index = 0; index < 20_000; index += 1) console.log(`chatter ${index} ${"-".repeat(100)}`);
    return values;
  },
  "clear error": async () => {
    throw new ExpertError("invalid-input", "the picture is upside down", { final: true, hint: "turn it" });
  },
  exception: async () => {
    throw new TypeError("x is not a function");
  },
};

const misbehaving: Expert = {
  async run(job, { outputFolder }) {
    const input = job.inputs["text"];
    const text = !Array.isArray(input) && input !== undefined && "text" in input ? input.text : "";
    const behave = BEHAVIOURS[text];
    if (behave === undefined) throw new Error(`no such behaviour: ${text}`);
    return await behave(outputFolder);
  },
};

export default misbehaving;
