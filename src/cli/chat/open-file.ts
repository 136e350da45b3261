import { spawn } from "node:child_process";
import type { Terminal } from "../terminal.ts";

/** Programs that show a file in whatever the user has for it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  // `start` is a word of cmd, which would read `&` in a file's name.
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};
const ELSEWHERE = ["xdg-open"];

/** An opener that has not failed by then is at work. */
const PATIENCE_MS = 3_000;

/** Opens a file in the user's own program for it. Resolves to why it could not be opened, or undefined. */
export async function openFile(
  file: string,
  { environment, platform }: Pick<Terminal, "environment" | "platform">,
): Promise<string | undefined> {
  const isUnix = platform !== "darwin" && platform !== "win32";
  if (isUnix && !environment["DISPLAY"] && !environment["WAYLAND_DISPLAY"]) return "there is no screen here";
  const [program = "", ...rest] = OPENERS[platform] ?? ELSEWHERE;
  return await new Promise((resolve) => {
    const child = spawn(program, [...rest, file], { stdio: "ignore", detached: true, env: environment });
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    const end = (fault: string | undefined) => {
      clearTimeout(timer);
      resolve(fault);
    };
    child.once("error", (error: NodeJS.ErrnoException) =>
      end(error.code === "ENOENT" ? `${program} is not on this machine` : error.message),
    );
    child.once("exit", (code) => end(code === 0 || code === null ? undefined : `${program} could not show it`));
    child.unref();
  });
}
