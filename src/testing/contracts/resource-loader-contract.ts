import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HistoryResource, LoadOptions, ResourceLoader } from "../../domain/ports.ts";
import type { ResourceType } from "../../domain/resource.ts";

/** The smallest PNG that decoders take: one transparent pixel. */
export const TINY_PNG: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

export function wanted(type: ResourceType, ...accepts: readonly ResourceType[]) {
  return { type, accepts };
}

export function loadOptions(options: Partial<LoadOptions> = {}): LoadOptions {
  return { attachments: new Map(), request: "", history: [], signal: new AbortController().signal, ...options };
}

/** What every `ResourceLoader` does. `create` gives one whose working folder is `cwd`. */
export function describeResourceLoader(
  name: string,
  create: (options: { readonly cwd: string }) => ResourceLoader | Promise<ResourceLoader>,
): void {
  describe(`${name}: a ResourceLoader`, () => {
    let root: string;
    let cwd: string;
    let outside: string;
    let loader: ResourceLoader;
    beforeAll(async () => {
      root = await realpath(await mkdtemp(path.join(tmpdir(), "hugginggpt-loader-")));
      cwd = await mkdtemp(path.join(root, "work-"));
      outside = path.join(root, "outside.png");
      await writeFile(path.join(cwd, "inside.png"), TINY_PNG);
      await writeFile(path.join(cwd, "notes.txt"), "first line\nsecond line");
      await writeFile(outside, TINY_PNG);
      loader = await create({ cwd });
    });
    afterAll(async () => {
      await rm(root, { recursive: true, force: true });
    });

    it("loads a file of the working folder, known by its content", async () => {
      const resource = await loader.load("inside.png", wanted("image"), loadOptions());
      expect(resource).toMatchObject({
        type: "image",
        artifact: { mediaType: "image/png", bytes: TINY_PNG.byteLength, name: "inside.png" },
      });
    });

    it("takes an attached file before one of the same name in the working folder", async () => {
      const attachments = new Map([["inside.png", outside]]);
      const resource = await loader.load("inside.png", wanted("image"), loadOptions({ attachments }));
      expect(resource).toMatchObject({ artifact: { path: outside } });
    });

    it("leaves a text that is no file as it is", async () => {
      const text = "Say hello, world.\nTwice.";
      expect(await loader.load(text, wanted("text"), loadOptions())).toEqual({ type: "text", text });
    });

    it("takes the text out of a text file", async () => {
      const resource = await loader.load("notes.txt", wanted("text"), loadOptions());
      expect(resource).toEqual({ type: "text", text: "first line\nsecond line" });
    });

    it("takes resources of the conversation by number and by name", async () => {
      const resource = { type: "text", text: "earlier" } as const;
      const history: readonly HistoryResource[] = [
        { number: 1, resource, turn: 1, madeBy: "summarization" },
        { number: 2, resource: { type: "text", text: "attached" }, turn: 1, name: "letter.txt" },
      ];
      expect(await loader.load("history:1", wanted("text"), loadOptions({ history }))).toEqual(resource);
      expect(await loader.load("letter.txt", wanted("text"), loadOptions({ history }))).toMatchObject({
        text: "attached",
      });
      await expect(loader.load("history:3", wanted("text"), loadOptions({ history }))).rejects.toMatchObject({
        code: "file-not-found",
      });
    });

    it("names a file that is missing", async () => {
      await expect(loader.load("insdie.png", wanted("image"), loadOptions())).rejects.toMatchObject({
        code: "file-not-found",
        message: expect.stringContaining('"insdie.png"'),
        hint: expect.stringContaining('"inside.png"'),
      });
    });

    it("reads outside the working folder only where the user wrote that path", async () => {
      await expect(loader.load(outside, wanted("image"), loadOptions())).rejects.toMatchObject({
        code: "file-not-allowed",
      });
      const request = `what is in ${outside}?`;
      expect(await loader.load(outside, wanted("image"), loadOptions({ request }))).toMatchObject({ type: "image" });
    });

    it("refuses what the argument cannot take", async () => {
      await expect(loader.load("notes.txt", wanted("image"), loadOptions())).rejects.toMatchObject({
        code: "unsupported-input",
        message: expect.stringContaining("notes.txt"),
      });
    });

    it("describes what the user attached", async () => {
      const signal = new AbortController().signal;
      expect(await loader.describe("inside.png", { signal })).toEqual({
        name: "inside.png",
        type: "image",
        mediaType: "image/png",
        bytes: TINY_PNG.byteLength,
        path: path.join(cwd, "inside.png"),
      });
      await expect(loader.describe("nothing.png", { signal })).rejects.toMatchObject({ code: "file-not-found" });
    });

    it("does nothing once it was cancelled", async () => {
      const signal = AbortSignal.abort(new Error("stop"));
      await expect(loader.load("inside.png", wanted("image"), loadOptions({ signal }))).rejects.toThrow("stop");
    });
  });
}
