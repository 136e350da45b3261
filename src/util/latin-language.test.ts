import { describe, expect, it } from "vitest";
import { latinLanguage } from "./latin-language.ts";

describe("the language of a text in Latin script", () => {
  it.each([
    ["The train to the north leaves at nine, and it is late.", "en"],
    ["Le train pour le nord part à neuf heures, et il est en retard dans la gare.", "fr"],
    ["Der Zug nach Norden fährt um neun, und er ist nicht auf dem Gleis.", "de"],
    ["El tren para el norte sale a las nueve, pero no está en la estación.", "es"],
    ["Il treno per il nord parte alle nove, ma non è ancora nella stazione e non si sa.", "it"],
    ["O trem para o norte sai às nove, mas não está na estação e é tarde.", "pt"],
    ["De trein naar het noorden vertrekt om negen, maar hij is er niet.", "nl"],
    ["Invoice No 18301, Total 42 EUR", undefined],
    ["LA DE QUE", undefined],
    ["今天天气很好", undefined],
    ["", undefined],
  ])("%s → %s", (text, language) => {
    expect(latinLanguage(text)).toBe(language);
  });
});
