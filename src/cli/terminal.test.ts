import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";

// util-linux' `script` gives a command a real terminal; elsewhere its flags differ.
const SCRIPT = "script";
const hasScript = process.platform === "linux" && spawnSync(SCRIPT, ["--version"]).status === 0;
const fixture = path.join(import.meta.dirname, "..", "testing", "command-line.fixture.ts");

interface Session {
  readonly process: ChildProcessWithoutNullStreams;
  /** Everything that was written so far, without its escape sequences. */
  readonly text: () => string;
  readonly raw: () => string;
  seen(text: string): Promise<void>;
  readonly code: Promise<number | null>;
}

function start(argv: readonly string[], environment: NodeJS.ProcessEnv = {}): Session {
  const quoted = [process.execPath, "--import", "tsx", fixture, ...argv].map((word) => `'${word}'`).join(" ");
  const child = spawn(SCRIPT, ["-qfec", `stty cols 80 rows 24; exec ${quoted}`, "/dev/null"], {
    env: { ...process.env, TERM: "xterm-256color", CI: "false", NO_COLOR: "", FORCE_COLOR: "", ...environment },
  });
  let raw = "";
  child.stdout.on("data", (chunk) => {
    raw += String(chunk);
  });
  const text = () => stripVTControlCharacters(raw);
  return {
    process: child,
    text,
    raw: () => raw,
    seen: (wanted) => expect.poll(text, { timeout: 20_000, interval: 20 }).toContain(wanted),
    code: new Promise((resolve) => child.once("close", resolve)),
  };
}

describe.skipIf(!hasScript)("in a real terminal", () => {
  it("shows the graph while the run goes on, then the graph and the answer once, within 80 columns", async () => {
    const session = start(["read the image"], { SLOW_MS: "800" });
    expect(await session.code).toBe(0);
    const left = session.text().slice(session.text().lastIndexOf("◆ Plan"));
    expect(left).toMatch(/✔ 0 {2}image-to-text/);
    expect(left).toMatch(/✔ 1 {2}text-to-speech/);
    expect(left).toContain("发票号码 INVOICE NO: 18301/102/T0305");
    expect(left).toContain("completed in");
    expect(session.text()).toMatch(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] 1 {2}text-to-speech .*\d\.\d s/);
    expect(session.text().split("◆ Answer")).toHaveLength(2);
    for (const row of left.split(/\r?\n/)) expect(row.length).toBeLessThanOrEqual(80);
    expect(session.raw()).toContain("\u001b[32m✔");
  });

  it("has no colour with NO_COLOR", async () => {
    const session = start(["read the image"], { NO_COLOR: "1" });
    expect(await session.code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for colours
    expect(session.raw()).not.toMatch(/\u001b\[[\d;]*m/);
  });

  it("Ctrl-C stops the run and reports what was finished", async () => {
    const session = start(["read the image"], { SLOW_MS: "60000" });
    await session.seen("INVOICE NO");
    session.process.stdin.write("\u0003");
    expect(await session.code).toBe(130);
    expect(session.text()).toMatch(/■ 1 {2}text-to-speech .*cancelled/);
    expect(session.text()).toContain("cancelled in");
  });

  it("asks before it runs a plan that the planner does not stand by", async () => {
    const yes = start(["do things"], { UNSURE: "1" });
    await yes.seen("Run this plan? [y/N]");
    yes.process.stdin.write("y\r");
    expect(await yes.code).toBe(0);
    expect(yes.text()).toContain("◆ Answer");

    const no = start(["do things"], { UNSURE: "1" });
    await no.seen("Run this plan? [y/N]");
    no.process.stdin.write("\r");
    expect(await no.code).toBe(1);
    expect(no.text()).not.toContain("◆ Answer");
  });

  it("--plan-only asks nothing", async () => {
    const session = start(["do things", "--plan-only"], { UNSURE: "1" });
    expect(await session.code).toBe(1);
    expect(session.text()).not.toContain("[y/N]");
  });
});
