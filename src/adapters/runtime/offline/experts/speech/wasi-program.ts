/**
 * Runs a WASI command with files in memory (WASI snapshot preview 1, the calls that a C program with plain files makes).
 * Node's own `node:wasi` keeps pointers into a memory that has grown meanwhile: long outputs crashed the process.
 */
export interface WasiOptions {
  /** Arguments, the program's name first. */
  readonly args: readonly string[];
  /** Files by name, in the only folder that the program sees. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface WasiOutcome {
  readonly exitCode: number;
  /** All files after the program has ended. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const NO_ENTRY = 44;
const NOT_SEEKABLE = 70;
const FOLDER = 3;
const FIRST_FREE = 4;
const CREATE = 1;
const TRUNCATE = 8;
const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const ALL_RIGHTS = 0xffff_ffff_ffff_ffffn;

/** A file that grows by doubling. */
class MemoryFile {
  #bytes: Uint8Array;
  #size: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#size = bytes.length;
  }

  get size(): number {
    return this.#size;
  }

  content(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  read(at: number, length: number): Uint8Array {
    return this.content().subarray(at, at + length);
  }

  write(at: number, data: Uint8Array): void {
    const end = at + data.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2, 65_536));
      larger.set(this.content());
      this.#bytes = larger;
    }
    this.#bytes.set(data, at);
    this.#size = Math.max(this.#size, end);
  }

  truncate(): void {
    this.#size = 0;
  }
}

interface Descriptor {
  readonly file: MemoryFile;
  offset: number;
}

class Exit {
  readonly code: number;

  constructor(code: number) {
    this.code = code;
  }
}

/** Runs the program to its end; it blocks the process meanwhile. */
export async function runWasiProgram(program: WebAssembly.Module, { args, files }: WasiOptions): Promise<WasiOutcome> {
  const folder = new Map(Object.entries(files).map(([name, bytes]) => [name, new MemoryFile(bytes.slice())]));
  const descriptors = new Map<number, Descriptor>();
  const texts = args.map((argument) => new TextEncoder().encode(`${argument}\0`));
  let next = FIRST_FREE;
  let memory: { readonly buffer: ArrayBuffer } | undefined;
  // The memory grows while the program runs, so each call looks at it anew.
  const buffer = (): ArrayBuffer => memory?.buffer as ArrayBuffer;
  const view = () => new DataView(buffer());
  const setWord = (at: number, value: number) => view().setUint32(at, value, true);
  const slices = (at: number, count: number) =>
    Array.from({ length: count }, (_unused, index) => {
      const words = view();
      return new Uint8Array(buffer(), words.getUint32(at + index * 8, true), words.getUint32(at + index * 8 + 4, true));
    });

  const calls = {
    args_sizes_get(count: number, size: number) {
      setWord(count, texts.length);
      setWord(
        size,
        texts.reduce((sum, text) => sum + text.length, 0),
      );
      return SUCCESS;
    },
    args_get(pointers: number, target: number) {
      let at = target;
      texts.forEach((text, index) => {
        setWord(pointers + index * 4, at);
        new Uint8Array(buffer()).set(text, at);
        at += text.length;
      });
      return SUCCESS;
    },
    clock_time_get(_clock: number, _precision: bigint, target: number) {
      view().setBigUint64(target, 0n, true);
      return SUCCESS;
    },
    fd_prestat_get(descriptor: number, target: number) {
      if (descriptor !== FOLDER) return BAD_DESCRIPTOR;
      setWord(target, 0);
      setWord(target + 4, 1);
      return SUCCESS;
    },
    fd_prestat_dir_name(_descriptor: number, target: number) {
      new Uint8Array(buffer()).set([0x2f], target);
      return SUCCESS;
    },
    fd_fdstat_get(descriptor: number, target: number) {
      const type = descriptor < FOLDER ? CHARACTER_DEVICE : descriptor === FOLDER ? DIRECTORY : REGULAR_FILE;
      const stat = view();
      stat.setUint32(target, type, true);
      stat.setUint32(target + 4, 0, true);
      stat.setBigUint64(target + 8, ALL_RIGHTS, true);
      stat.setBigUint64(target + 16, ALL_RIGHTS, true);
      return SUCCESS;
    },
    fd_fdstat_set_flags: () => SUCCESS,
    fd_close(descriptor: number) {
      descriptors.delete(descriptor);
      return SUCCESS;
    },
    path_open(
      _folder: number,
      _lookup: number,
      nameAt: number,
      nameLength: number,
      flags: number,
      _rights: bigint,
      _inherited: bigint,
      _descriptorFlags: number,
      target: number,
    ) {
      const name = new TextDecoder().decode(new Uint8Array(buffer(), nameAt, nameLength).slice());
      const file = folder.get(name) ?? ((flags & CREATE) === 0 ? undefined : new MemoryFile(new Uint8Array(0)));
      if (file === undefined) return NO_ENTRY;
      if ((flags & TRUNCATE) !== 0) file.truncate();
      folder.set(name, file);
      descriptors.set(next, { file, offset: 0 });
      setWord(target, next);
      next += 1;
      return SUCCESS;
    },
    fd_read(descriptor: number, at: number, count: number, target: number) {
      const open = descriptors.get(descriptor);
      let read = 0;
      for (const slice of open === undefined ? [] : slices(at, count)) {
        const data = (open as Descriptor).file.read((open as Descriptor).offset, slice.length);
        slice.set(data);
        (open as Descriptor).offset += data.length;
        read += data.length;
      }
      setWord(target, read);
      return open === undefined && descriptor >= FOLDER ? BAD_DESCRIPTOR : SUCCESS;
    },
    fd_write(descriptor: number, at: number, count: number, target: number) {
      const open = descriptors.get(descriptor);
      if (open === undefined && descriptor >= FOLDER) return BAD_DESCRIPTOR;
      let written = 0;
      for (const slice of slices(at, count)) {
        open?.file.write(open.offset, slice);
        if (open !== undefined) open.offset += slice.length;
        written += slice.length;
      }
      setWord(target, written);
      return SUCCESS;
    },
    fd_seek(descriptor: number, by: bigint, from: number, target: number) {
      const open = descriptors.get(descriptor);
      if (open === undefined) return NOT_SEEKABLE;
      const start = [0, open.offset, open.file.size][from] ?? 0;
      open.offset = Math.max(0, start + Number(by));
      view().setBigUint64(target, BigInt(open.offset), true);
      return SUCCESS;
    },
    proc_exit(code: number) {
      throw new Exit(code);
    },
  };

  const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: calls });
  const { memory: exported, _start: start } = instance.exports as {
    readonly memory: { readonly buffer: ArrayBuffer };
    readonly _start: () => void;
  };
  memory = exported;
  let exitCode = 0;
  try {
    start();
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    exitCode = error.code;
  }
  return { exitCode, files: new Map([...folder].map(([name, file]) => [name, file.content()])) };
}
