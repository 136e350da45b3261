/** What can be done to a picture without knowing what it shows. */
export type Operation =
  | { readonly kind: "enlarge"; readonly factor?: number }
  | { readonly kind: "shrink"; readonly factor: number }
  | { readonly kind: "resize"; readonly width?: number; readonly height?: number }
  | { readonly kind: "crop"; readonly width?: number; readonly height?: number; readonly ratio?: number }
  | { readonly kind: "rotate"; readonly degrees: number }
  | { readonly kind: "flip"; readonly axis: "horizontal" | "vertical" }
  | { readonly kind: "brightness" | "contrast" | "saturation"; readonly factor: number }
  | { readonly kind: "blur" | "sharpen"; readonly strength: number }
  | { readonly kind: "grayscale" | "sepia" | "invert" | "denoise" | "enhance" };

export interface Instruction {
  readonly operations: readonly Operation[];
  /** Words that no operation explains: the instruction asks for more than is known here. */
  readonly unknown: readonly string[];
}
