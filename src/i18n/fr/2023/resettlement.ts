import type { messages as english } from "../../en/2023/resettlement.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "resettlement-by-route": {
    title: "Réfugiés réinstallés par pays d’origine et premier pays d’accueil, 2023",
    heading: "Plus d’un réfugié réinstallé sur deux est venu de RD Congo via le Rwanda",
    subheading:
      "Réfugiés réinstallés en Belgique en 2023, par pays d’origine et premier pays d’accueil : {total/persons} personnes",
    rowsHead: "Pays d’origine et premier pays d’accueil",
    rows: {
      "CD-to-RW": "RD Congo, via le Rwanda",
      "SY-to-EG-JO-LB-TR": "Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie",
      "SD-to-EG": "Soudan, via l’Égypte",
      "ET-to-EG": "Éthiopie, via l’Égypte",
      "ER-to-EG": "Érythrée, via l’Égypte",
      total: "Total",
    },
    counts: {
      "CD-to-RW": "réfugiés de RD Congo réinstallés en Belgique via le Rwanda en 2023",
      "SY-to-EG-JO-LB-TR":
        "réfugiés de Syrie réinstallés en Belgique via la Jordanie, l’Égypte, le Liban et la Turquie ensemble en 2023",
      "SD-to-EG": "réfugiés du Soudan réinstallés en Belgique via l’Égypte en 2023",
      "ET-to-EG": "réfugiés d’Éthiopie réinstallés en Belgique via l’Égypte en 2023",
      "ER-to-EG": "réfugiés d’Érythrée réinstallés en Belgique via l’Égypte en 2023",
      total: "réfugiés réinstallés en Belgique en 2023",
    },
    measures: { persons: "Personnes" },
    notes: {
      indivisible:
        "Le bilan donne les quatre pays ensemble, et son texte ne nomme que la Jordanie et l’Égypte : les {SY-to-EG-JO-LB-TR/persons} personnes ne peuvent être réparties entre eux.",
      egypt:
        "Le nombre de l’Égypte sans les Syriens est calculé : {SD-to-EG/persons} + {ET-to-EG/persons} + {ER-to-EG/persons} = {sum}. On ignore combien de Syriens sont passés par l’Égypte.",
      relocation:
        "La relocalisation est un autre programme : les {relocated} personnes relocalisées depuis Chypre ne sont pas comptées ici.",
    },
    labels: {
      from: "Pays d’origine",
      to: "Premier pays d’accueil",
      "EG-JO-LB-TR": "Jordanie, Égypte, Liban et Turquie",
      together: "ensemble",
      "EG-detail": "sans les Syriens",
    },
  },
  "resettlement-by-year": {
    title: "Réfugiés réinstallés en Belgique par an, 2013–2023",
    heading: "{2023/persons} réfugiés ont été réinstallés en 2023, quatre fois plus qu’en 2022",
    subheading: "Réfugiés arrivés en Belgique dans le cadre du programme de réinstallation, personnes par année civile",
    rowsHead: "Année",
    rows: {},
    measures: { persons: "Personnes" },
    notes: {
      unhcr:
        "Publié par le HCR. Ce chiffre concorde avec les {both} que Fedasil donne pour 2018 et 2019 ensemble, dont {2019/persons} en 2019.",
      picture:
        "Le bilan montre ces années sous forme d’image ; tous les chiffres sauf 2023 viennent d’autres publications.",
    },
  },
  "resettlement-by-household": {
    title: "Réfugiés réinstallés par type de ménage, 2023",
    heading: "Neuf réfugiés réinstallés sur dix sont venus en famille",
    subheading: "Réfugiés réinstallés en Belgique en 2023, par type de ménage : {total/persons} personnes",
    rowsHead: "Ménage",
    rows: {
      families: "Familles",
      "single-men": "Hommes isolés",
      "single-women": "Femmes isolées",
      total: "Total",
    },
    counts: {
      families: "personnes en famille parmi les réfugiés réinstallés en Belgique en 2023",
      "single-men": "hommes isolés parmi les réfugiés réinstallés en Belgique en 2023",
      "single-women": "femmes isolées parmi les réfugiés réinstallés en Belgique en 2023",
      total: "réfugiés réinstallés en Belgique en 2023",
    },
    measures: { persons: "Personnes" },
    notes: { "persons-not-families": "Les familles sont comptées en personnes." },
  },
  "resettlement-by-reception": {
    title: "Réfugiés réinstallés passés par le centre d’Alveringem, 2023",
    heading: "Deux réfugiés réinstallés sur trois sont passés par le centre d’Alveringem",
    subheading:
      "Réfugiés réinstallés en Belgique en 2023 : {alveringem/persons} personnes sur {total/persons} sont passées par le centre de Fedasil pour la réinstallation",
    rowsHead: "Accueil",
    rows: { alveringem: "Passés par le centre d’Alveringem", total: "Tous les réfugiés réinstallés" },
    counts: {
      alveringem: "réfugiés réinstallés passés par le centre d’Alveringem en 2023",
      total: "réfugiés réinstallés en Belgique en 2023",
    },
    measures: { persons: "Personnes" },
    notes: {
      opened: "Le centre a ouvert en {date}.",
      "rest-not-stated": "Le bilan ne dit pas où les {rest} autres (nombre calculé) ont été accueillis.",
    },
  },
  "resettlement-pledge": {
    title: "Réfugiés réinstallés et engagement de la Belgique, 2023",
    heading:
      "La Belgique a réinstallé {resettled/persons} des {pledged/persons} réfugiés qu’elle s’était engagée à accueillir",
    subheading:
      "Réfugiés réinstallés en Belgique en 2023, et nombre que la Belgique s’était engagée à réinstaller, en personnes",
    rowsHead: "Réinstallés et engagement",
    rows: { resettled: "Réinstallés", pledged: "Engagement" },
    counts: {
      resettled: "réfugiés réinstallés en Belgique en 2023",
      pledged: "réfugiés que la Belgique s’était engagée à réinstaller en 2023",
    },
    measures: { persons: "Personnes" },
    notes: { obstacle: "Selon le bilan, la saturation du réseau d’accueil a été un obstacle majeur." },
  },
};
