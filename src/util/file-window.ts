import { type FileHandle, open } from "node:fs/promises";

const WINDOW_BYTES = 64 * 1_024;

/** Reads small pieces anywhere in a big file, with few calls to the disk. */
export class FileWindow {
  readonly size: number;
  readonly #handle: FileHandle;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /** Hands an open file to `body`, and closes it afterwards. */
  static async use<Result>(file: string, body: (window: FileWindow) => Promise<Result>): Promise<Result> {
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      return await body(new FileWindow(handle, size));
    } finally {
      await handle.close();
    }
  }

  /** Up to `length` bytes from `position`; fewer only at the end of the file. */
  async read(position: number, length: number): Promise<Buffer> {
    const inside = position >= this.#start && position + length <= this.#start + this.#bytes.length;
    if (!inside) {
      const buffer = Buffer.allocUnsafe(Math.max(length, WINDOW_BYTES));
      const { bytesRead } = await this.#handle.read(buffer, 0, buffer.length, position);
      this.#start = position;
      this.#bytes = buffer.subarray(0, bytesRead);
    }
    const from = position - this.#start;
    return this.#bytes.subarray(from, from + length);
  }
}
