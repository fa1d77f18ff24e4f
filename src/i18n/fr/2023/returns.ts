import type { messages as english } from "../../en/2023/returns.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "returns-by-destination": {
    title: "Retours volontaires par pays de destination, 2023",
    heading: "Un retour volontaire sur trois a mené au Brésil",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par pays de destination",
    rowsHead: "Pays de destination",
    rows: { other: "Autres pays", total: "Total" },
    counts: {
      BR: "personnes rentrées volontairement de Belgique au Brésil en 2023",
      MD: "personnes rentrées volontairement de Belgique en Moldavie en 2023",
      MN: "personnes rentrées volontairement de Belgique en Mongolie en 2023",
      GE: "personnes rentrées volontairement de Belgique en Géorgie en 2023",
      SV: "personnes rentrées volontairement de Belgique au Salvador en 2023",
      RO: "personnes rentrées volontairement de Belgique en Roumanie en 2023",
      BY: "personnes rentrées volontairement de Belgique en Biélorussie en 2023",
      CO: "personnes rentrées volontairement de Belgique en Colombie en 2023",
      PK: "personnes rentrées volontairement de Belgique au Pakistan en 2023",
      TR: "personnes rentrées volontairement de Belgique en Turquie en 2023",
      other: "personnes rentrées volontairement de Belgique en 2023 dans des pays que le bilan ne nomme pas",
      total: "personnes rentrées volontairement de Belgique en 2023",
    },
    measures: { persons: "Personnes" },
    notes: {
      "other-not-named":
        "Le bilan nomme les dix principales destinations. Les autres ne sont pas nommées : leurs {other/persons} personnes, près d’un tiers du total, n’ont ni rang ni place sur une carte.",
      scope:
        "Y compris {persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
      "text-order":
        "Le texte du bilan cite le Salvador avant la Géorgie : cette énumération n’est pas un classement. L’ordre est ici celui des nombres.",
    },
    labels: { list: "Les dix premières destinations", belgium: "depuis la Belgique" },
  },
  "returns-with-support": {
    title: "Retours volontaires avec et sans aide à la réintégration par pays de destination, 2023",
    heading: "Parmi les pays des deux listes, le Brésil a la plus faible part avec aide",
    subheading:
      "Personnes rentrées volontairement de Belgique en 2023, et combien d’entre elles avec une aide à la réintégration. En tout : {total/support} sur {total/returns}",
    rowsHead: "Pays de destination",
    rows: { other: "Autres pays", total: "Total" },
    measures: { support: "Avec aide à la réintégration", returns: "Rentrées" },
    notes: {
      iraq: "L’Irak n’est pas l’une des dix principales destinations : son total se situe entre {least}, les personnes avec aide, et {most}, le plus petit nombre de cette liste. Il est compté dans les {other/returns} des « autres ».",
      romania:
        "La Roumanie ne figure pas dans la liste avec aide : au plus {most}, le plus petit nombre de cette liste, comptés dans les {other/support} des « autres » et non considérés comme zéro. Sa part avec aide peut être plus faible que celle du Brésil.",
      "lowest-share":
        "Les parts avec aide sont calculées à partir des nombres imprimés. Celle du Brésil, {share%}, est la plus faible parmi les pays des deux listes.",
      "two-others":
        "Les « autres » sont des pays différents dans chaque liste ({other/returns} et {other/support}) : aucune part avec aide n’est calculée.",
      "support-share": "Le bilan imprime {share%} comme part avec aide dans l’ensemble des retours.",
      scope:
        "Y compris {persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
    },
    labels: {
      support: "avec aide",
      returns: "rentrées",
      share: "Part avec aide",
      enlarged: "Échelle agrandie pour les autres pays",
      belgium: "depuis la Belgique",
      "support-title": "Retours volontaires avec aide à la réintégration par pays de destination, 2023",
      "support-heading": "Plus d’un retour avec aide sur quatre a mené au Brésil",
      "support-subheading":
        "Personnes rentrées volontairement de Belgique en 2023 avec une aide à la réintégration, par pays de destination",
      "support-list": "Les dix premières destinations avec aide, et la Roumanie",
      "support-off-map": "Hors carte : autres pays, dont la Roumanie",
      "support-off-map-narrow": "Autres pays, dont la Roumanie : hors carte, même échelle",
      "returns-title": "Retours volontaires par pays de destination, 2023",
      "returns-heading": "Un retour volontaire sur trois a mené au Brésil",
      "returns-subheading": "Personnes rentrées volontairement de Belgique en 2023, par pays de destination",
      "returns-list": "Les dix premières destinations, et l’Irak",
      "returns-off-map": "Hors carte : autres pays, dont l’Irak",
      "returns-off-map-narrow": "Autres pays, dont l’Irak : hors carte, même échelle",
    },
  },
  "returns-by-year": {
    title: "Retours volontaires de Belgique par an, 2013–2023",
    heading: "Troisième hausse de suite des retours volontaires, presque au niveau de 2018",
    subheading: "Personnes rentrées volontairement de Belgique, par an",
    rowsHead: "Année",
    rows: {},
    measures: { persons: "Personnes" },
    notes: {
      medium:
        "Fiabilité moyenne : selon Fedasil, la baisse jusqu’à 2014 est de {stated%}, mais de {2013/persons} à {2014/persons} elle est de {computed%} ; le chiffre de 2013 a peut-être été révisé.",
      "immigration-office":
        "2023 comprend {persons} personnes dont l’Office des étrangers a organisé le retour ; nos sources ne disent pas si c’est aussi le cas des années précédentes.",
      dublin:
        "Les départs dans le cadre de la convention de Dublin ne sont pas comptés : nos sources le disent pour {first}, {second} et {third}.",
      picture:
        "Le bilan montre ces années sous forme d’image ; tous les chiffres sauf 2023 viennent de publications de Fedasil sur ces années.",
    },
  },
  "returns-by-status": {
    title: "Retours volontaires par statut de séjour, 2023",
    heading: "Les migrants sans titre de séjour représentent {undocumented/share} des retours",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par statut de séjour, en pour cent",
    rowsHead: "Statut",
    rows: {
      applicants: "Demandeurs de protection internationale",
      rejected: "Personnes déboutées",
      undocumented: "Migrants sans titre de séjour",
    },
    counts: {
      applicants:
        "demandeurs de protection internationale dont la demande était encore en cours, en part des personnes rentrées volontairement en 2023",
      rejected: "personnes déboutées de leur procédure d’asile, en part des personnes rentrées volontairement en 2023",
      undocumented: "migrants sans titre de séjour, en part des personnes rentrées volontairement en 2023",
    },
    details: { applicants: "demande encore en cours" },
    measures: { share: "Part" },
    notes: {
      rounded: "Pourcentages arrondis, tels qu’imprimés. Les répartitions du profil ne peuvent être croisées.",
      scope:
        "Y compris {persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
    },
  },
  "returns-by-household": {
    title: "Retours volontaires par type de ménage, 2023",
    heading: "Plus de la moitié des retours concernent des hommes ou des femmes isolés",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par type de ménage, en pour cent",
    rowsHead: "Ménage",
    rows: {
      families: "Personnes en famille",
      single: "Hommes et femmes isolés",
      "unaccompanied-minors": "Mineurs non accompagnés",
    },
    counts: {
      families: "personnes en famille, en part des personnes rentrées volontairement en 2023",
      single: "hommes et femmes isolés, en part des personnes rentrées volontairement en 2023",
      "unaccompanied-minors": "mineurs non accompagnés, en part des personnes rentrées volontairement en 2023",
    },
    measures: { share: "Part" },
    notes: {
      "printed-sign":
        "Le bilan imprime « {printed} » pour les mineurs non accompagnés, à côté de {families/share} et {single/share}, qui font déjà {sum%} : conservé tel qu’imprimé, non dessiné.",
      rounded: "Pourcentages arrondis, tels qu’imprimés. Les répartitions du profil ne peuvent être croisées.",
      scope:
        "Y compris {persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
    },
    labels: { "as-printed": "tel qu’imprimé" },
  },
  "returns-by-age": {
    title: "Retours volontaires par âge, 2023",
    heading: "Quatre personnes rentrées volontairement sur dix avaient de 18 à 35 ans",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par âge, en pour cent",
    rowsHead: "Âge",
    rows: { "0-17": "0–17 ans", "18-35": "18–35 ans", "36-50": "36–50 ans", "51-plus": "51 ans et plus" },
    counts: {
      "0-17": "personnes de 0 à 17 ans, en part des personnes rentrées volontairement en 2023",
      "18-35": "personnes de 18 à 35 ans, en part des personnes rentrées volontairement en 2023",
      "36-50": "personnes de 36 à 50 ans, en part des personnes rentrées volontairement en 2023",
      "51-plus": "personnes de 51 ans et plus, en part des personnes rentrées volontairement en 2023",
    },
    measures: { share: "Part" },
    notes: {
      rounded: "Pourcentages arrondis, tels qu’imprimés. Les répartitions du profil ne peuvent être croisées.",
      scope:
        "Y compris {persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
    },
  },
  "returns-by-sex": {
    title: "Retours volontaires par sexe, 2023",
    heading: "Six retours volontaires sur dix concernent des hommes ou des garçons",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par sexe, en pour cent",
    rowsHead: "Sexe",
    rows: { male: "Hommes", female: "Femmes" },
    counts: {
      male: "hommes et garçons, en part des personnes rentrées volontairement en 2023",
      female: "femmes et filles, en part des personnes rentrées volontairement en 2023",
    },
    measures: { share: "Part" },
    notes: {
      "all-ages": "Les libellés du bilan, « hommes » et « femmes », désignent ici des personnes de tout âge.",
      rounded: "Pourcentages arrondis, tels qu’imprimés. Les répartitions du profil ne peuvent être croisées.",
      scope:
        "Y compris {persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
    },
  },
};
