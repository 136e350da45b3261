import type { PlanIssue } from "../../domain/errors.ts";
import type { AttachedFile } from "../../domain/events.ts";
import { type ArgumentValue, type PlanTask, valuesOf } from "../../domain/plan.ts";
import { asReference } from "../../domain/references.ts";
import { type ArgumentSpec, fansOut } from "../../domain/task-type.ts";
import type { TaskTypeLibrary } from "../../domain/task-type-table.ts";

/** What a media argument may name: nothing that only a model came up with. */
export interface KnownFiles {
  readonly attached: readonly AttachedFile[];
  /** The user's own words: a name or URL that stands in them is the user's. */
  readonly mentioned: string;
  readonly history: readonly string[];
}

interface Mended {
  readonly task: PlanTask;
  readonly issues: readonly PlanIssue[];
  readonly repairs: readonly string[];
}

/**
 * Models name files from their examples, or shorten a name. Where files are attached, a name that nobody gave is read as
 * the attached file that it can only mean, or is a fault of the plan. Without attachments a missing file shows when it is
 * opened.
 */
export function mendFileNames(task: PlanTask, library: TaskTypeLibrary, files: KnownFiles): Mended {
  const type = library.get(task.task);
  if (type === undefined || files.attached.length === 0) return { task, issues: [], repairs: [] };
  const issues: PlanIssue[] = [];
  const repairs: string[] = [];
  const args: Record<string, ArgumentValue> = {};
  for (const [name, value] of Object.entries(task.args)) {
    const spec = type.inputs[name];
    if (spec === undefined || !fansOut(spec)) {
      args[name] = value;
      continue;
    }
    const mended = valuesOf(value).map((item) => {
      const written = String(item);
      const misfit = findMisfit(written, spec, files);
      if (misfit !== undefined) {
        issues.push({
          taskId: task.id,
          field: `args.${name}`,
          message: `task ${task.id}: args.${name} needs ${spec.type}, but ${written} is ${misfit}`,
        });
        return item;
      }
      if (asReference(written) !== undefined || isKnown(written, files)) return item;
      const meant = findMeant(written, spec, files);
      if (meant !== undefined) {
        repairs.push(`task ${task.id}: file "${cut(written)}" read as "${meant}"`);
        return meant;
      }
      const names = files.attached.map((file) => file.name).join(", ");
      issues.push({
        taskId: task.id,
        field: `args.${name}`,
        message: `task ${task.id}: args.${name}: there is no file "${cut(written)}"; there are ${names}`,
      });
      return item;
    });
    args[name] = Array.isArray(value) ? mended : (mended[0] ?? "");
  }
  return { task: { ...task, args }, issues, repairs };
}

const MEDIA = new Set(["image", "audio", "video"]);

/** The kind of an attached file that cannot stand there: no picture is a sound. Documents and tables can be many things. */
function findMisfit(written: string, spec: ArgumentSpec, { attached }: KnownFiles): string | undefined {
  const file = attached.find(({ name }) => name === written);
  if (file === undefined || !MEDIA.has(file.type) || !MEDIA.has(spec.type)) return undefined;
  return file.type === spec.type || spec.accepts.includes(file.type) ? undefined : file.type;
}

function isKnown(written: string, files: KnownFiles): boolean {
  return (
    files.attached.some(({ name }) => name === written) ||
    files.history.includes(written) ||
    (written.length > 2 && files.mentioned.includes(written))
  );
}

function findMeant(written: string, spec: ArgumentSpec, { attached }: KnownFiles): string | undefined {
  const same = attached.filter(({ name }) => simplify(name) === simplify(written));
  const byName = same.length > 0 ? same : attached.filter(({ name }) => baseName(name) === baseName(written));
  if (byName.length === 1) return byName[0]?.name;
  const fitting = attached.filter(({ type }) => type === spec.type || spec.accepts.includes(type));
  const byStem = fitting.filter(({ name }) => stem(name) === stem(written));
  if (byName.length === 0 && byStem.length === 1) return byStem[0]?.name;
  return byName.length === 0 && fitting.length === 1 && !/^(?:https?|data):/i.test(written)
    ? fitting[0]?.name
    : undefined;
}

const simplify = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[<{["'`“”‘’「]+|[>}\]"'`“”‘’」]+$/g, "")
    .replaceAll("\\", "/")
    .replace(/^\.\//, "")
    .toLowerCase();
const baseName = (name: string) => simplify(name).split("/").at(-1) ?? "";
const stem = (name: string) => baseName(name).replace(/\.[a-z0-9]{1,5}$/, "");
const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Names of files that a request or a conversation offers, for `mendFileNames`. */
export function knownFilesOf(
  request: string,
  files: readonly AttachedFile[],
  history: readonly { readonly number: number; readonly name?: string }[],
): KnownFiles {
  return {
    attached: files,
    mentioned: request,
    history: history.flatMap(({ number, name }) => [`history:${number}`, ...(name === undefined ? [] : [name])]),
  };
}
