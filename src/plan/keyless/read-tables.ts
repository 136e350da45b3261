import { type CompiledTables, compileExamplesOf, compileTables, type ExampleLanguage } from "./compile-tables.ts";
import type { ExampleTable } from "./example-index.ts";

// The build puts what these functions return in their place, so that no process has to read all tables before its first plan.

export function readTables(): CompiledTables {
  return compileTables();
}

export function readExamples(language: ExampleLanguage): ExampleTable {
  return compileExamplesOf(language);
}
