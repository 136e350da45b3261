/** The part of WebAssembly's JavaScript API that experts use; the compiler knows it only together with the whole DOM. */
declare namespace WebAssembly {
  interface Module {
    readonly [brand: symbol]: never;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  type Imports = Record<string, Record<string, unknown>>;
}
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<WebAssembly.Module>;
  instantiate(module: WebAssembly.Module, imports: WebAssembly.Imports): Promise<WebAssembly.Instance>;
};
