/** A wish and its plan in the short form. `null`: no task, just talk. */
export interface Demonstration {
  readonly request: string;
  /** Names of attached files, where the wish does not name them. */
  readonly files?: readonly string[];
  readonly plan: readonly ShortTask[];
}

/** `{"image-to-text": "menu.jpg"}`; `after` orders without data. */
export type ShortTask = Readonly<Record<string, unknown>>;
