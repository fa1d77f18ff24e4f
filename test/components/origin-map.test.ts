import { expect } from "chai";
import "../../src/components/origin-map.js";
import { fixture } from "../page.js";
import { all, find, heading, names, notes, spots, pixelOf, plain, rgb, rows, source, subheading } from "../reading.js";

const SHARES = [19, 10, 7, 7, 6, 5, 4, 3, 3, 3, 33];

const TOLD: {
  readonly [lang: string]: {
    readonly heading: string;
    readonly subheading: string;
    readonly list: string;
    readonly places: readonly string[];
    readonly percent: string;
    readonly total: string;
    readonly sentence: string;
    readonly spoken: readonly [first: string, other: string];
    readonly notes: readonly string[];
    readonly source: string;
  };
} = {
  nl: {
    heading: "Bijna één op de vijf bewoners komt uit Afghanistan",
    subheading: "Bewoners van het opvangnetwerk naar nationaliteit, eind 2023, in procent",
    list: "De tien nationaliteiten die de balans noemt",
    places: "Afghanistan Palestina Burundi Syrië Eritrea Guinee Somalië DR_Congo Turkije Kameroen Andere_landen".split(
      " ",
    ),
    percent: "%",
    total: "Totaal 100% van de bewoners",
    sentence:
      "Bewoners van het opvangnetwerk naar nationaliteit, eind 2023. Hoogste waarden: Afghanistan 19 procent, Palestina 10 procent, Burundi 7 procent en Syrië 7 procent.",
    spoken: [
      "Afghanistan, 19 procent",
      "Andere landen, 33 procent. ‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.",
    ],
    notes: [
      "Landen met een gelijk percentage hebben geen onderlinge rang.",
      "‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.",
      "Afgeronde percentages van personen, zoals gedrukt. De 35.651 die er in de balans naast staan, zijn plaatsen, geen personen.",
    ],
    source: "Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de opgevangen personen’",
  },
  fr: {
    heading: "Près d’une personne accueillie sur cinq vient d’Afghanistan",
    subheading: "Personnes accueillies dans le réseau selon la nationalité, fin 2023, en pour cent",
    list: "Les dix nationalités que le bilan nomme",
    places: "Afghanistan Palestine Burundi Syrie Érythrée Guinée Somalie RD_Congo Turquie Cameroun Autres_pays".split(
      " ",
    ),
    percent: " %",
    total: "Total 100 % des personnes accueillies",
    sentence:
      "Personnes accueillies dans le réseau selon la nationalité, fin 2023. Valeurs les plus élevées : Afghanistan 19 pour cent, Palestine 10 pour cent, Burundi 7 pour cent et Syrie 7 pour cent.",
    spoken: [
      "Afghanistan, 19 pour cent",
      "Autres pays, 33 pour cent. « Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.",
    ],
    notes: [
      "Les pays au pourcentage égal n’ont pas de rang entre eux.",
      "« Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.",
      "Pourcentages arrondis de personnes, tels qu’imprimés. Les 35 651 imprimés à côté dans le bilan sont des places, pas des personnes.",
    ],
    source: "Source : Fedasil, Balans 2023 (mai 2024), « Profiel van de opgevangen personen »",
  },
  de: {
    heading: "Fast jede fünfte aufgenommene Person kommt aus Afghanistan",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023, in Prozent",
    list: "Die zehn genannten Staatsangehörigkeiten",
    places: "Afghanistan Palästina Burundi Syrien Eritrea Guinea Somalia DR_Kongo Türkei Kamerun Andere_Länder".split(
      " ",
    ),
    percent: " %",
    total: "Gesamt 100 % der Personen",
    sentence:
      "Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023. Höchste Werte: Afghanistan 19 Prozent, Palästina 10 Prozent, Burundi 7 Prozent und Syrien 7 Prozent.",
    spoken: [
      "Afghanistan, 19 Prozent",
      "Andere Länder, 33 Prozent. „Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.",
    ],
    notes: [
      "Länder mit gleichem Prozentsatz haben untereinander keinen Rang.",
      "„Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.",
      "Gerundete Prozentsätze von Personen, wie gedruckt. Die 35.651 daneben in der Jahresbilanz sind Plätze, keine Personen.",
    ],
    source: "Quelle: Fedasil, Balans 2023 (Mai 2024), „Profiel van de opgevangen personen“",
  },
  en: {
    heading: "Nearly one in five residents comes from Afghanistan",
    subheading: "Residents of the reception network by nationality, at the end of 2023, in percent",
    list: "The ten nationalities that the review names",
    places: "Afghanistan Palestine Burundi Syria Eritrea Guinea Somalia DR_Congo Turkey Cameroon Other_countries".split(
      " ",
    ),
    percent: "%",
    total: "Total 100% of the residents",
    sentence:
      "Residents of the reception network by nationality, end of 2023. Largest: Afghanistan 19 percent, Palestine 10 percent, Burundi 7 percent and Syria 7 percent.",
    spoken: [
      "Afghanistan, 19 percent",
      "Other countries, 33 percent. ‘Other countries’ groups all countries that the review does not name; it has no rank.",
    ],
    notes: [
      "Countries with the same percentage are not ranked among themselves.",
      "‘Other countries’ groups all countries that the review does not name; it has no rank.",
      "Rounded percentages of persons, as printed. The 35,651 beside them in the review are places, not persons.",
    ],
    source: "Source: Fedasil, Balans 2023 (May 2024), ‘Profiel van de opgevangen personen’",
  },
};

