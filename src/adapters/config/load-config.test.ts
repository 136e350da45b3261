import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { KNOWN_PROGRAMS } from "../runtime/command/known/known-programs.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { configSchema } from "./config-schema.ts";
import { loadConfig } from "./load-config.ts";

let root: string;
let cwd: string;
let configFolder: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "hugginggpt-config-"));
  cwd = path.join(root, "work");
  configFolder = path.join(root, "config");
  await mkdir(cwd);
  await mkdir(configFolder);
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const NAME = "hugginggpt.config.json";

async function write(folder: string, content: unknown, { name = NAME, mode = 0o644 } = {}): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  await chmod(file, mode);
  return file;
}

const load = (file?: string | false) => loadConfig({ cwd, configFolder, home: root, file });

const speaker = { id: "speaker", task: "text-to-speech", argv: ["./speak", "{text}", "{output}"] };

describe("the configuration file", () => {
  it("need not be there", async () => {
    expect(await load()).toEqual({ config: { models: [] }, files: [], warnings: [] });
  });

  it("is read from the user's own folder, paths starting at the file and at home", async () => {
    const file = await write(configFolder, {
      $schema: "./schema.json",
      topK: 3,
      models: [speaker],
      programs: { piper: { voice: "voices/a.onnx" }, "whisper-cli": { model: "~/m.bin", path: "whisper-cli" } },
    });
    const { config, files } = await load();
    expect(files).toEqual([file]);
    expect(config).toEqual({
      topK: 3,
      models: [
        {
          id: "command/speaker",
          tasks: ["text-to-speech"],
          argv: [path.join(configFolder, "speak"), "{text}", "{output}"],
          outputs: [{ from: "file", name: "result.wav" }],
        },
      ],
      programs: {
        piper: { voice: path.join(configFolder, "voices/a.onnx") },
        "whisper-cli": { model: path.join(root, "m.bin"), path: "whisper-cli" },
      },
    });
  });

  it.each([
    ["a text on standard output", { task: "translation" }, [{ from: "stdout", as: "text" }]],
    ["JSON on standard output", { task: "text-classification" }, [{ from: "stdout", as: "json" }]],
    ["whatever files it makes", { task: "text-to-image" }, [{ from: "files", match: "**" }]],
    [
      "as written",
      { task: "translation", output: ["lines", { files: "*.txt" }] },
      [
        { from: "stdout", as: "lines" },
        { from: "files", match: "*.txt" },
      ],
    ],
  ])("a program's result is %s", async (_name, more, outputs) => {
    await write(configFolder, { models: [{ id: "x", argv: ["x"], ...more }] });
    expect((await load()).config.models[0]?.outputs).toEqual(outputs);
  });

  it("that was named stands over the user's own, key by key", async () => {
    await write(configFolder, { topK: 3, pins: { translation: "a" }, disable: ["b"], models: [speaker] });
    const named = await write(
      cwd,
      { topK: 4, pins: { summarization: "c" }, disable: ["d"], baseUrl: "http://localhost:1/v1" },
      { name: "mine.json" },
    );
    const { config, files, warnings } = await load("mine.json");
    expect(files[0]).toBe(named);
    expect(warnings).toEqual([]);
    expect(config).toMatchObject({
      topK: 4,
      pins: { translation: "a", summarization: "c" },
      disable: ["b", "d"],
      baseUrl: "http://localhost:1/v1",
      models: [{ id: "command/speaker" }],
    });
    expect((await load(false)).config).toEqual({ models: [] });
    await expect(load("other.json")).rejects.toThrow(/there is no such file/);
  });

  it("may be a module, where the user trusts it", async () => {
    await write(configFolder, "export default { topK: 2 + 5 };", { name: "hugginggpt.config.mjs" });
    expect((await load()).config.topK).toBe(7);
    await write(configFolder, { topK: 1 });
    await expect(load()).rejects.toThrow(/which one counts/);
  });
});

describe("a file that lies in the working folder", () => {
  it("may choose among what is there", async () => {
    await write(cwd, { topK: 2, disable: ["offline/flite"], pins: { "text-to-speech": "command/espeak-ng" } });
    const { config, warnings } = await load();
    expect(warnings).toEqual([]);
    expect(config).toMatchObject({
      topK: 2,
      disable: ["offline/flite"],
      pins: { "text-to-speech": "command/espeak-ng" },
    });
  });

  it("may not start programs or send anything elsewhere, and says how to let it", async () => {
    const content = {
      topK: 2,
      models: [speaker],
      baseUrl: "https://elsewhere.example/v1",
      allowPrivateNetwork: true,
      pins: { "image-to-text": "somebody/model" },
    };
    await write(cwd, content);
    const { config, warnings } = await load();
    expect(config).toEqual({ topK: 2, models: [] });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toMatch(/models/);
    for (const part of [
      "baseUrl",
      "models",
      "pins",
      "allowPrivateNetwork",
      "--config hugginggpt.config.json",
      "trustedFolders",
    ]) {
      expect(warnings[0]?.message).toContain(part);
    }
    expect((await load(NAME)).config).toMatchObject({ baseUrl: content.baseUrl, models: [{ id: "command/speaker" }] });
  });

  it("is used whole in a folder that the user's own file trusts", async () => {
    await write(configFolder, { trustedFolders: [root] });
    await write(cwd, { models: [speaker] });
    expect(await load()).toMatchObject({ config: { models: [{ id: "command/speaker" }] }, warnings: [] });
  });

  it("is not executed", async () => {
    const mark = path.join(root, "mark");
    await write(cwd, `import fs from "node:fs"; fs.writeFileSync(${JSON.stringify(mark)}, ""); export default {};`, {
      name: "hugginggpt.config.mjs",
    });
    const { warnings } = await load();
    expect(warnings[0]?.message).toContain("not executed");
    await expect(readFile(mark)).rejects.toThrow();
    await load("hugginggpt.config.mjs");
    expect(await readFile(mark, "utf8")).toBe("");
  });
});

