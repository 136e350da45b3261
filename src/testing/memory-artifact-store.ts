import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import type { ArtifactStore } from "../domain/ports.ts";
import type { Artifact } from "../domain/resource.ts";

/** Remembers artefacts by hash; their paths lead nowhere. For tests that never open what is stored. */
export function createMemoryArtifactStore(): ArtifactStore {
  const paths = new Map<string, string>();
  const store: ArtifactStore = {
    async put(data, { mediaType, name }): Promise<Artifact> {
      const id = createHash("sha256").update(data).digest("hex");
      const path = `/memory/${id}.${mediaType.split("/")[1] ?? "bin"}`;
      if (!paths.has(id)) paths.set(id, path);
      return { id, path, mediaType, bytes: data.byteLength, ...(name === undefined ? {} : { name }) };
    },
    async putFile(file, { keep = false, ...about }) {
      const data = await readFile(file);
      if (keep) {
        const id = createHash("sha256").update(data).digest("hex");
        const { mediaType, name } = about;
        return { id, path: file, mediaType, bytes: data.byteLength, ...(name === undefined ? {} : { name }) };
      }
      const artifact = await store.put(data, about);
      await rm(file, { force: true });
      return artifact;
    },
    find: async (id) => paths.get(id),
    remove: async (id) => paths.delete(id),
  };
  return store;
}