const ranks = (element: Element): string[] => all(element, ".rank").map((rank) => rank.dataset["rank"] ?? "missing");

const listed = (element: Element): string[] =>
  all(element, ".item").map((item) =>
    plain([".name", ".meter > span"].map((part) => item.querySelector(part)!.textContent).join(" ")),
  );

describe("<fedasil-origin-map>", () => {
  for (const [lang, told] of Object.entries(TOLD))
    it(`in ${lang}: finding, what is counted, list, table, sentence, spoken values, notes, source`, async () => {
      const map = await fixture("<fedasil-origin-map></fedasil-origin-map>", { lang });
      const places = told.places.map((place) => place.replace("_", " "));
      const shares = SHARES.map((share) => `${share}${told.percent}`);
      expect(heading(map)).to.equal(told.heading);
      expect(subheading(map)).to.equal(told.subheading);
      expect(plain(find(map, ".list-head").textContent)).to.equal(told.list);
      expect(listed(map)).to.deep.equal(places.map((place, i) => `${place} ${shares[i]}`));
      expect(plain(find(map, ".list-total").textContent)).to.equal(told.total);
      expect(rows(map)).to.deep.equal(places.map((place, i) => `${place} | ${shares[i]}`));
      expect(plain(find(map, "#summary").textContent)).to.equal(told.sentence);
      expect([names(map)[0], names(map)[10]]).to.deep.equal(told.spoken);
      expect(notes(map)).to.deep.equal(told.notes);
      expect(source(map)).to.equal(told.source);
    });

  it("speaks every share, and gives no rank to any: rounded shares have none", async () => {
    const map = await fixture("<fedasil-origin-map></fedasil-origin-map>", { lang: "en" });
    expect(names(map).slice(0, 10)).to.deep.equal([
      ...["Afghanistan, 19 percent", "Palestine, 10 percent", "Burundi, 7 percent", "Syria, 7 percent"],
      ...["Eritrea, 6 percent", "Guinea, 5 percent", "Somalia, 4 percent", "DR Congo, 3 percent"],
      ...["Turkey, 3 percent", "Cameroon, 3 percent"],
    ]);
    expect(ranks(map)).to.deep.equal(SHARES.map(() => ""));
  });

  for (const width of ["320px", "640px", "960px"])
    it(`tells shares by area at ${width}: 19 to 3, the others at the same scale, none as persons`, async () => {
      const map = await fixture("<fedasil-origin-map></fedasil-origin-map>", { width, lang: "en" });
      const areas = spots(map).map((spot) => parseFloat(spot.style.width) ** 2);
      expect(areas).to.have.length(11);
      expect(areas[0]! / areas[9]!).to.be.closeTo(19 / 3, 0.02);
      expect(areas[10]! / areas[0]!).to.be.closeTo(33 / 19, 0.01);
      expect([...names(map), ...listed(map)].join(" ")).not.to.match(/persons?\b/);
    });

  it("makes the bars of the list as long as their shares", async () => {
    const map = await fixture("<fedasil-origin-map></fedasil-origin-map>", { width: "320px" });
    const widths = all<SVGElement>(map, ".bar").map((bar) => bar.getBoundingClientRect().width);
    expect(widths).to.have.length(11);
    widths.forEach((width, i) => expect(width / widths[10]!).to.be.closeTo(SHARES[i]! / 33, 0.02));
  });

  it("paints Afghanistan in the colour of the finding, a highlight in its place", async () => {
    const [first, second] = [
      await fixture("<fedasil-origin-map></fedasil-origin-map>", { width: "320px" }),
      await fixture(`<fedasil-origin-map highlight="GN"></fedasil-origin-map>`, { width: "320px" }),
    ];
    const isPetrol = (map: Element, index: number): boolean => {
      const [red, green, blue] = pixelOf(map, index);
      const petrol = rgb("#174f6e");
      return [red!, green!, blue!].every((value, i) => Math.abs(value - petrol[i]!) < 26);
    };
    expect(isPetrol(first, 5)).to.equal(false);
    expect(isPetrol(second, 5)).to.equal(true);
    expect(all(first, ".item.emphasis .name").map((name) => plain(name.textContent))).to.deep.equal(["Afghanistan"]);
    expect(all(second, ".item.emphasis")).to.have.length(1);
  });

  it("with a limit adds the others up: three nationalities and 64 %, which is still 100 in all", async () => {
    const map = await fixture(`<fedasil-origin-map limit="3"></fedasil-origin-map>`, { lang: "en" });
    expect(listed(map)).to.deep.equal(["Afghanistan 19%", "Palestine 10%", "Burundi 7%", "Other countries 64%"]);
    expect(plain(find(map, ".list-head").textContent), "not ten any more").to.equal("Nationality");
    expect(plain(find(map, ".list-total").textContent)).to.equal("Total 100% of the residents");
    expect(names(map)).to.have.length(4);
  });

  it("is the same in shares, since shares is what the review prints", async () => {
    const map = await fixture(`<fedasil-origin-map measure="share"></fedasil-origin-map>`, { lang: "en" });
    expect(subheading(map)).to.equal(TOLD["en"]!.subheading);
    expect(listed(map)[0]).to.equal("Afghanistan 19%");
  });
});
