import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasTerminal, type Session, startInTerminal } from "../start-in-terminal.fixture.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hugginggpt-chat-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function startChat(environment: NodeJS.ProcessEnv = {}) {
  const session = startInTerminal(["chat"], { DATA_FOLDER: folder, ...environment });
  const isAsked = () => expect.poll(() => session.text().endsWith("\n> "), { timeout: 20_000 }).toBe(true);
  const write = (text: string) => session.process.stdin.write(text);
  await isAsked();
  return {
    ...session,
    write,
    isAsked,
    /** By Ctrl-D, where the chat waits for a line. */
    async leave() {
      await isAsked();
      write("\u0004");
      return await session.code;
    },
  };
}

const answers = (session: Session) => session.text().split("◆ Answer").length - 1;

describe.skipIf(!hasTerminal)("hugginggpt chat in a real terminal", () => {
  it("answers, lists what there is, and leaves by Ctrl-D", async () => {
    const chat = await startChat();
    chat.write("read the image\r");
    await expect.poll(() => answers(chat), { timeout: 20_000 }).toBe(1);
    await chat.seen("completed in");
    await chat.isAsked();
    chat.write("/files\r");
    await chat.seen("image-to-text · turn 1");
    expect(await chat.leave()).toBe(0);
  });

  it("brings back what was written before with the arrow key, also after a restart", async () => {
    const first = await startChat();
    first.write("read the image once more\r");
    await expect.poll(() => answers(first), { timeout: 20_000 }).toBe(1);
    await first.isAsked();
    first.write("/quit\r");
    expect(await first.code).toBe(0);
    expect(await readFile(path.join(folder, "chat-history"), "utf8")).toContain("read the image once more\n");
    const second = await startChat();
    second.write("\u001b[A\u001b[A\r");
    await expect.poll(() => answers(second), { timeout: 20_000 }).toBe(1);
    expect(second.text()).toContain("> read the image once more");
    await second.leave();
  });

  it("Ctrl-C stops the request and not the chat; at an empty prompt it leaves", async () => {
    const chat = await startChat({ SLOW_MS: "60000" });
    chat.write("read the image\r");
    await chat.seen("INVOICE NO");
    chat.write("\u0003");
    await chat.seen("cancelled in");
    await chat.isAsked();
    chat.write("half a line\u0003/attach nothing.png\r");
    await chat.seen('There is no file "nothing.png"');
    await chat.isAsked();
    chat.write("\u0003");
    expect(await chat.code).toBe(0);
  });

  it("completes slash commands and file names", async () => {
    await writeFile(path.join(folder, "a picture.png"), "");
    const chat = await startChat();
    chat.write("/att\t");
    await chat.seen("> /attach ");
    chat.write(`${folder}/a\t`);
    await chat.seen(`"${folder}/a picture.png"`);
    chat.write("\r");
    await chat.seen(`For the next request: ${folder}/a picture.png`);
    await chat.leave();
  });

  it("takes several pasted lines as one request", async () => {
    const chat = await startChat();
    chat.write("\u001b[200~read this:\rone\rtwo\u001b[201~");
    await chat.seen("two");
    expect(answers(chat)).toBe(0);
    chat.write("\r");
    await expect.poll(() => answers(chat), { timeout: 20_000 }).toBe(1);
    await chat.leave();
    expect(answers(chat)).toBe(1);
  });

  it("loses nothing that was written ahead", async () => {
    const chat = await startChat();
    chat.write("/attach one.png\r/attach two.png\r/att");
    await chat.seen('There is no file "two.png"');
    chat.write("ach three.png\r\u0004");
    await chat.seen('There is no file "three.png"');
    expect(await chat.code).toBe(0);
  });

  it("asks before it runs a plan that the planner does not stand by", async () => {
    const chat = await startChat({ UNSURE: "1" });
    chat.write("do things\r");
    await chat.seen("Run this plan? [y/N]");
    chat.write("y\r");
    await expect.poll(() => answers(chat), { timeout: 20_000 }).toBe(1);
    await chat.leave();
  });
});
