import { z } from "zod";
import { configSchema } from "./config-schema.ts";

/** The schema of the configuration file for editors, as the text of `docs/hugginggpt.config.schema.json`. */
export function configJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(configSchema, { io: "input" }), undefined, 2)}\n`;
}
