import { createHash, randomBytes } from "node:crypto";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArtifactStore } from "../../domain/ports.ts";

/** What every `ArtifactStore` does. `create` gives an empty one. */
export function describeArtifactStore(name: string, create: () => ArtifactStore | Promise<ArtifactStore>): void {
  describe(`${name}: an ArtifactStore`, () => {
    const hello = new TextEncoder().encode("hello");
    const helloId = createHash("sha256").update(hello).digest("hex");
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-contract-"));
    });
    afterAll(async () => {
      await rm(folder, { recursive: true, force: true });
    });
    const exists = (file: string) =>
      access(file).then(
        () => true,
        () => false,
      );

    it("fault 11: names bytes by their SHA-256, so that no result overwrites another, and finds them by it", async () => {
      const store = await create();
      const artifact = await store.put(hello, { mediaType: "image/png", name: "hello.png" });
      expect(artifact).toMatchObject({ id: helloId, mediaType: "image/png", bytes: 5, name: "hello.png" });
      expect(path.isAbsolute(artifact.path)).toBe(true);
      expect(artifact.path.endsWith(`${helloId}.png`)).toBe(true);
      expect(await store.find(helloId)).toBe(artifact.path);
    });

    it("keeps the same bytes once, and each caller's name for them", async () => {
      const store = await create();
      const first = await store.put(hello, { mediaType: "image/png", name: "a.png" });
      const second = await store.put(hello, { mediaType: "image/png", name: "b.png" });
      expect(second).toEqual({ ...first, name: "b.png" });
      expect(await store.remove(helloId)).toBe(true);
      expect(await store.find(helloId)).toBeUndefined();
    });

    it("knows nothing of what was never put, whatever the id looks like", async () => {
      const store = await create();
      for (const id of ["0".repeat(64), "", "..", "../../etc/passwd", "%2e%2e"]) {
        expect(await store.find(id)).toBeUndefined();
        expect(await store.remove(id)).toBe(false);
      }
    });

    it("takes a file in and away from where it was", async () => {
      const store = await create();
      const file = path.join(folder, "made-by-expert.wav");
      const data = randomBytes(3_000_000);
      await writeFile(file, data);
      const artifact = await store.putFile(file, { mediaType: "audio/wav" });
      expect(artifact).toMatchObject({ bytes: 3_000_000, id: createHash("sha256").update(data).digest("hex") });
      expect(await store.find(artifact.id)).toBe(artifact.path);
      expect(await exists(file)).toBe(false);
    });

    it("only hashes a file that is to stay where it is", async () => {
      const store = await create();
      const file = path.join(folder, "users-own.png");
      await writeFile(file, hello);
      const artifact = await store.putFile(file, { mediaType: "image/png", name: "users-own.png", keep: true });
      expect(artifact).toEqual({ id: helloId, path: file, mediaType: "image/png", bytes: 5, name: "users-own.png" });
      expect(await exists(file)).toBe(true);
      expect(await store.find(helloId)).toBeUndefined();
    });

    it("takes in the same bytes from many callers at once", async () => {
      const store = await create();
      const data = randomBytes(200_000);
      const artifacts = await Promise.all(
        Array.from({ length: 20 }, () => store.put(data, { mediaType: "image/jpeg" })),
      );
      expect(new Set(artifacts.map(({ path: file }) => file)).size).toBe(1);
    });
  });
}
