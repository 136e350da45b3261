import { ROWS } from "./instruction-table.ts";
import type { Instruction, Operation } from "./operation.ts";

/** Words that carry no wish of their own. */
const FILLERS = new Set(
  `a an the this that these it its my our your me i we you he she them of to in into for on at as by with from and then also
  after afterwards next first finally so please kindly just can could would will want like need make made making do does
  get give got let turn turned change changed convert converted put apply set have be is are was look looks looking more much
  very really lot lots bit little slightly somewhat quite too way again version copy image images picture pictures photo
  photos photograph pic pics file drawing screenshot scan photo's effect filter colour color colors colours size one whole
  entire resize rescale scale crop adjust edit modify increase percent degrees pixels px show create produce result out up
  new original same now nice good still there hello hi thanks thank help try use using called named without losing`.split(
    /\s+/,
  ),
);
const CHINESE_FILLERS =
  /[把将给请帮我你他它这那张个幅的了吧呢吗并再和与及也都先后然变成为得转换调弄做改成更一下点些图片像照相画面很太有要想让看起来稍微颜色处理效果大小最另外进行使可以能麻烦谢成到]/g;
/** “so that I can read it” tells why, not what. */
const PURPOSE = /\b(?:so that|so (?:i|we|it)\b|because|since|in order to)[^.;]*/gi;
const FILE_NAME = /(?:[\w./\\-]+\.[a-z0-9]{2,5}\b)|<[^>]*>|["'“”‘’]/gi;

const WEAK = /\b(?:a (?:little|tiny)?\s?bit|slightly|a little|somewhat|subtly)\b|稍微?|一点|一些|略/i;
const STRONG = /\b(?:much|very|a lot|strongly|way|heavily|far|really|extremely)\b|很多|非常|大幅|特别|强烈/i;

/** Reads what is to be done to a picture, in the order in which it is said. */
export function readInstruction(text: string): Instruction {
  let rest = text.replace(FILE_NAME, " ").replace(PURPOSE, " ");
  const strength = WEAK.test(rest) ? 0.5 : STRONG.test(rest) ? 2 : 1;
  const found: { readonly at: number; readonly operation: Operation }[] = [];
  for (const [cue, read] of ROWS) {
    const match = cue.exec(rest);
    if (match === null) continue;
    const operation = read({ groups: match.slice(1), strength });
    if (operation === undefined) continue;
    rest = rest.replace(new RegExp(cue.source, `${cue.flags}g`), (words) => " ".repeat(words.length));
    found.push({ at: match.index, operation });
  }
  const operations = found.sort((one, two) => one.at - two.at).map(({ operation }) => operation);
  return { operations: merge(operations), unknown: wordsLeft(rest.replace(WEAK, " ").replace(STRONG, " ")) };
}

/** “Enlarge and improve it” asks for one thing; so does “crop it to 300 by 200”, which is read as cropping. */
function merge(operations: readonly Operation[]): readonly Operation[] {
  const kinds = new Set(operations.map(({ kind }) => kind));
  return operations.filter(({ kind }, index) => {
    if (kind === "enhance" && kinds.size > 1) return false;
    if (kind === "enlarge" && kinds.has("resize")) return false;
    if (kind === "shrink" && kinds.has("resize")) return false;
    return operations.findIndex((other) => other.kind === kind) === index;
  });
}

function wordsLeft(rest: string): readonly string[] {
  const chinese = rest.replace(CHINESE_FILLERS, "").match(/\p{Script=Han}+/gu) ?? [];
  const words = rest.toLowerCase().match(/[a-z][a-z'-]*/g) ?? [];
  // “the zebra picture”: what stands before the picture only says which one.
  const named = new Set(
    [...rest.toLowerCase().matchAll(/\b([a-z'-]+) (?:image|picture|photo|pic|photograph|scan)\b/g)].map(
      (match) => match[1],
    ),
  );
  return [...chinese, ...words.filter((word) => !FILLERS.has(word) && !named.has(word))];
}
