import { realpath, symlink } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeResourceLoader, TINY_PNG } from "../../testing/contracts/resource-loader-contract.ts";
import { makeDocx } from "../../testing/fixtures/make-docx.ts";
import { makePdf } from "../../testing/fixtures/make-pdf.ts";
import { textOf, useLoader } from "../../testing/fixtures/use-loader.ts";
import { createMemoryArtifactStore } from "../../testing/memory-artifact-store.ts";
import { createResourceLoader } from "./resource-loader.ts";

describeResourceLoader("files and addresses", ({ cwd }) =>
  createResourceLoader({ cwd, artifacts: createMemoryArtifactStore() }),
);

const { place, artifacts, load, give } = useLoader();

describe("what may be read", () => {
  it("does not let links lead out of the working folder, unless the user named them", async () => {
    await symlink(path.join(place.root, "secret.png"), path.join(place.cwd, "link.png"));
    await symlink(place.root, path.join(place.cwd, "folder"));
    for (const value of ["link.png", "folder/secret.png"]) {
      await expect(load(value, "image")).rejects.toMatchObject({ code: "file-not-allowed" });
      expect(await load(value, "image", { request: `read ${value} for me` })).toMatchObject({ type: "image" });
    }
  });

  it.each([
    ["../secret.png", "show me secret.png"],
    ["../secret.png", "show me x../secret.png"],
    ["../secret.png", "show me ../secret.png.bak"],
    ["../secret.png", "show me ../secret.pngs"],
    ["../secret.png", "show me ../../secret.png"],
  ])("%s does not stand in %j", async (value, request) => {
    await expect(load(value, "image", { request })).rejects.toMatchObject({ code: "file-not-allowed" });
  });

  it.each([
    "show me ../secret.png",
    'show me "../secret.png".',
    "(../secret.png)",
    "看一下../secret.png，好吗",
    '[{"task":"image-to-text","args":{"image":"../secret.png"}}]',
  ])("../secret.png stands in %j", async (request) => {
    expect(await load("../secret.png", "image", { request })).toMatchObject({ type: "image" });
  });

  it("does not tell whether a file outside is there", async () => {
    const [there, gone] = await Promise.all(
      ["../secret.png", "../absent.png"].map((value) => load(value, "image").catch((error: Error) => error.message)),
    );
    expect(String(there).replace("secret", "absent")).toBe(gone);
  });

  it("never reads a text outside that only a model named", async () => {
    for (const value of ["../secret.txt", path.join(place.root, "secret.txt")]) {
      await expect(load(value, "text")).rejects.toMatchObject({ code: "file-not-allowed" });
    }
  });

  it("fault 13: lets no path escape, however it is written", async () => {
    const piece = fc.constantFrom(
      "..",
      ".",
      "sub",
      "folder",
      "link.png",
      "ok.png",
      "secret.png",
      "",
      "~",
      "%2e%2e",
      place.root,
      place.cwd,
    );
    const separator = fc.constantFrom("/", "//", "\\", "/./");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, separator), { minLength: 1, maxLength: 7 }), async (pieces) => {
        const value = pieces
          .map(([name, after]) => name + after)
          .join("")
          .slice(0, -1);
        const resource = await load(value, "image").catch(() => undefined);
        if (resource === undefined || resource.type !== "image") return;
        const real = await realpath(resource.artifact.path);
        expect(real.startsWith(`${place.cwd}${path.sep}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("finds an artefact by its id, its path and its address", async () => {
    const artifact = await artifacts().put(TINY_PNG, { mediaType: "image/png" });
    for (const value of [artifact.id, artifact.path, `/artifacts/${artifact.id}.png`]) {
      expect(await load(value, "image")).toMatchObject({ artifact: { id: artifact.id } });
    }
  });

  it("finds an attached file by its bare name and by its path", async () => {
    const attachments = new Map([["../secret.png", path.join(place.root, "secret.png")]]);
    for (const value of ["../secret.png", "secret.png", path.join(place.root, "secret.png")]) {
      expect(await load(value, "image", { attachments })).toMatchObject({ type: "image" });
    }
  });

  it("says where a file was looked for, and which name may be meant", async () => {
    const attachments = new Map([["photo.png", path.join(place.cwd, "ok.png")]]);
    await expect(load("phto.png", "image", { attachments })).rejects.toMatchObject({
      code: "file-not-found",
      message: `There is no file "phto.png": looked among the attached files (photo.png) and in ${place.cwd}.`,
      hint: 'Did you mean "photo.png"?',
    });
    await expect(load("sub/okk.png", "image")).rejects.toMatchObject({ hint: 'Did you mean "sub/ok.png"?' });
  });

  it.each(["", " ", "\0", "a\0b.png", "x".repeat(5_000), ".", "sub", "sub/", "history:9", "file://elsewhere/x.png"])(
    "answers %j with a plain error",
    async (value) => {
      await expect(load(value, "image")).rejects.toMatchObject({ name: "InputError" });
    },
  );
});

describe("texts", () => {
  it.each([
    "hello",
    "3.5",
    "Read README.md to me",
    "a.b",
    "see http://127.0.0.1/ for more",
    "C:\\x",
    "say:cheese",
    "x".repeat(100_000),
  ])("%.40j is itself", async (text) => {
    expect(await load(text, "text")).toEqual({ type: "text", text });
  });

  it("a text file that is missing is missed", async () => {
    await expect(load("absent.txt", "text")).rejects.toMatchObject({ code: "file-not-found" });
  });

  it.each([
    ["utf8.txt", Buffer.from("naïve 你好"), "naïve 你好"],
    ["mark.txt", Buffer.from("\ufeffnaïve"), "naïve"],
    ["utf16.txt", Buffer.from("\ufeff你好 there", "utf16le"), "你好 there"],
    ["table.csv", Buffer.from("a,b\n1,2\n"), "a,b\n1,2\n"],
    ["note.md", Buffer.from("# Title"), "# Title"],
  ])("the text of %s", async (name, data, text) => {
    expect(textOf(await load(await give(name, data), "text"))).toBe(text);
  });

  it("a file in another encoding, an empty one, a picture where a text is needed", async () => {
    const japanese = Buffer.from([0x83, 0x74, 0x83, 0x46, 0x83, 0x8a, 0x81, 0x5b]);
    await expect(load(await give("sjis.txt", japanese), "text")).rejects.toMatchObject({
      code: "invalid-input",
      message: '"sjis.txt" is no text in UTF-8, UTF-16, GB18030 or Windows-1252.',
    });
    await expect(load(await give("blank.txt", " \n\n"), "text")).rejects.toMatchObject({ code: "invalid-input" });
    await expect(load("ok.png", "text")).rejects.toMatchObject({ code: "unsupported-input" });
  });

  it("the text of a PDF, or what is wrong with it", async () => {
    await give("paper.pdf", makePdf([{ lines: ["Boat hire"] }, { lines: ["Closed on Mondays"] }]));
    expect(textOf(await load("paper.pdf", "text"))).toBe("[page 1]\nBoat hire\n\n[page 2]\nClosed on Mondays");
    await expect(load(await give("cut.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj"), "text")).rejects.toMatchObject({
      code: "invalid-input",
      message: '"cut.pdf" is a broken PDF.',
    });
    await expect(load(await give("empty.pdf", makePdf([{ lines: [] }])), "text")).rejects.toMatchObject({
      code: "invalid-input",
      message: '"empty.pdf" has no text in it: its pages are pictures.',
    });
  });

  it.each([
    ["memo.docx", makeDocx(["Ada & Ben paint the shed."]), "Ada & Ben paint the shed."],
    ["page.html", "<!doctype html><p>Leek &amp; potato</p><script>1</script>", "Leek & potato"],
    ["note.rtf", String.raw`{\rtf1\ansi Caf\'e9}`, "Café"],
    ["gb.txt", Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7]), "你好，世界"],
  ])("what a reader sees of %s", async (name, data, text) => {
    expect(textOf(await load(await give(name, data), "text"))).toBe(text);
  });

  it("a table is a table, a text or a document, as is needed", async () => {
    await give("table.csv", "a,b\n1,2\n");
    expect(await load("table.csv", "table")).toMatchObject({ type: "table", artifact: { mediaType: "text/csv" } });
    expect(await load("table.csv", "document")).toMatchObject({ type: "document" });
  });

  it("JSON is read, and what is wrong with it is said", async () => {
    expect(await load(await give("data.json", '{"a": [1]}'), "json")).toEqual({ type: "json", value: { a: [1] } });
    await expect(load(await give("bad.json", '{"a": '), "json")).rejects.toMatchObject({
      message: expect.stringContaining("is no valid JSON"),
    });
  });

  it("data of an earlier turn is put into words where a text is needed", async () => {
    const history = [
      { number: 1, turn: 1, resource: { type: "json", value: [{ label: "cat" }, { label: "cat" }] } },
    ] as const;
    expect(await load("history:1", "text", { history })).toEqual({ type: "text", text: "2 cats" });
  });

  it("an earlier file that is gone is said to be", async () => {
    const artifact = { id: "0".repeat(64), path: path.join(place.root, "gone.png"), mediaType: "image/png", bytes: 3 };
    const history = [{ number: 1, turn: 1, name: "old.png", resource: { type: "image", artifact } }] as const;
    await expect(load("old.png", "image", { history })).rejects.toMatchObject({
      code: "file-not-found",
      message: expect.stringContaining("gone"),
    });
  });
});
