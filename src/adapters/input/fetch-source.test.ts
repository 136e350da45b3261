import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_CAPS } from "../../domain/plan.ts";
import { loadOptions, TINY_PNG, wanted } from "../../testing/contracts/resource-loader-contract.ts";
import { textOf, useLoader } from "../../testing/fixtures/use-loader.ts";

const { place, open: create, load } = useLoader();

describe("addresses", () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const [body, type] = PAGES[request.url ?? ""] ?? [];
      if (body === undefined) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const PAGES: Readonly<Record<string, readonly [Uint8Array | string, string]>> = {
    "/photo": [TINY_PNG, "image/png"],
    "/liar.png": ["<!doctype html><p>Not found", "image/png"],
    "/story": ["Once upon a time", "text/plain"],
  };
  const open = (caps = DEFAULT_CAPS) => create({ caps, allowPrivateNetwork: true });

  it("on the loopback address are blocked, for every kind of argument", async () => {
    for (const type of ["image", "text", "audio"] as const) {
      await expect(load(`${origin}/photo`, type)).rejects.toMatchObject({
        code: "blocked-url",
        message: `${origin}/photo lies on a private or loopback address (127.0.0.1).`,
        hint: "--allow-private-network lifts this.",
      });
    }
    const signal = new AbortController().signal;
    await expect(create().describe(`${origin}/photo`, { signal })).rejects.toMatchObject({ code: "blocked-url" });
  });

  it("are fetched into the artefact store where the network is allowed", async () => {
    const resource = await open().load(`${origin}/photo`, wanted("image"), loadOptions());
    expect(resource).toMatchObject({ type: "image", artifact: { mediaType: "image/png", name: "photo" } });
    const file = resource.type === "image" ? resource.artifact.path : "";
    expect(file.startsWith(path.join(place.root, "artifacts"))).toBe(true);
    expect(textOf(await open().load(`${origin}/story`, wanted("text"), loadOptions()))).toBe("Once upon a time");
  });

  it("can be attached", async () => {
    const signal = new AbortController().signal;
    const described = await open().describe(`${origin}/photo`, { signal });
    expect(described).toMatchObject({ name: `${origin}/photo`, type: "image", mediaType: "image/png" });
    const attachments = new Map([[described.name, described.path]]);
    expect(await load(described.name, "image", { attachments })).toMatchObject({ type: "image" });
  });

  it("are judged by what they give, not by what they claim", async () => {
    await expect(open().load(`${origin}/liar.png`, wanted("image"), loadOptions())).rejects.toMatchObject({
      code: "unsupported-input",
      message: '"liar.png" is named like a PNG picture, but its content is an HTML page.',
    });
    await expect(open().load(`${origin}/gone`, wanted("image"), loadOptions())).rejects.toMatchObject({
      code: "fetch-failed",
      message: `${origin}/gone answered 404 Not Found.`,
    });
    const small = open({ ...DEFAULT_CAPS, fileBytes: 10 });
    await expect(small.load(`${origin}/photo`, wanted("image"), loadOptions())).rejects.toMatchObject({
      code: "file-too-large",
    });
  });

  it.each(["ftp://example.com/x.png", "gopher://example.com/x", "ws://example.com/x"])(
    "%s is refused",
    async (value) => {
      await expect(load(value, "image")).rejects.toMatchObject({ code: "blocked-url" });
    },
  );

  it("data: URLs are decoded", async () => {
    const value = `data:image/png;base64,${Buffer.from(TINY_PNG).toString("base64")}`;
    expect(await load(value, "image")).toMatchObject({ type: "image", artifact: { bytes: TINY_PNG.byteLength } });
    expect(textOf(await load("data:text/plain,hello%20there", "text"))).toBe("hello there");
    await expect(load("data:image/png;base64,AAAA", "image")).rejects.toMatchObject({ name: "InputError" });
  });
});
