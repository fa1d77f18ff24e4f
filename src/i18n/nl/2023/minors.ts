import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/minors.js";

export const messages: Translation<typeof english> = {
  "minors-capacity-by-phase": {
    title: "Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV) per opvangfase, eind 2023",
    heading: "Zeven op de tien plaatsen voor NBMV horen bij de tweede fase",
    subheading: "Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV) per opvangfase, eind 2023",
    rowsHead: "Fase",
    rows: {
      first: "1ste fase",
      second: "2de fase",
      third: "3de fase",
      specific: "Specifiek en time-out",
      total: "Totaal",
    },
    counts: {
      first: "plaatsen voor NBMV in de eerste fase, eind 2023",
      second: "plaatsen voor NBMV in de tweede fase, eind 2023",
      third: "plaatsen voor NBMV in de derde fase, eind 2023",
      specific: "specifieke en time-outplaatsen voor NBMV, eind 2023",
      total: "plaatsen voor NBMV, eind 2023",
    },
    details: {
      first: "observatie en oriëntatie",
      second: "collectieve opvang",
      third: "individuele opvang",
      specific: "buiten de fasen",
    },
    measures: { places: "Plaatsen" },
    notes: {
      "places-not-minors":
        "De fasen staan in hun volgorde. Het zijn plaatsen, geen jongeren die van fase naar fase gaan.",
      "not-stated":
        "De balans zegt niet of deze {minors} plaatsen deel uitmaken van de {network} plaatsen van het netwerk.",
    },
  },
  "minors-capacity-by-year": {
    title: "Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV): de gedateerde cijfers die we vonden",
    heading: "Het aantal plaatsen voor NBMV steeg sinds augustus 2021 van {2021-08/places} tot {2023-12-31/places}",
    subheading:
      "Opvangplaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV), op de data waarvoor een cijfer gepubliceerd is",
    rowsHead: "Datum",
    rows: { "2016-12-31": "eind 2016", "2022-12-31": "eind 2022", "2023-12-31": "eind 2023" },
    counts: {
      "2016-12-31": "opvangplaatsen voor NBMV",
      "2021-01": "opvangplaatsen voor NBMV",
      "2021-08": "opvangplaatsen voor NBMV",
      "2022-10-12": "opvangplaatsen voor NBMV",
      "2022-12-31": "opvangplaatsen voor NBMV",
      "2023-05": "opvangplaatsen voor NBMV",
      "2023-12-31": "opvangplaatsen voor NBMV",
    },
    measures: { places: "Plaatsen" },
    notes: {
      "medium-january": "Gemiddelde betrouwbaarheid: afgerond en via de pers bekend, zonder dag.",
      "round-may": "In de balans als rond getal gedrukt.",
      picture:
        "De balans toont de jaareinden als een beeld; van de getallen daarin staat alleen {last} in de tekst. Hier staan alleen de gedateerde cijfers die we vonden, en geen lijn verbindt ze.",
      "not-found": "Voor de jaareinden {first} tot {last} vonden we geen gepubliceerd cijfer.",
      "not-stated":
        "De balans zegt niet of deze {minors} plaatsen deel uitmaken van de {network} plaatsen van het netwerk.",
    },
  },
  "minors-inflow-by-year": {
    title: "Instroom van niet-begeleide minderjarige vreemdelingen (NBMV) in het opvangnetwerk per jaar",
    heading: "In 2023 kwamen ruim een kwart minder NBMV aan dan in 2022",
    subheading: "Instroom van niet-begeleide minderjarige vreemdelingen (NBMV) in het opvangnetwerk, personen per jaar",
    rowsHead: "Jaar",
    rows: { undated: "Jaar niet vermeld" },
    counts: {
      "2022": "NBMV die in de loop van het jaar in het opvangnetwerk aankwamen",
      "2023": "NBMV die in de loop van het jaar in het opvangnetwerk aankwamen",
      undated: "NBMV die in het opvangnetwerk aankwamen, in een jaar dat niet vermeld is",
    },
    measures: { persons: "Personen" },
    notes: {
      "year-inferred":
        "Gemiddelde betrouwbaarheid: het jaar is afgeleid. {before} is zonder jaar gedrukt; het aantal van de balans, {now}, is {fewer%} minder dan in {year}.",
      change: "De vergelijking van de balans zelf: {change%} tegenover {year}.",
      undated: "De balans drukt ook {number} zonder jaar af: het staat buiten de as.",
      "arrived-not-present":
        "In {year} kwamen er {arrived} aan; op het einde ervan waren er {present} aanwezig. Het eerste is een instroom, het tweede een stand.",
    },
    labels: { change: "{change%} volgens de balans" },
  },
  "minors-by-age": {
    title: "Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar leeftijd, eind 2023",
    heading: "Drie op de vier niet-begeleide minderjarigen zijn 16 of ouder",
    subheading: "Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar leeftijd, eind 2023, in procent",
    rowsHead: "Leeftijd",
    rows: { "16-plus": "16 jaar en ouder", "12-15": "12–15 jaar", "0-11": "11 jaar en jonger" },
    counts: {
      "16-plus": "jongeren van 16 jaar en ouder, als aandeel van de NBMV in het netwerk eind 2023",
      "12-15": "jongeren van 12 tot 15 jaar, als aandeel van de NBMV in het netwerk eind 2023",
      "0-11": "kinderen van 11 jaar en jonger, als aandeel van de NBMV in het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "unequal-ages": "De leeftijdsgroepen zijn niet even breed.",
      "rounded-shares":
        "Afgeronde percentages, zoals gedrukt. De lopende tekst telt {count} NBMV op het einde van het jaar; we rekenen percentages niet om in personen.",
      "share-against-count":
        "De balans geeft NBMV ook als {share%} van alle bewoners, wat ongeveer het dubbele van {count} zou zijn. Ze verklaart het verschil niet; we rekenen niets om.",
      "not-crossed": "De indelingen staan los van elkaar: er is geen cijfer voor bijvoorbeeld meisjes uit Syrië.",
    },
  },
  "minors-by-nationality": {
    title: "Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar nationaliteit, eind 2023",
    heading: "Bijna de helft van de niet-begeleide minderjarigen komt uit Afghanistan",
    subheading: "Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar nationaliteit, eind 2023, in procent",
    rowsHead: "Nationaliteit",
    rows: { other: "Andere landen" },
    counts: {
      AF: "jongeren uit Afghanistan, als aandeel van de NBMV in het netwerk eind 2023",
      SY: "jongeren uit Syrië, als aandeel van de NBMV in het netwerk eind 2023",
      ER: "jongeren uit Eritrea, als aandeel van de NBMV in het netwerk eind 2023",
      SO: "jongeren uit Somalië, als aandeel van de NBMV in het netwerk eind 2023",
      PS: "jongeren uit Palestina, als aandeel van de NBMV in het netwerk eind 2023",
      GN: "jongeren uit Guinee, als aandeel van de NBMV in het netwerk eind 2023",
      other: "jongeren uit alle andere landen samen, als aandeel van de NBMV in het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "ninety-eight":
        "De gedrukte percentages geven samen {sum}. Afronding of drukfout: dat weten we niet, en de ontbrekende {missing%} vullen we niet aan.",
      "other-unranked": "‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.",
      "rounded-shares":
        "Afgeronde percentages, zoals gedrukt. De lopende tekst telt {count} NBMV op het einde van het jaar; we rekenen percentages niet om in personen.",
      "share-against-count":
        "De balans geeft NBMV ook als {share%} van alle bewoners, wat ongeveer het dubbele van {count} zou zijn. Ze verklaart het verschil niet; we rekenen niets om.",
    },
    labels: { missing: "{missing%} niet in de bron", printed: "Gedrukt", together: "{sum%} samen" },
  },
  "minors-by-sex": {
    title: "Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar geslacht, eind 2023",
    heading: "Negen op de tien niet-begeleide minderjarigen zijn jongens",
    subheading: "Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar geslacht, eind 2023, in procent",
    rowsHead: "Geslacht",
    rows: { boys: "Jongens", girls: "Meisjes" },
    counts: {
      boys: "jongens, als aandeel van de NBMV in het netwerk eind 2023",
      girls: "meisjes, als aandeel van de NBMV in het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "rounded-shares":
        "Afgeronde percentages, zoals gedrukt. De lopende tekst telt {count} NBMV op het einde van het jaar; we rekenen percentages niet om in personen.",
      "share-against-count":
        "De balans geeft NBMV ook als {share%} van alle bewoners, wat ongeveer het dubbele van {count} zou zijn. Ze verklaart het verschil niet; we rekenen niets om.",
      "not-crossed": "De indelingen staan los van elkaar: er is geen cijfer voor bijvoorbeeld meisjes uit Syrië.",
    },
  },
};
