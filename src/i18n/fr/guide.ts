import type { Guide } from "../en/guide.js";

export const guide: Guide = {
  reading: "Comment lire le dessin :",
  moving: "Comment le parcourir :",
  forms: {
    "ranked-bars": "Plus une barre est longue, plus son nombre est grand. Toutes les barres partent de zéro.",
    "bullet-bars":
      "À gauche, plus une barre est longue, plus son nombre est grand ({first}). À droite, le trait indique le pourcentage ({second}) ; la piste va de 0 à 100.",
    bullet: "La barre est la partie. Le trait au-delà marque le tout.",
    "share-bar": "La barre entière fait 100 pour cent. Chaque morceau est aussi long que sa part.",
    "grouped-bars":
      "Plus une barre est longue, plus son nombre est grand. Toutes les barres ont la même échelle. Une ligne sur le côté relie les barres d’un groupe.",
    columns: "Plus une colonne est haute, plus son nombre est grand. Toutes les colonnes partent de zéro.",
    "column-panels":
      "Plus une colonne est haute, plus son nombre est grand. Les deux rangées ont la même échelle, qui part de zéro.",
    "dated-points":
      "Chaque point se trouve à sa date, à la hauteur de son nombre. Rien n’a été publié entre les points : aucune ligne ne les relie.",
    waterfall:
      "Les traits courts sont les nombres du début et de la fin. Les blocs entre eux sont ce qui a été ajouté et ce qui a été retiré. L’échelle ne part pas de zéro.",
    dumbbell:
      "Chaque ligne a deux points : un pour « {first} », un pour « {second} ». Plus un point est à droite, plus le nombre est grand.",
    "flow-bands": "Les bandes vont de gauche à droite. Plus une bande est épaisse, plus il y a de personnes.",
    "bubble-map":
      "Plus la surface d’un cercle est grande, plus son nombre est grand. Les cercles à côté de la carte ont la même échelle ; leurs pays ne sont pas nommés.",
    waffle: "Les cent cases sont le tout. Une case fait environ un pour cent.",
    pictogram:
      "Les formes pleines parmi toutes les formes sont le rapport. Elles ne représentent pas un nombre de personnes.",
    cards:
      "Chaque carte donne un nombre, ce qu’il compte et quand. Une barre sous un nombre le montre comme partie d’un tout que le bilan imprime aussi.",
    timeline: "Les mois vont de haut en bas. Les nombres comptent des choses différentes : aucune ligne ne les relie.",
  },
  mirrored: {
    "bullet-bars":
      "À droite, plus une barre est longue, plus son nombre est grand ({first}). À gauche, le trait indique le pourcentage ({second}) ; la piste va de 0 à 100.",
    dumbbell:
      "Chaque ligne a deux points : un pour « {first} », un pour « {second} ». Plus un point est à gauche, plus le nombre est grand.",
    "flow-bands": "Les bandes vont de droite à gauche. Plus une bande est épaisse, plus il y a de personnes.",
  },
  uncertainties: {
    rounded: "Un bord en tirets : le nombre est arrondi dans sa source.",
    open: "Des hachures qui s’effacent : au moins autant ; on ne sait pas combien de plus.",
    between: "Des hachures entre deux traits : quelque part entre ces deux nombres.",
    gap: "Des points à la place de la ligne de base : nous n’avons trouvé aucun nombre publié.",
    undated: "Un cadre en tirets : l’année n’est pas précisée.",
    together: "Des hachures avec un contour : un seul nombre pour plusieurs pays ensemble.",
  },
  keyboard:
    "Tab mène aux valeurs. Les flèches vont d’une valeur à l’autre, Début et Fin à la première et à la dernière ; des lettres mènent au nom qui commence par elles. Entrée choisit une valeur, Échap efface le choix. Tab continue vers les boutons.",
  touch: "Touchez une valeur pour la lire ; touchez à côté pour fermer.",
};
