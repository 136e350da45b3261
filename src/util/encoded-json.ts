const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const LONGEST_ENTITY = 8;

/** Undoes, character by character, that JSON was written as a JSON text: `{\\"task\\": …`. */
export class EscapeDecoder {
  #escaped = false;

  decode(character: string): string {
    if (!this.#escaped) {
      this.#escaped = character === "\\";
      return this.#escaped ? "" : character;
    }
    this.#escaped = false;
    if (character === "n") return "\n";
    return /["'\\/]/.test(character) ? character : `\\${character}`;
  }
}

/** Undoes, character by character, that JSON was written as HTML: `{&quot;task&quot;: …`. */
export class EntityDecoder {
  #entity = "";

  decode(character: string): string {
    if (this.#entity === "" && character !== "&") return character;
    this.#entity += character;
    if (character !== ";" && this.#entity.length < LONGEST_ENTITY) return "";
    const entity = this.#entity;
    this.#entity = "";
    return ENTITIES[entity] ?? entity;
  }
}
