import type { HistoryResource } from "../../domain/ports.ts";
import { isMedia } from "../../domain/resource.ts";
import { describeJson } from "../../util/describe-json.ts";
import { printableText } from "../view/line.ts";
import { paintLines } from "../view/paint.ts";
import { viewResources } from "../view/resource-table.ts";
import { type ChatSession, say } from "./chat-session.ts";
import { openFile } from "./open-file.ts";
import { pictureProtocol } from "./terminal-pictures.ts";

const MOST_THUMBNAILS = 12;

/** Lists what can be meant in this conversation; pictures with a thumbnail where the terminal can show one. */
export async function showFiles(session: ChatSession): Promise<void> {
  const { context, hugginggpt, conversationId, attachments } = session;
  const { stdout, terminal } = context;
  const { resources } = await hugginggpt.conversation(conversationId);
  if (attachments.length > 0) say(session, `For the next request: ${attachments.join(", ")}`);
  if (resources.length === 0) {
    if (attachments.length === 0) say(session, "Nothing was given or made in this conversation yet.");
    return;
  }
  const [heading = [], ...rows] = viewResources(resources, {
    glyphs: stdout.glyphs,
    ...(stdout.width === undefined ? {} : { width: stdout.width }),
  });
  stdout.stream.write(paintLines([heading], stdout));
  const protocol = stdout.isTerminal ? pictureProtocol(terminal) : undefined;
  const pictures = resources.filter(({ resource }) => resource.type === "image");
  const shown = new Set(protocol === undefined ? [] : pictures.slice(-MOST_THUMBNAILS));
  for (const [index, one] of resources.entries()) {
    stdout.stream.write(paintLines([rows[index] ?? []], stdout));
    if (protocol === undefined || !shown.has(one) || !isMedia(one.resource)) continue;
    const { drawThumbnail } = await import("./draw-thumbnail.ts");
    const drawn = await drawThumbnail(one.resource.artifact.path, protocol);
    if (drawn !== undefined) stdout.stream.write(`   ${drawn}\n`);
  }
}

/** Opens a file of the conversation by its number or name; what is text is printed. */
export async function openResource(session: ChatSession, argument: string): Promise<void> {
  const { context, hugginggpt, conversationId } = session;
  if (argument === "") return say(session, "Say which: /open 2. /files lists the numbers.");
  const { resources } = await hugginggpt.conversation(conversationId);
  const found = find(resources, argument);
  if (found === undefined) return say(session, `There is no ${argument} in this conversation; /files lists what is.`);
  const { resource } = found;
  if (!isMedia(resource)) {
    const text = resource.type === "text" ? resource.text : describeJson(resource.value);
    const { stdout } = context;
    stdout.stream.write(`${stdout.isTerminal ? printableText(text) : text}\n`);
    return;
  }
  const file = resource.artifact.path;
  const fault = await openFile(file, context.terminal);
  say(session, fault === undefined ? `opened ${file}` : `It cannot be opened: ${fault}. The file is ${file}`);
}

function find(resources: readonly HistoryResource[], written: string): HistoryResource | undefined {
  const number = /^(?:#|history:)?(\d+)$/.exec(written)?.[1];
  if (number !== undefined) return resources.find((one) => one.number === Number(number));
  return resources.findLast(({ name }) => name === written || name?.endsWith(`/${written}`));
}
