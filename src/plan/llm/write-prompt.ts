import type { LanguageModelMessage, PlanRequest } from "../../domain/ports.ts";
import { chooseDemonstrations } from "./choose-demonstrations.ts";
import { listTaskTypes } from "./list-task-types.ts";
import { writeTaskList } from "./write-task-list.ts";

export interface PromptSize {
  /** Fewest task types to list; a long wish gets more. */
  readonly taskTypes: number;
  /** Of these, how many with their arguments and results. */
  readonly detailed: number;
  readonly demonstrations: number;
  readonly turns: number;
  readonly resources: number;
  readonly requestCharacters: number;
}

/** What is sent at first, and to a model whose context is too small for it. */
export const PROMPT_SIZES: readonly PromptSize[] = [
  { taskTypes: 47, detailed: 24, demonstrations: 3, turns: 3, resources: 12, requestCharacters: 100_000 },
  { taskTypes: 24, detailed: 16, demonstrations: 2, turns: 1, resources: 6, requestCharacters: 8_000 },
  { taskTypes: 12, detailed: 10, demonstrations: 1, turns: 0, resources: 3, requestCharacters: 2_000 },
];

export interface PlanPrompt {
  readonly messages: readonly LanguageModelMessage[];
  /** Names of the task types that the prompt lists. */
  readonly listed: readonly string[];
}

export interface PlanPromptOptions {
  /** The answer is an object `{"tasks": […]}`, as structured output wants it. */
  readonly wrapped?: boolean;
  /** Task types that are listed in any case. */
  readonly hints?: ReadonlySet<string>;
}

const RULES = `You plan tasks for expert models. Write only a JSON array of steps, each {"task": input}.
input: a file name, a text, "<resource-N>" (result of step N, from 0), a list of these (same task for each), or {"argument": value} if it takes more. "after": [N] orders without data.
Only what is asked for. Copy names and quoted texts exactly. [] for talk, or if no task fits.`;

/** The planning prompt: rules, the task types that can matter, the most similar demonstrations, and the wish. */
export function writePlanPrompt(request: PlanRequest, size: PromptSize, options: PlanPromptOptions = {}): PlanPrompt {
  const { wrapped = false, hints } = options;
  const types = listTaskTypes(request, {
    least: size.taskTypes,
    most: size.taskTypes + 8,
    ...(hints === undefined ? {} : { hints }),
  });
  const listed = types.map(({ name }) => name);
  const examples = chooseDemonstrations(request.request, listed, {
    // A schema is billed like a demonstration, and shows as much.
    count: Math.max(1, size.demonstrations - (wrapped ? 1 : 0)),
    library: request.library,
  }).map(({ request: wish, plan }) => `${wish}\n${writePlan(plan, wrapped)}`);
  const rules = wrapped
    ? RULES.replace("a JSON array of steps", 'JSON {"tasks": [steps]}').replace("[] for", '{"tasks":[]} for')
    : RULES;
  const system = `${rules}\n${writeTaskList(types, size.detailed + types.length - size.taskTypes)}\nExamples:\n${examples.join("\n")}`;
  return {
    messages: [
      { role: "system", content: system },
      { role: "user", content: writeWish(request, size) },
    ],
    listed,
  };
}

function writePlan(plan: readonly object[], wrapped: boolean): string {
  return JSON.stringify(wrapped ? { tasks: plan } : plan);
}

/** The request with its files and what the conversation offers. Names and earlier wishes are quoted: they are data. */
function writeWish(request: PlanRequest, size: PromptSize): string {
  const { conversation } = request;
  const files = request.files.map(({ name, type }) => `${JSON.stringify(cut(name, 200))} (${type})`);
  const resources = conversation.resources.slice(-size.resources).map(({ number, resource, name, madeBy }) => {
    const label = name === undefined ? "" : ` ${JSON.stringify(cut(name, 100))}`;
    return `history:${number} ${resource.type}${label}${madeBy === undefined ? "" : ` from ${madeBy}`}`;
  });
  const turns = conversation.turns.slice(-Math.max(1, size.turns)).map(({ request: wish, plan }) => {
    const tasks = plan.map(({ task }) => task).join(", ") || "talk";
    return `${JSON.stringify(cut(wish, 160))} → ${tasks}`;
  });
  return [
    files.length === 0 ? "" : `Files: ${files.join(", ")}`,
    size.turns === 0 || turns.length === 0 ? "" : `Before: ${turns.join("; ")}`,
    resources.length === 0 ? "" : `There are (name them so): ${resources.join(", ")}`,
    cut(request.request, size.requestCharacters),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function cut(text: string, length: number): string {
  return text.length > length
    ? `${text.slice(0, Math.ceil(length * 0.7))} … ${text.slice(-Math.floor(length * 0.3))}`
    : text;
}
