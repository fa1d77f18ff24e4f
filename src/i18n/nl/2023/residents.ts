import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/residents.js";

export const messages: Translation<typeof english> = {
  "residents-by-household": {
    title: "Bewoners van het opvangnetwerk naar huishouden, eind 2023",
    heading: "Vier op de tien bewoners verblijven in familieverband",
    subheading: "Bewoners van het opvangnetwerk naar huishouden, eind 2023, in procent",
    rowsHead: "Huishouden",
    rows: {
      families: "Personen in familieverband",
      "single-men": "Alleenstaande mannen",
      "single-women": "Alleenstaande vrouwen",
      "unaccompanied-minors": "NBMV",
    },
    counts: {
      families: "personen in familieverband, als aandeel van de bewoners van het netwerk eind 2023",
      "single-men": "alleenstaande mannen, als aandeel van de bewoners van het netwerk eind 2023",
      "single-women": "alleenstaande vrouwen, als aandeel van de bewoners van het netwerk eind 2023",
      "unaccompanied-minors":
        "niet-begeleide minderjarige vreemdelingen (NBMV), als aandeel van de bewoners van het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "share-against-count":
        "NBMV zijn niet-begeleide minderjarige vreemdelingen. De lopende tekst telt er {count}, ongeveer de helft van wat {share%} zou zijn. De balans verklaart het verschil niet; we rekenen niets om.",
      "shares-not-persons":
        "Afgeronde percentages van personen, zoals gedrukt. De {places} die er in de balans naast staan, zijn plaatsen, geen personen.",
      "not-crossed":
        "De indelingen van het profiel staan los van elkaar: er is geen cijfer voor bijvoorbeeld vrouwen met een verblijfstitel.",
    },
  },
  "residents-by-nationality": {
    title: "Bewoners van het opvangnetwerk naar nationaliteit, eind 2023",
    heading: "Bijna één op de vijf bewoners komt uit Afghanistan",
    subheading: "Bewoners van het opvangnetwerk naar nationaliteit, eind 2023, in procent",
    rowsHead: "Nationaliteit",
    rows: { other: "Andere landen" },
    counts: {
      AF: "bewoners uit Afghanistan, als aandeel van alle bewoners van het netwerk eind 2023",
      PS: "bewoners uit Palestina, als aandeel van alle bewoners van het netwerk eind 2023",
      BI: "bewoners uit Burundi, als aandeel van alle bewoners van het netwerk eind 2023",
      SY: "bewoners uit Syrië, als aandeel van alle bewoners van het netwerk eind 2023",
      ER: "bewoners uit Eritrea, als aandeel van alle bewoners van het netwerk eind 2023",
      GN: "bewoners uit Guinee, als aandeel van alle bewoners van het netwerk eind 2023",
      SO: "bewoners uit Somalië, als aandeel van alle bewoners van het netwerk eind 2023",
      CD: "bewoners uit DR Congo, als aandeel van alle bewoners van het netwerk eind 2023",
      TR: "bewoners uit Turkije, als aandeel van alle bewoners van het netwerk eind 2023",
      CM: "bewoners uit Kameroen, als aandeel van alle bewoners van het netwerk eind 2023",
      other: "bewoners uit alle andere landen samen, als aandeel van de bewoners van het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "equal-shares": "Landen met een gelijk percentage hebben geen onderlinge rang.",
      "other-unranked": "‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.",
      "shares-not-persons":
        "Afgeronde percentages van personen, zoals gedrukt. De {places} die er in de balans naast staan, zijn plaatsen, geen personen.",
    },
    labels: {
      area: "De oppervlakte toont het aandeel van alle bewoners",
      belgium: "in België",
      list: "De tien nationaliteiten die de balans noemt",
      whole: "van de bewoners",
    },
  },
  "residents-by-status": {
    title: "Bewoners van het opvangnetwerk naar verblijfssituatie, eind 2023",
    heading: "Van negen op de tien bewoners is het dossier nog in behandeling",
    subheading: "Bewoners van het opvangnetwerk naar verblijfssituatie, eind 2023, in procent",
    rowsHead: "Verblijf",
    rows: { applicants: "Dossier in behandeling", "residence-permit": "Met een verblijfstitel" },
    counts: {
      applicants:
        "verzoekers om internationale bescherming met een dossier in behandeling, als aandeel van de bewoners van het netwerk eind 2023",
      "residence-permit": "personen met een verblijfstitel, als aandeel van de bewoners van het netwerk eind 2023",
    },
    details: { applicants: "verzoekers om internationale bescherming", "residence-permit": "overgangsperiode" },
    measures: { share: "Aandeel" },
    notes: {
      "transition-period":
        "De balans zet ‘overgangsperiode’ bij personen met een verblijfstitel en zegt er niet meer over.",
      "shares-not-persons":
        "Afgeronde percentages van personen, zoals gedrukt. De {places} die er in de balans naast staan, zijn plaatsen, geen personen.",
      "not-crossed":
        "De indelingen van het profiel staan los van elkaar: er is geen cijfer voor bijvoorbeeld vrouwen met een verblijfstitel.",
    },
  },
  "residents-by-sex": {
    title: "Bewoners van het opvangnetwerk naar geslacht, eind 2023",
    heading: "Eén op de drie bewoners is een vrouw of een meisje",
    subheading: "Bewoners van het opvangnetwerk naar geslacht, eind 2023, in procent",
    rowsHead: "Geslacht",
    rows: { male: "Mannen", female: "Vrouwen" },
    counts: {
      male: "mannen en jongens, als aandeel van de bewoners van het netwerk eind 2023",
      female: "vrouwen en meisjes, als aandeel van de bewoners van het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "all-ages": "De labels ‘mannen’ en ‘vrouwen’ van de balans staan hier voor bewoners van elke leeftijd.",
      "shares-not-persons":
        "Afgeronde percentages van personen, zoals gedrukt. De {places} die er in de balans naast staan, zijn plaatsen, geen personen.",
      "not-crossed":
        "De indelingen van het profiel staan los van elkaar: er is geen cijfer voor bijvoorbeeld vrouwen met een verblijfstitel.",
    },
  },
  "residents-by-age": {
    title: "Bewoners van het opvangnetwerk, volwassenen en minderjarigen, eind 2023",
    heading: "Drie op de tien bewoners zijn minderjarig",
    subheading: "Bewoners van het opvangnetwerk, volwassenen en minderjarigen, eind 2023, in procent",
    rowsHead: "Leeftijd",
    rows: { adults: "Volwassenen", minors: "Minderjarigen" },
    counts: {
      adults: "volwassenen, als aandeel van de bewoners van het netwerk eind 2023",
      minors: "minderjarigen, als aandeel van de bewoners van het netwerk eind 2023",
    },
    measures: { share: "Aandeel" },
    notes: {
      "shares-not-persons":
        "Afgeronde percentages van personen, zoals gedrukt. De {places} die er in de balans naast staan, zijn plaatsen, geen personen.",
      "not-crossed":
        "De indelingen van het profiel staan los van elkaar: er is geen cijfer voor bijvoorbeeld vrouwen met een verblijfstitel.",
    },
  },
};
