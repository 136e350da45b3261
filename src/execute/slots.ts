interface Queue {
  free: number;
  readonly waiting: Waiter[];
  /** Position of the first waiter: a shift per grant would be quadratic on wide graphs. */
  head: number;
}

interface Waiter {
  readonly grant: () => void;
  gone: boolean;
}

/** How many executions may run at once on each resource (`cpu`, `huggingface`, …), first come, first served. */
export class Slots {
  readonly #queues = new Map<string, Queue>();
  readonly #capacity: (resource: string) => number;

  constructor(capacity: (resource: string) => number) {
    this.#capacity = capacity;
  }

  /** Resolves with what gives the slot back; rejects with the signal's reason. */
  async acquire(resource: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const queue = this.#queueOf(resource);
    if (queue.free > 0) queue.free -= 1;
    else await this.#wait(queue, signal);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#release(queue);
    };
  }

  #queueOf(resource: string): Queue {
    const known = this.#queues.get(resource);
    if (known !== undefined) return known;
    const queue: Queue = { free: Math.max(1, this.#capacity(resource)), waiting: [], head: 0 };
    this.#queues.set(resource, queue);
    return queue;
  }

  #wait(queue: Queue, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        waiter.gone = true;
        reject(signal.reason);
      };
      const waiter: Waiter = {
        gone: false,
        grant: () => {
          signal.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      signal.addEventListener("abort", onAbort, { once: true });
      queue.waiting.push(waiter);
    });
  }

  #release(queue: Queue): void {
    while (queue.head < queue.waiting.length) {
      const waiter = queue.waiting[queue.head];
      queue.head += 1;
      if (waiter === undefined || waiter.gone) continue;
      waiter.grant();
      return;
    }
    queue.waiting.length = 0;
    queue.head = 0;
    queue.free += 1;
  }
}
