import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/requests.js";

export const messages: Translation<typeof english> = {
  "applications-by-year": {
    title: "Personnes ayant demandé l’asile en Belgique, 2015–2023",
    heading: "En 2023, {2023/persons} personnes ont demandé l’asile, un peu moins qu’en 2022",
    subheading: "Personnes ayant demandé la protection internationale (asile) en Belgique, par an",
    rowsHead: "Année",
    rows: {},
    measures: { persons: "Personnes" },
    notes: {
      "review-2023":
        "Le bilan dit plus de {bound}, et {change%} par rapport à {before} : cette évolution est le chiffre de Fedasil et n’est pas recalculée ici.",
      "not-requests": "Une demande d’asile n’est pas une demande d’accueil : de celles-ci, Fedasil compte {requests}.",
      definition:
        "Les enfants sont comptés, ainsi que les demandes subséquentes et les personnes réinstallées : {resettled} d’entre elles en {year}, selon le comptage du CGRA.",
      picture:
        "Le bilan montre cette série dans une image. Les chiffres sont ceux publiés par le CGRA ; une seule valeur de l’image est lisible comme texte, {label}.",
      "first-years":
        "Pour {first} et {second}, nous n’avons trouvé que des chiffres selon d’autres définitions ; ils ne figurent pas ici.",
    },
  },
  "requests-by-outcome": {
    title: "Demandes d’accueil en Belgique en 2023, selon l’issue",
    heading: "Près d’une personne sur quatre n’a pas été accueillie le jour de l’enregistrement, faute de places",
    subheading:
      "Personnes ayant demandé l’accueil en Belgique en 2023, selon l’issue. Une demande d’accueil n’est pas une demande d’asile",
    rowsHead: "Issue",
    rows: {
      allocated: "Accueillies : ont reçu une place",
      "not-received": "Non accueillies",
      "no-show": "Ne souhaitaient pas de place",
      "waiting-list": "Non accueillies, faute de places, le jour de l’enregistrement",
      "subsequent-application": "Demande subséquente",
      "eu-national": "Ressortissants de l’UE",
      total: "Total",
    },
    counts: {
      allocated: "personnes ayant reçu une place dans le réseau d’accueil",
      "not-received": "personnes ayant demandé l’accueil et non accueillies, quelle qu’en soit la raison",
      "no-show": "personnes ne souhaitant pas de place",
      "waiting-list": "personnes non accueillies, faute de places, le jour de l’enregistrement",
      "subsequent-application": "personnes non accueillies dont la demande était subséquente",
      "eu-national": "ressortissants de l’UE non accueillis",
      total: "demandes d’accueil",
    },
    measures: { persons: "Personnes" },
    notes: {
      "no-show": "Imprimé « No show » : personnes ne souhaitant pas de place d’accueil.",
      "lack-of-places":
        "Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés.",
      "subsequent-application":
        "Une deuxième demande ou une demande ultérieure ne donne pas automatiquement droit à l’accueil.",
      "whole-year":
        "Ces {waiting-list/persons} personnes sont comptées sur toute l’année {year} ; ce n’est pas le nombre de personnes en attente à la fin de l’année, environ {waiting}.",
      "not-applications":
        "La même année, {applications} personnes ont demandé l’asile ; les deux ne se comptent pas de la même façon.",
    },
    labels: {
      requests: "demandes d’accueil",
      "thin-line": "Les ressortissants de l’UE sont tracés par une ligne d’un pixel, plus épaisse qu’à l’échelle.",
      "rounded-shares":
        "Les parts sont calculées sur {total/persons} demandes et arrondies ; aucune n’est ajustée pour atteindre cent.",
      "lost-to-rounding": "perdu par l’arrondi",
      "no-cell": "trop peu pour une case",
    },
  },
  "network-by-year": {
    title: "Arrivées et départs dans le réseau d’accueil, 2013–2023",
    heading: "En 2023, plus de personnes ont eu une place qu’en 2021, bien moins qu’en 2015",
    subheading: "Personnes entrées dans le réseau d’accueil en Belgique et sorties, par an, à la même échelle",
    rowsHead: "Année",
    rows: {},
    measures: { in: "Arrivées", out: "Départs" },
    notes: {
      rounded: "Fiabilité moyenne : arrondi par Fedasil.",
      allocations: "Imprimé parmi les demandes d’accueil : personnes ayant reçu une place.",
      "not-found":
        "Nous n’avons trouvé aucun chiffre publié des arrivées en {in}, ni des départs sauf pour {first}, {second} et {third}. Un chiffre manquant n’est pas zéro.",
      picture:
        "Le bilan montre les mois de {year} dans une image sans chiffres ; seuls des chiffres annuels ont été trouvés.",
    },
    labels: {
      "in-title": "Arrivées dans le réseau d’accueil, 2013–2023",
      "out-title": "Départs du réseau d’accueil, 2013–2023",
      "in-subheading": "Personnes entrées dans le réseau d’accueil en Belgique, par an",
      "out-heading": "Des trois années trouvées, 2016 compte le plus de départs du réseau",
      "out-subheading": "Personnes sorties du réseau d’accueil en Belgique, par an",
      in: "personnes ayant reçu une place",
      out: "chiffres trouvés pour trois années seulement",
    },
  },
};
