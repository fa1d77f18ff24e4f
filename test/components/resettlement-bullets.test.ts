/** What is told of the resettled against the pledge, and of those who passed through Alveringem, in four languages. */
import { expect } from "chai";
import "../../src/components/resettlement-chart.js";
import { fixture } from "../page.js";
import { find, heading, names, plain, rows, subheading } from "../reading.js";

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

describe("components: a bar against a whole", () => {
  for (const [by, languages] of Object.entries(TOLD))
    for (const [lang, told] of Object.entries(languages))
      it(`tells by="${by}" in ${lang}`, async () => {
        const chart = await fixture(`<fedasil-resettlement-chart by="${by}"></fedasil-resettlement-chart>`, { lang });
        const summary = plain(find(chart, "#summary").textContent);
        expect([heading(chart), subheading(chart), ...rows(chart), ...names(chart), summary]).to.deep.equal(told);
      });
});
