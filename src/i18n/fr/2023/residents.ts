import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/residents.js";

export const messages: Translation<typeof english> = {
  "residents-by-household": {
    title: "Personnes accueillies dans le réseau selon le ménage, fin 2023",
    heading: "Quatre personnes accueillies sur dix vivent en famille",
    subheading: "Personnes accueillies dans le réseau selon le ménage, fin 2023, en pour cent",
    rowsHead: "Ménage",
    rows: {
      families: "Personnes en famille",
      "single-men": "Hommes isolés",
      "single-women": "Femmes isolées",
      "unaccompanied-minors": "Mena",
    },
    counts: {
      families: "personnes en famille, en proportion des personnes accueillies dans le réseau fin 2023",
      "single-men": "hommes isolés, en proportion des personnes accueillies dans le réseau fin 2023",
      "single-women": "femmes isolées, en proportion des personnes accueillies dans le réseau fin 2023",
      "unaccompanied-minors":
        "mineurs étrangers non accompagnés (Mena), en proportion des personnes accueillies dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "share-against-count":
        "Les Mena sont les mineurs étrangers non accompagnés. Le texte courant en compte {count}, environ la moitié de ce que feraient {share%}. Le bilan n’explique pas l’écart ; nous ne multiplions rien.",
      "shares-not-persons":
        "Pourcentages arrondis de personnes, tels qu’imprimés. Les {places} imprimés à côté dans le bilan sont des places, pas des personnes.",
      "not-crossed":
        "Les répartitions du profil ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les femmes ayant un titre de séjour.",
    },
  },
  "residents-by-nationality": {
    title: "Personnes accueillies dans le réseau selon la nationalité, fin 2023",
    heading: "Près d’une personne accueillie sur cinq vient d’Afghanistan",
    subheading: "Personnes accueillies dans le réseau selon la nationalité, fin 2023, en pour cent",
    rowsHead: "Nationalité",
    rows: { other: "Autres pays" },
    counts: {
      AF: "personnes venant d’Afghanistan, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      PS: "personnes venant de Palestine, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      BI: "personnes venant du Burundi, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      SY: "personnes venant de Syrie, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      ER: "personnes venant d’Érythrée, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      GN: "personnes venant de Guinée, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      SO: "personnes venant de Somalie, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      CD: "personnes venant de RD Congo, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      TR: "personnes venant de Turquie, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      CM: "personnes venant du Cameroun, en proportion de toutes les personnes accueillies dans le réseau fin 2023",
      other:
        "personnes venant de tous les autres pays ensemble, en proportion des personnes accueillies dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "equal-shares": "Les pays au pourcentage égal n’ont pas de rang entre eux.",
      "other-unranked": "« Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.",
      "shares-not-persons":
        "Pourcentages arrondis de personnes, tels qu’imprimés. Les {places} imprimés à côté dans le bilan sont des places, pas des personnes.",
    },
    labels: {
      area: "La surface montre la part de toutes les personnes accueillies",
      belgium: "en Belgique",
      list: "Les dix nationalités que le bilan nomme",
      whole: "des personnes accueillies",
    },
  },
  "residents-by-status": {
    title: "Personnes accueillies dans le réseau selon le séjour, fin 2023",
    heading: "Neuf personnes accueillies sur dix ont un dossier encore en traitement",
    subheading: "Personnes accueillies dans le réseau selon leur situation de séjour, fin 2023, en pour cent",
    rowsHead: "Séjour",
    rows: { applicants: "Dossier en traitement", "residence-permit": "Avec titre de séjour" },
    counts: {
      applicants:
        "demandeurs de protection internationale dont le dossier est en traitement, en proportion des personnes accueillies dans le réseau fin 2023",
      "residence-permit":
        "personnes ayant un titre de séjour, en proportion des personnes accueillies dans le réseau fin 2023",
    },
    details: { applicants: "demandeurs de protection internationale", "residence-permit": "période de transition" },
    measures: { share: "Part" },
    notes: {
      "transition-period":
        "Le bilan ajoute « période de transition » aux personnes ayant un titre de séjour et n’en dit pas plus.",
      "shares-not-persons":
        "Pourcentages arrondis de personnes, tels qu’imprimés. Les {places} imprimés à côté dans le bilan sont des places, pas des personnes.",
      "not-crossed":
        "Les répartitions du profil ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les femmes ayant un titre de séjour.",
    },
  },
  "residents-by-sex": {
    title: "Personnes accueillies dans le réseau selon le sexe, fin 2023",
    heading: "Une personne accueillie sur trois est une femme ou une fille",
    subheading: "Personnes accueillies dans le réseau selon le sexe, fin 2023, en pour cent",
    rowsHead: "Sexe",
    rows: { male: "Hommes", female: "Femmes" },
    counts: {
      male: "hommes et garçons, en proportion des personnes accueillies dans le réseau fin 2023",
      female: "femmes et filles, en proportion des personnes accueillies dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "all-ages": "Les libellés du bilan, « hommes » et « femmes », désignent ici des personnes de tout âge.",
      "shares-not-persons":
        "Pourcentages arrondis de personnes, tels qu’imprimés. Les {places} imprimés à côté dans le bilan sont des places, pas des personnes.",
      "not-crossed":
        "Les répartitions du profil ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les femmes ayant un titre de séjour.",
    },
  },
  "residents-by-age": {
    title: "Personnes accueillies dans le réseau, adultes et mineurs, fin 2023",
    heading: "Trois personnes accueillies sur dix sont mineures",
    subheading: "Personnes accueillies dans le réseau, adultes et mineurs, fin 2023, en pour cent",
    rowsHead: "Âge",
    rows: { adults: "Adultes", minors: "Mineurs" },
    counts: {
      adults: "adultes, en proportion des personnes accueillies dans le réseau fin 2023",
      minors: "mineurs, en proportion des personnes accueillies dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "shares-not-persons":
        "Pourcentages arrondis de personnes, tels qu’imprimés. Les {places} imprimés à côté dans le bilan sont des places, pas des personnes.",
      "not-crossed":
        "Les répartitions du profil ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les femmes ayant un titre de séjour.",
    },
  },
};
