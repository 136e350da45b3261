import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type EgressOptions, openUrl } from "./egress.ts";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** A server on 127.0.0.1 that counts who came. */
async function serve(listener: RequestListener): Promise<{ readonly port: number; readonly visits: () => number }> {
  let visits = 0;
  const server = createServer((request, response) => {
    visits += 1;
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, visits: () => visits };
}

async function fetchText(url: string, options: Partial<EgressOptions> = {}): Promise<string> {
  const download = await openUrl(url, { signal: new AbortController().signal, maxBytes: 1_000, ...options });
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of download.body) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  } finally {
    await download.close();
  }
}

/** Stands for "public" in a test that must not leave the machine. */
const asIfPublic = { isAllowedAddress: (address: string) => address === "127.0.0.1" };

describe("fetching a URL that somebody gave", () => {
  it("gives the body of an allowed address", async () => {
    const { port } = await serve((_request, response) => response.end("hello"));
    expect(await fetchText(`http://127.0.0.1:${port}/x`, asIfPublic)).toBe("hello");
  });

  it.each([
    "http://127.0.0.1:PORT/",
    "http://2130706433:PORT/",
    "http://0x7f.1:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[::1]:PORT/",
    "http://0.0.0.0:PORT/",
    "http://localhost:PORT/",
  ])("never connects to %s", async (url) => {
    const { port, visits } = await serve((_request, response) => response.end("secret"));
    await expect(fetchText(url.replace("PORT", String(port)))).rejects.toMatchObject({
      fault: "blocked",
      message: expect.stringContaining("private or loopback address"),
    });
    expect(visits()).toBe(0);
  });

  it("blocks a public name that leads to a private address", async () => {
    const { port, visits } = await serve((_request, response) => response.end("secret"));
    const resolve = async () => ["93.184.215.14", "127.0.0.1"];
    await expect(fetchText(`http://innocent.example:${port}/`, { resolve })).rejects.toMatchObject({
      fault: "blocked",
      message: "innocent.example lies on a private or loopback address (127.0.0.1)",
    });
    expect(visits()).toBe(0);
  });

  it("blocks the metadata address of clouds", async () => {
    await expect(fetchText("http://169.254.169.254/latest/meta-data/")).rejects.toMatchObject({ fault: "blocked" });
  });

  it.each(["http://127.0.0.2:8099/", "http://inner.example:8099/", "file:///etc/passwd", "ftp://127.0.0.1/"])(
    "checks each hop: a redirect to %s is blocked",
    async (target) => {
      const { port } = await serve((_request, response) => {
        response.writeHead(302, { location: target }).end();
      });
      const resolve = async (host: string) => [host === "outer.example" ? "127.0.0.1" : "127.0.0.2"];
      await expect(fetchText(`http://outer.example:${port}/`, { ...asIfPublic, resolve })).rejects.toMatchObject({
        fault: "blocked",
      });
    },
  );

  it("follows allowed redirects, but not for ever", async () => {
    const { port } = await serve((request, response) => {
      if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
      else if (request.url === "/start") response.writeHead(301, { location: "/end" }).end();
      else response.end("there");
    });
    expect(await fetchText(`http://127.0.0.1:${port}/start`, asIfPublic)).toBe("there");
    await expect(fetchText(`http://127.0.0.1:${port}/loop`, asIfPublic)).rejects.toMatchObject({ fault: "failed" });
  });

  it.each(["ftp://example.com/x", "file:///etc/passwd", "javascript:alert(1)", "gopher://example.com/"])(
    "refuses %s: only http and https",
    async (url) => {
      await expect(fetchText(url)).rejects.toMatchObject({ fault: "blocked" });
    },
  );

  it("refuses credentials in a URL, and does not repeat them", async () => {
    const failure = await fetchText("https://me:hunter2@example.com/x?token=abc").catch((error: Error) => error);
    expect(failure).toMatchObject({ fault: "blocked" });
    expect(String(failure)).not.toMatch(/hunter2|abc/);
  });

  it("stops at the byte cap, of what is unpacked too", async () => {
    const { port } = await serve((request, response) => {
      if (request.url === "/packed") {
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(100_000)));
      } else response.end(Buffer.alloc(1_001));
    });
    for (const url of ["plain", "packed"]) {
      await expect(fetchText(`http://127.0.0.1:${port}/${url}`, asIfPublic)).rejects.toMatchObject({
        fault: "too-large",
      });
    }
  });

  it("stops at the time cap, before the answer and within it", async () => {
    const { port } = await serve((request, response) => {
      if (request.url === "/drip") response.write("first");
    });
    for (const url of ["silence", "drip"]) {
      await expect(
        fetchText(`http://127.0.0.1:${port}/${url}`, { ...asIfPublic, timeoutMs: 100 }),
      ).rejects.toMatchObject({ fault: "timeout" });
    }
  });

  it("stops when it is told to", async () => {
    const { port } = await serve(() => undefined);
    const controller = new AbortController();
    const reason = new Error("enough");
    const fetching = fetchText(`http://127.0.0.1:${port}/`, { ...asIfPublic, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(fetching).rejects.toBe(reason);
  });

  it("says what the server answered, and when nothing does", async () => {
    const { port } = await serve((_request, response) => response.writeHead(404).end());
    await expect(fetchText(`http://127.0.0.1:${port}/gone.png`, asIfPublic)).rejects.toMatchObject({
      fault: "failed",
      message: `http://127.0.0.1:${port}/gone.png answered 404 Not Found`,
    });
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
    await expect(fetchText(`http://127.0.0.1:${port}/`, asIfPublic)).rejects.toMatchObject({
      message: expect.stringContaining("nothing answers there"),
    });
  });
});
