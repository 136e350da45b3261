import { describe, expect, it } from "vitest";
import { hasTerminal, startInTerminal as start } from "./start-in-terminal.fixture.ts";

describe.skipIf(!hasTerminal)("in a real terminal", () => {
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
