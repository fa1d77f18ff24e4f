import type { messages as english } from "../../en/2023/returns.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "returns-by-destination": {
    title: "Vrijwillige terugkeer naar land van bestemming, 2023",
    heading: "Eén op de drie vrijwillige terugkeerders ging naar Brazilië",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar land van bestemming",
    rowsHead: "Land van bestemming",
    rows: { other: "Andere landen", total: "Totaal" },
    counts: {
      BR: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Brazilië",
      MD: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Moldavië",
      MN: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Mongolië",
      GE: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Georgië",
      SV: "personen die in 2023 vrijwillig vanuit België terugkeerden naar El Salvador",
      RO: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Roemenië",
      BY: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Wit-Rusland",
      CO: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Colombia",
      PK: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Pakistan",
      TR: "personen die in 2023 vrijwillig vanuit België terugkeerden naar Turkije",
      other: "personen die in 2023 vrijwillig vanuit België terugkeerden naar landen die de balans niet noemt",
      total: "personen die in 2023 vrijwillig vanuit België terugkeerden",
    },
    measures: { persons: "Personen" },
    notes: {
      "other-not-named":
        "De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun {other/persons} personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart.",
      scope:
        "Inclusief {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
      "text-order":
        "De tekst van de balans noemt El Salvador vóór Georgië: die opsomming is geen rangschikking. Hier geldt de volgorde van de aantallen.",
    },
    labels: { list: "De tien grootste bestemmingen", belgium: "vanuit België" },
  },
  "returns-with-support": {
    title: "Vrijwillige terugkeer met en zonder re-integratiesteun naar land van bestemming, 2023",
    heading: "Van de landen in beide lijsten heeft Brazilië het laagste aandeel met steun",
    subheading:
      "Personen die in 2023 vrijwillig vanuit België terugkeerden, en hoeveel van hen met re-integratiesteun. Samen: {total/support} van {total/returns}",
    rowsHead: "Land van bestemming",
    rows: { other: "Andere landen", total: "Totaal" },
    measures: { support: "Met re-integratiesteun", returns: "Teruggekeerd" },
    notes: {
      iraq: "Irak is niet een van de tien grootste bestemmingen: het totaal ligt tussen {least}, de personen met steun, en {most}, het kleinste aantal in die lijst. Het is meegeteld in de {other/returns} van ‘andere’.",
      romania:
        "Roemenië staat niet in de lijst met steun: hoogstens {most}, het kleinste aantal in die lijst, meegeteld in de {other/support} van ‘andere’ en niet als nul beschouwd. Het aandeel met steun kan lager zijn dan dat van Brazilië.",
      "lowest-share":
        "De aandelen met steun zijn afgeleid van de gedrukte aantallen. Dat van Brazilië, {share%}, is het laagste van de landen in beide lijsten.",
      "two-others":
        "‘Andere’ telt in elke lijst andere landen ({other/returns} en {other/support}): er hoort geen aandeel met steun bij.",
      "support-share": "De balans drukt {share%} als aandeel met steun in alle terugkeer.",
      scope:
        "Inclusief {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
    },
    labels: {
      support: "met steun",
      returns: "teruggekeerd",
      share: "Aandeel met steun",
      enlarged: "Schaal vergroot voor de andere landen",
      belgium: "vanuit België",
      "support-title": "Vrijwillige terugkeer met re-integratiesteun naar land van bestemming, 2023",
      "support-heading": "Meer dan één op de vier terugkeerders met steun ging naar Brazilië",
      "support-subheading":
        "Personen die in 2023 vrijwillig vanuit België terugkeerden met re-integratiesteun, naar land van bestemming",
      "support-list": "De tien grootste bestemmingen met steun, en Roemenië",
      "support-off-map": "Buiten de kaart: andere landen, waaronder Roemenië",
      "support-off-map-narrow": "Andere landen, waaronder Roemenië: buiten de kaart, zelfde schaal",
      "returns-title": "Vrijwillige terugkeer naar land van bestemming, 2023",
      "returns-heading": "Eén op de drie vrijwillige terugkeerders ging naar Brazilië",
      "returns-subheading": "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar land van bestemming",
      "returns-list": "De tien grootste bestemmingen, en Irak",
      "returns-off-map": "Buiten de kaart: andere landen, waaronder Irak",
      "returns-off-map-narrow": "Andere landen, waaronder Irak: buiten de kaart, zelfde schaal",
    },
  },
  "returns-by-year": {
    title: "Vrijwillige terugkeer vanuit België per jaar, 2013–2023",
    heading: "Derde stijging op rij voor vrijwillige terugkeer, tot bijna het peil van 2018",
    subheading: "Personen die vrijwillig vanuit België terugkeerden, per jaar",
    rowsHead: "Jaar",
    rows: {},
    measures: { persons: "Personen" },
    notes: {
      medium:
        "Gemiddelde betrouwbaarheid: Fedasil spreekt van een daling met {stated%} tot 2014, maar van {2013/persons} naar {2014/persons} is het {computed%}; het cijfer van 2013 is misschien later herzien.",
      "immigration-office":
        "2023 omvat {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; of dat ook voor eerdere jaren geldt, zeggen onze bronnen niet.",
      dublin:
        "Vertrekken in het kader van de Dublinconventie zijn niet meegeteld: onze bronnen zeggen dat voor {first}, {second} en {third}.",
      picture:
        "De balans toont deze jaren als afbeelding; alle cijfers behalve 2023 komen uit publicaties van Fedasil over die jaren.",
    },
  },
  "returns-by-status": {
    title: "Vrijwillige terugkeer naar verblijfsstatuut, 2023",
    heading: "Migranten zonder verblijfstitel vormden {undocumented/share} van de terugkeerders",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar verblijfsstatuut, in procent",
    rowsHead: "Statuut",
    rows: {
      applicants: "Verzoekers om internationale bescherming",
      rejected: "Uitgeprocedeerde verzoekers",
      undocumented: "Migranten zonder verblijfstitel",
    },
    counts: {
      applicants:
        "verzoekers om internationale bescherming met een verzoek dat nog in behandeling was, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      rejected: "uitgeprocedeerde verzoekers, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      undocumented: "migranten zonder verblijfstitel, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
    },
    details: { applicants: "verzoek nog in behandeling" },
    measures: { share: "Aandeel" },
    notes: {
      rounded: "Afgeronde percentages, zoals gedrukt. De indelingen van het profiel zijn niet met elkaar te kruisen.",
      scope:
        "Inclusief {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
    },
  },
  "returns-by-household": {
    title: "Vrijwillige terugkeer naar gezinssituatie, 2023",
    heading: "Meer dan de helft van de vrijwillige terugkeerders was alleenstaand",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar gezinssituatie, in procent",
    rowsHead: "Gezinssituatie",
    rows: {
      families: "Personen in familieverband",
      single: "Alleenstaande mannen en vrouwen",
      "unaccompanied-minors": "Niet-begeleide minderjarigen",
    },
    counts: {
      families: "personen in familieverband, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      single: "alleenstaande mannen en vrouwen, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      "unaccompanied-minors":
        "niet-begeleide minderjarigen, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
    },
    measures: { share: "Aandeel" },
    notes: {
      "printed-sign":
        "De balans drukt ‘{printed}’ voor niet-begeleide minderjarigen, naast {families/share} en {single/share}, die samen al {sum%} zijn: behouden zoals gedrukt, niet getekend.",
      rounded: "Afgeronde percentages, zoals gedrukt. De indelingen van het profiel zijn niet met elkaar te kruisen.",
      scope:
        "Inclusief {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
    },
    labels: { "as-printed": "zoals gedrukt" },
  },
  "returns-by-age": {
    title: "Vrijwillige terugkeer naar leeftijd, 2023",
    heading: "Vier op de tien vrijwillige terugkeerders waren 18 tot 35 jaar oud",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar leeftijd, in procent",
    rowsHead: "Leeftijd",
    rows: { "0-17": "0–17 jaar", "18-35": "18–35 jaar", "36-50": "36–50 jaar", "51-plus": "51 jaar en ouder" },
    counts: {
      "0-17": "personen van 0 tot 17 jaar, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      "18-35": "personen van 18 tot 35 jaar, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      "36-50": "personen van 36 tot 50 jaar, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      "51-plus": "personen van 51 jaar en ouder, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
    },
    measures: { share: "Aandeel" },
    notes: {
      rounded: "Afgeronde percentages, zoals gedrukt. De indelingen van het profiel zijn niet met elkaar te kruisen.",
      scope:
        "Inclusief {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
    },
  },
  "returns-by-sex": {
    title: "Vrijwillige terugkeer naar geslacht, 2023",
    heading: "Zes op de tien vrijwillige terugkeerders waren mannen of jongens",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar geslacht, in procent",
    rowsHead: "Geslacht",
    rows: { male: "Mannen", female: "Vrouwen" },
    counts: {
      male: "mannen en jongens, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
      female: "vrouwen en meisjes, als aandeel van de personen die in 2023 vrijwillig terugkeerden",
    },
    measures: { share: "Aandeel" },
    notes: {
      "all-ages": "De labels van de balans, ‘mannen’ en ‘vrouwen’, staan hier voor personen van alle leeftijden.",
      rounded: "Afgeronde percentages, zoals gedrukt. De indelingen van het profiel zijn niet met elkaar te kruisen.",
      scope:
        "Inclusief {persons} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
    },
  },
};
