import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeArtifactStore } from "../../testing/contracts/artifact-store-contract.ts";
import { createMemoryArtifactStore } from "../../testing/memory-artifact-store.ts";
import { createFolderArtifactStore } from "./folder-artifact-store.ts";

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-artifacts-"));
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describeArtifactStore("folder", async () => createFolderArtifactStore({ folder: await newFolder() }));
describeArtifactStore("memory", createMemoryArtifactStore);

const bytes = new TextEncoder().encode("some bytes");

describe("artefacts in a folder", () => {
  it("makes nothing until something is kept", async () => {
    const parent = await newFolder();
    createFolderArtifactStore({ folder: path.join(parent, "artifacts") });
    expect(await readdir(parent)).toEqual([]);
  });

  it("gives a path that opens in a viewer, with the bytes that were put", async () => {
    const store = createFolderArtifactStore({ folder: await newFolder() });
    const { path: file } = await store.put(bytes, { mediaType: "audio/x-wav" });
    expect(file).toMatch(/\.wav$/);
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
  });

  it("keeps one file on disk for the same bytes with two media types", async () => {
    const store = createFolderArtifactStore({ folder: await newFolder() });
    const text = await store.put(bytes, { mediaType: "text/plain" });
    const table = await store.put(bytes, { mediaType: "text/csv" });
    expect([path.extname(text.path), path.extname(table.path)]).toEqual([".txt", ".csv"]);
    expect((await stat(text.path)).ino).toBe((await stat(table.path)).ino);
    await store.remove(text.id);
    expect(await store.find(text.id)).toBeUndefined();
  });

  it("leaves no unfinished file behind, whether it worked or not", async () => {
    const folder = await newFolder();
    const store = createFolderArtifactStore({ folder });
    const { id } = await store.put(bytes, { mediaType: "image/png" });
    await store.remove(id);
    // Something stands where the file must go.
    const { mkdir } = await import("node:fs/promises");
    await mkdir(path.join(folder, id.slice(0, 2), `${id}.png`, "x"), { recursive: true });
    await expect(store.put(bytes, { mediaType: "image/png" })).rejects.toMatchObject({ code: "store-failed" });
    expect(await readdir(path.join(folder, "unfinished"))).toEqual([]);
  });

  it("writes a file anew that was cut short", async () => {
    const store = createFolderArtifactStore({ folder: await newFolder() });
    const { path: file } = await store.put(bytes, { mediaType: "image/png" });
    await writeFile(file, "some");
    await store.put(bytes, { mediaType: "image/png" });
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
  });

  it("sweeps away what a program left that died while writing", async () => {
    const folder = await newFolder();
    await createFolderArtifactStore({ folder }).put(bytes, { mediaType: "image/png" });
    const [old, fresh] = ["old", "fresh"].map((name) => path.join(folder, "unfinished", name));
    await Promise.all([old, fresh].map((file) => writeFile(file ?? "", "half")));
    await utimes(old ?? "", 1, 1);
    await createFolderArtifactStore({ folder }).put(new Uint8Array(3), { mediaType: "image/png" });
    expect(await readdir(path.join(folder, "unfinished"))).toEqual(["fresh"]);
  });

  it("copies what a symbolic link points to, never the link", async () => {
    const folder = await newFolder();
    const store = createFolderArtifactStore({ folder: path.join(folder, "artifacts") });
    await writeFile(path.join(folder, "real.png"), bytes);
    await symlink(path.join(folder, "real.png"), path.join(folder, "link.png"));
    const { path: file } = await store.putFile(path.join(folder, "link.png"), { mediaType: "image/png" });
    await rm(path.join(folder, "real.png"));
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
  });

  it("refuses what is over the cap", async () => {
    const folder = await newFolder();
    const store = createFolderArtifactStore({ folder, maxBytes: 4 });
    const refused = { code: "file-too-large", message: expect.stringContaining("big.png") };
    await expect(store.put(bytes, { mediaType: "image/png", name: "big.png" })).rejects.toMatchObject(refused);
    const file = path.join(folder, "big.png");
    await writeFile(file, bytes);
    await expect(store.putFile(file, { mediaType: "image/png" })).rejects.toMatchObject(refused);
    expect(await readdir(folder)).toEqual(["big.png"]);
  });

  it("says what is wrong with a file that is not there, and with a folder that cannot be made", async () => {
    const folder = await newFolder();
    const store = createFolderArtifactStore({ folder });
    await expect(store.putFile(path.join(folder, "no.png"), { mediaType: "image/png" })).rejects.toMatchObject({
      code: "store-failed",
      message: expect.stringContaining("the file is not there"),
    });
    await writeFile(path.join(folder, "file"), "x");
    const blocked = createFolderArtifactStore({ folder: path.join(folder, "file", "artifacts") });
    await expect(blocked.put(bytes, { mediaType: "image/png" })).rejects.toMatchObject({
      code: "store-failed",
      hint: expect.stringContaining("HUGGINGGPT_HOME"),
    });
  });
});
