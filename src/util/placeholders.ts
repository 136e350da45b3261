/** Name, `:file`, default. */
const PLACEHOLDER = /\{\{|\}\}|\{([a-z][a-z0-9_]*)(:file)?(?:=([^{}]*))?\}/gi;

/** `{name}`, `{name:file}` or `{name=default}` in a template; `{{` and `}}` are braces. */
export interface Placeholder {
  readonly name: string;
  readonly asFile: boolean;
  readonly fallback: string | undefined;
}

/** The placeholders of a template, in order. */
export function placeholdersOf(template: string): readonly Placeholder[] {
  return [...template.matchAll(PLACEHOLDER)].flatMap(([, name, file, fallback]) =>
    name === undefined ? [] : [{ name, asFile: file !== undefined, fallback }],
  );
}

/** A template with its placeholders filled; undefined where one has neither value nor default. */
export function fillPlaceholders(
  template: string,
  values: (placeholder: Placeholder) => string | undefined,
): string | undefined {
  let isComplete = true;
  const filled = template.replace(PLACEHOLDER, (match, name?: string, file?: string, fallback?: string) => {
    if (name === undefined) return match.slice(0, 1);
    const value = values({ name, asFile: file !== undefined, fallback }) ?? fallback;
    if (value === undefined) isComplete = false;
    return value ?? "";
  });
  return isComplete ? filled : undefined;
}
