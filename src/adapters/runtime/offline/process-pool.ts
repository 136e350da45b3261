import type { ExpertJob, ExpertValue } from "./expert.ts";
import { ExpertProcess, type ExpertProcessOptions, type JobOptions } from "./expert-process.ts";

export interface ProcessPoolOptions {
  /** An idle process is kept warm for this long, in ms. */
  readonly idleMs: number;
  /** How many idle processes are kept at most; the longest idle goes first. */
  readonly maxIdle: number;
}

interface Idle {
  readonly process: ExpertProcess;
  readonly timer: NodeJS.Timeout;
}

/** Warm processes by expert. How many run at once is the scheduler's business (slots), not the pool's. */
export class ProcessPool {
  readonly #options: ProcessPoolOptions;
  readonly #idle = new Map<string, Idle[]>();
  readonly #all = new Set<ExpertProcess>();
  #closed = false;

  constructor(options: ProcessPoolOptions) {
    this.#options = options;
  }

  /** Starts a process for an expert that is about to be needed, unless one stands by. */
  warm(options: ExpertProcessOptions): void {
    if (this.#closed || this.#standsBy(options.expert.href)) return;
    this.#park(options.expert.href, this.#start(options));
  }

  async run(options: ExpertProcessOptions, job: ExpertJob, jobOptions: JobOptions): Promise<readonly ExpertValue[]> {
    const key = options.expert.href;
    const process = this.#take(key) ?? this.#start(options);
    try {
      return await process.run(job, jobOptions);
    } finally {
      if (process.alive && !this.#closed && !jobOptions.signal.aborted) this.#park(key, process);
      else this.#end(process);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { timer } of [...this.#idle.values()].flat()) clearTimeout(timer);
    this.#idle.clear();
    await Promise.all([...this.#all].map((process) => process.stop()));
  }

  #standsBy(key: string): boolean {
    return (this.#idle.get(key) ?? []).some(({ process }) => process.alive);
  }

  #start(options: ExpertProcessOptions): ExpertProcess {
    const process = new ExpertProcess(options);
    this.#all.add(process);
    return process;
  }

  #take(key: string): ExpertProcess | undefined {
    const idle = this.#idle.get(key) ?? [];
    for (let entry = idle.pop(); entry !== undefined; entry = idle.pop()) {
      clearTimeout(entry.timer);
      if (entry.process.alive) return entry.process;
      this.#end(entry.process);
    }
    return undefined;
  }

  #park(key: string, process: ExpertProcess): void {
    const timer = setTimeout(() => this.#drop(key, process), this.#options.idleMs).unref();
    const idle = this.#idle.get(key) ?? [];
    this.#idle.set(key, [...idle, { process, timer }]);
    const all = [...this.#idle].flatMap(([of, entries]) => entries.map((entry) => ({ of, entry })));
    const [oldest] = all;
    if (all.length > this.#options.maxIdle && oldest !== undefined) this.#drop(oldest.of, oldest.entry.process);
  }

  #drop(key: string, process: ExpertProcess): void {
    const entries = this.#idle.get(key) ?? [];
    for (const entry of entries) if (entry.process === process) clearTimeout(entry.timer);
    this.#idle.set(
      key,
      entries.filter((entry) => entry.process !== process),
    );
    this.#end(process);
  }

  #end(process: ExpertProcess): void {
    process.kill();
    this.#all.delete(process);
  }
}
