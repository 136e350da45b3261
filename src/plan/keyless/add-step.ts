import { type ArgumentSpec, isParameter, type TaskType, takes } from "../../domain/task-type.ts";
import { bindArgument, type Variant } from "./bind-arguments.ts";
import { findText } from "./find-sources.ts";
import type { Binding, GraphNode, Source } from "./graph.ts";
import { type PlanningState, sameSource } from "./planning-state.ts";
import type { Step } from "./step.ts";
import { BRIDGES } from "./tables/bridges.ts";
import { ASKING_TASKS } from "./tables/guided-pictures.ts";
import { LANGUAGE_CHARACTERS } from "./tables/languages.ts";
import { type Entity, isFile, type Token } from "./token.ts";

/** Tasks that bring several texts together instead of being done for each. */
const GATHERING_TASKS: ReadonlySet<string> = new Set([
  "sentence-similarity",
  "text-ranking",
  "text-retrieval",
  "image-to-video",
  "text-to-video",
]);

/** Stage 7: adds a step to the graph, once for each of the things that it is to be done to. */
export function addStep(state: PlanningState, step: Step): void {
  const type = state.context.library.get(step.task);
  if (!type) return;
  // "make it move, as a short clip"
  if (
    type.name === "text-to-video" &&
    state.nodes.at(-1)?.type.name === "image-to-video" &&
    !hasOwnContent(state, step)
  )
    return;
  const variants = variantsOf(state, step, type);
  if (variants.length < 2) {
    addNode(state, step, type, variants[0] ?? {}, undefined);
    return;
  }
  const group = state.nodes.length;
  for (const variant of variants)
    if (state.nodes.length < state.context.mostTasks - 1) addNode(state, step, type, variant, group);
}

function addNode(state: PlanningState, step: Step, type: TaskType, variant: Variant, group: number | undefined): void {
  const bindings = new Map<string, Binding>();
  const missing: string[] = [];
  for (const [name, spec] of Object.entries(type.inputs)) {
    const binding = bindArgument(state, step, { type, name, spec }, variant, bindings);
    if (binding) bindings.set(name, binding);
    else if (spec.required) missing.push(name);
  }
  if (type.name === "sentence-similarity") {
    inOrderOfMaking(bindings);
    if (state.nodes.some((node) => node.type === type && sameBindings(turned(node.bindings), bindings))) return;
  }
  if (state.nodes.some((node) => node.type === type && sameBindings(node.bindings, bindings))) return;
  if (type.name === "translation" && isInThatLanguage(bindings)) return;
  // "rewrite it so that it is friendlier and shorter" is one wish.
  if (type.name === "summarization" && isBesideRewriting(state, step, bindings)) return;
  // "record it and give it to me as mp3"
  const [only] = bindings.values();
  if (
    type.name === "media-conversion" &&
    only?.sources[0]?.from === "node" &&
    only.sources[0].node.type.name === "text-to-speech"
  )
    return;
  const isFresh = step.hit?.form === "base" && type.name === "image-text-to-image";
  // 慢一点，再读一遍
  const spoken = state.nodes.at(-1);
  if (
    type.name === "text-to-speech" &&
    spoken?.type === type &&
    /\p{Script=Han}/u.test(step.hit?.row.phrase ?? "") &&
    sameText(spoken.bindings, bindings)
  )
    return;
  // 先修复，再上色: two wishes of one task.
  const isNext =
    type.outputs[0] === "image" &&
    /^(?:next|item)$/.test(state.clause(step)?.relation ?? "") &&
    (/\p{Script=Han}/u.test(step.hit?.row.phrase ?? "") ||
      kindOfChange(step) !== kindOfChange(state.nodes.at(-1)?.step));
  if (IDEMPOTENT_TASKS.has(type.name) && !isFresh && !isNext && repeatsItself(type, bindings)) return;
  for (const binding of bindings.values()) {
    for (const source of binding.sources) if (source.from === "entity") state.claimed.add(source.entity);
  }
  state.nodes.push({
    number: state.nodes.length,
    type,
    step,
    bindings,
    missing,
    ...(group === undefined ? {} : { group }),
  });
}

