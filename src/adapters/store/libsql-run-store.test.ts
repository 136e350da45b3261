import { spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { describeRunStore } from "../../testing/contracts/run-store-contract.ts";
import { createMemoryRunStore } from "../../testing/memory-run-store.ts";
import { sampleRun } from "../../testing/sample-run.ts";
import { createLibsqlRunStore } from "./libsql-run-store.ts";

const folders: string[] = [];
async function newFile(name = "runs.db"): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "hugginggpt store-"));
  folders.push(folder);
  return path.join(folder, name);
}
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describeRunStore("embedded database", async () => createLibsqlRunStore({ file: await newFile() }));
describeRunStore("memory", createMemoryRunStore);

describe("embedded database", () => {
  it("makes nothing until something is written", async () => {
    const file = await newFile("deep/er/runs.db");
    const store = createLibsqlRunStore({ file });
    expect(await store.list()).toEqual([]);
    expect(await store.events("x")).toEqual([]);
    expect(await readdir(path.dirname(path.dirname(path.dirname(file))))).toEqual([]);
    await store.append(sampleRun("run-1"));
    expect(await readdir(path.dirname(file))).toContain("runs.db");
    await store.close();
  });

  it("has everything when it is opened again", async () => {
    const file = await newFile();
    const first = createLibsqlRunStore({ file });
    await first.append(sampleRun("run-1"));
    await first.close();
    const second = createLibsqlRunStore({ file });
    expect(await second.events("run-1")).toEqual(sampleRun("run-1"));
    await second.close();
  });

  it("is shared by several programs that write at once", async () => {
    const file = await newFile();
    const program = fileURLToPath(new URL("../../testing/fixtures/append-runs.ts", import.meta.url));
    const writers = ["a", "b", "c"].map((name) => runProgram(program, [file, name, "40"]));
    expect(await Promise.all(writers)).toEqual(["", "", ""]);
    const store = createLibsqlRunStore({ file });
    expect(await store.list({ limit: 1_000 })).toHaveLength(120);
    for (const name of ["a", "b", "c"]) expect(await store.events(`${name}-39`)).toHaveLength(3);
    await store.close();
  });

  it("says that a file is no database, where it is and what to do, and leaves it alone", async () => {
    const file = await newFile();
    await writeFile(file, "this is a letter to my aunt. ".repeat(200));
    const store = createLibsqlRunStore({ file });
    await expect(store.append(sampleRun("run-1"))).rejects.toMatchObject({
      code: "store-failed",
      message: `Cannot write the record of runs ${file}: the file is not a database.`,
      hint: expect.stringContaining("Move the file away"),
    });
    await expect(store.list()).rejects.toMatchObject({ code: "store-failed" });
    expect(await readFile(file, "utf8")).toContain("letter to my aunt");
    await store.close();
  });

  it("works again once the damaged file was moved away", async () => {
    const file = await newFile();
    await writeFile(file, "rubbish ".repeat(600));
    const store = createLibsqlRunStore({ file });
    await expect(store.append(sampleRun("run-1"))).rejects.toMatchObject({ code: "store-failed" });
    await rm(file);
    await store.append(sampleRun("run-2"));
    expect((await store.list()).map(({ runId }) => runId)).toEqual(["run-2"]);
    await store.close();
  });

  it("starts a new file where the old one was deleted under it", async () => {
    const file = await newFile();
    const store = createLibsqlRunStore({ file });
    await store.append(sampleRun("run-1"));
    for (const name of await readdir(path.dirname(file))) await rm(path.join(path.dirname(file), name));
    await store.append(sampleRun("run-2"));
    expect((await store.list()).map(({ runId }) => runId)).toEqual(["run-2"]);
    await store.close();
    const again = createLibsqlRunStore({ file });
    expect(await again.events("run-2")).toHaveLength(3);
    await again.close();
  });

  it("says when the folder cannot be made", async () => {
    const file = await newFile();
    await writeFile(file, "x");
    const store = createLibsqlRunStore({ file: path.join(file, "below", "runs.db") });
    await expect(store.append(sampleRun("run-1"))).rejects.toMatchObject({
      code: "store-failed",
      message: expect.stringContaining("part of the path is a file"),
      hint: expect.stringContaining("HUGGINGGPT_HOME"),
    });
    await store.close();
  });

  it.skipIf(process.getuid?.() === 0)("says when the folder must not be written", async () => {
    const file = await newFile();
    await chmod(path.dirname(file), 0o500);
    const store = createLibsqlRunStore({ file });
    await expect(store.append(sampleRun("run-1"))).rejects.toMatchObject({ code: "store-failed" });
    await chmod(path.dirname(file), 0o700);
    await store.close();
  });

  it("refuses a store of a newer version", async () => {
    const file = await newFile();
    const store = createLibsqlRunStore({ file });
    await store.append(sampleRun("run-1"));
    await store.close();
    const { createClient } = await import("@libsql/client/sqlite3");
    const client = createClient({ url: `file:${file}` });
    await client.execute("insert into migrations values (999, '2030-01-01T00:00:00.000Z')");
    client.close();
    const older = createLibsqlRunStore({ file });
    await expect(older.list()).rejects.toMatchObject({
      code: "store-failed",
      message: expect.stringContaining("newer version"),
    });
    await older.close();
  });

  it("never stores a key", async () => {
    const file = await newFile();
    const store = createLibsqlRunStore({ file, secrets: ["open sesame"] });
    const request = "use sk-abcdefghijklmnop and open sesame to read a.png";
    await store.append(sampleRun("sk-run-with-odd-name", { request }));
    const [summary] = await store.list();
    const [start] = await store.events("sk-run-with-odd-name");
    for (const text of [summary?.request, JSON.stringify(start)]) {
      expect(text).not.toContain("abcdefghijklmnop");
      expect(text).not.toContain("open sesame");
    }
    expect(start).toMatchObject({ runId: "sk-run-with-odd-name" });
    await store.close();
  });
});

/** What a program had to complain about; empty where it ended well. */
function runProgram(file: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", file, ...parameters], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaints += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0 ? "" : `exit ${code}: ${complaints}`));
  });
}
