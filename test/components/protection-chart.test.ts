import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/capacity-chart.js";
import "../../src/components/protection-chart.js";
import { heard } from "../heard.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import {
  all,
  find,
  head,
  heading,
  links,
  notes,
  options,
  plain,
  rows,
  source,
  subheading,
  tooltip,
} from "../reading.js";

const REVIEW = "https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023";

const protection = async (attributes = "", lang = "en"): Promise<Fedasil> => {
  const element = await fixture(`<fedasil-protection-chart ${attributes}></fedasil-protection-chart>`, { lang });
  await becomes(() => options(element).length, 2);
  return element;
};

const told = async (element: Element) => ({
  heading: heading(element),
  subheading: subheading(element),
  sentence: plain(find(element, "#summary").textContent),
  head: head(element),
  rows: rows(element),
  notes: notes(element),
  source: source(element),
  names: await heard(element),
});

const TOLD: { readonly [lang: string]: Awaited<ReturnType<typeof told>> } = {
  nl: {
    heading: "Fedasil verwees één op de vier vluchtelingen uit Oekraïne door naar een tijdelijke woning",
    subheading:
      "Uitgereikte attesten voor tijdelijke bescherming, en naar een tijdelijke woning doorverwezen vluchtelingen uit Oekraïne, in België in 2023",
    sentence:
      "Attesten voor tijdelijke bescherming en doorverwijzingen naar een tijdelijke woning, 2023. Uitgereikte attesten 15343 en Doorverwezen vluchtelingen 1 op 4.",
    head: "Wat geteld is | Attesten | Verhouding",
    rows: ["Uitgereikte attesten | 15.343 | –", "Doorverwezen vluchtelingen^a | – | 1 op 4"],
    notes: [
      "^a ‘1 op 4’ is de verhouding zoals gedrukt: we rekenen ze niet om tot een aantal personen.",
      "Geteld zijn attesten; de balans zegt niet op hoeveel vluchtelingen de verhouding slaat.",
      "Wie uit Oekraïne ontheemd is, hoeft geen asiel te vragen en valt buiten het opvangnetwerk van Fedasil.",
    ],
    source: "Bron: Fedasil, Balans 2023 (mei 2024), ‘Oekraïense vluchtelingen’",
    names: [
      "Uitgereikte attesten, 15343 attesten",
      "Doorverwezen vluchtelingen, 1 op 4. ‘1 op 4’ is de verhouding zoals gedrukt: we rekenen ze niet om tot een aantal personen.",
    ],
  },
  fr: {
    heading: "Fedasil a orienté un réfugié d’Ukraine sur quatre vers un logement temporaire",
    subheading:
      "Attestations de protection temporaire délivrées et réfugiés d’Ukraine orientés vers un logement temporaire, en Belgique en 2023",
    sentence:
      "Attestations de protection temporaire et orientations vers un logement temporaire, 2023. Attestations délivrées 15343 et Réfugiés orientés 1 sur 4.",
    head: "Ce qui est compté | Attestations | Proportion",
    rows: ["Attestations délivrées | 15 343 | –", "Réfugiés orientés^a | – | 1 sur 4"],
    notes: [
      "^a « 1 sur 4 » est la proportion telle qu’imprimée : nous ne la convertissons pas en un nombre de personnes.",
      "Ce sont des attestations qui sont comptées ; le bilan ne dit pas sur combien de réfugiés porte la proportion.",
      "Les personnes déplacées d’Ukraine ne doivent pas demander l’asile et ne sont pas accueillies dans le réseau de Fedasil.",
    ],
    source: "Source : Fedasil, Balans 2023 (mai 2024), « Oekraïense vluchtelingen »",
    names: [
      "Attestations délivrées, 15343 attestations",
      "Réfugiés orientés, 1 sur 4. « 1 sur 4 » est la proportion telle qu’imprimée : nous ne la convertissons pas en un nombre de personnes.",
    ],
  },
  de: {
    heading: "Fedasil verwies jeden vierten Flüchtling aus der Ukraine an eine vorübergehende Unterkunft",
    subheading:
      "Ausgestellte Bescheinigungen über vorübergehenden Schutz und an eine vorübergehende Unterkunft verwiesene Flüchtlinge aus der Ukraine, in Belgien 2023",
    sentence:
      "Bescheinigungen über vorübergehenden Schutz und Vermittlungen in vorübergehende Unterkünfte, 2023. Ausgestellte Bescheinigungen 15343 und Verwiesene Flüchtlinge 1 von 4.",
    head: "Was gezählt ist | Bescheinigungen | Verhältnis",
    rows: ["Ausgestellte Bescheinigungen | 15.343 | –", "Verwiesene Flüchtlinge^a | – | 1 von 4"],
    notes: [
      "^a „1 von 4“ ist das Verhältnis, wie es gedruckt ist: Wir rechnen es nicht in eine Zahl von Personen um.",
      "Gezählt sind Bescheinigungen; die Jahresbilanz sagt nicht, auf wie viele Flüchtlinge sich das Verhältnis bezieht.",
      "Vertriebene aus der Ukraine müssen kein Asyl beantragen und werden nicht im Netz von Fedasil aufgenommen.",
    ],
    source: "Quelle: Fedasil, Balans 2023 (Mai 2024), „Oekraïense vluchtelingen“",
    names: [
      "Ausgestellte Bescheinigungen, 15343 Bescheinigungen",
      "Verwiesene Flüchtlinge, 1 von 4. „1 von 4“ ist das Verhältnis, wie es gedruckt ist: Wir rechnen es nicht in eine Zahl von Personen um.",
    ],
  },
  en: {
    heading: "Fedasil referred one in four refugees from Ukraine to temporary housing",
    subheading:
      "Temporary protection certificates issued, and refugees from Ukraine referred to temporary housing, in Belgium in 2023",
    sentence:
      "Temporary protection certificates, and referrals to temporary housing, 2023. Certificates issued 15343 and Refugees referred 1 in 4.",
    head: "What is counted | Certificates | Ratio",
    rows: ["Certificates issued | 15,343 | –", "Refugees referred^a | – | 1 in 4"],
    notes: [
      "^a ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.",
      "Certificates were counted; the review does not say on how many refugees the ratio is based.",
      "Persons displaced from Ukraine need not apply for asylum and are not received in Fedasil’s network.",
    ],
    source: "Source: Fedasil, Balans 2023 (May 2024), ‘Oekraïense vluchtelingen’",
    names: [
      "Certificates issued, 15343 certificates",
      "Refugees referred, 1 in 4. ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.",
    ],
  },
};

