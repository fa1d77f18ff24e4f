import { expect } from "chai";
import "../../src/components/return-map.js";
import { fixture, takeConsole } from "../page.js";
import {
  all,
  find,
  head,
  heading,
  links,
  names,
  notes,
  spots,
  plain,
  raised,
  rows,
  source,
  subheading,
} from "../reading.js";

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
      const areas = spots(map).map((spot) => parseFloat(spot.style.width) ** 2);
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

const SUPPORT = ["574", "147", "145", "120", "102", "76", "76", "65", "65", "60"];

/** "1 Brazil 574", and a number with the letter of its note. */
const listedWithNotes = (element: Element): string[] =>
  all(element, ".item").map((item) => {
    const rank = item.querySelector<HTMLElement>(".rank")!.dataset["rank"];
    const name = item.querySelector(".name")!.textContent;
    return plain(`${rank} ${name} ${raised(item.querySelector(".meter > span"))}`);
  });

const SUPPORTED: {
  readonly [lang: string]: {
    readonly heading: string;
    readonly subheading: string;
    readonly list: string;
    readonly head: string;
    readonly places: readonly string[];
    readonly bounds: string;
    readonly cell: string;
    readonly total: string;
    readonly listTotal: string;
    readonly sentence: string;
    readonly romania: string;
  };
} = {
  nl: {
    heading: "Meer dan één op de vier terugkeerders met steun ging naar Brazilië",
    subheading:
      "Personen die in 2023 vrijwillig vanuit België terugkeerden met re-integratiesteun, naar land van bestemming",
    list: "De tien grootste bestemmingen met steun, en Roemenië",
    head: "Land van bestemming | Met re-integratiesteun",
    places:
      "Brazilië Moldavië Mongolië Georgië El_Salvador Wit-Rusland Pakistan Turkije Irak Colombia Roemenië Andere_landen".split(
        " ",
      ),
    bounds: "0 tot 60^a",
    cell: "0–60",
    total: "Totaal, zoals gedrukt | 2.069",
    listTotal: "Totaal 2.069 personen",
    sentence:
      "Vrijwillige terugkeer met re-integratiesteun naar land van bestemming, 2023. Hoogste waarden: Brazilië 574, Moldavië 147 en Mongolië 145. Totaal: 2069 personen.",
    romania:
      "Roemenië, tussen 0 en 60 personen. Roemenië staat niet in de lijst met steun: hoogstens 60, het kleinste aantal in die lijst, meegeteld in de 639 van ‘andere’ en niet als nul beschouwd. Het aandeel met steun kan lager zijn dan dat van Brazilië.",
  },
  fr: {
    heading: "Plus d’un retour avec aide sur quatre a mené au Brésil",
    subheading:
      "Personnes rentrées volontairement de Belgique en 2023 avec une aide à la réintégration, par pays de destination",
    list: "Les dix premières destinations avec aide, et la Roumanie",
    head: "Pays de destination | Avec aide à la réintégration",
    places:
      "Brésil Moldavie Mongolie Géorgie Salvador Biélorussie Pakistan Turquie Irak Colombie Roumanie Autres_pays".split(
        " ",
      ),
    bounds: "0 à 60^a",
    cell: "0–60",
    total: "Total, tel qu’imprimé | 2 069",
    listTotal: "Total 2 069 personnes",
    sentence:
      "Retours volontaires avec aide à la réintégration par pays de destination, 2023. Valeurs les plus élevées : Brésil 574, Moldavie 147 et Mongolie 145. Total : 2069 personnes.",
    romania:
      "Roumanie, entre 0 et 60 personnes. La Roumanie ne figure pas dans la liste avec aide : au plus 60, le plus petit nombre de cette liste, comptés dans les 639 des « autres » et non considérés comme zéro. Sa part avec aide peut être plus faible que celle du Brésil.",
  },
  de: {
    heading: "Mehr als ein Viertel der mit Hilfe Zurückgekehrten ging nach Brasilien",
    subheading: "Personen, die 2023 mit Reintegrationshilfe freiwillig aus Belgien zurückkehrten, nach Zielland",
    list: "Die zehn häufigsten Zielländer mit Hilfe, und Rumänien",
    head: "Zielland | Mit Reintegrationshilfe",
    places:
      "Brasilien Moldau Mongolei Georgien El_Salvador Belarus Pakistan Türkei Irak Kolumbien Rumänien Andere_Länder".split(
        " ",
      ),
    bounds: "0 bis 60^a",
    cell: "0–60",
    total: "Gesamt, wie gedruckt | 2.069",
    listTotal: "Gesamt 2.069 Personen",
    sentence:
      "Freiwillige Rückkehr mit Reintegrationshilfe nach Zielland, 2023. Höchste Werte: Brasilien 574, Moldau 147 und Mongolei 145. Gesamt: 2069 Personen.",
    romania:
      "Rumänien, zwischen 0 und 60 Personen. Rumänien steht nicht in der Liste mit Hilfe: höchstens 60, die kleinste Zahl dieser Liste, enthalten in den 639 der „anderen“ und nicht als null behandelt. Sein Anteil mit Hilfe kann kleiner sein als der Brasiliens.",
  },
  en: {
    heading: "More than one in four returnees with assistance went to Brazil",
    subheading:
      "Persons who returned voluntarily from Belgium in 2023 with reintegration assistance, by country of destination",
    list: "The ten largest destinations with assistance, and Romania",
    head: "Country of destination | With reintegration assistance",
    places:
      "Brazil Moldova Mongolia Georgia El_Salvador Belarus Pakistan Turkey Iraq Colombia Romania Other_countries".split(
        " ",
      ),
    bounds: "0 to 60^a",
    cell: "0–60",
    total: "Total, as printed | 2,069",
    listTotal: "Total 2,069 persons",
    sentence:
      "Voluntary returns with reintegration assistance by country of destination, 2023. Largest: Brazil 574, Moldova 147 and Mongolia 145. Total: 2069 persons.",
    romania:
      "Romania, between 0 and 60 persons. Romania is not in the list with assistance: at most 60, the smallest number in it, counted in the 639 of ‘other’ and not taken as zero. Its share with assistance may be lower than Brazil’s.",
  },
};

