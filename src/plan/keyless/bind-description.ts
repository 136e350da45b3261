import type { ArgumentSpec } from "../../domain/task-type.ts";
import { endOfDescription } from "./description-tail.ts";
import { bridge, findText } from "./find-sources.ts";
import type { Binding, GraphNode, Source } from "./graph.ts";
import { type PlanningState, usesSource } from "./planning-state.ts";
import { inlineText, pointsBack, wordsBetween } from "./read-text.ts";
import type { Step } from "./step.ts";
import { GUIDED_BY } from "./tables/guided-pictures.ts";
import type { Entity } from "./token.ts";

/** Tasks that put a picture into words before they use it: "a poem about swan.jpg". */
const WORDED_TASKS: ReadonlySet<string> = new Set(["text-generation", "text-to-audio", "conversational"]);
export const GUIDED_TASKS: ReadonlySet<string> = new Set(Object.values(GUIDED_BY));

/** What a picture, a text or a sound is to be made from: quoted, told in the clause, or made before. */
export function bindDescription(state: PlanningState, step: Step, spec: ArgumentSpec): Binding | undefined {
  const own = state.entitiesOf(step.clause).find((entity) => entity.kind === "quote" || entity.kind === "passage");
  const worked =
    own &&
    state.nodes.findLast(
      (node) => node.step.clause === step.clause && usesSource(node, { from: "entity", entity: own }) && isText(node),
    );
  // "a picture of the mood of 'I won!'"
  if (worked) return { sources: [{ from: "node", node: worked }], reason: "what the same clause made of the text" };
  const around = own && wordsAround(state, step, own);
  if (around) return { sources: [{ from: "words", text: around }], reason: "the description, a name in it" };
  const told = own && own.kind === "passage" && !isIntroduced(state, own) ? wordsBehind(state, step, own) : "";
  if (told) return { sources: [{ from: "words", text: told }], reason: "the wish itself, beside what was told" };
  if (own) return { sources: [{ from: "entity", entity: own }], reason: "the description, as quoted" };
  const made = state.context.library.get(step.task)?.outputs[0];
  const file = state
    .filesOf(step)
    // "make a video, clip.mp4": that is a name for the result.
    .find((entity) => entity.type !== made && (entity.type !== "image" || WORDED_TASKS.has(step.task)));
  if (file && !GUIDED_TASKS.has(step.task)) {
    const read = bridge(state, step, spec, { from: "entity", entity: file });
    if (read) return read;
  }
  const seen = WORDED_TASKS.has(step.task) ? pictureSeen(state, step) : undefined;
  const seenRead = seen && bridge(state, step, spec, seen);
  if (seenRead) return seenRead;
  const pointed = state.pointedAt(step, spec);
  if (pointed) return pointed;
  const sameClause = state.nodes.findLast(
    (node) => node.step.clause === step.clause && node.type.outputs[0] === "text",
  );
  if (sameClause) return { sources: [{ from: "node", node: sameClause }], reason: "what the same clause made before" };
  const clause = state.clause(step);
  const end = endOfDescription(step.clause, state.context.clauses, state.context.tokens);
  const words = inlineText(step, clause && { ...clause, end: Math.max(clause.end, end) }, state.context);
  const isChat = step.task === "conversational" && state.latestNode(spec) !== undefined;
  const hasSource = state.nodes.length > 0 || state.allFiles().length > 0;
  const points =
    isChat ||
    (hasSource &&
      (POINTERS.test(words) ||
        (WORDED_TASKS.has(step.task) && speaksAboutIt(state, step)) ||
        FOLLOWED.test(words) ||
        ((state.nodes.length === 0 ||
          state.latestNode(spec, (node) => GUIDED_BY[node.type.name] === undefined) !== undefined) &&
          pointsBack(step, state.clause(step), state.context))));
  if (words && !points)
    return { sources: [{ from: "words", text: words }], reason: "the description in the user's words" };
  const followed = FOLLOWED.test(words) ? state.latestNode(spec) : undefined;
  if (followed) return { sources: [{ from: "node", node: followed }], reason: "what the description follows" };
  const found = findText(state, step, spec);
  // "The boiler is out. Draft an email about it": what was only told is no text to work on.
  const [source] = found?.sources ?? [];
  const isTold = source?.from === "entity" && source.entity.kind === "passage" && !isIntroduced(state, source.entity);
  if (clause && words && isTold)
    return {
      sources: [{ from: "words", text: wordsBetween(state.context, clause.start, clause.end) }],
      reason: "the wish itself, beside what was told",
    };
  if (found || !words) return found;
  return { sources: [{ from: "words", text: words }], reason: "the description in the user's words" };
}

