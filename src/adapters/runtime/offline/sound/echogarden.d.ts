declare module "@echogarden/rnnoise-wasm" {
  export default function create(): Promise<unknown>;
}
declare module "@echogarden/fvad-wasm" {
  export default function create(): Promise<unknown>;
}
