import { z } from "zod";
import { DEFAULT_TASK_TYPES } from "../../domain/task-type-table.ts";
import { nearNames } from "../../util/near-names.ts";
import { placeholdersOf } from "../../util/placeholders.ts";
import { taskNameSchema } from "./task-name-schema.ts";

const languages = () =>
  z
    .array(z.string().min(2))
    .min(1)
    .exactOptional()
    .describe("Languages that it reads or speaks, as ISO 639 codes; absent: any");
const timeoutSeconds = () => z.number().positive().exactOptional().describe("Ends it after this long, in seconds");
const memoryMegabytes = () =>
  z.int().positive().exactOptional().describe("Ends it at this much memory, its children included");

const wordSchema = z.union([z.string(), z.array(z.string()).min(1)], {
  error: "expected a word, or a list of words that are left out together where one has no value",
});
const OUTPUTS = 'expected "text", "json", "lines", {"file": "result.png"} or {"files": "*.png"}';
const outputSchema = z.union(
  [
    z.enum(["text", "json", "lines"]),
    z.strictObject({ file: z.string().regex(/^[^/\\]+$/) }),
    z.strictObject({ files: z.string().min(1) }),
  ],
  { error: OUTPUTS },
);

/** Placeholders that every program may use. */
const COMMON = ["output", "folder", "language"];

/** A program of the user's as an expert. */
export const ownProgramSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^(?:command\/)?[a-z0-9][a-z0-9._-]*$/i, "expected letters, digits, dots and dashes")
      .describe("Its name; as a model it is called command/<name>"),
    task: taskNameSchema.exactOptional().describe("The kind of task that it serves"),
    tasks: z.array(taskNameSchema).min(1).exactOptional().describe("The kinds of tasks, if more than one"),
    description: z.string().exactOptional().describe("One line for people and brains"),
    argv: z
      .array(wordSchema)
      .min(1)
      .describe("The program and its arguments; no shell reads them. {image} and the like are filled in"),
    stdin: z.string().exactOptional().describe("What it reads from standard input, such as {text}"),
    output: z
      .union([outputSchema, z.array(outputSchema).min(1)], { error: OUTPUTS })
      .exactOptional()
      .describe("Where the result is: on standard output, or in files of its working folder"),
    environment: z
      .record(z.string(), z.string())
      .exactOptional()
      .describe("Variables that it needs; keys are never passed on"),
    audioRate: z
      .int()
      .min(4_000)
      .max(192_000)
      .exactOptional()
      .describe("Recordings are given to it as mono 16-bit WAV of this rate"),
    languages: languages(),
    mediaTypes: z
      .array(z.string().regex(/^[a-z]+\/[\w.+-]+$/))
      .min(1)
      .exactOptional()
      .describe("Media types that it takes; absent: all"),
    quality: z.number().min(0).max(100).exactOptional().describe("How good it is, to rank it among programs"),
    licence: z.string().exactOptional(),
    limits: z.string().exactOptional().describe("What it cannot do, in words"),
    timeoutSeconds: timeoutSeconds(),
    memoryMegabytes: memoryMegabytes(),
    resource: z.string().exactOptional().describe("The slots that it takes one of while it runs (cpu)"),
  })
  .superRefine((program, context) => {
    const tasks = [...(program.task === undefined ? [] : [program.task]), ...(program.tasks ?? [])];
    if (tasks.length === 0)
      context.addIssue({ code: "custom", path: ["task"], message: "is missing: which kind of task does it serve?" });
    const [first] = program.argv;
    if (typeof first !== "string" || first === "" || placeholdersOf(first).length > 0) {
      context.addIssue({
        code: "custom",
        path: ["argv", 0],
        message: "must be the program itself, without placeholders",
      });
    }
    const known = [...COMMON, ...tasks.flatMap((task) => Object.keys(DEFAULT_TASK_TYPES.get(task)?.inputs ?? {}))];
    const words = program.argv.map((word, index) => [["argv", index], [word].flat()] as const);
    const environment = Object.entries(program.environment ?? {}).map(
      ([name, value]) => [["environment", name], [value]] as const,
    );
    const stdin = program.stdin === undefined ? [] : [[["stdin"], [program.stdin]] as const];
    for (const [path, templates] of [...words, ...stdin, ...environment]) {
      for (const { name } of templates.flatMap(placeholdersOf)) {
        if (known.includes(name)) continue;
        const near = nearNames(name, known);
        const meant =
          near.length > 0 ? `; did you mean {${near[0]}}?` : `; there are ${known.map((one) => `{${one}}`).join(", ")}`;
        context.addIssue({ code: "custom", path: [...path], message: `has the unknown placeholder {${name}}${meant}` });
      }
    }
  });

const location = (what: string) => z.string().min(1).exactOptional().describe(what);
const path = () => location("Where the program is, if not on the PATH");
const common = {
  path: path(),
  languages: languages(),
  timeoutSeconds: timeoutSeconds(),
  memoryMegabytes: memoryMegabytes(),
};

/** Settings of the programs that are known without configuration. */
export const programSettingsSchema = z.strictObject({
  "argos-translate": z.strictObject(common).exactOptional(),
  "espeak-ng": z.strictObject(common).exactOptional(),
  ffmpeg: z.strictObject(common).exactOptional(),
  piper: z
    .strictObject({ ...common, voice: location("The voice, an .onnx file with its .onnx.json beside it") })
    .exactOptional(),
  pocketsphinx: z.strictObject(common).exactOptional(),
  tesseract: z.strictObject(common).exactOptional(),
  "whisper-cli": z.strictObject({ ...common, model: location("The model, a ggml file") }).exactOptional(),
});
