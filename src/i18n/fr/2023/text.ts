import type { messages as english } from "../../en/2023/text.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "text-numbers": {
    title: "Les nombres du texte du bilan",
    heading: "Les tribunaux du travail ont condamné Fedasil {rulings/rulings} fois en 2023",
    subheading: "Les nombres qui ne figurent que dans le texte du bilan, chacun avec ce qu’il compte",
    rowsHead: "Ce qui est compté",
    rows: {
      "places-created-foreword": "Places d’accueil créées, dans l’avant-propos",
      "squat-residents": "Personnes dans le squat à Schaerbeek",
      "temporary-protection": "Protection temporaire depuis le début du conflit en Ukraine",
      "tent-camp": "Personnes hébergées après le camp de tentes à Bruxelles",
      "schaarbeek-places": "Places pour Mena à Schaerbeek",
      "woluwe-minors": "Mena à Woluwe-Saint-Pierre",
      "humanitarian-places": "Places humanitaires à Bruxelles",
      "humanitarian-extension": "Places humanitaires supplémentaires à Bruxelles",
      "pondrome-places": "Places à Pondrôme",
      "beersel-families": "Personnes en famille hébergées à Beersel",
      "resettled-since-2013": "Réfugiés réinstallés depuis 2013",
      "palestinian-residents": "Résidents d’origine palestinienne",
      "youth-sector-places": "Places temporaires du secteur flamand de la jeunesse",
      "record-places": "Pic de 2015–2016",
      "relocated-november": "Personnes relocalisées depuis Chypre, au mois de novembre",
      "residents-added-december": "Résidents en plus en décembre",
      applications: "Demandes de protection internationale",
      "applications-change": "Évolution des demandes",
      "homeless-network": "Places pour sans-abri à Bruxelles",
      "waiting-list-end": "Personnes sur la liste d’attente",
      rulings: "Condamnations de Fedasil",
      "places-created": "Places d’accueil créées",
      "net-places": "Augmentation nette des places d’accueil",
      "minors-arrived": "Mena arrivés",
      "minors-change": "Évolution des arrivées de Mena",
      "minors-present": "Mena présents",
      "alveringem-places": "Places à Alveringem",
      relocated: "Personnes relocalisées depuis Chypre",
      "support-share": "Personnes rentrées avec une aide à la réintégration",
      "returns-by-immigration-office": "Retours organisés par l’Office des étrangers",
    },
    counts: {
      "places-created-foreword": "places d’accueil supplémentaires créées en 2023, selon l’avant-propos",
      "squat-residents":
        "personnes vivant dans des conditions très précaires dans un squat à Schaerbeek, dont de nombreux demandeurs d’asile pour qui le réseau de Fedasil n’avait pas de place, en janvier 2023",
      "temporary-protection":
        "réfugiés ayant obtenu la protection temporaire en Belgique, du début du conflit en Ukraine à l’année suivante",
      "tent-camp":
        "personnes d’un camp de tentes le long du canal à Bruxelles, hébergées dans une salle communale à Molenbeek, en mars 2023",
      "schaarbeek-places": "places dans le centre pour mineurs non accompagnés ouvert à Schaerbeek, en mai 2023",
      "woluwe-minors": "mineurs non accompagnés au centre d’accueil de Woluwe-Saint-Pierre, en juin 2023",
      "humanitarian-places":
        "places humanitaires financées par la convention entre le gouvernement fédéral et la Région bruxelloise, prolongée en juin 2023",
      "humanitarian-extension": "places humanitaires ajoutées à la convention avec la Région bruxelloise, en juin 2023",
      "pondrome-places":
        "places dans la première initiative d’accueil autonome, à Pondrôme (Beauraing), en juillet 2023",
      "beersel-families":
        "personnes en famille hébergées temporairement en urgence dans un hébergement pour jeunes à Beersel, faute de places pour toutes les familles, en septembre 2023",
      "resettled-since-2013": "réfugiés vulnérables réinstallés en Belgique de 2013 à octobre 2023",
      "palestinian-residents": "résidents d’origine palestinienne accueillis par Fedasil, en octobre 2023",
      "youth-sector-places":
        "places mises temporairement à la disposition de Fedasil grâce au secteur flamand de la jeunesse, en novembre 2023",
      "record-places": "places d’accueil au pic de 2015–2016",
      "relocated-november":
        "demandeurs de protection internationale relocalisés de Chypre vers la Belgique, mentionnés au mois de novembre 2023",
      "residents-added-december":
        "résidents que le réseau d’accueil a comptés en plus au cours du mois de décembre 2023",
      applications: "demandes de protection internationale enregistrées en Belgique en 2023",
      "applications-change": "évolution des demandes de protection internationale en Belgique, 2023 par rapport à 2022",
      "homeless-network":
        "places disponibles dans le réseau pour sans-abri à Bruxelles, par une convention des autorités régionales et fédérales",
      "waiting-list-end": "personnes encore sur la liste d’attente à la fin de 2023",
      rulings: "condamnations de Fedasil par les tribunaux du travail pour non-accueil de personnes, en 2023",
      "places-created": "nouvelles places d’accueil créées en 2023, dont certaines temporaires",
      "net-places": "places dont le réseau d’accueil s’est agrandi, de fin 2022 à fin 2023",
      "minors-arrived": "mineurs non accompagnés arrivés dans le réseau d’accueil au cours de 2023",
      "minors-change":
        "évolution du nombre de mineurs non accompagnés arrivés dans le réseau d’accueil, 2023 par rapport à 2022",
      "minors-present": "mineurs non accompagnés accueillis par Fedasil et ses partenaires à la fin de 2023",
      "alveringem-places":
        "places structurelles pour réfugiés réinstallés dans le centre d’Alveringem, ouvert en septembre 2023",
      relocated: "personnes relocalisées de Chypre vers la Belgique en 2023",
      "support-share": "part des personnes rentrées volontairement en 2023 qui ont reçu une aide à la réintégration",
      "returns-by-immigration-office":
        "personnes dont le retour volontaire vers le pays d’origine a été organisé par l’Office des étrangers en 2023",
    },
    measures: { persons: "Personnes", places: "Places", rulings: "Condamnations", share: "Part", change: "Évolution" },
    notes: {
      foreword: "Nombre arrondi : ailleurs, le bilan dit plus de {bound}.",
      "since-2022":
        "Compté depuis le début du conflit en 2022. Les {certificates} attestations de 2023 portent sur une autre période ; elles ne s’additionnent pas.",
      humanitarian:
        "Le bilan ne dit pas quel rapport il y a entre les {agreement} et {extension} places humanitaires et les {homeless} places pour sans-abri. Aucune n’est présentée comme une partie du réseau de Fedasil.",
      nearly: "Le bilan dit « près de ».",
      record:
        "{printed} est le chiffre arrondi du bilan ; {counted} places ont été comptées le {date}. Nous ne calculons aucun écart avec 2023.",
      relocated:
        "Au mois de novembre, le bilan dit environ {about} ; dans son paragraphe sur la relocalisation, {counted} pour l’année.",
      "not-resettlement": "La relocalisation n’est pas la réinstallation.",
      "not-requests":
        "Une demande de protection internationale n’est pas une demande d’accueil : les deux ont des nombres différents.",
      counted: "Le CGRA a compté {counted} personnes ayant introduit une demande.",
      "fedasil-change":
        "Pourcentage de Fedasil, tel qu’imprimé ; nous ne le recalculons pas à partir de nombres publiés ailleurs.",
      "nearly-or-about": "Le bilan dit ici « environ », et « près de » dans les mois de 2023.",
      "not-the-year":
        "Personnes en attente à la fin de l’année. Les {lack} personnes non accueillies, faute de places, le jour de l’enregistrement sont comptées sur toute l’année.",
      created: "Le bilan dit plus de {bound} ; la page de Fedasil du {date} dit {published}.",
      "end-2022": "Il en résulte {implied} places fin 2022 ; Fedasil en a publié {published} en janvier 2023.",
      net: "Plus de {bound} places ont été créées, mais le réseau s’est agrandi de ce nombre ; rien ne dit quelles places ont fermé.",
      "stock-and-flow":
        "{arrived} sont arrivés au cours de 2023 ; {present} étaient présents à la fin. Le premier nombre est un flux, le second un stock.",
      "minors-2022": "Le bilan imprime {before} sans année ; d’après ce pourcentage, c’est le nombre de 2022.",
      "minors-share":
        "Le bilan imprime aussi une part de Mena de {share%} de tous les résidents ; ce nombre est environ la moitié de ce que cela ferait. Il n’explique pas l’écart ; nous ne multiplions rien.",
      support: "Tel qu’imprimé, à côté de {support} personnes sur {returns}.",
      "returns-scope":
        "Compris dans les {returns} retours volontaires, qui ne comptent pas les départs dans le cadre de la convention de Dublin.",
    },
  },
};
