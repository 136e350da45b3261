import { ARGUMENTS, HOSTILE, NAMES } from "./malformed/content.fixture.ts";
import { AROUND, FORMS } from "./malformed/forms.fixture.ts";
import { DEPENDENCIES, IDS, REFERENCES } from "./malformed/graphs.fixture.ts";
import type { MalformedOutput } from "./malformed/malformed-output.fixture.ts";
import { EMPTY, SYNTAX } from "./malformed/syntax.fixture.ts";
import { CUTS, DISGUISES, FLOODS, WRITINGS } from "./malformed/writings.fixture.ts";

export const MALFORMED_OUTPUTS: readonly MalformedOutput[] = [
  FORMS,
  AROUND,
  SYNTAX,
  IDS,
  DEPENDENCIES,
  REFERENCES,
  NAMES,
  ARGUMENTS,
  EMPTY,
  HOSTILE,
  WRITINGS,
  DISGUISES,
  CUTS,
  FLOODS,
].flat();
