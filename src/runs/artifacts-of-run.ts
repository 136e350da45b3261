import type { RunEvent } from "../domain/events.ts";
import { type Artifact, isMedia } from "../domain/resource.ts";

/** The files that a run made, by their id. */
export function artifactsOfRun(events: readonly RunEvent[]): ReadonlyMap<string, Artifact> {
  const outputs = events.flatMap((event) => (event.type === "task-end" ? event.outputs : []));
  return new Map(outputs.filter(isMedia).map(({ artifact }) => [artifact.id, artifact]));
}

/** The files that a run worked on: the user's own, and what was fetched from an address. */
export function inputsOfRun(events: readonly RunEvent[]): ReadonlyMap<string, Artifact> {
  const files = events.flatMap((event) => (event.type === "task-start" ? (event.files ?? []) : []));
  return new Map(
    files.flatMap(({ resource }) => (isMedia(resource) ? [[resource.artifact.id, resource.artifact]] : [])),
  );
}
