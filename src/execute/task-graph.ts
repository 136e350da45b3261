/** State of one node: it waits for others, may start, runs, or has ended one way or another. */
export type NodeState = "waiting" | "ready" | "running" | "completed" | "failed" | "skipped" | "cancelled";

const ENDED: ReadonlySet<NodeState> = new Set<NodeState>(["completed", "failed", "skipped", "cancelled"]);

interface Node {
  state: NodeState;
  /** How many of its needs have not completed yet. */
  open: number;
  readonly needs: readonly string[];
  readonly dependants: string[];
}

/** What a transition set free, in the order in which the nodes were added. */
export interface Released {
  readonly ready: readonly string[];
  /** Nodes that can never run, with the need that failed. */
  readonly skipped: readonly { readonly key: string; readonly because: string }[];
}

/**
 * The state machine of execution: nodes, what they need, and who may start when. It knows no clock, no promise and no
 * expert. Needs may be named before their nodes are added; each transition costs time in its own edges only.
 */
export class TaskGraph {
  readonly #nodes = new Map<string, Node>();
  /** Dependants of nodes that are not there yet. */
  readonly #expected = new Map<string, string[]>();
  #open = 0;

  add(key: string, needs: readonly string[]): Released {
    if (this.#nodes.has(key)) throw new Error(`the task graph has a node "${key}" already`);
    const node: Node = { state: "waiting", open: 0, needs, dependants: this.#expected.get(key) ?? [] };
    this.#expected.delete(key);
    this.#nodes.set(key, node);
    this.#open += 1;
    let broken: string | undefined;
    for (const need of needs) {
      const other = this.#nodes.get(need);
      if (other === undefined) this.#expect(need, key);
      else if (other.state === "completed") continue;
      else if (ENDED.has(other.state)) broken ??= need;
      else other.dependants.push(key);
      node.open += 1;
    }
    if (broken !== undefined) return this.#skip([{ key, because: broken }]);
    if (node.open > 0) return { ready: [], skipped: [] };
    node.state = "ready";
    return { ready: [key], skipped: [] };
  }

  start(key: string): void {
    this.#expectState(key, "ready").state = "running";
  }

  complete(key: string): Released {
    const node = this.#end(key, "completed");
    const ready: string[] = [];
    for (const name of node.dependants) {
      const dependant = this.#nodes.get(name);
      if (dependant?.state !== "waiting") continue;
      dependant.open -= 1;
      if (dependant.open > 0) continue;
      dependant.state = "ready";
      ready.push(name);
    }
    return { ready, skipped: [] };
  }

  /** A failed, or cancelled, node takes all that depend on it along. */
  fail(key: string, state: "failed" | "cancelled" = "failed"): Released {
    const node = this.#end(key, state);
    return this.#skip(node.dependants.map((dependant) => ({ key: dependant, because: key })));
  }

  /** Takes a node out, whatever its state; what still depends on it can never run. */
  withdraw(key: string): Released {
    const node = this.#nodes.get(key);
    if (node === undefined) return { ready: [], skipped: [] };
    if (!ENDED.has(node.state)) this.#open -= 1;
    node.state = "cancelled";
    return this.#skip(node.dependants.map((dependant) => ({ key: dependant, because: key })));
  }

  /** Ends whatever has not started. */
  cancelWaiting(): readonly string[] {
    const cancelled: string[] = [];
    for (const [key, node] of this.#nodes) {
      if (node.state !== "waiting" && node.state !== "ready") continue;
      node.state = "cancelled";
      this.#open -= 1;
      cancelled.push(key);
    }
    return cancelled;
  }

  stateOf(key: string): NodeState | undefined {
    return this.#nodes.get(key)?.state;
  }

  get settled(): boolean {
    return this.#open === 0;
  }

  #expect(need: string, dependant: string): void {
    const list = this.#expected.get(need);
    if (list === undefined) this.#expected.set(need, [dependant]);
    else list.push(dependant);
  }

  #expectState(key: string, state: NodeState): Node {
    const node = this.#nodes.get(key);
    if (node?.state !== state)
      throw new Error(`node "${key}" of the task graph is ${node?.state ?? "unknown"}, not ${state}`);
    return node;
  }

  #end(key: string, state: NodeState): Node {
    const node = this.#expectState(key, "running");
    node.state = state;
    this.#open -= 1;
    return node;
  }

  #skip(first: readonly { readonly key: string; readonly because: string }[]): Released {
    const skipped: { key: string; because: string }[] = [];
    const queue = [...first];
    for (let next = 0; next < queue.length; next += 1) {
      const entry = queue[next];
      const node = entry === undefined ? undefined : this.#nodes.get(entry.key);
      if (entry === undefined || node?.state !== "waiting") continue;
      node.state = "skipped";
      this.#open -= 1;
      skipped.push(entry);
      for (const dependant of node.dependants) queue.push({ key: dependant, because: entry.key });
    }
    return { ready: [], skipped };
  }
}
