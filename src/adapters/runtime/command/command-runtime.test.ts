import { readFileSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExpertInput, ExpertTask } from "../../../domain/ports.ts";
import { createFolderArtifactStore } from "../../store/folder-artifact-store.ts";
import { type CommandPack, createCommandPack } from "./command-pack.ts";
import type { OwnProgram } from "./own-program.ts";

const isWindows = process.platform === "win32";
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-programs-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A program of this test, written in JavaScript. */
async function program(body: string): Promise<string> {
  const file = path.join(folder, `program-${Math.random().toString(36).slice(2)}`);
  const head = `#!${process.execPath}\nconst fs = require("node:fs"), path = require("node:path"), argv = process.argv.slice(2);\n`;
  await writeFile(file, head + body);
  await chmod(file, 0o755);
  return file;
}

type Setup = Partial<OwnProgram> & Pick<OwnProgram, "argv">;

function packOf(setup: Setup, environment: Record<string, string> = {}): CommandPack {
  return createCommandPack({
    artifacts: createFolderArtifactStore({ folder: path.join(folder, "artifacts") }),
    environment: { PATH: process.env["PATH"], ...environment },
    own: [{ id: "command/mine", tasks: ["text-generation"], outputs: [{ from: "stdout", as: "text" }], ...setup }],
    known: [],
  });
}

interface Job {
  readonly inputs?: Readonly<Record<string, ExpertInput>>;
  readonly parameters?: ExpertTask["parameters"];
  readonly signal?: AbortSignal;
}

async function run(setup: Setup, { inputs = {}, parameters = {}, signal }: Job = {}, pack = packOf(setup)) {
  const task = setup.tasks?.[0] ?? "text-generation";
  const quiet = new AbortController().signal;
  const { models } = await pack.source.find(task, { signal: quiet });
  const [model] = models;
  if (model === undefined) throw new Error("The program was not found");
  const expertTask = { task, model, inputs, parameters, language: "en" };
  return await pack.runtime.run(expertTask, { signal: signal ?? quiet, onProgress: () => undefined });
}

const text = (words: string): ExpertInput => ({ type: "text", text: words });

