import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

// Tests never touch the user's own data folder, and never see the user's keys.
const home = mkdtempSync(path.join(tmpdir(), "hugginggpt-test-"));
process.env["HUGGINGGPT_HOME"] = home;
for (const key of ["OPENAI_API_KEY", "ANTHROPIC_API_KEY", "HF_TOKEN"]) delete process.env[key];

afterAll(() => rmSync(home, { recursive: true, force: true }));
