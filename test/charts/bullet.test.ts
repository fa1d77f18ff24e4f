import { expect } from "chai";
import { bullet } from "../../src/charts/bullet.js";
import "../../src/components/resettlement-chart.js";
import { fixture } from "../page.js";
import { find, heading, names, plain, rows, subheading } from "../reading.js";
import { countOf, drawn, markOf, wordsIn } from "./drawn.js";

const SIZE = { size: [600, 160] } as const;
const pledge = (wanted: Parameters<typeof drawn>[2] = SIZE) => drawn(bullet, "resettlement-pledge", wanted);
const reception = (wanted: Parameters<typeof drawn>[2] = SIZE) => drawn(bullet, "resettlement-by-reception", wanted);

describe("charts: the bullet", () => {
  it("measures 287 resettled by the 500 pledged: the tick is at the end of the drawing", async () => {
    const drawing = await pledge();
    expect(drawing.marks.map(({ key }) => key)).to.deep.equal(["resettled", "pledged"]);
    const [bar, tick] = [markOf(drawing, "resettled"), markOf(drawing, "pledged")];
    expect(bar.x).to.equal(0);
    expect(tick.x + tick.width).to.be.closeTo(600, 2);
    expect(bar.width / 600).to.be.closeTo(287 / 500, 0.003);
    expect(countOf(drawing, [tick.x - 2, bar.y - 5, 5, bar.height + 10], drawing.look.color.ink)).to.be.greaterThan(
      bar.height,
    );
  });

  it("measures 190 through Alveringem by the 287 in all", async () => {
    const drawing = await reception();
    expect(drawing.marks.map(({ key }) => key)).to.deep.equal(["alveringem", "total"]);
    expect(markOf(drawing, "alveringem").width / 600).to.be.closeTo(190 / 287, 0.003);
  });

  it("leaves the rest empty: a track to the printed total, nothing up to the pledge", async () => {
    const { track, emphasis } = (await reception()).look.color;
    for (const [drawing, key, color] of [
      [await reception(), "alveringem", track],
      [await pledge(), "resettled", "#ffffff"],
    ] as const) {
      const { x, y, width, height } = markOf(drawing, key);
      const rest = [x + width + 80, y + 2, 500 - width, 6] as const;
      expect(countOf(drawing, rest, emphasis), key).to.equal(0);
      const [, , , alpha] = drawing.pixel(rest[0], rest[1]);
      if (color === track) expect(countOf(drawing, rest, track)).to.equal(Math.round(rest[2]) * 6);
      else expect(alpha).to.equal(0);
      expect(height).to.be.at.least(24);
    }
  });

  it("writes both numbers, and neither a percentage nor the rest", async () => {
    const told = [wordsIn(await pledge()), wordsIn(await reception())];
    expect(told).to.deep.equal([
      ["Pledged", "500", "Resettled", "287"],
      ["All resettled refugees", "287", "Through the centre in Alveringem", "190"],
    ]);
  });

  it("writes inside a narrow drawing too, in all languages", async () => {
    for (const language of ["nl", "fr", "de", "en"] as const)
      for (const draw of [pledge, reception])
        for (const { x, right, text } of (await draw({ size: [320, 160], language })).texts) {
          expect(x, `${language} ${text}`).to.be.at.least(-1);
          expect(right, `${language} ${text}`).to.be.at.most(321);
        }
  });

  it("is mirrored in a right-to-left page", async () => {
    const drawing = await pledge({ ...SIZE, rtl: true });
    const bar = markOf(drawing, "resettled");
    expect(bar.x + bar.width).to.be.closeTo(600, 0.01);
    expect(markOf(drawing, "pledged").x).to.be.closeTo(0, 2);
  });
});

