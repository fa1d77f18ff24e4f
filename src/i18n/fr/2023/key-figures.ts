import type { messages as english } from "../../en/2023/key-figures.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "key-figures": {
    title: "L’année 2023 en huit chiffres",
    heading:
      "{received/persons} personnes accueillies ; {not-received-for-lack-of-places/persons} ne l’ont pas été le jour de l’enregistrement, faute de places",
    subheading: "Accueil, réinstallation et retour volontaire en Belgique, 2023",
    rowsHead: "Ce qui est compté",
    rows: {
      places: "Places d’accueil",
      occupancy: "Taux d’occupation",
      requests: "Demandes d’accueil",
      received: "Personnes accueillies",
      "not-received-for-lack-of-places": "Non accueillies, faute de places, le jour de l’enregistrement",
      "minors-places": "Places pour Mena",
      resettled: "Réfugiés réinstallés",
      returns: "Retours volontaires",
    },
    counts: {
      places: "places d’accueil de Fedasil et de ses partenaires, à la fin de 2023",
      occupancy: "des places d’accueil occupées, à la fin de 2023",
      requests: "demandes d’accueil en Belgique, en 2023",
      received: "personnes ayant reçu une place dans le réseau d’accueil, en 2023",
      "not-received-for-lack-of-places":
        "personnes non accueillies, faute de places, le jour de l’enregistrement, en 2023",
      "minors-places": "places d’accueil pour mineurs non accompagnés, à la fin de 2023",
      resettled: "réfugiés réinstallés en Belgique, en 2023",
      returns: "personnes rentrées volontairement depuis la Belgique, en 2023",
    },
    details: {
      places: "à la fin de 2023",
      occupancy: "tel qu’imprimé, à la fin de 2023",
      requests: "en 2023 ; ce ne sont pas des demandes d’asile",
      received: "personnes ayant reçu une place, en 2023",
      "not-received-for-lack-of-places": "personnes, sur toute l’année 2023",
      "minors-places": "mineurs étrangers non accompagnés, à la fin de 2023",
      resettled: "personnes, en 2023",
      returns: "personnes, en 2023",
    },
    measures: { places: "Places", occupancy: "Taux d’occupation", persons: "Personnes" },
    notes: {
      "places-not-persons": "Une place n’est pas une personne.",
      "occupancy-as-printed": "Le total de {total%} est imprimé ; il n’est pas recalculé.",
      "requests-not-applications": "Une demande d’accueil n’est pas une demande d’asile.",
      "lack-of-places":
        "Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés.",
      "not-the-list":
        "Compté sur toute l’année ; ce n’est pas le nombre de personnes sur la liste d’attente à la fin de l’année.",
      "minors-places": "Le bilan ne dit pas que ces {minors} places font partie des {total}.",
      "returns-scope":
        "Y compris {office} retours organisés par l’Office des étrangers ; sans les départs dans le cadre de la convention de Dublin.",
      wholes:
        "Parties d’un tout imprimé lui aussi : {occupancy%} des places ; {received} et {lack} demandes sur {requests} ; {resettled} réfugiés sur {pledged} promis.",
    },
  },
};
