import { describe, expect, it } from "vitest";
import { jsonOf, runOnText } from "../../text/run-expert.fixture.ts";
import expert from "./expert.ts";

type Languages = readonly { readonly label: string; readonly score: number }[];

describe("language identification", () => {
  it.each([
    ["en", "The ferry leaves at seven, so bring a warm coat and something to read."],
    ["zh", "渡轮七点开，请带一件厚外套。"],
    ["fr", "Le bateau part à sept heures, prenez un manteau chaud."],
    ["de", "Die Fähre legt um sieben ab, also zieht euch warm an."],
    ["es", "El barco sale a las siete, así que traed un abrigo."],
    ["ja", "フェリーは七時に出ますので、暖かい服を持ってきてください。"],
    ["ru", "Паром отходит в семь, возьмите тёплое пальто."],
    ["ko", "배는 일곱 시에 떠나니 따뜻한 외투를 가져오세요."],
    ["pt", "O barco parte às sete horas, por isso tragam um casaco quente."],
    ["it", "Il traghetto parte alle sette, quindi portate un cappotto pesante."],
    ["pl", "Prom odpływa o siódmej, więc weźcie ciepłe płaszcze."],
    ["ar", "تغادر العبارة في الساعة السابعة، فأحضروا معطفا دافئا."],
  ])("tells %s", async (label, text) => {
    const [best] = jsonOf<Languages>(await runOnText(expert, "language-identification", { text }));
    expect(best?.label).toBe(label);
    expect(best?.score).toBeGreaterThan(0.5);
  });

  it.each(["12 345,67 — 8/9", "xqzt"])("does not guess for %j", async (text) => {
    await expect(runOnText(expert, "language-identification", { text })).rejects.toMatchObject({
      code: "expert-no-result",
    });
  });
});
