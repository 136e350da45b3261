import type { HistoryResource } from "../../domain/ports.ts";
import { isMedia, type Resource } from "../../domain/resource.ts";
import { describeJson } from "../../util/describe-json.ts";
import { formatBytes } from "./format-amounts.ts";
import type { Glyphs } from "./glyphs.ts";
import { type Line, oneLine } from "./line.ts";
import { type Cell, viewTable } from "./table.ts";

export interface ResourceTableOptions {
  readonly glyphs: Glyphs;
  readonly width?: number;
}

/** The resources of a conversation with their numbers: a heading, then a row each. */
export function viewResources(
  resources: readonly HistoryResource[],
  { glyphs, width }: ResourceTableOptions,
): readonly Line[] {
  const rows = resources.map((one): readonly Cell[] => [
    { text: String(one.number), tone: "strong" },
    { text: kindOf(one.resource, glyphs) },
    { text: `${one.madeBy ?? "given"} ${glyphs.dot} turn ${one.turn}`, tone: "faint" },
    { text: nameOf(one) },
  ]);
  return viewTable(["#", "KIND", "FROM", "WHAT"], rows, width === undefined ? {} : { width });
}

function kindOf(resource: Resource, { dot }: Glyphs): string {
  if (!isMedia(resource)) return resource.type;
  const { mediaType, bytes } = resource.artifact;
  return `${resource.type} ${dot} ${mediaType.replace(/^\w+\/(?:x-)?/, "").slice(0, 12)} ${formatBytes(bytes)}`;
}

const PREVIEW = 300;

function nameOf({ name, resource }: HistoryResource): string {
  if (isMedia(resource)) return name ?? resource.artifact.path;
  const text =
    resource.type === "text" ? resource.text.slice(0, PREVIEW) : describeJson(resource.value).slice(0, PREVIEW);
  const preview = oneLine(text).replace(/\s+/g, " ").trim();
  return name === undefined ? preview : `${name}: ${preview}`;
}