/** Heading, subheading, rows, what is heard at each value, and in place of the drawing. */
const TOLD: { readonly [by: string]: { readonly [lang: string]: readonly string[] } } = {
  pledge: {
    nl: [
      "België hervestigde 287 van de 500 toegezegde vluchtelingen",
      "Vluchtelingen die in 2023 naar België hervestigd zijn, en het aantal dat België had toegezegd, in personen",
      ...["Hervestigd | 287", "Toegezegd | 500"],
      ...["Hervestigd, 287 personen", "Toegezegd, 500 personen"],
      "Hervestigde vluchtelingen en het engagement van België, 2023. Hervestigd 287 en Toegezegd 500.",
    ],
    fr: [
      "La Belgique a réinstallé 287 des 500 réfugiés qu’elle s’était engagée à accueillir",
      "Réfugiés réinstallés en Belgique en 2023, et nombre que la Belgique s’était engagée à réinstaller, en personnes",
      ...["Réinstallés | 287", "Engagement | 500"],
      ...["Réinstallés, 287 personnes", "Engagement, 500 personnes"],
      "Réfugiés réinstallés et engagement de la Belgique, 2023. Réinstallés 287 et Engagement 500.",
    ],
    de: [
      "Belgien nahm 287 der 500 zugesagten Resettlement-Flüchtlinge auf",
      "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, und die von Belgien zugesagte Zahl, in Personen",
      ...["Aufgenommen | 287", "Zugesagt | 500"],
      ...["Aufgenommen, 287 Personen", "Zugesagt, 500 Personen"],
      "Flüchtlinge im Resettlement (Neuansiedlung) und Belgiens Zusage, 2023. Aufgenommen 287 und Zugesagt 500.",
    ],
    en: [
      "Belgium resettled 287 of the 500 refugees it had pledged",
      "Refugees resettled to Belgium in 2023, and the number that Belgium had pledged to resettle, in persons",
      ...["Resettled | 287", "Pledged | 500"],
      ...["Resettled, 287 persons", "Pledged, 500 persons"],
      "Resettled refugees and Belgium’s pledge, 2023. Resettled 287 and Pledged 500.",
    ],
  },
  reception: {
    nl: [
      "Twee op de drie hervestigde vluchtelingen kwamen via het centrum in Alveringem",
      "Vluchtelingen die in 2023 naar België hervestigd zijn: 190 van de 287 personen kwamen via het hervestigingscentrum van Fedasil",
      ...["Via het centrum in Alveringem | 190", "Alle hervestigde vluchtelingen | 287"],
      "Via het centrum in Alveringem, 190 personen, 66 procent van het totaal. Het centrum ging open in september 2023.",
      "Alle hervestigde vluchtelingen, 287 personen. De balans zegt niet waar de overige 97 (afgeleid) opgevangen zijn.",
      "Hervestigde vluchtelingen die via het centrum in Alveringem kwamen, 2023. Via het centrum in Alveringem 190. Totaal: 287 personen.",
    ],
    fr: [
      "Deux réfugiés réinstallés sur trois sont passés par le centre d’Alveringem",
      "Réfugiés réinstallés en Belgique en 2023 : 190 personnes sur 287 sont passées par le centre de Fedasil pour la réinstallation",
      ...["Passés par le centre d’Alveringem | 190", "Tous les réfugiés réinstallés | 287"],
      "Passés par le centre d’Alveringem, 190 personnes, 66 pour cent du total. Le centre a ouvert en septembre 2023.",
      "Tous les réfugiés réinstallés, 287 personnes. Le bilan ne dit pas où les 97 autres (nombre calculé) ont été accueillis.",
      "Réfugiés réinstallés passés par le centre d’Alveringem, 2023. Passés par le centre d’Alveringem 190. Total : 287 personnes.",
    ],
    de: [
      "Zwei von drei Resettlement-Flüchtlingen kamen über das Zentrum in Alveringem",
      "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen: 190 von 287 Personen kamen über das Resettlement-Zentrum von Fedasil",
      ...["Über das Zentrum in Alveringem | 190", "Alle Resettlement-Flüchtlinge | 287"],
      "Über das Zentrum in Alveringem, 190 Personen, 66 Prozent der Gesamtzahl. Eröffnung des Zentrums: September 2023.",
      "Alle Resettlement-Flüchtlinge, 287 Personen. Die Jahresbilanz sagt nicht, wo die übrigen 97 (abgeleitet) aufgenommen wurden.",
      "Flüchtlinge im Resettlement (Neuansiedlung), die über das Zentrum in Alveringem kamen, 2023. Über das Zentrum in Alveringem 190. Gesamt: 287 Personen.",
    ],
    en: [
      "Two in three resettled refugees passed through the centre in Alveringem",
      "Refugees resettled to Belgium in 2023: 190 of 287 persons passed through Fedasil’s centre for resettlement",
      ...["Through the centre in Alveringem | 190", "All resettled refugees | 287"],
      "Through the centre in Alveringem, 190 persons, 66 percent of the total. The centre opened in September 2023.",
      "All resettled refugees, 287 persons. The review does not say where the other 97 (derived) were received.",
      "Resettled refugees who passed through the centre in Alveringem, 2023. Through the centre in Alveringem 190. Total: 287 persons.",
    ],
  },
};

describe("charts: the bullet in its element", () => {
  for (const [by, languages] of Object.entries(TOLD))
    for (const [lang, told] of Object.entries(languages))
      it(`tells by="${by}" in ${lang}`, async () => {
        const chart = await fixture(`<fedasil-resettlement-chart by="${by}"></fedasil-resettlement-chart>`, { lang });
        const summary = plain(find(chart, "#summary").textContent);
        expect([heading(chart), subheading(chart), ...rows(chart), ...names(chart), summary]).to.deep.equal(told);
      });
});
