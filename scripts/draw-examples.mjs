// Draws the example pictures of `examples/`. Run it by hand after a change: `node scripts/draw-examples.mjs`.
// The drawing machine needs the fonts DejaVu Sans, DejaVu Sans Mono, Liberation Serif and Noto Sans CJK SC; users need none,
// as the pictures are committed.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const folder = new URL("../examples/", import.meta.url);

const escapeXml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function text(x, y, size, content, attributes = "") {
  return `<text x="${x}" y="${y}" font-size="${size}" ${attributes}>${escapeXml(content)}</text>`;
}

function svg({ width, height, background, body }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${background}"/>${body}</svg>`;
}

/** A till receipt with a torn lower edge, lying on a table. */
function drawInvoice() {
  const width = 760;
  const height = 640;
  const left = 60;
  const right = width - 60;
  const teeth = Array.from({ length: 32 }, (_, index) => {
    const x = right - (index + 1) * 20;
    return `L ${x + 10} ${height - 52} L ${x} ${height - 40}`;
  }).join(" ");
  const rows = [
    ["Two notebooks", "7.40"],
    ["One fountain pen", "18.60"],
    ["Total", "26.00"],
  ];
  const body = `
<path d="M ${left} 30 H ${right} V ${height - 40} ${teeth} Z" fill="#fffef9" stroke="#c9c3b4" stroke-width="1.5"/>
<g font-family="DejaVu Sans" fill="#1d1d1f">
${text(width / 2, 108, 36, "CORNER BOOKSHOP", 'text-anchor="middle" font-weight="bold"')}
${text(width / 2, 150, 22, "12 Market Street", 'text-anchor="middle"')}
<line x1="110" x2="${width - 110}" y1="190" y2="190" stroke="#55534e" stroke-width="2" stroke-dasharray="9 7"/>
${text(width / 2, 252, 30, "INVOICE NO: 18301/102/T0305", 'text-anchor="middle"')}
<line x1="110" x2="${width - 110}" y1="290" y2="290" stroke="#55534e" stroke-width="2" stroke-dasharray="9 7"/>
${rows
  .map(([name, price], index) => {
    const y = 350 + index * 52;
    const weight = name === "Total" ? 'font-weight="bold"' : "";
    return text(120, y, 26, name, weight) + text(width - 120, y, 26, price, `text-anchor="end" ${weight}`);
  })
  .join("\n")}
${text(width / 2, 540, 24, "Thank you for your visit", 'text-anchor="middle"')}
</g>`;
  return svg({ width, height, background: "#e7e2d6", body });
}

/** A page of prose. */
function drawPage() {
  const paragraphs = [
    [
      "The lighthouse keeper wrote one line every evening.",
      "He noted the wind, the colour of the sea and the",
      "number of ships that passed before dark.",
    ],
    [
      "In forty years he never missed a day. When the lamp",
      "was replaced by a machine, he carried the books home",
      "and read them aloud to his neighbours in winter.",
    ],
    ["They found that the weather of an ordinary Tuesday", "could be as good a story as any storm."],
  ];
  let y = 210;
  const lines = [];
  for (const paragraph of paragraphs) {
    for (const line of paragraph) {
      lines.push(text(90, y, 30, line));
      y += 46;
    }
    y += 26;
  }
  const body = `<g font-family="Liberation Serif" fill="#222">
${text(90, 120, 46, "The Keeper of the Lamp", 'font-weight="bold"')}
${lines.join("\n")}
</g>`;
  return svg({ width: 860, height: 720, background: "#fdfdfb", body });
}

/** A notice in Chinese, on a coloured board. */
function drawNotice() {
  const lines = [
    "图书馆将于星期六上午闭馆半天",
    "下午一点恢复开放",
    "借书证可在门口的机器上续期",
    "给您带来不便，敬请谅解",
  ];
  const body = `
<rect x="24" y="24" width="752" height="432" rx="18" fill="#fffdf5" stroke="#b3352b" stroke-width="6"/>
<g font-family="Noto Sans CJK SC" fill="#1f1f1f">
${text(400, 120, 54, "通知", 'text-anchor="middle" font-weight="bold" fill="#b3352b" letter-spacing="18"')}
${lines.map((line, index) => text(100, 200 + index * 62, 36, line)).join("\n")}
</g>`;
  return svg({ width: 800, height: 480, background: "#f3e6cf", body });
}

const pictures = { "invoice.png": drawInvoice(), "page.png": drawPage(), "notice-zh.png": drawNotice() };

await mkdir(folder, { recursive: true });
for (const [name, source] of Object.entries(pictures)) {
  const path = fileURLToPath(new URL(name, folder));
  const { width, height, size } = await sharp(Buffer.from(source))
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(path);
  console.log(`${name}: ${width} × ${height}, ${size} bytes`);
}