describe(`<fedasil-return-map measure="support">`, () => {
  const SUPPORT_MAP = `<fedasil-return-map measure="support"></fedasil-return-map>`;

  for (const [lang, told] of Object.entries(SUPPORTED))
    it(`in ${lang}: finding, what is counted, list, table, sentence, Romania as it is spoken`, async () => {
      const map = await fixture(SUPPORT_MAP, { lang });
      const places = told.places.map((place) => place.replace("_", " "));
      expect(heading(map)).to.equal(told.heading);
      expect(subheading(map)).to.equal(told.subheading);
      expect(plain(find(map, ".list-head").textContent)).to.equal(told.list);
      // Equal numbers share a rank; Romania and the others have none.
      const ranks = [..."1 2 3 4 5 6 6 8 8 10".split(" ").map((rank) => `${rank} `), "", ""];
      const values = [...SUPPORT, told.bounds, "639"];
      expect(listedWithNotes(map)).to.deep.equal(places.map((place, i) => `${ranks[i]}${place} ${values[i]}`));
      expect(plain(find(map, ".list-total").textContent)).to.equal(told.listTotal);
      expect(head(map)).to.equal(told.head);
      expect(rows(map)).to.deep.equal([
        ...places.map((place, i) => `${place}${i === 10 ? "^a" : ""} | ${[...SUPPORT, told.cell, "639"][i]}`),
        told.total,
      ]);
      expect(plain(find(map, "#summary").textContent)).to.equal(told.sentence);
      expect(names(map)[10]).to.equal(told.romania);
    });

  it("adds up without Romania, which is among the others: ten countries and 639 are 2 069", async () => {
    const map = await fixture(SUPPORT_MAP, { lang: "en" });
    expect(names(map)).to.have.length(12);
    const numbers = names(map).map((name) => Number(/, (\d+) persons/.exec(name)?.[1] ?? 0));
    expect(numbers[10], "no one number").to.equal(0);
    expect(numbers.reduce((sum, number) => sum + number, 0)).to.equal(2069);
  });

  for (const width of ["320px", "640px", "960px"])
    it(`draws Romania between 0 and 60 at ${width}: as wide as Colombia's 60, and hollow`, async () => {
      const map = await fixture(SUPPORT_MAP, { width, lang: "en" });
      const sizes = spots(map).map((spot) => parseFloat(spot.style.width));
      expect(sizes[10]).to.be.closeTo(sizes[9]!, 0.01);
      expect(sizes[8]! ** 2 / sizes[10]! ** 2, "Iraq's 65 to the 60").to.be.closeTo(65 / 60, 0.01);
      expect(sizes[11]! ** 2 / sizes[0]! ** 2, "the others at the same scale").to.be.closeTo(639 / 574, 0.01);
    });

  it("has in the list a striped span for Romania, and a bar for each of the others", async () => {
    const map = await fixture(SUPPORT_MAP, { width: "640px", lang: "en" });
    const bars = all<SVGElement>(map, ".item .bar");
    expect(bars.map((bar) => bar.classList.contains("between"))).to.deep.equal(
      Array.from({ length: 12 }, (_, i) => i === 10),
    );
    expect(bars[10]!.querySelector("rect")).to.equal(null);
    const [colombia, romania] = [bars[9]!, bars[10]!].map((bar) => bar.getBoundingClientRect().width);
    expect(romania).to.be.closeTo(colombia!, 0.5);
  });

  it("keeps every row of its list in the figure, from 420 px up, and in two columns", async () => {
    for (const lang of ["nl", "fr", "de", "en"])
      for (const width of ["320px", "420px", "640px", "761px"]) {
        const map = await fixture(SUPPORT_MAP, { width, lang });
        const { right, bottom } = find(map, ".list").getBoundingClientRect();
        for (const text of all(map, ".meter > span")) {
          const box = text.getBoundingClientRect();
          expect(box.right, `${text.textContent} in ${lang} at ${width}`).to.be.at.most(right + 0.5);
          expect(box.bottom, `${text.textContent} in ${lang} at ${width}`).to.be.at.most(bottom + 0.5);
        }
        map.remove();
      }
  });

  it("is the same by its id, as a map", async () => {
    await import("../../src/components/figure.js");
    const figure = await fixture(`<fedasil-figure of="returns-with-support" form="map"></fedasil-figure>`, {
      lang: "en",
    });
    expect(heading(figure)).to.equal(SUPPORTED["en"]!.heading);
    expect(listedWithNotes(figure)[10]).to.equal("Romania 0 to 60^a");
    expect(names(figure)).to.have.length(12);
    expect(head(figure)).to.equal(SUPPORTED["en"]!.head);
  });

  it("of all returns, by its id, has Iraq between 65 and 73 and Romania's 92", async () => {
    await import("../../src/components/figure.js");
    const figure = await fixture(
      `<fedasil-figure of="returns-with-support" form="map" measure="returns"></fedasil-figure>`,
      { lang: "en" },
    );
    expect(heading(figure)).to.equal("One in three voluntary returnees went to Brazil");
    expect(plain(find(figure, ".list-head").textContent)).to.equal("The ten largest destinations, and Iraq");
    const told = listedWithNotes(figure);
    expect(told).to.include("Iraq 65 to 73^a");
    expect(told.find((line) => line.includes("Romania"))).to.match(/Romania 92$/);
    expect(plain(find(figure, ".list-total").textContent)).to.equal("Total 2,952 persons");
    // Up to the lower bound there is nothing.
    const spans = all<SVGElement>(figure, ".before, .between").map((span) => span.getBoundingClientRect().width);
    expect(spans[0]! / all<SVGElement>(figure, ".bar")[0]!.getBoundingClientRect().width).to.be.closeTo(65 / 996, 0.01);
  });

  it("with a limit has the others in one: 1 203 with three named, and a list that says what its rows are", async () => {
    const map = await fixture(`<fedasil-return-map measure="support" limit="3"></fedasil-return-map>`, { lang: "en" });
    expect(listedWithNotes(map)).to.deep.equal([
      ...["1 Brazil 574", "2 Moldova 147", "3 Mongolia 145"],
      "Other countries 1,203",
    ]);
    expect(plain(find(map, ".list-head").textContent)).to.equal("Country of destination");
  });

  it("is a map: bars are refused and told", async () => {
    const map = await fixture(`<fedasil-return-map form="bar"></fedasil-return-map>`, { lang: "en" });
    expect(all(map, ".list")).to.have.length(1);
    expect(takeConsole()).to.deep.equal([`warn: <fedasil-return-map> form="bar" is not known; accepted: map.`]);
  });
});
