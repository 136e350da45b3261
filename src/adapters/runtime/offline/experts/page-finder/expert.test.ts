import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../../../../../testing/fixtures/make-pdf.ts";
import { jsonOf, textOf } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

let file = "";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pages-"));
  file = path.join(folder, "handbook.pdf");
  const pages = [
    ["Welcome to the boat club.", "Members meet on Mondays."],
    ["Life jackets are worn by everybody on the water.", "Children wear them on the pier as well."],
    ["The yearly fee is ninety euros.", "It is paid in January."],
  ];
  await writeFile(file, makePdf(pages.map((lines) => ({ lines }))));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const find = (text: string) =>
  expert.run(
    {
      task: "visual-document-retrieval",
      inputs: {
        image: { type: "document", path: file, mediaType: "application/pdf", name: "handbook.pdf" },
        text: { type: "text", text },
      },
      parameters: {},
      language: "en",
    },
    { outputFolder: folder, onProgress() {} },
  );

describe("the page that a query asks for", () => {
  it.each([
    ["what does membership cost per year?", 3],
    ["safety rules for kids", 2],
    ["when do members meet", 1],
  ])("%s → page %i", async (query, page) => {
    const outputs = await find(query);
    expect(jsonOf<{ readonly page: number }[]>(outputs)[0]?.page).toBe(page);
    expect(textOf(outputs)).toMatch(new RegExp(`^Page ${page}: “`));
  });

  it("is none where nothing fits", async () => {
    await expect(find("quantum chromodynamics lattice")).rejects.toMatchObject({ code: "expert-no-result" });
  });
});
