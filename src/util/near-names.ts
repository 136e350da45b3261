/** Those of the known names that somebody may have meant who wrote another one: nearest first, at most three. */
export function nearNames(written: string, known: Iterable<string>): readonly string[] {
  const wanted = written.toLowerCase();
  const ranked = [...new Set(known)].flatMap((name) => {
    const distance = distanceOf(wanted, name.toLowerCase());
    return distance === undefined ? [] : [{ name, distance }];
  });
  return ranked
    .sort((one, other) => one.distance - other.distance || one.name.localeCompare(other.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

function distanceOf(written: string, name: string): number | undefined {
  if (written === name) return 0;
  const allowed = Math.max(1, Math.floor(Math.min(written.length, name.length) / 4));
  if (stemOf(written) === stemOf(name)) return 1;
  const distance = editDistance(written, name, allowed);
  return distance > allowed ? undefined : distance;
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z0-9]{1,5}$/, "");
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); anything above `most` is `most + 1`. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
