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

/** A stop sign at a road, in front of a house. */
function drawStreet() {
  const octagon = (x, y, radius) =>
    Array.from({ length: 8 }, (_, index) => {
      const angle = Math.PI / 8 + (index * Math.PI) / 4;
      return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
    }).join(" ");
  const body = `<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#7fb2e0"/><stop offset="1" stop-color="#dcebf5"/></linearGradient>
<linearGradient id="road" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8b8d90"/><stop offset="1" stop-color="#5f6165"/></linearGradient>
<linearGradient id="post" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#9a9a9a"/><stop offset=".4" stop-color="#e8e8e8"/><stop offset="1" stop-color="#7a7a7a"/></linearGradient>
<radialGradient id="sign" cx=".4" cy=".35" r=".8"><stop offset="0" stop-color="#d8343a"/><stop offset="1" stop-color="#a81820"/></radialGradient>
</defs>
<rect width="960" height="640" fill="url(#sky)"/>
<path d="M0 400Q200 330 420 390T960 360V640H0Z" fill="#6f9a57"/>
<path d="M330 640L520 400H600L960 600V640Z" fill="url(#road)"/>
<path d="M560 420H575L740 640H690Z" fill="#e9e4c8" opacity=".8"/>
<rect x="620" y="190" width="270" height="220" fill="#c79d75"/><path d="M600 195L755 90L910 195Z" fill="#7b3f2f"/>
<g fill="#dcecf7" stroke="#5a4632" stroke-width="5"><rect x="650" y="225" width="60" height="65"/>
<rect x="800" y="225" width="60" height="65"/><rect x="725" y="300" width="64" height="110" fill="#5e3b24"/></g>
<rect x="222" y="250" width="16" height="370" fill="url(#post)"/>
<polygon points="${octagon(230, 180, 122)}" fill="#fff"/><polygon points="${octagon(230, 180, 112)}" fill="url(#sign)"/>
<text x="230" y="208" font-family="DejaVu Sans" font-weight="bold" font-size="76" fill="#fff" text-anchor="middle" textLength="185" lengthAdjust="spacingAndGlyphs">STOP</text>`;
  return svg({ width: 960, height: 640, background: "#fff", body });
}

/** A clock on a wall, small. */
function drawClock() {
  const numbers = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6;
    return text(
      330 + 118 * Math.sin(angle),
      231 - 118 * Math.cos(angle),
      30,
      String(index || 12),
      'text-anchor="middle"',
    );
  });
  const body = `<g transform="scale(0.35)"><rect y="400" width="640" height="80" fill="#7d5a3a"/>
<circle cx="330" cy="220" r="165" fill="#2b2b2b"/><circle cx="330" cy="220" r="148" fill="#fbfaf5"/>
<g font-family="DejaVu Sans">${numbers.join("")}</g>
<path d="M330 220V135M330 220L400 255" stroke="#111" stroke-width="9" stroke-linecap="round"/></g>`;
  return svg({ width: 224, height: 168, background: "#cfc7b8", body });
}

const pictures = {
  "street.png": drawStreet(),
  "clock.png": drawClock(),
  "invoice.png": drawInvoice(),
  "page.png": drawPage(),
  "notice-zh.png": drawNotice(),
};

await mkdir(folder, { recursive: true });
for (const [name, source] of Object.entries(pictures)) {
  const path = fileURLToPath(new URL(name, folder));
  const { width, height, size } = await sharp(Buffer.from(source))
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(path);
  console.log(`${name}: ${width} × ${height}, ${size} bytes`);
}
