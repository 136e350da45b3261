import type { AttachedFile } from "./domain/events.ts";
import { foldRun } from "./domain/fold-run.ts";
import type {
  ConversationContext,
  ConversationTurn,
  HistoryResource,
  ResourceLoader,
  RunStore,
} from "./domain/ports.ts";
import { isMedia, isMediaType, type Resource } from "./domain/resource.ts";
import type { RunRecord } from "./domain/run-record.ts";

/** How many turns back a request can reach. */
const MOST_TURNS = 50;

export interface LoadConversationOptions {
  readonly store: RunStore;
  readonly loader: ResourceLoader;
  /** Only what was before this run. */
  readonly before?: string;
}

/** What was said, attached and made in a conversation so far, from the runs that belong to it. */
export async function loadConversation(
  conversationId: string,
  { store, loader, before }: LoadConversationOptions,
): Promise<ConversationContext> {
  const limit = before === undefined ? MOST_TURNS : Number.MAX_SAFE_INTEGER;
  const runs = await store.list({ conversationId, limit });
  const from = before === undefined ? 0 : runs.findIndex(({ runId }) => runId === before) + 1;
  const records: RunRecord[] = [];
  for (const { runId } of runs.slice(from, from + MOST_TURNS).reverse()) {
    const record = foldRun(await store.events(runId));
    if (record.status !== "running" && record.status !== "planned") records.push(record);
  }
  const unused = new Map<string, Resource>();
  for (const file of records.flatMap(unusedFiles)) {
    if (!unused.has(file.path)) unused.set(file.path, await readFile(file, loader));
  }
  return foldConversation(records, unused);
}

interface FoundFile extends AttachedFile {
  readonly path: string;
}

/** Attached files that no task has taken, such as the others where "the second one" was asked for. */
function unusedFiles({ files, inputs }: RunRecord): readonly FoundFile[] {
  return files.flatMap((file) =>
    file.path === undefined || inputs.some(({ name }) => name === file.name) ? [] : [{ ...file, path: file.path }],
  );
}

/** A file that cannot be read keeps its number; whoever takes it is told what is wrong with it. */
async function readFile(file: FoundFile, loader: ResourceLoader): Promise<Resource> {
  const { name, path, mediaType, bytes } = file;
  const isText = file.type === "document" && mediaType !== "application/pdf";
  const wanted = isText ? ({ type: "text", accepts: ["document"] } as const) : { type: file.type, accepts: [] };
  const load = { attachments: new Map([[name, path]]), request: "", history: [], signal: new AbortController().signal };
  try {
    return await loader.load(name, wanted, load);
  } catch {
    return {
      type: isMediaType(file.type) ? file.type : "document",
      artifact: { id: "", path, mediaType, bytes, name },
    };
  }
}

/**
 * Resources are numbered in order of appearance: what the user gave, then what each task made. The same bytes count
 * once. `unused`: attached files that no task has taken, by their path.
 */
export function foldConversation(
  records: readonly RunRecord[],
  unused: ReadonlyMap<string, Resource> = new Map(),
): ConversationContext {
  const turns: ConversationTurn[] = [];
  const resources: HistoryResource[] = [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    const add = (resource: Resource, about: Pick<HistoryResource, "name" | "madeBy" | "isExtra">) => {
      const key = keyOf(resource, about.name ?? `${about.madeBy} of turn ${index}`);
      if (seen.has(key)) return;
      seen.add(key);
      resources.push({ number: resources.length + 1, resource, turn: index + 1, ...about });
    };
    turns.push({ request: record.request, response: record.response, plan: record.plan });
    const taken = new Map(record.inputs.map((input) => [input.name, input.resource]));
    for (const { name, path = "" } of record.files) {
      const resource = taken.get(name) ?? unused.get(path);
      if (resource !== undefined) add(resource, { name });
    }
    // An earlier result that was taken again keeps its number.
    for (const { name, resource } of record.inputs) add(resource, /^history:\d+$/.test(name) ? {} : { name });
    for (const { task, outputs } of record.tasks) {
      outputs.forEach((output, position) => {
        const isRepeated = isMedia(output) && outputs.slice(0, position).some(({ type }) => type === output.type);
        const isExtra = isRepeated || (output.type === "json" && outputs.some(({ type }) => type === "text"));
        add(output, { madeBy: task, ...(isExtra ? { isExtra } : {}) });
      });
    }
  });
  return { turns, resources };
}

function keyOf(resource: Resource, origin: string): string {
  if (isMedia(resource)) return resource.artifact.id || resource.artifact.path;
  return `${origin} ${JSON.stringify(resource)}`;
}
