import { expect } from "chai";
import "../../src/components/return-map.js";
import { fixture } from "../page.js";
import { all, head, heading, links, names, notes, options, plain, rows, source, subheading } from "../reading.js";

const NUMBERS = ["996", "171", "170", "145", "107", "92", "87", "82", "80", "73", "949"];

const TOLD: {
  readonly [lang: string]: {
    readonly heading: string;
    readonly subheading: string;
    readonly head: string;
    readonly places: readonly string[];
    readonly total: string;
    readonly listTotal: string;
    readonly notes: readonly string[];
    readonly source: string;
  };
} = {
  nl: {
    heading: "Eén op de drie vrijwillige terugkeerders ging naar Brazilië",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar land van bestemming",
    head: "Land van bestemming | Personen",
    places:
      "Brazilië Moldavië Mongolië Georgië El_Salvador Roemenië Wit-Rusland Colombia Pakistan Turkije Andere_landen".split(
        " ",
      ),
    total: "Totaal, zoals gedrukt | 2.952",
    listTotal: "Totaal 2.952 personen",
    notes: [
      "De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun 949 personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart.",
      "Inclusief 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
      "De tekst van de balans noemt El Salvador vóór Georgië: die opsomming is geen rangschikking. Hier geldt de volgorde van de aantallen.",
    ],
    source:
      "Bron: Fedasil, Balans 2023 (mei 2024), ‘Land van bestemming in 2023’, ‘Vrijwillige terugkeer, Opmerking’, ‘Vrijwillige terugkeer’",
  },
  fr: {
    heading: "Un retour volontaire sur trois a mené au Brésil",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par pays de destination",
    head: "Pays de destination | Personnes",
    places:
      "Brésil Moldavie Mongolie Géorgie Salvador Roumanie Biélorussie Colombie Pakistan Turquie Autres_pays".split(" "),
    total: "Total, tel qu’imprimé | 2 952",
    listTotal: "Total 2 952 personnes",
    notes: [
      "Le bilan nomme les dix principales destinations. Les autres ne sont pas nommées : leurs 949 personnes, près d’un tiers du total, n’ont ni rang ni place sur une carte.",
      "Y compris 45 personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
      "Le texte du bilan cite le Salvador avant la Géorgie : cette énumération n’est pas un classement. L’ordre est ici celui des nombres.",
    ],
    source:
      "Source : Fedasil, Balans 2023 (mai 2024), « Land van bestemming in 2023 », « Vrijwillige terugkeer, Opmerking », « Vrijwillige terugkeer »",
  },
  de: {
    heading: "Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Zielland",
    head: "Zielland | Personen",
    places:
      "Brasilien Moldau Mongolei Georgien El_Salvador Rumänien Belarus Kolumbien Pakistan Türkei Andere_Länder".split(
        " ",
      ),
    total: "Gesamt, wie gedruckt | 2.952",
    listTotal: "Gesamt 2.952 Personen",
    notes: [
      "Die Jahresbilanz nennt die zehn größten Zielländer. Die anderen sind nicht genannt: Ihre 949 Personen, fast ein Drittel der Gesamtzahl, haben keinen Rang und keinen Platz auf einer Karte.",
      "Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
      "Der Text der Jahresbilanz nennt El Salvador vor Georgien: Diese Aufzählung ist keine Rangfolge. Hier gilt die Reihenfolge der Zahlen.",
    ],
    source:
      "Quelle: Fedasil, Balans 2023 (Mai 2024), „Land van bestemming in 2023“, „Vrijwillige terugkeer, Opmerking“, „Vrijwillige terugkeer“",
  },
  en: {
    heading: "One in three voluntary returnees went to Brazil",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by country of destination",
    head: "Country of destination | Persons",
    places:
      "Brazil Moldova Mongolia Georgia El_Salvador Romania Belarus Colombia Pakistan Turkey Other_countries".split(" "),
    total: "Total, as printed | 2,952",
    listTotal: "Total 2,952 persons",
    notes: [
      "The review names the ten largest destinations. The others are not named: their 949 persons, nearly a third of the total, have no rank and no place on a map.",
      "Includes 45 persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
      "The review’s text names El Salvador before Georgia: that list is not a ranking. The order here is that of the numbers.",
    ],
    source:
      "Source: Fedasil, Balans 2023 (May 2024), ‘Land van bestemming in 2023’, ‘Vrijwillige terugkeer, Opmerking’, ‘Vrijwillige terugkeer’",
  },
};

