import { type Artifact, isMedia, type Resource } from "./resource.ts";

const CITATION = /\bartifact:([0-9a-f]{64})\b/g;

/** How an answer cites a file: by the id of its bytes. Whoever shows the answer makes a path, a link or a picture of it. */
export function formatCitation(artifact: Pick<Artifact, "id">): string {
  return `artifact:${artifact.id}`;
}

/**
 * Replaces the citations in an answer, or in a piece of it as it streams (a citation is never split).
 *
 * @example
 * renderCitations(response, artifacts, (artifact) => artifact.path);
 */
export function renderCitations(
  text: string,
  artifacts: Iterable<Artifact>,
  render: (artifact: Artifact) => string,
): string {
  if (!text.includes("artifact:")) return text;
  const byId = new Map([...artifacts].map((artifact) => [artifact.id, artifact]));
  return text.replace(CITATION, (citation, id: string) => {
    const artifact = byId.get(id);
    return artifact === undefined ? citation : render(artifact);
  });
}

interface Answered {
  readonly response: string;
  readonly tasks: readonly { readonly outputs: readonly Resource[] }[];
}

/** The answer of a run with its files shown by `render`; by default, as their paths. */
export function renderResponse(
  { response, tasks }: Answered,
  render: (artifact: Artifact) => string = ({ path }) => path,
): string {
  const resources = tasks.flatMap(({ outputs }) => outputs).filter(isMedia);
  return renderCitations(
    response,
    resources.map(({ artifact }) => artifact),
    render,
  );
}
