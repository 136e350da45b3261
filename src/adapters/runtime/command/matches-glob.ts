const SPECIAL = /[.+^$()|[\]{}\\]/g;

/** Whether a relative path matches: `*` and `?` stay within a name, `**` takes folders as well. */
export function matchesGlob(file: string, pattern: string): boolean {
  const source = pattern
    .replace(SPECIAL, "\\$&")
    .replace(/\*\*\/?|\*|\?/g, (sign) => (sign.startsWith("**") ? ".*" : sign === "*" ? "[^/]*" : "[^/]"));
  return new RegExp(`^${source}$`).test(file.replaceAll("\\", "/"));
}