function hasOwnContent(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  return clause !== undefined && (clause.end - clause.start > 6 || state.entitiesIn(clause).length > 0);
}

function isBesideRewriting(state: PlanningState, step: Step, bindings: ReadonlyMap<string, Binding>): boolean {
  const last = state.nodes.at(-1);
  return (
    last?.type.name === "text2text-generation" &&
    state.clause(step)?.relation !== "next" &&
    /short|短|concise|brief/.test(step.hit?.row.phrase ?? "") &&
    sameText(last.bindings, bindings)
  );
}

/** "turn it into a cartoon, then enlarge it": two wishes of one task as well. */
function kindOfChange(step: Step | undefined): "larger" | "style" | "better" {
  const phrase = step?.hit?.row.phrase ?? "";
  if (/enlarge|upscale/.test(phrase)) return "larger";
  return /watercolor|cartoon|<style>/.test(phrase) ? "style" : "better";
}

/** Which text is held against which makes no difference. */
function turned(bindings: ReadonlyMap<string, Binding>): ReadonlyMap<string, Binding> {
  const [one, other] = [bindings.get("text1"), bindings.get("text2")];
  return one && other ? new Map([...bindings, ["text1", other], ["text2", one]]) : bindings;
}

/** Two results are compared in the order in which they were made. */
function inOrderOfMaking(bindings: Map<string, Binding>): void {
  const [one, other] = [bindings.get("text1"), bindings.get("text2")];
  const [first, second] = [one?.sources[0], other?.sources[0]];
  if (one && other && first?.from === "history" && second?.from === "history") {
    if (first.resource.number > second.resource.number) bindings.set("text1", other).set("text2", one);
    return;
  }
  if (!one || !other || first?.from !== "node" || second?.from !== "node" || first.node.number < second.node.number)
    return;
  bindings.set("text1", other).set("text2", one);
}

/** Said twice, these are meant once: "enhance its quality. … Please enhance the audio." */
const IDEMPOTENT_TASKS: ReadonlySet<string> = new Set([
  "audio-to-audio",
  "image-to-image",
  "summarization",
  "text2text-generation",
  "background-removal",
  "image-text-to-image",
  "depth-estimation",
  "image-segmentation",
  "media-conversion",
  "video-to-video",
]);

function sameText(one: ReadonlyMap<string, Binding>, other: ReadonlyMap<string, Binding>): boolean {
  const [mine, theirs] = [one.get("text")?.sources[0], other.get("text")?.sources[0]];
  return mine !== undefined && theirs !== undefined && sameSource(mine, theirs);
}

function repeatsItself(type: TaskType, bindings: ReadonlyMap<string, Binding>): boolean {
  const [first] = bindings.values();
  const source = first?.sources[0];
  return source?.from === "node" && source.node.type === type;
}

function sameBindings(one: ReadonlyMap<string, Binding>, other: ReadonlyMap<string, Binding>): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, binding]) => {
      const [mine] = binding.sources;
      const [theirs] = other.get(name)?.sources ?? [];
      return mine !== undefined && theirs !== undefined && sameSource(mine, theirs);
    })
  );
}

function variantsOf(state: PlanningState, step: Step, type: TaskType): readonly Variant[] {
  if (GATHERING_TASKS.has(type.name)) return [];
  const main = mainArgument(type);
  if (!main) return [];
  const sources = sourcesOf(state, step, type, main).map((source): Variant => ({ source }));
  const languages = type.inputs.target_language ? languagesOf(state, step) : [];
  if (languages.length < 2) return sources;
  const found = sources.length > 0 ? undefined : findText(state, step, main)?.sources[0];
  const targets = found ? [{ source: found }] : sources;
  return targets.flatMap((variant) => languages.map((language): Variant => ({ ...variant, language })));
}

/** The argument that holds what the task works on: the picture of a question, not the question. */
function mainArgument(type: TaskType): ArgumentSpec | undefined {
  const specs = Object.entries(type.inputs).filter(([, spec]) => !isParameter(spec) && spec.required);
  const media = specs.find(([, spec]) => spec.type !== "text");
  if (media) return media[1];
  if (ASKING_TASKS.has(type.name)) return type.inputs.context;
  return specs[0]?.[1];
}

