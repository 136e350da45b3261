import type { RunRecord } from "../../domain/run-record.ts";
import type { CommandContext, Engine } from "../command-context.ts";
import type { RunFlags } from "../command-line.ts";

/** What a chat knows between two turns. */
export interface ChatSession {
  readonly hugginggpt: Engine;
  readonly context: CommandContext;
  readonly flags: RunFlags & { readonly json: boolean; readonly force: boolean };
  readonly cwd: string;
  /** Somebody sits at the terminal. */
  readonly isInteractive: boolean;
  conversationId: string;
  /** Files for the next turn. */
  attachments: readonly string[];
  /** The last turn. */
  last: RunRecord | undefined;
  /** The exit code of the first turn that did not complete, and whether any did. */
  failed: number | undefined;
}

/** Says something about the chat itself: on stderr, since stdout is for answers. */
export function say({ context: { stderr } }: ChatSession, text: string): void {
  stderr.stream.write(`${text}\n`);
}