describe("what is wrong with a configuration", () => {
  const model = (more: object) => ({ models: [{ ...speaker, ...more }] });
  it.each([
    ["an unknown key", { topk: 3 }, "unknown key topk; did you mean topK?"],
    ["an unknown key inside", { budget: { dollar: 1 } }, "unknown key budget.dollar; did you mean dollars?"],
    ["a wrong kind", { topK: "three" }, 'topK: expected a number, found "three"'],
    ["a fraction", { topK: 2.5 }, "topK: expected a whole number, found 2.5"],
    ["a number out of range", { topK: 0 }, "topK: expected more than 0, found 0"],
    ["a wrong choice", { fastPath: "of" }, 'fastPath: expected auto, off; found "of"; did you mean off?'],
    ["an unknown runtime", { runtimeOrder: ["ofline"] }, "did you mean offline?"],
    [
      "no address",
      { baseUrl: "localhost" },
      'baseUrl: expected an address such as http://localhost:8080/v1, found "localhost"',
    ],
    ["an unknown task", { pins: { tts: "x" } }, "unknown kind of task pins.tts; did you mean text-to-speech?"],
    ["a model of an unknown task", model({ task: "text-to-spech" }), "did you mean text-to-speech?"],
    ["a model without a task", model({ task: undefined }), "models[0].task is missing"],
    ["a model without a program", { models: [{ id: "x", task: "translation" }] }, "models[0].argv: is missing"],
    ["a program that is filled in", model({ argv: ["{text}"] }), "models[0].argv[0] must be the program itself"],
    ["a command line in one", model({ argv: "say {text}" }), 'models[0].argv: expected a list, found "say {text}"'],
    [
      "an unknown placeholder",
      model({ argv: ["say", "{txt}"] }),
      "models[0].argv[1] has the unknown placeholder {txt}; did you mean {text}?",
    ],
    ["a wrong output", model({ output: { folder: "x" } }), 'models[0].output: expected "text", "json"'],
    ["an unknown program", { programs: { whisper: {} } }, "unknown key programs.whisper; there are argos-translate,"],
    ["a list", [], "the file: expected an object, found []"],
  ])("%s", async (_name, content, message) => {
    const file = await write(configFolder, content);
    await expect(load()).rejects.toMatchObject({
      code: "invalid-config",
      message: expect.stringContaining(message),
    });
    await expect(load()).rejects.toThrow(file);
  });

  it("no JSON: the line", async () => {
    await write(configFolder, '{\n  "topK": 3,\n  oops\n}');
    await expect(load()).rejects.toThrow(/no valid JSON: .*line 3/);
  });

  it.skipIf(process.platform === "win32")("a key that others can read, a file that others can write", async () => {
    const file = await write(configFolder, { brainKey: "sk-secret-of-mine" });
    await expect(load()).rejects.toMatchObject({ hint: `chmod 600 "${file}"` });
    await expect(load()).rejects.not.toThrow(/secret-of-mine/);
    await chmod(file, 0o600);
    expect((await load()).config.brainKey).toBe("sk-secret-of-mine");
    await write(configFolder, {}, { mode: 0o666 });
    await expect(load()).rejects.toThrow(/everybody may write/);
  });
});

describe("the schema of the configuration", () => {
  it("for editors is up to date (npm run config-schema)", async () => {
    const url = new URL("../../../docs/hugginggpt.config.schema.json", import.meta.url);
    expect(JSON.parse(await readFile(url, "utf8"))).toEqual(JSON.parse(configJsonSchema()));
  });

  it("knows the programs that the runtime knows, and its caps", () => {
    const programs = Object.fromEntries(KNOWN_PROGRAMS.map(({ name }) => [name, {}]));
    expect(configSchema.safeParse({ programs, caps: DEFAULT_CAPS }).success).toBe(true);
    expect(Object.keys(configSchema.shape.programs.unwrap().shape)).toEqual(Object.keys(programs));
  });
});
