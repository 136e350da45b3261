import type { ModelCard } from "../../domain/model.ts";
import type { LanguageModelMessage, SelectionRequest } from "../../domain/ports.ts";

const ONE = `You choose the best model for a task, by what it says of itself, its use, languages and price. Write only {"id": one of the ids, "reason": at most eight words}.`;
const SEVERAL = `You choose the best model for each task, by what it says of itself, its use, languages and price. Write only {"choices": [{"task": number, "id": one of its ids, "reason": at most eight words}]}.`;

/** The paper's multiple choice, for several tasks at once: those with the same candidates share one list. */
export function writeSelectionPrompt(requests: readonly SelectionRequest[]): readonly LanguageModelMessage[] {
  const groups = new Map<string, SelectionRequest[]>();
  for (const request of requests) {
    const key = request.candidates.map(({ model }) => model.id).join("\n");
    groups.set(key, [...(groups.get(key) ?? []), request]);
  }
  const lists = [...groups.values()].map((group) => {
    const tasks = group.map(({ task }) => `${task.id} ${task.task} ${cut(JSON.stringify(task.args), 160)}`);
    const candidates = (group[0]?.candidates ?? []).map(({ model }) => `- ${describe(model)}`);
    return [...tasks, ...candidates].join("\n");
  });
  return [
    { role: "system", content: requests.length === 1 ? ONE : SEVERAL },
    {
      role: "user",
      content: [`Request: ${JSON.stringify(cut(requests[0]?.request ?? "", 300))}`, ...lists].join("\n"),
    },
  ];
}

/** A model in one line, as far as it bears on the choice. */
function describe(model: ModelCard): string {
  const facts = [
    cut(model.description.replace(/\s+/g, " "), 90),
    model.downloads === undefined ? undefined : `${compact(model.downloads)} downloads`,
    model.languages === undefined ? undefined : model.languages.slice(0, 6).join("/"),
    model.pricePerCall === undefined ? undefined : `$${model.pricePerCall}`,
    model.limits === undefined ? undefined : cut(model.limits, 60),
    model.runtime,
  ];
  return `${model.id}: ${facts.filter((fact) => fact !== undefined && fact !== "").join(", ")}`;
}

const compact = (count: number) => new Intl.NumberFormat("en", { notation: "compact" }).format(count);
const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