/** "write me a short product text about it" */
function speaksAboutIt(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  const words = clause ? state.context.tokens.slice(clause.start, clause.end) : [];
  return words.some(
    ({ text }, at) =>
      text === "about" &&
      /^(?:it|this|that|him|her|them|these)$/.test(words[at + 1]?.text ?? "") &&
      at + 2 >= words.length,
  );
}

/** 为“老街糖水铺”设计招牌, "a sign that says 'Open'": what is quoted is a name in what is described. */
export function wordsAround(state: PlanningState, step: Step, quote: Entity): string | undefined {
  const clause = state.clause(step);
  if (!clause || quote.kind !== "quote" || quote.value.length > LONGEST_NAME) return undefined;
  const { tokens } = state.context;
  const at = tokens.findIndex((token) => token.entity === quote);
  const before = tokens[at - 1]?.text ?? "";
  if (!NAMING.has(before)) return undefined;
  return wordsBetween(state.context, clause.start, clause.end);
}

const LONGEST_NAME = 24;
const NAMING: ReadonlySet<string> = new Set(
  "says saying reads reading called named titled for to text words caption title 成 上 字 加 写 为 给 叫 着 名 题 有".split(
    " ",
  ),
);

function wordsBehind(state: PlanningState, step: Step, passage: Entity): string {
  const clause = state.clause(step);
  const at = state.context.tokens.findIndex(({ entity }) => entity === passage);
  return clause && at < clause.end - 2 ? wordsBetween(state.context, Math.max(at + 1, clause.start), clause.end) : "";
}

/** It stands behind a colon, or on lines of its own. */
function isIntroduced({ context: { request } }: PlanningState, passage: Entity): boolean {
  return request.includes("\n") || /[:：]\s*$/.test(request.slice(0, passage.start));
}

/** 看图写诗: the picture that the clause speaks of, where nothing has been done to it. */
function pictureSeen(state: PlanningState, step: Step): Source | undefined {
  const { tokens } = state.context;
  const noun = state.clause(step)?.nouns.find(({ row }) => row === "image");
  if (!noun || !SEEING.has(tokens[noun.start - 1]?.text ?? "")) return undefined;
  const entity = state.allFiles().find((file) => file.type === "image" && !state.claimed.has(file));
  return entity && { from: "entity", entity };
}

const SEEING: ReadonlySet<string> = new Set(["看", "照", "按", "据", "张", "这", "对"]);

function isText(node: GraphNode): boolean {
  return node.type.outputs[0] === "text" || node.type.outputs[0] === "json";
}

/** 根据内容画一张图: of what came out before. */
const FOLLOWED =
  /^(?:根据|按照?|依据|依照|照着?|用|以)(?:上面|以上|前面|刚才|这段|这个|得到|生成|识别|翻译|提取|总结|出来)*的?(?:内容|结果|描述|文字|文案|摘要|总结|要点|关键词|故事|译文|回答|答案|歌词|剧情|情节|意境|它)|^.{0,6}[这那]种/;

/** A description that only points: "my idea", "the answer". */
const POINTERS =
  /^(?:my|this|that|it|these|those|its|their|them|the (?:\w+ )?(?:text|answers?|summary|description|results?|caption|contents?|labels?|class|category|objects|transcript\w*|story|idea|scene|emotions?|entit\w+|translat\w+|response|sentence|key points|main points|information|topic))\b/i;
