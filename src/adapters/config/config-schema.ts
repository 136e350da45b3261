import { z } from "zod";
import { RUNTIME_NAMES } from "../../domain/model.ts";
import { ownProgramSchema, programSettingsSchema } from "./program-schema.ts";
import { taskNameSchema } from "./task-name-schema.ts";

const count = () => z.int().positive();
const positive = () => z.number().positive();
const slotsSchema = z.record(z.string(), count());

/** The configuration file as people write it. Every key is optional; descriptions are for editors. */
export const configSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe("Where an editor finds the schema of this file"),

    brain: z
      .string()
      .exactOptional()
      .describe("Who plans and answers: keyless, or provider:model such as openai:gpt-5-mini"),
    baseUrl: z.url().exactOptional().describe("Address of an OpenAI-compatible server, for compatible: and ollama:"),
    brainKey: z
      .string()
      .min(1)
      .exactOptional()
      .describe("Key of the brain's provider; only the owner may be able to read this file then"),
    brainOptions: z
      .strictObject({
        contextTokens: count().exactOptional().describe("How many tokens fit into one prompt"),
        images: z.boolean().exactOptional().describe("The model takes pictures"),
        structuredOutput: z.boolean().exactOptional().describe("The server keeps to a JSON schema"),
        threads: count().exactOptional().describe("Threads of a model in this process"),
      })
      .exactOptional()
      .describe("What is known of the brain"),
    fastPath: z
      .enum(["auto", "off"])
      .exactOptional()
      .describe("auto: plain requests are planned without asking the brain"),
    select: z.enum(["auto", "rules", "llm"]).exactOptional().describe("Who chooses among the models of a task"),
    selectionBudgetMs: z
      .number()
      .nonnegative()
      .exactOptional()
      .describe("How long a task that could start waits for the brain's choice, in ms"),
    budget: z
      .strictObject({
        calls: count().exactOptional(),
        tokens: count().exactOptional(),
        dollars: positive().exactOptional(),
        seconds: positive().exactOptional(),
      })
      .exactOptional()
      .describe("What the brain may use in one run"),
    prices: z
      .record(z.string(), z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() }))
      .exactOptional()
      .describe("Prices by provider:model, in dollars for a million tokens"),

    topK: count().exactOptional().describe("How many candidates a task keeps (5)"),
    pins: z
      .partialRecord(taskNameSchema, z.string().min(1))
      .exactOptional()
      .describe("The model for a kind of task, instead of selection"),
    disable: z.array(z.string().min(1)).exactOptional().describe("Model ids that are never used"),
    runtimeOrder: z.array(z.enum(RUNTIME_NAMES)).exactOptional().describe("Where models should rather run, best first"),
    models: z.array(ownProgramSchema).exactOptional().describe("Programs of your own as experts"),
    programs: programSettingsSchema.exactOptional().describe("Settings of programs that are known here"),

    concurrency: count().exactOptional().describe("How many experts may run at once on this machine (its cores)"),
    slots: slotsSchema.exactOptional().describe("How many executions may use a resource at once, such as remote"),
    timeouts: z
      .strictObject({
        attemptSeconds: positive().exactOptional().describe("Longest attempt of a model that declares none (120)"),
        runSeconds: positive().exactOptional().describe("Longest run"),
      })
      .exactOptional(),
    caps: z
      .strictObject({
        tasks: count().exactOptional(),
        depth: count().exactOptional(),
        fanOut: count().exactOptional(),
        requestCharacters: count().exactOptional(),
        imageMegapixels: positive().exactOptional(),
        audioMinutes: positive().exactOptional(),
        fileBytes: count().exactOptional(),
      })
      .exactOptional()
      .describe("Upper bounds of plans and files (docs/config.md)"),
    allowPrivateNetwork: z.boolean().exactOptional().describe("Also fetch URLs of private and loopback addresses"),
    keep: z
      .strictObject({
        days: positive().exactOptional(),
        bytes: count().exactOptional(),
      })
      .exactOptional()
      .describe("How long, and how much of, earlier runs is kept"),
    trustedFolders: z
      .array(z.string().min(1))
      .exactOptional()
      .describe("Working folders whose configuration file is used whole"),
  })
  .meta({ title: "Configuration of hugginggpt" });

/** The configuration file as people write it. */
export type ConfigInput = z.input<typeof configSchema>;