/** "1 Brazil 996": the rank is written by the stylesheet, since it is no part of a row's name. */
const listed = (element: Element): string[] =>
  all(element, ".item").map((item) => {
    const rank = item.querySelector<HTMLElement>(".rank")!.dataset["rank"];
    return plain([rank, ...[".name", ".meter span"].map((part) => item.querySelector(part)!.textContent)].join(" "));
  });

describe("<fedasil-return-map>", () => {
  for (const [lang, told] of Object.entries(TOLD))
    it(`in ${lang}: finding, what is counted, table, list, notes, source`, async () => {
      const map = await fixture("<fedasil-return-map></fedasil-return-map>", { lang });
      const places = told.places.map((place) => place.replace("_", " "));
      expect(heading(map)).to.equal(told.heading);
      expect(subheading(map)).to.equal(told.subheading);
      expect(head(map)).to.equal(told.head);
      expect(rows(map)).to.deep.equal([...places.map((place, index) => `${place} | ${NUMBERS[index]}`), told.total]);
      expect(notes(map)).to.deep.equal(told.notes);
      expect(source(map)).to.equal(told.source);
      expect(links(map)).to.deep.equal(["https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023"]);
      const ranks = ["1 ", "2 ", "3 ", "4 ", "5 ", "6 ", "7 ", "8 ", "9 ", "10 ", ""];
      expect(listed(map)).to.deep.equal(places.map((place, index) => `${ranks[index]}${place} ${NUMBERS[index]}`));
      expect(plain(all(map, ".list-total")[0]?.textContent)).to.equal(told.listTotal);
    });

  it("names each bubble by country, number and share", async () => {
    const map = await fixture("<fedasil-return-map></fedasil-return-map>", { lang: "nl" });
    expect(names(map)).to.deep.equal([
      "Brazilië, 996 personen, 34 procent van het totaal",
      "Moldavië, 171 personen, 6 procent van het totaal",
      "Mongolië, 170 personen, 6 procent van het totaal",
      "Georgië, 145 personen, 5 procent van het totaal",
      "El Salvador, 107 personen, 4 procent van het totaal",
      "Roemenië, 92 personen, 3 procent van het totaal",
      "Wit-Rusland, 87 personen, 3 procent van het totaal",
      "Colombia, 82 personen, 3 procent van het totaal",
      "Pakistan, 80 personen, 3 procent van het totaal",
      "Turkije, 73 personen, 2 procent van het totaal",
      "Andere landen, 949 personen, 32 procent van het totaal. De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun 949 personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart.",
    ]);
  });

  for (const width of ["320px", "640px", "960px"])
    it(`tells numbers by area at ${width}: Brazil to Turkey as 996 to 73, the others at the same scale`, async () => {
      const map = await fixture("<fedasil-return-map></fedasil-return-map>", { width });
      const areas = options(map).map((option) => parseFloat(option.style.width) ** 2);
      expect(areas[0]! / areas[9]!).to.be.closeTo(996 / 73, 0.1);
      expect(areas[10]! / areas[0]!).to.be.closeTo(949 / 996, 0.01);
    });

  it("shows shares of the printed total on request, and the list with them", async () => {
    const map = await fixture(`<fedasil-return-map measure="share"></fedasil-return-map>`, { lang: "en" });
    expect(rows(map)[0]).to.equal("Brazil | 34%");
    expect(rows(map)[10]).to.equal("Other countries | 32%");
    // Rounded shares have no rank.
    expect(listed(map)[0]).to.equal("Brazil 34%");
  });

  it("ranks by number, whatever the order", async () => {
    const map = await fixture(`<fedasil-return-map sort="name"></fedasil-return-map>`, { lang: "en" });
    expect(listed(map)).to.deep.equal([
      ...["7 Belarus 87", "1 Brazil 996", "8 Colombia 82", "5 El Salvador 107", "4 Georgia 145", "2 Moldova 171"],
      ...["3 Mongolia 170", "9 Pakistan 80", "6 Romania 92", "10 Turkey 73", "Other countries 949"],
    ]);
  });

  it("with a limit adds the others up: ten countries in all, 2 952 persons", async () => {
    const map = await fixture(`<fedasil-return-map limit="2"></fedasil-return-map>`, { lang: "en" });
    expect(rows(map)).to.deep.equal([
      "Brazil | 996",
      "Moldova | 171",
      "Other countries | 1,785",
      "Total, as printed | 2,952",
    ]);
    expect(names(map)).to.have.length(3);
  });
});
