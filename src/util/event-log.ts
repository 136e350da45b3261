/** An append-only list that any number of readers can follow from its beginning, each at its own pace. */
export class EventLog<T> implements AsyncIterable<T> {
  readonly #items: T[] = [];
  #waiting: (() => void)[] = [];
  #closed = false;

  push(item: T): void {
    this.#items.push(item);
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    let position = 0;
    while (true) {
      while (position < this.#items.length) {
        yield this.#items[position] as T;
        position += 1;
      }
      if (this.#closed) return;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
