declare module "html-to-text" {
  export interface Selector {
    readonly selector: string;
    readonly format?: string;
    readonly options?: Readonly<Record<string, unknown>>;
  }
  export function convert(
    html: string,
    options: {
      readonly wordwrap: number | false;
      readonly limits: { readonly maxInputLength: number; readonly maxDepth: number };
      readonly selectors: readonly Selector[];
    },
  ): string;
}
