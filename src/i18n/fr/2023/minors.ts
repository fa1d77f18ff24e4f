import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/minors.js";

export const messages: Translation<typeof english> = {
  "minors-capacity-by-phase": {
    title: "Places pour mineurs étrangers non accompagnés (Mena) par phase d’accueil, fin 2023",
    heading: "Sept places pour Mena sur dix relèvent de la deuxième phase",
    subheading: "Places pour mineurs étrangers non accompagnés (Mena) par phase d’accueil, fin 2023",
    rowsHead: "Phase",
    rows: {
      first: "1re phase",
      second: "2e phase",
      third: "3e phase",
      specific: "Spécifiques et time-out",
      total: "Total",
    },
    counts: {
      first: "places pour Mena en première phase, fin 2023",
      second: "places pour Mena en deuxième phase, fin 2023",
      third: "places pour Mena en troisième phase, fin 2023",
      specific: "places spécifiques et time-out pour Mena, fin 2023",
      total: "places pour Mena, fin 2023",
    },
    details: {
      first: "observation et orientation",
      second: "accueil collectif",
      third: "accueil individuel",
      specific: "hors phases",
    },
    measures: { places: "Places" },
    notes: {
      "places-not-minors":
        "Les phases sont dans leur ordre. Ce sont des places, pas des jeunes qui passent d’une phase à l’autre.",
      "not-stated": "Le bilan ne dit pas si ces {minors} places font partie des {network} places du réseau.",
    },
  },
  "minors-capacity-by-year": {
    title: "Places pour mineurs étrangers non accompagnés (Mena) : les chiffres datés que nous avons trouvés",
    heading: "Les places pour Mena sont passées de {2021-08/places} en août 2021 à {2023-12-31/places}",
    subheading:
      "Places d’accueil pour mineurs étrangers non accompagnés (Mena), aux dates pour lesquelles un chiffre a été publié",
    rowsHead: "Date",
    rows: { "2016-12-31": "fin 2016", "2022-12-31": "fin 2022", "2023-12-31": "fin 2023" },
    counts: {
      "2016-12-31": "places d’accueil pour Mena",
      "2021-01": "places d’accueil pour Mena",
      "2021-08": "places d’accueil pour Mena",
      "2022-10-12": "places d’accueil pour Mena",
      "2022-12-31": "places d’accueil pour Mena",
      "2023-05": "places d’accueil pour Mena",
      "2023-12-31": "places d’accueil pour Mena",
    },
    measures: { places: "Places" },
    notes: {
      "medium-january": "Fiabilité moyenne : chiffre arrondi, relayé par la presse, sans indication de jour.",
      "round-may": "Imprimé comme chiffre rond dans le bilan.",
      picture:
        "Le bilan montre les fins d’année sous forme d’image ; de ses nombres, seul {last} figure dans le texte. Seuls figurent ici les chiffres datés que nous avons trouvés, et aucune ligne ne les relie.",
      "not-found": "Nous n’avons trouvé aucun chiffre publié pour les fins d’année {first} à {last}.",
      "not-stated": "Le bilan ne dit pas si ces {minors} places font partie des {network} places du réseau.",
    },
  },
  "minors-inflow-by-year": {
    title: "Arrivées de mineurs étrangers non accompagnés (Mena) dans le réseau d’accueil, par année",
    heading: "Les arrivées de Mena ont baissé de plus d’un quart en 2023",
    subheading: "Mineurs étrangers non accompagnés (Mena) arrivés dans le réseau d’accueil, personnes par année",
    rowsHead: "Année",
    rows: { undated: "Année non précisée" },
    counts: {
      "2022": "Mena arrivés dans le réseau d’accueil pendant l’année",
      "2023": "Mena arrivés dans le réseau d’accueil pendant l’année",
      undated: "Mena arrivés dans le réseau d’accueil, une année non précisée",
    },
    measures: { persons: "Personnes" },
    notes: {
      "year-inferred":
        "Fiabilité moyenne : l’année est déduite. {before} est imprimé sans année ; les {now} arrivées du bilan font {fewer%} de moins qu’en {year}.",
      change: "La comparaison du bilan lui-même : {change%} par rapport à {year}.",
      undated: "Le bilan imprime aussi {number} sans année : ce nombre se trouve hors de l’axe.",
      "arrived-not-present":
        "{arrived} sont arrivés pendant l’année {year} ; {present} étaient présents à la fin de celle-ci. Le premier nombre est un flux, le second un stock.",
    },
    labels: { change: "{change%} selon le bilan" },
  },
  "minors-by-age": {
    title: "Mineurs étrangers non accompagnés (Mena) accueillis, selon l’âge, fin 2023",
    heading: "Trois mineurs non accompagnés sur quatre ont 16 ans ou plus",
    subheading: "Mineurs étrangers non accompagnés (Mena) accueillis, selon l’âge, fin 2023, en pour cent",
    rowsHead: "Âge",
    rows: { "16-plus": "16 ans et plus", "12-15": "12 à 15 ans", "0-11": "11 ans et moins" },
    counts: {
      "16-plus": "jeunes de 16 ans et plus, en proportion des Mena accueillis dans le réseau fin 2023",
      "12-15": "jeunes de 12 à 15 ans, en proportion des Mena accueillis dans le réseau fin 2023",
      "0-11": "enfants de 11 ans et moins, en proportion des Mena accueillis dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "unequal-ages": "Les groupes d’âge n’ont pas la même largeur.",
      "rounded-shares":
        "Pourcentages arrondis, tels qu’imprimés. Le texte courant compte {count} Mena à la fin de l’année ; nous ne convertissons pas les pourcentages en personnes.",
      "share-against-count":
        "Le bilan imprime aussi que les Mena sont {share%} de toutes les personnes accueillies, ce qui ferait environ le double de {count}. Il n’explique pas l’écart ; nous ne multiplions rien.",
      "not-crossed":
        "Les répartitions ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les filles venant de Syrie.",
    },
  },
  "minors-by-nationality": {
    title: "Mineurs étrangers non accompagnés (Mena) accueillis, selon la nationalité, fin 2023",
    heading: "Près de la moitié des mineurs non accompagnés viennent d’Afghanistan",
    subheading: "Mineurs étrangers non accompagnés (Mena) accueillis, selon la nationalité, fin 2023, en pour cent",
    rowsHead: "Nationalité",
    rows: { other: "Autres pays" },
    counts: {
      AF: "jeunes venant d’Afghanistan, en proportion des Mena accueillis dans le réseau fin 2023",
      SY: "jeunes venant de Syrie, en proportion des Mena accueillis dans le réseau fin 2023",
      ER: "jeunes venant d’Érythrée, en proportion des Mena accueillis dans le réseau fin 2023",
      SO: "jeunes venant de Somalie, en proportion des Mena accueillis dans le réseau fin 2023",
      PS: "jeunes venant de Palestine, en proportion des Mena accueillis dans le réseau fin 2023",
      GN: "jeunes venant de Guinée, en proportion des Mena accueillis dans le réseau fin 2023",
      other:
        "jeunes venant de tous les autres pays ensemble, en proportion des Mena accueillis dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "ninety-eight":
        "Les pourcentages imprimés donnent ensemble {sum}. Arrondi ou erreur d’impression : nous l’ignorons, et nous ne complétons pas les {missing%} manquants.",
      "other-unranked": "« Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.",
      "rounded-shares":
        "Pourcentages arrondis, tels qu’imprimés. Le texte courant compte {count} Mena à la fin de l’année ; nous ne convertissons pas les pourcentages en personnes.",
      "share-against-count":
        "Le bilan imprime aussi que les Mena sont {share%} de toutes les personnes accueillies, ce qui ferait environ le double de {count}. Il n’explique pas l’écart ; nous ne multiplions rien.",
    },
    labels: { missing: "{missing%} absents de la source", printed: "Imprimé", together: "{sum%} ensemble" },
  },
  "minors-by-sex": {
    title: "Mineurs étrangers non accompagnés (Mena) accueillis, selon le sexe, fin 2023",
    heading: "Neuf mineurs non accompagnés sur dix sont des garçons",
    subheading: "Mineurs étrangers non accompagnés (Mena) accueillis, selon le sexe, fin 2023, en pour cent",
    rowsHead: "Sexe",
    rows: { boys: "Garçons", girls: "Filles" },
    counts: {
      boys: "garçons, en proportion des Mena accueillis dans le réseau fin 2023",
      girls: "filles, en proportion des Mena accueillis dans le réseau fin 2023",
    },
    measures: { share: "Part" },
    notes: {
      "rounded-shares":
        "Pourcentages arrondis, tels qu’imprimés. Le texte courant compte {count} Mena à la fin de l’année ; nous ne convertissons pas les pourcentages en personnes.",
      "share-against-count":
        "Le bilan imprime aussi que les Mena sont {share%} de toutes les personnes accueillies, ce qui ferait environ le double de {count}. Il n’explique pas l’écart ; nous ne multiplions rien.",
      "not-crossed":
        "Les répartitions ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les filles venant de Syrie.",
    },
  },
};
