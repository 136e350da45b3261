import type { ResourceType } from "../../domain/resource.ts";

/** Something in the request that is not language: a file, a URL, words between quotes, a pasted passage. */
export interface Entity {
  readonly kind: "file" | "url" | "quote" | "passage";
  /** What it holds. Quotes and passages are text. */
  readonly type: ResourceType;
  /** As an argument takes it: the file name, the URL, the words without their quotes. */
  readonly value: string;
  /** Position in the request, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** One word, one Chinese character, one number, one mark, or one entity of the request. */
export interface Token {
  readonly kind: "word" | "han" | "number" | "mark" | "entity";
  /** Lower case, simplified, spelling mended: what patterns see. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entity?: Entity;
  /** The user wrote it with a capital letter. */
  readonly isCapital?: boolean;
  /** It and the next character are one word: 目录. */
  readonly joinsNext?: boolean;
  /** What the user wrote, where a misspelling was mended. */
  readonly misspelt?: string;
}

/** A half-open range of tokens. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spansOverlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isFile(entity: Entity): boolean {
  return entity.kind === "file" || entity.kind === "url";
}
