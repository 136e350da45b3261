// Draws docs/images/terminal.png, the README's picture: runs the command in a real terminal (util-linux' `script`), reads what
// it wrote there, and paints the screen that it left. Run it by hand after a change: `npm run build && node scripts/draw-terminal.mjs`.
// The drawing machine needs the fonts DejaVu Sans Mono and Noto Sans CJK SC. `--from DIR` names a folder to stand in; the
// examples are copied there, so that no path of this machine gets into the picture.
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, stripVTControlCharacters } from "node:util";
import sharp from "sharp";
import stringWidth from "string-width";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values: flags } = parseArgs({
  options: {
    from: { type: "string", default: path.join(homedir(), "hugginggpt-picture") },
    request: { type: "string", default: "read the image examples/invoice.png for me and say it aloud" },
    // A file with a line for each turn of a chat, instead of the request.
    chat: { type: "string" },
    columns: { type: "string", default: "88" },
    output: { type: "string", default: path.join(root, "docs", "images", "terminal.png") },
  },
});
const columns = Number(flags.columns);
const rows = 60;

/** What a terminal holds after these bytes; knows the sequences that the command writes. */
function readScreen(bytes) {
  const screen = [[]];
  let [row, column] = [0, 0];
  let style = {};
  const clearFrom = (at) => screen[row]?.splice(at);
  const controls = {
    A: (n) => (row = Math.max(0, row - (n || 1))),
    B: (n) => (row += n || 1),
    C: (n) => (column += n || 1),
    D: (n) => (column = Math.max(0, column - (n || 1))),
    G: (n) => (column = (n || 1) - 1),
    K: (n) => clearFrom(n === 2 ? 0 : column),
    J: () => {
      clearFrom(column);
      screen.splice(row + 1);
    },
    m: (_first, all) => (style = applyStyle(style, all)),
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it reads control characters
  const token = /\u001b\[([?\d;]*)([A-Za-z])|\u001b\][^\u0007]*\u0007|\r|\n|[^\u001b\r\n]/gu;
  for (const [text, numbers, final] of bytes.matchAll(token)) {
    if (final !== undefined) {
      if (!numbers.startsWith("?")) controls[final]?.(Number.parseInt(numbers, 10), numbers.split(";").map(Number));
    } else if (text === "\r") column = 0;
    else if (text === "\n") row += 1;
    else if (!text.startsWith("\u001b")) {
      const width = stringWidth(text);
      if (column + width > columns) [row, column] = [row + 1, 0];
      screen[row] ??= [];
      screen[row][column] = { text, width, style };
      for (let extra = 1; extra < width; extra += 1) screen[row][column + extra] = undefined;
      column += width;
    }
    screen[row] ??= [];
  }
  while (screen.length > 0 && screen.at(-1).every((cell) => cell === undefined || cell.text === " ")) screen.pop();
  return Array.from(screen, (line) => line ?? []);
}

const STYLES = {
  1: { bold: true },
  2: { faint: true },
  4: { underline: true },
  22: { bold: false, faint: false },
  24: { underline: false },
  39: { color: undefined },
};

function applyStyle(style, codes) {
  const changes = codes.map((code) => STYLES[code] ?? (code >= 30 && code <= 37 ? { color: code - 30 } : {}));
  return Object.assign(codes.includes(0) ? {} : { ...style }, ...changes);
}

const COLORS = ["#45475a", "#f38ba8", "#a6e3a1", "#f9e2af", "#89b4fa", "#cba6f7", "#89dceb", "#cdd6f4"];
const TEXT = "#dfe3f0";
const FAINT = "#8d93ab";
const BACKGROUND = "#1b1d2a";
const CELL = 10.2;
const ROW = 25;
const SIZE = 17;
const PADDING = 28;
const BAR = 44;

/** Arms up, down, left, right of the box characters, drawn as lines so that rows join without gaps. */
const BOXES = {
  "─": "lr",
  "━": "LR",
  "│": "ud",
  "├": "udr",
  "┤": "udl",
  "┬": "dlr",
  "┴": "ulr",
  "┼": "udlr",
  "╭": "dr",
  "╮": "dl",
  "╰": "ur",
  "╯": "ul",
};

function drawBox(arms, x, y, color) {
  const [middle, centre] = [x + CELL / 2, y + ROW / 2];
  const ends = { u: [middle, y], d: [middle, y + ROW], l: [x, centre], r: [x + CELL, centre] };
  const heavy = arms !== arms.toLowerCase();
  return [...arms.toLowerCase()]
    .map((arm) => `<path d="M ${middle} ${centre} L ${ends[arm].join(" ")}"/>`)
    .join("")
    .replace(/^/, `<g stroke="${color}" stroke-width="${heavy ? 3 : 1.4}" stroke-linecap="square">`)
    .concat("</g>");
}

const escapeXml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function drawCell(cell, x, y) {
  const { text, width, style } = cell;
  const color = style.color === undefined ? (style.faint ? FAINT : TEXT) : COLORS[style.color];
  const under = style.underline
    ? `<path d="M ${x} ${y + ROW - 3.5} h ${CELL * width}" stroke="${color}" stroke-width="1"/>`
    : "";
  if (text === " ") return under;
  if (BOXES[text] !== undefined) return drawBox(BOXES[text], x, y, color);
  const font = width === 2 ? "Noto Sans CJK SC" : "DejaVu Sans Mono";
  const weight = style.bold ? ' font-weight="bold"' : "";
  return `${under}<text x="${x}" y="${y + ROW * 0.72}" font-family="${font}, DejaVu Sans"${weight} fill="${color}">${escapeXml(text)}</text>`;
}

function drawWindow(screen) {
  const width = Math.ceil(columns * CELL + PADDING * 2);
  const height = BAR + screen.length * ROW + PADDING;
  const cells = screen.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell === undefined ? [] : [drawCell(cell, PADDING + column * CELL, BAR + row * ROW + 4)],
    ),
  );
  const lights = ["#f38ba8", "#f9e2af", "#a6e3a1"].map((color, index) => {
    return `<circle cx="${28 + index * 22}" cy="22" r="6.5" fill="${color}" fill-opacity="0.85"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" rx="12" fill="${BACKGROUND}"/>${lights.join("")}
<g font-size="${SIZE}" xml:space="preserve">${cells.join("\n")}</g></svg>`;
}

/** Types each line once the program has been waiting at its prompt for a while. */
async function runInTerminal(typed) {
  const child = spawn("script", ["-qfec", `stty cols ${columns} rows ${rows}; ${command}`, "/dev/null"], {
    cwd: flags.from,
    env: { ...process.env, TERM: "xterm-256color", CI: "false", NO_COLOR: "", HUGGINGGPT_HOME: home },
  });
  let output = "";
  let waiting;
  const rest = [...typed];
  const typeNext = () => {
    if (stripVTControlCharacters(output).endsWith("> "))
      child.stdin.write(rest.length > 0 ? `${rest.shift()}\r` : "\u0004");
  };
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
    clearTimeout(waiting);
    if (typed.length > 0) waiting = setTimeout(typeNext, 800);
  });
  if (typed.length === 0) child.stdin.end();
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { output, code };
}

await mkdir(flags.from, { recursive: true });
await cp(path.join(root, "examples"), path.join(flags.from, "examples"), { recursive: true });
const lines = flags.chat === undefined ? [] : (await readFile(flags.chat, "utf8")).split("\n").filter(Boolean);
const shown = flags.chat === undefined ? `hugginggpt "${flags.request}" --out .` : "hugginggpt chat --out .";
const command = shown.replace("hugginggpt", `'${process.execPath}' '${path.join(root, "bin", "hugginggpt.js")}'`);
const home = path.join(flags.from, ".hugginggpt");
const session = await runInTerminal(lines);
const prompt = `\u001b[32m$\u001b[39m \u001b[1m${shown}\u001b[22m\r\n\r\n`;
const svg = drawWindow(readScreen(prompt + session.output));
await mkdir(path.dirname(flags.output), { recursive: true });
await sharp(Buffer.from(svg), { density: 144 }).png({ palette: true, compressionLevel: 9 }).toFile(flags.output);
await rm(home, { recursive: true, force: true });
process.stdout.write(`${flags.output}: exit code ${session.code}\n`);
