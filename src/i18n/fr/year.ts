import type { messages as english } from "../en/year.js";
import type { Translation } from "../messages.js";

export const messages: Translation<typeof english> = {
  "waiting-list": {
    title: "Personnes non accueillies et personnes sur la liste d’attente, au fil des mois de 2023",
    heading: "Fin 2023, {2023-12-31/waiting} hommes isolés étaient sur la liste d’attente",
    subheading: "Hommes isolés et autres demandeurs sans place d’accueil, pour les mois et le jour dont parle le bilan",
    rowsHead: "Mois ou jour",
    rows: {},
    counts: {
      "2023-03": "hommes isolés non accueillis dans le réseau d’accueil, en mars",
      "2023-04": "hommes isolés non accueillis dans le réseau d’accueil, en avril",
      "2023-07": "hommes isolés sur la liste d’attente de Fedasil faute de places, en juillet",
      "2023-12": "demandeurs qui ont dû s’inscrire sur une liste d’attente faute de places, en décembre",
      "2023-12-31": "hommes isolés sur la liste d’attente, à la fin de l’année",
    },
    measures: { "not-received": "Non accueillis dans le mois", waiting: "Sur la liste d’attente" },
    notes: {
      "not-a-series":
        "Certains de ces nombres comptent ce qui s’est passé pendant un mois, d’autres les personnes en attente à un moment donné. Ils ne forment pas une série et aucune ligne ne les relie.",
      "single-men": "Le bilan parle d’hommes isolés, mais de demandeurs en décembre.",
      march: "Pour ce mois, VRT NWS a fait état de {counted} hommes isolés.",
      april: "Imprimé au mois de mars.",
      round: "Imprimé comme un nombre rond, sans un mot tel que « environ ».",
      december:
        "Le bilan dit que ces demandeurs ont dû s’inscrire sur une liste d’attente, et non combien de personnes attendaient alors.",
      nearly: "Le bilan dit ici « près de », et « environ » là où il parle du manque de places.",
    },
  },
  "year-events": {
    title: "L’année 2023, mois par mois",
    heading: "Le manque de places revient dans neuf des douze mois de 2023",
    subheading:
      "Ce que le bilan rapporte, mois par mois, sur l’accueil, la réinstallation et la relocalisation en Belgique",
    rowsHead: "Événement",
    rows: {},
    measures: { events: "Événements sans nombre", persons: "Personnes", places: "Places" },
    notes: {
      "one-event": "Le bilan n’imprime pas de nombre pour ces événements ; chacun compte pour un.",
      "not-a-series":
        "Les nombres comptent des choses différentes à des moments différents. Ils ne forment pas une série et aucune ligne ne les relie.",
      months:
        "Les événements suivent l’ordre du bilan ; la plupart ont un mois mais pas de jour. Les thèmes sont de nous.",
      "since-2022": "Compté depuis le début du conflit en Ukraine en 2022.",
      april: "Imprimé au mois de mars.",
      "minors-places":
        "À la fin de l’année, il y en avait {end}. Le bilan ne dit pas que ces places font partie de l’ensemble des places d’accueil.",
      "round-minors": "Imprimé comme un nombre rond, sans un mot tel que « environ ».",
      "round-waiting": "Imprimé comme un nombre rond, sans un mot tel que « environ ».",
      "since-2013": "Compté depuis le début du programme en 2013.",
      "nearly-palestinian": "Le bilan dit « près de ».",
      record:
        "Le bilan rappelle le pic de 2015–2016 : {printed} places dans le bilan, {counted} comptées le {date}. Nous ne calculons aucun écart avec 2023.",
      relocated:
        "Le paragraphe du bilan sur la relocalisation compte {counted} personnes en 2023. La relocalisation n’est pas la réinstallation.",
      december:
        "Le bilan dit que ces demandeurs ont dû s’inscrire sur une liste d’attente, et non combien de personnes attendaient alors.",
      nearly: "Le bilan dit ici « près de », et « environ » là où il parle du manque de places.",
    },
    labels: {
      shortage: "Manque de places",
      capacity: "Places et centres",
      minors: "Mineurs",
      decisions: "Décisions",
      resettlement: "Réinstallation",
      relocation: "Relocalisation",
      ukraine: "Ukraine",
      network: "Réseau",
    },
  },
};
