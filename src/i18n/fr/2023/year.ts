import type { messages as english } from "../../en/2023/year.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "waiting-list": {
    title: "Personnes non accueillies et personnes sur la liste d’attente, au fil des mois de 2023",
    heading: "Fin 2023, {2023-12-31/waiting} hommes isolés étaient sur la liste d’attente",
    subheading: "Hommes isolés et autres demandeurs sans place d’accueil, pour les mois et le jour dont parle le bilan",
    rowsHead: "Mois ou jour",
    rows: {},
    counts: {
      "2023-03": "hommes isolés non accueillis dans le réseau d’accueil ce mois-là",
      "2023-04": "hommes isolés non accueillis dans le réseau d’accueil ce mois-là",
      "2023-07": "hommes isolés sur une liste d’attente de Fedasil, faute de places",
      "2023-12": "demandeurs qui ont dû s’inscrire ce mois-là sur une liste d’attente, faute de places",
      "2023-12-31": "hommes isolés sur la liste d’attente",
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
    rows: {
      "2023-01-emergency-places":
        "Des places d’urgence, parfois temporaires, ouvrent pour soulager le centre d’arrivée de Bruxelles, le Petit-Château",
      "2023-01-squat":
        "personnes dans des conditions très précaires dans un squat à Schaerbeek, dont beaucoup de demandeurs d’asile sans place d’accueil",
      "2023-02-medical-centre":
        "La Croix-Rouge ouvre un centre médical temporaire, payé par Fedasil, pour les personnes sans accueil",
      "2023-02-seizure":
        "Un huissier saisit et vend des biens du siège de Fedasil, pour faire payer les astreintes liées au non-accueil",
      "2023-02-squat-cleared":
        "Les autorités régionales évacuent le squat de Schaerbeek ; un autre logement est proposé aux personnes présentes",
      "2023-02-temporary-protection":
        "réfugiés sous protection temporaire en Belgique, un an après le début du conflit en Ukraine",
      "2023-02-bredene-theux":
        "Les centres temporaires de Bredene et de Theux ferment à la fin de l’hiver et rouvriront pour le suivant",
      "2023-03-measures":
        "Le Conseil des ministres adopte des mesures : davantage de places, des départs plus rapides, une meilleure politique de retour",
      "2023-03-tent-camp":
        "personnes d’un camp de tentes démantelé le long du canal à Bruxelles, hébergées à Molenbeek, puis accueillies par Fedasil",
      "2023-03-private-centres":
        "Le gouvernement prolonge les centres privés de Jalhay, Hasselt et Marcinelle et, pour un temps, celui de Liège",
      "2023-03-arrivals":
        "Les arrivées se stabilisent, parfois sous les départs ; les nombreux hommes isolés non accueillis n’y sont pas comptés",
      "2023-03-not-received": "hommes isolés non accueillis ce mois-là, parce que le réseau est saturé",
      "2023-04-not-received": "hommes isolés non accueillis ce mois-là, parce que le réseau est saturé",
      "2023-04-euaa":
        "L’Agence de l’UE pour l’asile (EUAA) prolonge son soutien jusqu’à la fin de l’année : conteneurs, interprètes, personnel, formation",
      "2023-05-schaarbeek": "places dans un nouveau centre de Fedasil pour mineurs non accompagnés à Schaerbeek",
      "2023-05-minors-places": "places pour mineurs non accompagnés dans le réseau d’accueil, un record",
      "2023-05-molenbeek":
        "L’autorité communale de Molenbeek ordonne d’évacuer une partie du centre de Fedasil ; un déménagement à Molenbeek même est envisagé",
      "2023-05-missing-minors":
        "Un nouveau guide de Fedasil et d’autres acteurs dit comment prévenir et résoudre les disparitions de mineurs non accompagnés",
      "2023-06-woluwe":
        "mineurs non accompagnés à Woluwe-Saint-Pierre, dans un centre ouvert voici vingt-cinq ans pour des personnes fuyant la guerre du Kosovo",
      "2023-06-humanitarian-places":
        "places humanitaires que le gouvernement fédéral continue de financer, par sa convention avec la Région bruxelloise",
      "2023-06-humanitarian-extension":
        "places humanitaires supplémentaires par la convention avec la Région bruxelloise",
      "2023-07-waiting-list":
        "hommes isolés sur une liste d’attente de Fedasil faute de places, invités peu à peu, selon les places disponibles",
      "2023-07-pondrome":
        "places dans la première initiative d’accueil autonome, à Pondrôme (Beauraing), gérée à distance par un centre voisin",
      "2023-08-walcourt": "Un nouveau centre de Fedasil pour demandeurs d’asile ouvre à Walcourt",
      "2023-08-single-men":
        "La secrétaire d’État annonce que l’accueil des hommes isolés s’arrête temporairement ; elle s’attend à plus de familles et d’enfants",
      "2023-09-12-beersel":
        "personnes en famille hébergées temporairement en urgence à Beersel, faute de places pour toutes les familles",
      "2023-09-winter-plan":
        "Le gouvernement fédéral adopte un « plan hiver » : incitants pour des places en CPAS, conteneurs, contributions des résidents qui travaillent",
      "2023-09-jodoigne": "Le centre de Fedasil à Jodoigne a vingt ans",
      "2023-09-sint-truiden": "Le centre de Saint-Trond a vingt-cinq ans",
      "2023-09-alveringem":
        "Fedasil ouvre à Alveringem, en Flandre occidentale, un centre réservé aux réfugiés réinstallés",
      "2023-09-infopunt":
        "Le Point Info de Fedasil rouvre à Bruxelles, en soutien aux demandeurs pendant la crise de l’accueil",
      "2023-09-task-force": "Le gouvernement décide qu’une task force doit faciliter l’ouverture de places temporaires",
      "2023-10-resettlement-programme":
        "réfugiés vulnérables réinstallés en Belgique en dix ans de programme, surtout des Syriens venus de Turquie et du Liban",
      "2023-10-new-centres":
        "De nouveaux centres pour familles ouvrent, entre autres à Renaix, Braine-le-Comte et Gand",
      "2023-10-single-men":
        "Les hommes isolés doivent toujours s’inscrire sur une liste d’attente et ne sont invités qu’au compte-gouttes",
      "2023-10-palestinian-applicants":
        "résidents d’origine palestinienne ; vu la situation à Gaza, le CGRA suspend les décisions sur la protection subsidiaire des Palestiniens",
      "2023-11-youth-sector": "places temporaires pour Fedasil, avec l’aide du secteur flamand de la jeunesse",
      "2023-11-places": "places dans le réseau d’accueil, près du pic de la crise de l’asile de 2015–2016",
      "2023-11-cyprus":
        "demandeurs syriens, congolais et djiboutiens relocalisés depuis Chypre, alors que la Belgique reprend son programme de relocalisation",
      "2023-12-grimbergen": "Fedasil ouvre à Grimbergen un centre pour demandeurs d’asile ayant des problèmes médicaux",
      "2023-12-residents":
        "résidents supplémentaires dans le réseau en un mois, car les arrivées y dépassent exceptionnellement les départs",
      "2023-12-not-received": "autres demandeurs qui doivent s’inscrire sur une liste d’attente faute de places",
      "2023-12-31-waiting-list": "hommes isolés sur la liste d’attente",
    },
    measures: { events: "Événements sans nombre", persons: "Personnes", places: "Places" },
    notes: {
      "one-event": "Où un événement n’a pas de nombre, le bilan n’en imprime pas ; le tableau le compte pour un.",
      "not-a-series":
        "Les nombres comptent des choses différentes à des moments différents. Ils ne forment pas une série et aucune ligne ne les relie.",
      months:
        "Les événements suivent l’ordre du bilan ; la plupart ont un mois mais pas de jour. Les thèmes sont de nous.",
      "since-2022": "Compté depuis le début du conflit en Ukraine en 2022.",
      april: "Imprimé au mois de mars.",
      "minors-places":
        "À la fin de l’année, il y en avait {end}. Le bilan ne dit pas que ces places font partie de l’ensemble des places d’accueil.",
      round: "Imprimé comme un nombre rond, sans un mot tel que « environ ».",
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
      all: "Tout",
      topics: "Thèmes",
    },
  },
};
