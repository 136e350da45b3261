/** What is wrong with a document, in words that follow its name: `is protected by a password`. */
export class DocumentFault extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = "DocumentFault";
    this.hint = hint;
  }
}
