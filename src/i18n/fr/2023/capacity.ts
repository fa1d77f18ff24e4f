import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/capacity.js";

export const messages: Translation<typeof english> = {
  "capacity-by-type": {
    title: "Places d’accueil et occupation par type d’accueil, fin 2023",
    heading: "Trois places sur quatre sont collectives, et le réseau est occupé à {total/occupancy}",
    subheading: "Places par type d’accueil, et pourcentage de ces places qui étaient occupées, fin 2023",
    rowsHead: "Type d’accueil",
    rows: {
      "first-phase": "Accueil 1re phase",
      collective: "Accueil collectif",
      individual: "Logements individuels",
      "open-return": "Places ouvertes de retour",
      total: "Total",
    },
    details: {
      "first-phase": "centre d’arrivée et autres",
      collective: "centres de Fedasil et partenaires",
      individual: "CPAS et partenaires",
      "open-return": "centres de Fedasil",
    },
    measures: { places: "Places", occupancy: "Occupation" },
    notes: {
      "as-printed": "Taux d’occupation tels qu’imprimés ; le total de {total%} n’est pas recalculé.",
      "places-not-persons": "Une place n’est pas une personne.",
    },
  },
  "capacity-by-operator": {
    title: "Places d’accueil par opérateur, fin 2023",
    heading: "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil",
    subheading: "Places d’accueil par opérateur, fin 2023",
    rowsHead: "Opérateur",
    rows: {
      fedasil: "Fedasil",
      "croix-rouge": "Croix-Rouge francophone",
      "rode-kruis": "Rode Kruis Vlaanderen",
      ocmw: "CPAS",
      private: "Opérateurs privés",
      samusocial: "Samusocial",
      caritas: "Caritas International",
      other: "Autres partenaires",
      total: "Total",
    },
    measures: { places: "Places" },
    notes: {
      derived:
        "Les pourcentages et la somme des deux Croix-Rouges ({sum} places, {share%}) sont calculés à partir des nombres imprimés.",
      "other-unranked": "« Autres partenaires » est un regroupement et n’a pas de rang.",
    },
    labels: { "red-cross": "Croix-Rouges ensemble : {sum} ({share%})" },
  },
  "capacity-by-year": {
    title: "Places d’accueil à la fin de chaque année, 2013–2023",
    heading: "Fin 2023, la capacité était aussi élevée qu’au pic de 2015–2016",
    subheading: "Places d’accueil à la fin de chaque année",
    rowsHead: "Année",
    rows: { record: "Pic de 2015–2016" },
    measures: { places: "Places" },
    notes: {
      medium:
        "Fiabilité moyenne : le chiffre de {press} a été relayé par la presse ; pour {first} et {second}, la source n’indique pas de jour, si bien que la fin de l’année est déduite.",
      "end-2022": "Chiffre publié en janvier 2023 ; du bilan, il résulte {implied}.",
      "not-found":
        "Nous n’avons trouvé aucun chiffre publié de fin d’année pour {first} et {second}, ni de répartition entre places structurelles et temporaires.",
      record:
        "Une seule ligne représente les deux chiffres du pic : {printed} dans le bilan, {counted} au comptage du {date}. Nous ne calculons aucun écart avec 2023.",
    },
    labels: {
      record: "Pic de 2015–2016 :",
      "record-figures": "{printed} dans le bilan ; {counted} au comptage du {date}",
    },
  },
  "capacity-in-2023": {
    title: "Places d’accueil et occupation en 2023 : les chiffres datés que nous avons trouvés",
    heading: "Fin 2023, le réseau comptait {2023-12-31/places} places, occupées à {2023-12-31/occupancy}",
    subheading:
      "Places d’accueil et occupation en pour cent, aux dates d’un chiffre publié. L’échelle des places ne commence pas à zéro",
    rowsHead: "Date",
    rows: {},
    measures: { places: "Places", occupancy: "Occupation" },
    notes: {
      picture:
        "Le bilan montre les mois dans une image sans chiffres : il n’existe que des chiffres datés, et aucune ligne ne les relie.",
      "medium-january": "Fiabilité moyenne : relayé par la presse, sans indication de jour.",
      "medium-october": "Fiabilité moyenne : arrondi par le porte-parole de Fedasil.",
    },
    labels: {
      "occupancy-subheading": "Pourcentage des places d’accueil occupées, aux dates d’un chiffre publié",
      "scale-from": "échelle à partir de",
    },
  },
  "capacity-change": {
    title: "De la capacité à la fin de 2022 à celle de la fin de 2023",
    heading: "{created/places} places ont ouvert, mais le réseau a grandi de {net/places}",
    subheading: "Places d’accueil, de fin 2022 à fin 2023. L’échelle commence à {scale-start}",
    rowsHead: "Étape",
    rows: {
      "2022": "Fin 2022",
      created: "Places créées",
      closed: "Places fermées",
      "2023": "Fin 2023",
      net: "Augmentation nette",
    },
    measures: { places: "Places" },
    notes: {
      "end-2022":
        "Calculé : le bilan donne la fin de 2023 et l’augmentation nette, d’où résulte {implied} ; Fedasil a publié {published} en janvier 2023.",
      created: "Le bilan dit plus de {bound} ; la page de Fedasil du {date} dit {published}.",
      closed: "Seulement déduit : plus de {closed} places doivent avoir fermé si plus de {created} ont ouvert.",
      "not-stated": "Aucune source ne dit quelles places ont fermé.",
    },
    labels: { net: "net" },
  },
};
