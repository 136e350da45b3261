// Writes the configuration's JSON schema for editors: npm run config-schema
import { writeFileSync } from "node:fs";
import { configJsonSchema } from "../src/adapters/config/config-json-schema.ts";

writeFileSync(new URL("../docs/hugginggpt.config.schema.json", import.meta.url), configJsonSchema());
