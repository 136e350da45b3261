/**
 * What `compileTables` and `compileExamplesOf` make of the tables, as JSON: the build puts it here, so that no process has to
 * read all tables before its first plan. Undefined where the source runs unbuilt; the tables are read then.
 */
export const COMPILED_TABLES: string | undefined = undefined;
export const COMPILED_EXAMPLES: { readonly english: string; readonly chinese: string } | undefined = undefined;