function isReachable(entity: Entity, spec: ArgumentSpec): boolean {
  if (takes(spec, entity.type)) return true;
  return spec.type === "text" && BRIDGES.some((one) => one.from === entity.type && one.to === "text");
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

function sourcesOf(state: PlanningState, step: Step, type: TaskType, spec: ArgumentSpec): readonly Source[] {
  const toSource = (entity: Entity): Source => ({ from: "entity", entity });
  const { tokens, words } = state.context;
  const clause = state.clause(step);
  if (!clause || state.byOrdinal(step, spec)) return [];
  // …，合并后总结: 合并 ends the piece before.
  const before = state.context.clauses[step.clause - 1];
  const joins =
    before?.sentence === clause.sentence && /合并$|汇总$/.test(textOf(tokens.slice(before.end - 2, before.end)));
  if (joins) return [];
  const said = tokens.slice(clause.start, clause.end);
  // "read the Spanish one" is about one of them.
  const isPronoun = (at: number): boolean =>
    said[at]?.text === "one" && words.languages.find(said).some((hit) => hit.end === at);
  // "get the text of a.png and b.png and sum up all of it together": each is read by itself.
  const isRead = /^(?:image-to-text|automatic-speech-recognition)$/.test(step.task);
  if (
    (!isRead &&
      said.some((token, at) => TOGETHER.has(token.text) && !isPronoun(at)) &&
      !said.some(({ text }) => text === "each")) ||
    (!isRead && TOGETHER_IN_CHINESE.test(textOf(said)))
  )
    return [];
  const named = state.filesOf(step).filter((entity) => isReachable(entity, spec));
  if (named.length > 1) return named.map(toSource);
  if (named.length === 1) return [];
  const own = state.entitiesOf(step.clause).filter((entity) => !isFile(entity) && takes(spec, entity.type));
  if (type.inputs.labels && own.length > 1) return [];
  if (own.length > 1 && !ASKING_TASKS.has(type.name) && spec.type === "text" && isListed(state, own))
    return own.map(toSource);
  if (own.some((entity) => !state.claimed.has(entity))) return [];
  const grouped = groupBefore(state, step, spec);
  if (grouped.length > 0) return grouped;
  const wantsAll = words.quantifiers.find(tokens.slice(clause.start, clause.end)).length > 0 || isPlural(state, step);
  const files = state.allFiles().filter((entity) => isReachable(entity, spec));
  const isFresh = !state.nodes.some((node) => state.fits({ from: "node", node }, spec));
  return wantsAll && isFresh && files.length > 1 ? files.map(toSource) : [];
}

/** "'good morning', 'good evening' and 'good night'": one beside the other. */
function isListed(state: PlanningState, entities: readonly Entity[]): boolean {
  const { tokens } = state.context;
  const places = entities.map((entity) => tokens.findIndex((token) => token.entity === entity)).sort((a, b) => a - b);
  return places.every((place, at) => {
    const before = at === 0 ? undefined : places[at - 1];
    if (before === undefined) return true;
    return tokens
      .slice(before + 1, place)
      .every((token) => token.kind === "mark" || token.kind === "number" || LIST_WORDS.has(token.text));
  });
}

const LIST_WORDS: ReadonlySet<string> = new Set([
  "and",
  "or",
  "then",
  "also",
  "plus",
  "of",
  "和",
  "与",
  "及",
  "跟",
  "还",
  "有",
  "以",
]);

/** "The menu is in Japanese, I'd like it in English": what is translated into English already. */
function isInThatLanguage(bindings: ReadonlyMap<string, Binding>): boolean {
  const [source] = bindings.get("text")?.sources ?? [];
  if (source?.from !== "node" || source.node.type.name !== "translation") return false;
  const [own, other] = [bindings.get("target_language"), source.node.bindings.get("target_language")];
  return own !== undefined && other !== undefined && JSON.stringify(own.sources) === JSON.stringify(other.sources);
}

/** Words that ask for one result of several things. */
const TOGETHER: ReadonlySet<string> = new Set([
  "one",
  "single",
  "everything",
  "together",
  "combined",
  "overall",
  "joint",
  "common",
]);

const TOGETHER_IN_CHINESE = /合起来|合并|合在一起|合成一|汇总|放一起|放在一起|总的|综合|整体/;

/** "these", "them", "the pictures". */
function isPlural(state: PlanningState, step: Step): boolean {
  const clause = state.clause(step);
  if (!clause) return false;
  return state.context.tokens
    .slice(clause.start, clause.end)
    .some((token) =>
      /^(?:these|those|them|images|pictures|photos|recordings|files|documents|pages|scans|clips)$/.test(token.text),
    );
}

/** A step after a distributed one is distributed as well. */
function groupBefore(state: PlanningState, step: Step, spec: ArgumentSpec): readonly Source[] {
  const last = state.nodes.findLast(
    (node) => state.fits({ from: "node", node }, spec) && node.type.outputs[0] !== "json",
  );
  const clause = state.clause(step);
  const isAll =
    clause !== undefined &&
    state.context.tokens.slice(clause.start, clause.end).some((token) => /^(?:both|each|all)$/.test(token.text));
  if (last && last.group === undefined && isAll) {
    const alike = state.nodes.filter((node) => node.type === last.type);
    if (alike.length > 1) return alike.map((node): Source => ({ from: "node", node }));
  }
  if (last?.group === undefined) return [];
  const group = state.nodes.filter((node) => node.group === last.group && node.type === last.type);
  const meant = group.filter((node) => isNamedByLanguage(state, step, node));
  return (meant.length > 0 ? meant : group).map((node): Source => ({ from: "node", node }));
}

/** "read the Spanish one": of several translations the one into that language. */
function isNamedByLanguage(state: PlanningState, step: Step, node: GraphNode): boolean {
  const [target] = node.bindings.get("target_language")?.sources ?? [];
  const clause = state.clause(step);
  if (target?.from !== "parameter" || !clause) return false;
  const { tokens, words } = state.context;
  return words.languages.find(tokens.slice(clause.start, clause.end)).some(({ row }) => row === target.value);
}

/** 英、韩、俄三种: languages by one character each. */
function listOfCharacters(text: string): readonly string[] {
  const list = CHARACTER_LIST.exec(text)?.[0] ?? "";
  return [...new Set([...list].flatMap((character) => LANGUAGE_CHARACTERS[character] ?? []))];
}

const ONE_LANGUAGE = `[${Object.keys(LANGUAGE_CHARACTERS).join("")}]`;
const CHARACTER_LIST = new RegExp(`${ONE_LANGUAGE}(?:[,、和及与]${ONE_LANGUAGE})+`, "u");

/** "into Spanish and French" is two translations. */
function languagesOf(state: PlanningState, step: Step): readonly string[] {
  const { tokens, words } = state.context;
  for (const span of state.spansOf(step.clause)) {
    const piece = tokens.slice(span.start, span.end);
    const hits = words.languages.find(piece);
    const into = hits.findIndex((hit) => /^(?:in|into|to|both|成|为|用)$/.test(piece[hit.start - 1]?.text ?? ""));
    // "for the German, Dutch and Danish shops"
    const isEach = piece.some(({ text }) => text === "各" || text === "都");
    const first = into < 0 && (hits.length > 2 || (hits.length > 1 && isEach)) ? 0 : into;
    if (first < 0) {
      if (hits.length > 0) return [];
      const listed = listOfCharacters(piece.map((token) => token.text).join(""));
      if (listed.length > 0) return listed;
      continue;
    }
    const languages: string[] = [];
    let end = -1;
    for (const hit of hits.slice(first)) {
      const between = piece.slice(end, hit.start).map((token) => token.text);
      if (
        end >= 0 &&
        !between.every((text) => /^(?:,|and|or|&|和|与|及|以|还|有|in|into|to|then|也|翻|译|成|并)$/.test(text))
      )
        break;
      languages.push(hit.row);
      end = hit.end;
    }
    return [...new Set(languages)];
  }
  return [];
}