const painters = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes("/drawing/paint-chart"));

describe("<fedasil-protection-chart>", () => {
  for (const [lang, expected] of Object.entries(TOLD))
    it(`in ${lang}: finding, what is counted, sentence, table, notes, source, what is heard`, async () => {
      const element = await protection("", lang);
      expect(await told(element)).to.deep.equal(expected);
      expect(links(element)).to.deep.equal([REVIEW]);
    });

  it("has no canvas, and asks for no painter, which alone has Chart.js", async () => {
    performance.setResourceTimingBufferSize(2000);
    const element = await protection();
    expect(all(element, "canvas")).to.deep.equal([]);
    expect(painters()).to.deep.equal([]);
    await fixture("<fedasil-capacity-chart></fedasil-capacity-chart>");
    expect(painters(), "a painter is known when it is asked for").not.to.deep.equal([]);
  });

  it("is walked with the keyboard: number, then ratio, each with its tooltip; Escape leaves", async () => {
    const element = await protection();
    const focused = (): string => plain(element.shadowRoot.activeElement?.getAttribute("aria-label"));
    options(element)[0]!.focus();
    await becomes(() => tooltip(element), "Certificates issued 15,343 certificates 2023");
    await sendKeys({ press: "ArrowDown" });
    expect(focused()).to.equal(TOLD["en"]!.names[1]);
    await becomes(
      () => tooltip(element),
      "Refugees referred 1 in 4 2023 ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.",
    );
    await sendKeys({ press: "ArrowDown" });
    expect(focused()).to.equal(TOLD["en"]!.names[1]);
    await sendKeys({ press: "Home" });
    expect(focused()).to.equal(TOLD["en"]!.names[0]);
    await sendKeys({ press: "Escape" });
    await becomes(() => tooltip(element), "");
  });

  it("tells the page which value a reader selects", async () => {
    const element = await protection();
    const selected: unknown[] = [];
    element.addEventListener("fedasil-select", (event) => selected.push((event as CustomEvent).detail));
    options(element)[1]!.focus();
    await sendKeys({ press: "Enter" });
    expect(selected).to.deep.equal([{ figure: "protection-certificates", key: "referred", measure: "ratio" }]);
  });
});
