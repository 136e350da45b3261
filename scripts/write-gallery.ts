import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { GALLERY, type GalleryEntry } from "../examples/gallery.ts";
import { isMedia } from "../src/domain/resource.ts";
import { createHuggingGPT } from "../src/setup.ts";

// Runs the requests of the gallery and writes docs/gallery.md with what came out. Usage: npm run docs:gallery
const root = path.resolve(import.meta.dirname, "..");
const pictures = path.join(root, "docs", "images", "gallery");
const WIDEST = 640;

const home = await mkdtemp(path.join(tmpdir(), "hugginggpt-gallery-"));
await mkdir(pictures, { recursive: true });
const hugginggpt = await createHuggingGPT({ cwd: root, home, brain: "keyless", config: false });
try {
  const parts: string[] = [];
  for (const entry of GALLERY) parts.push(await writeEntry(entry));
  const head = [
    "<!-- Written by `npm run docs:gallery` from examples/gallery.ts. -->",
    "# Gallery",
    "",
    "Requests and what came of them, without a key and without a network; each is run in tests (`examples/gallery.test.ts`). The pictures",
    "and the table lie in [examples](../examples). Answers end with how they came about, which is left out here.",
  ];
  await writeFile(path.join(root, "docs", "gallery.md"), `${[...head, ...parts].join("\n")}\n`);
} finally {
  await hugginggpt.close();
  await rm(home, { recursive: true, force: true });
}

async function writeEntry({ title, request, pictures: names = [], before, remark }: GalleryEntry): Promise<string> {
  const result = await hugginggpt.run({ request }).result;
  const files = result.tasks.flatMap(({ outputs }) =>
    outputs.filter(isMedia).flatMap(({ type, artifact }) => (type === "image" ? [artifact.path] : [])),
  );
  for (const [index, name] of names.entries()) {
    const file = files[index];
    if (file === undefined) throw new Error(`"${request}" gave no ${name}: ${result.status}`);
    await sharp(file)
      .resize({ width: WIDEST, withoutEnlargement: true })
      .png({ palette: true, colours: 64, effort: 10 })
      .toFile(path.join(pictures, name));
  }
  const answer = result.response
    .split(/\n\n(?:How it came about|过程)/)[0]
    ?.replaceAll(/[^\s:：]*[\\/]artifacts[\\/]\S+(\.\w+)/g, (_path, ending: string) => `…${ending}`);
  const images = [
    ...(before === undefined ? [] : [`<img src="../examples/${before}" width="260" alt="${before}">`]),
    ...names.map((name) => `<img src="images/gallery/${name}" width="260" alt="${title}">`),
  ];
  process.stdout.write(`${result.status} ${title}\n`);
  return [
    "",
    `## ${title}`,
    "",
    "```sh",
    `hugginggpt '${request}'`,
    "```",
    "",
    ...(images.length === 0 ? [] : [images.join(" "), ""]),
    "```",
    answer ?? "",
    "```",
    ...(remark === undefined ? [] : ["", remark]),
  ].join("\n");
}