describe.skipIf(isWindows)("a program as an expert", () => {
  it("gets the text as one argument, whatever is in it, and answers on stdout", async () => {
    const echo = await program("console.log(JSON.stringify(argv));");
    const words = "a 'quote' \"two\" $(touch x); `id` | > \\ \n第二行 {output}";
    const [result] = await run({ argv: [echo, "--", "{text}"] }, { inputs: { text: text(words) } });
    expect(result).toEqual({ type: "text", text: JSON.stringify(["--", words]) });
  });

  it("never takes a text for an option", async () => {
    const echo = await program("console.log(JSON.stringify(argv));");
    const [result] = await run({ argv: [echo, "-p", "{text}"] }, { inputs: { text: text("--output=/etc/passwd") } });
    expect(result).toMatchObject({ text: '["-p"," --output=/etc/passwd"]' });
    await expect(
      run({ argv: [echo, "--voice", "{voice}"] }, { parameters: { voice: "--config=/x" } }),
    ).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("reads the text from stdin, or from a file", async () => {
    const cat = await program('process.stdout.write(fs.readFileSync(argv[0] ?? 0, "utf8"));');
    const long = "长文 ".repeat(100_000);
    expect(await run({ argv: [cat], stdin: "{text}" }, { inputs: { text: text(long) } })).toMatchObject([
      { text: long.trim() },
    ]);
    expect(await run({ argv: [cat, "{text:file}"] }, { inputs: { text: text(long) } })).toMatchObject([
      { text: long.trim() },
    ]);
    await expect(run({ argv: [cat, "{text}"] }, { inputs: { text: text(long) } })).rejects.toThrow(/too long/);
  });

  it("leaves out words whose parameter is not given", async () => {
    const echo = await program("console.log(JSON.stringify(argv));");
    const argv = [echo, ["--length", "{max_length}"], "{speed=1}", "{language}"];
    expect(await run({ argv })).toMatchObject([{ text: '["1","en"]' }]);
    expect(await run({ argv }, { parameters: { max_length: 5, speed: 2, language: "French" } })).toMatchObject([
      { text: '["--length","5","2","fr"]' },
    ]);
  });

  it("keeps to the kind of result that the task type has", async () => {
    const echo = await program("console.log(argv[0]);");
    const classify = { tasks: ["text-classification"] };
    expect(await run({ ...classify, argv: [echo, "good"] })).toEqual([{ type: "json", value: "good" }]);
    expect(
      await run({ ...classify, argv: [echo, '[{"label": "good"}]'], outputs: [{ from: "stdout", as: "json" }] }),
    ).toEqual([{ type: "json", value: [{ label: "good" }] }]);
    expect(await run({ ...classify, argv: [echo, "a\nb"], outputs: [{ from: "stdout", as: "lines" }] })).toEqual([
      { type: "json", value: ["a", "b"] },
    ]);
    await expect(run({ tasks: ["text-to-image"], argv: [echo, "no picture"] })).rejects.toMatchObject({
      code: "expert-bad-output",
    });
    await expect(
      run({ ...classify, argv: [echo, "oops"], outputs: [{ from: "stdout", as: "json" }] }),
    ).rejects.toMatchObject({ code: "expert-bad-output" });
    await expect(run({ argv: [echo, ""] })).rejects.toMatchObject({ code: "expert-no-result" });
  });

  it("makes files, which are kept as artefacts, in order", async () => {
    const draw = await program(
      'for (const n of [10, 9]) fs.writeFileSync("page-" + n + ".svg", \'<svg xmlns="http://www.w3.org/2000/svg" width="\' + n + \'"/>\'); fs.writeFileSync("log.txt", "x");',
    );
    const results = await run({
      tasks: ["text-to-image"],
      argv: [draw],
      outputs: [{ from: "files", match: "page-*.svg" }],
    });
    const contents = await Promise.all(
      results.map((result) => (result.type === "image" ? readFile(result.artifact.path, "utf8") : "")),
    );
    expect(contents.map((content) => /width="(\d+)"/.exec(content)?.[1])).toEqual(["9", "10"]);
  });

  it("works on copies, so that the user's file stays as it is", async () => {
    const spoil = await program('fs.writeFileSync(argv[0], "spoiled"); console.log(path.extname(argv[0]));');
    const file = path.join(folder, "mine.png");
    await writeFile(file, "picture");
    const artifact = { id: "0", path: file, mediaType: "image/png", bytes: 7 };
    const result = await run(
      { tasks: ["image-to-text"], argv: [spoil, "{image}"] },
      { inputs: { image: { type: "image", artifact } } },
    );
    expect(result).toMatchObject([{ text: ".png" }]);
    expect(await readFile(file, "utf8")).toBe("picture");
  });

  it("is not given keys, and works in a folder of its own that is gone afterwards", async () => {
    const look = await program("console.log(JSON.stringify({ cwd: process.cwd(), env: process.env }));");
    const pack = packOf(
      { argv: [look], environment: { STYLE: "{style=plain}" } },
      { OPENAI_API_KEY: "sk-secret-secret", HF_TOKEN: "hf_secret", HOME: "/home/somebody" },
    );
    const [result] = await run({ argv: [look] }, {}, pack);
    const { cwd, env } = JSON.parse(result?.type === "text" ? result.text : "{}");
    expect(env).toMatchObject({ HOME: "/home/somebody", STYLE: "plain" });
    expect(JSON.stringify(env)).not.toContain("secret");
    expect(cwd).not.toBe(process.cwd());
    await expect(readdir(cwd)).rejects.toThrow();
  });

  it("says how a program ended and what it last said, without stacks, paths and keys", async () => {
    const fail = await program(
      'console.error("loading\\nError: cannot read " + argv[0] + " with sk-abcdefgh12345678\\n    at main (/x/y.js:1:1)"); process.exit(3);',
    );
    const failure = run({ argv: [fail, "{text:file}"] }, { inputs: { text: text("x") } });
    await expect(failure).rejects.toMatchObject({
      code: "expert-failed",
      message: expect.stringMatching(/exit code 3: loading \| Error: cannot read text\.txt with \[redacted\]$/),
    });
  });

  it("says when a program crashes, or cannot be started", async () => {
    const crash = await program('process.kill(process.pid, "SIGSEGV"); setTimeout(() => {}, 5000);');
    await expect(run({ argv: [crash] })).rejects.toMatchObject({ code: "expert-crashed" });
    const gone = await program("");
    const pack = packOf({ argv: [gone] });
    await pack.source.find("text-generation", { signal: new AbortController().signal });
    await rm(gone);
    await expect(run({ argv: [gone] }, {}, pack)).rejects.toThrow(/is not there/);
  });
});

describe.skipIf(isWindows)("caps of a program", () => {
  const isGone = (pid: number) => {
    try {
      process.kill(pid, 0);
      // Where nobody collects it, a dead process keeps its number.
      return process.platform === "linux" && / Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
    } catch {
      return true;
    }
  };
  const until = async (condition: () => boolean | Promise<boolean>) => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it("an abort ends it and what it started, also what will not listen", async () => {
    const note = path.join(folder, "pids");
    const stubborn = await program(
      `process.on("SIGTERM", () => {}); const child = require("node:child_process").spawn("sleep", ["600"]); fs.writeFileSync(${JSON.stringify(note)}, process.pid + " " + child.pid); setInterval(() => {}, 1000);`,
    );
    const controller = new AbortController();
    const running = run({ argv: [stubborn] }, { signal: controller.signal });
    running.catch(() => undefined);
    const pids = async () => (await readFile(note, "utf8").catch(() => "")).split(" ").map(Number);
    await until(async () => (await pids()).length === 2);
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    for (const pid of await pids()) await until(() => isGone(pid));
  });

  it("what it leaves behind does not outlive it, nor hold it up", async () => {
    const note = path.join(folder, "left");
    const parent = await program(
      `const child = require("node:child_process").spawn("sleep", ["600"], { stdio: "inherit" }); child.unref(); fs.writeFileSync(${JSON.stringify(note)}, String(child.pid)); console.log("done"); process.exit(0);`,
    );
    expect(await run({ argv: [parent] })).toMatchObject([{ text: "done" }]);
    const pid = Number(await readFile(note, "utf8"));
    await until(() => isGone(pid));
  });

  it.runIf(process.platform === "linux")("too much memory ends it, counted with its children", async () => {
    const hungry = await program(
      'if (argv[0]) { global.kept = Buffer.alloc(300e6, 1); setInterval(() => {}, 1000); } else require("node:child_process").spawn(process.argv[0], [process.argv[1], "more"], { stdio: "inherit" });',
    );
    await expect(run({ argv: [hungry], memoryMegabytes: 250 })).rejects.toMatchObject({
      code: "expert-out-of-memory",
      message: expect.stringContaining("at most 250 MB"),
    });
  });

  it("endless printing and endless files end it", async () => {
    const print = await program('const line = "x".repeat(1e6); (function go() { process.stdout.write(line, go); })();');
    await expect(run({ argv: [print] })).rejects.toMatchObject({ code: "expert-bad-output" });
    const fill = await program(
      'const piece = Buffer.alloc(20e6); const file = fs.openSync("big", "w"); setInterval(() => fs.writeSync(file, piece), 1);',
    );
    await expect(run({ argv: [fill] })).rejects.toThrow(/wrote more than 500 MB/);
  });
});
