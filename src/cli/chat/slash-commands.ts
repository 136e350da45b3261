import { randomUUID } from "node:crypto";
import { resolveTaskName } from "../../domain/task-name.ts";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { printPlan } from "../report/write-outcome.ts";
import { padEnd } from "../view/display-width.ts";
import { type Line, span } from "../view/line.ts";
import { viewListings } from "../view/model-listing.ts";
import { paintLines } from "../view/paint.ts";
import { viewRun } from "../view/run-view.ts";
import { type ChatSession, say } from "./chat-session.ts";
import { openResource, showFiles } from "./conversation-files.ts";
import { isFile, splitNames } from "./quoted-paths.ts";
import { runTurn } from "./run-turn.ts";

export interface SlashCommand {
  readonly name: string;
  /** What stands after the name. */
  readonly argument: string;
  readonly description: string;
  /** Resolves to true where the chat is over. */
  readonly run: (session: ChatSession, argument: string) => Promise<boolean | undefined> | Promise<void>;
}

export const SLASH_COMMANDS: readonly SlashCommand[] = [
  {
    name: "files",
    argument: "",
    description: "what was given and made in this conversation, with numbers",
    run: showFiles,
  },
  {
    name: "open",
    argument: "N",
    description: "show number N in a program of yours; a text is printed whole",
    run: openResource,
  },
  {
    name: "attach",
    argument: "FILE…",
    description: "files for the next request; alone, it lists them",
    run: attach,
  },
  {
    name: "plan",
    argument: "[REQUEST]",
    description: "the last plan; with a request, what would be done for it",
    run: showPlan,
  },
  { name: "models", argument: "[TASK]", description: "the models of a kind of task", run: showModels },
  {
    name: "new",
    argument: "",
    description: "begin another conversation",
    run: async (session) => {
      session.conversationId = randomUUID();
      session.attachments = [];
      session.last = undefined;
      say(session, "A new conversation.");
    },
  },
  { name: "help", argument: "", description: "this list", run: showHelp },
  {
    name: "quit",
    argument: "",
    description: "leave; so do Ctrl-D, and Ctrl-C at an empty prompt",
    run: async () => true,
  },
];

const OTHER_NAMES: Readonly<Record<string, string>> = { exit: "quit", q: "quit", "?": "help", h: "help" };

/** The slash command that a line is, if it is one: a path such as `/home/me/a.png` is none. */
export async function readSlashCommand(
  line: string,
  cwd: string,
): Promise<
  { readonly name: string; readonly command: SlashCommand | undefined; readonly argument: string } | undefined
> {
  const [, name, argument = ""] = /^\/(\S*)(?:\s+([\s\S]*))?$/.exec(line.trim()) ?? [];
  if (name === undefined) return undefined;
  const wanted = OTHER_NAMES[name] ?? name;
  const command = SLASH_COMMANDS.find((one) => one.name === wanted);
  if (command === undefined && (name.includes("/") || (await isFile(`/${name}`, cwd)))) return undefined;
  return { name, command, argument: argument.trim() };
}

async function showHelp({ context: { stderr } }: ChatSession): Promise<void> {
  const width = Math.max(...SLASH_COMMANDS.map(({ name, argument }) => name.length + argument.length)) + 2;
  const rows = SLASH_COMMANDS.map(
    ({ name, argument, description }): Line => [
      span("  "),
      span(padEnd(`/${name} ${argument}`, width + 2), "strong"),
      span(description, "faint"),
    ],
  );
  const hints: readonly Line[] = [
    [span("Anything else is a request. Files are named in it, or attached; Tab completes their names.")],
    [span('What was said and made before can be meant: "now read it aloud", "the second picture".')],
    [span("A line that ends in \\ goes on in the next. Ctrl-C stops a request that is running.")],
  ];
  stderr.stream.write(paintLines([...rows, [], ...hints], stderr));
}

async function attach(session: ChatSession, argument: string): Promise<void> {
  for (const name of splitNames(argument)) {
    const isAddress = /^https?:\/\//i.test(name);
    if (!isAddress && !(await isFile(name, session.cwd))) say(session, `There is no file "${name}".`);
    else if (!session.attachments.includes(name)) session.attachments = [...session.attachments, name];
  }
  const { attachments } = session;
  say(session, attachments.length === 0 ? "Nothing is attached." : `For the next request: ${attachments.join(", ")}`);
}

async function showPlan(session: ChatSession, argument: string): Promise<void> {
  if (argument !== "") return await runTurn(session, argument, { planOnly: true });
  const { last, context } = session;
  if (last === undefined || last.plan.length === 0) return say(session, "Nothing was planned yet.");
  const { stderr, stdout } = context;
  if (stderr.isTerminal) {
    const view = viewRun(last, { width: stderr.width ?? 80, glyphs: stderr.glyphs, now: Date.parse(last.startedAt) });
    stderr.stream.write(paintLines([...view, []], stderr));
  }
  printPlan(last.plan, stdout);
}

async function showModels(session: ChatSession, argument: string): Promise<void> {
  const { hugginggpt, context } = session;
  const task = argument === "" ? undefined : resolveTaskName(argument, DEFAULT_TASK_TYPES);
  if (argument !== "" && task === undefined) return say(session, `There is no kind of task "${argument}".`);
  const listings = await hugginggpt.listModels(task);
  context.stdout.stream.write(paintLines(viewListings(listings, context.stdout), context.stdout));
}
