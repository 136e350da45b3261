/** Where the lines of a chat come from. */
export interface ChatInput {
  /** The next thing that was written; undefined where there will be no more. */
  next(): Promise<string | undefined>;
}

const LONGEST_LINE = 1_000_000;

/** Lines of a pipe or file: each is one turn. A line that ends in a backslash goes on in the next. */
export function createPipeInput(stdin: AsyncIterable<Uint8Array | string>): ChatInput {
  const lines = joinContinued(linesOf(stdin));
  return {
    async next() {
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    },
  };
}

async function* linesOf(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stdin) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = (lines.pop() ?? "").slice(0, LONGEST_LINE);
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
  return undefined;
}

async function* joinContinued(lines: AsyncGenerator<string, undefined>): AsyncGenerator<string, undefined> {
  let begun = "";
  for await (const line of lines) {
    if (line.endsWith("\\")) begun += `${line.slice(0, -1)}\n`;
    else {
      yield begun + line;
      begun = "";
    }
  }
  if (begun !== "") yield begun;
  return undefined;
}
