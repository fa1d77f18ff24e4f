/** The gallery's own words in French. `{FIGURE/KEY/MEASURE}` becomes an inline value: no number is typed here. */
export default {
  pageTitle: "Galerie – fedasil-charts",
  brand: "<b>Fedasil</b> Bilan 2023",
  skip: "Vers l’article",
  language: "Langue",
  theme: "Fond",
  light: "Clair",
  dark: "Foncé",
  sand: "Sable",
  width: "Largeur des figures",
  full: "Pleine",
  copy: "Copier",
  copied: "Copié",
  selected: "Sélectionné : copiez au clavier",
  contents: "Sur cette page",

  reviewLink: "Tout le bilan sur une page",
  reviewText: "Toutes les figures dans l’ordre du bilan, avec un texte bref, comme un journal les publierait.",

  kicker: "Article d’exemple",
  title: "L’accueil en Belgique, une année où les places ont manqué",
  standfirst:
    "Fin 2023, le réseau d’accueil comptait {capacity-by-type/total/places} places, dont {capacity-by-type/total/occupancy} étaient occupées. Au cours de l’année, {requests-by-outcome/waiting-list/persons} personnes n’ont pas été accueillies, faute de places, le jour de l’enregistrement.",
  about:
    "Voici la galerie de <b>fedasil-charts</b> : une page comme un journal en ferait une, où chaque élément est à sa place. La balise à copier se trouve sous chacun. Un nombre souligné de points dit d’où il vient : survolez-le, touchez-le ou atteignez-le avec la touche Tab.",

  placesHead: "Les places",
  placesText:
    "En 2023, {text-numbers/places-created/places} places d’accueil ont été créées ; le réseau a grandi de {text-numbers/net-places/places}. La plupart des places, {capacity-by-type/collective/places}, relèvent de l’accueil collectif : les centres de Fedasil et de ses partenaires. Le plus petit type en compte {capacity-by-type/open-return/places}, dont {capacity-by-type/open-return/occupancy} étaient occupées.",
  operatorText:
    "Fedasil gère directement {capacity-by-operator/fedasil/places} places. Les autres sont gérées par des partenaires, dont les plus grands sont la Croix-Rouge francophone, avec {capacity-by-operator/croix-rouge/places} places, et Rode Kruis Vlaanderen, avec {capacity-by-operator/rode-kruis/places}.",
  yearText:
    "Pour les années antérieures à 2023, le bilan montre une image sans chiffres. Ceux qui suivent viennent d’autres publications, chacune citée avec son chiffre. Pour deux années, aucun chiffre n’a été trouvé : le graphique le dit et ne dessine rien. Le bilan situe le record de 2015–2016 à {capacity-by-year/record/places} places.",

  returnsHead: "Le retour",
  returnsText:
    "{returns-by-destination/total/persons} personnes sont rentrées volontairement de Belgique en 2023, dont {returns-by-destination/BR/persons} au Brésil. Les pays que le bilan ne nomme pas représentent {returns-by-destination/other/persons} personnes. Elles n’ont pas de place sur une carte et figurent donc à côté, à la même échelle.",

  variantsHead: "Les mêmes figures, autrement",
  variantsText:
    "Des attributs en mots simples changent ce qu’une figure montre. Les totaux imprimés restent exacts dans chaque variante, et les notes et sources de la figure restent toujours.",
  shareHead: "En parts",
  shareText: '<code>measure="share"</code> donne chaque ligne en pourcentage du total imprimé, signalé comme calculé.',
  measureHead: "Une mesure sur deux",
  measureText: "<code>measure</code> retient une des mesures de la figure, ici le taux d’occupation tel qu’imprimé.",
  limitHead: "Moins de lignes",
  limitText:
    "<code>limit</code> garde les premières lignes ; le reste est additionné dans « autres », de sorte que le total reste exact.",
  sortHead: "Un autre ordre",
  sortText: '<code>sort="name"</code> classe par nom dans la langue de la page ; « autres » reste à la fin.',
  highlightHead: "Un autre constat",
  highlightText:
    "<code>highlight</code> nomme les lignes dont parle votre propre <code>heading</code> ; un <code>subheading</code> vide masque cette ligne.",
  highlightHeading: "Ensemble, les deux Croix-Rouges gèrent plus de places que Fedasil lui-même",
  noteHead: "Votre propre note, sans boutons",
  noteText: "<code>note</code> s’ajoute aux notes de la figure ; <code>no-tools</code> retire les boutons.",
  noteNote: "Note de la rédaction : les cinq premières destinations sont nommées ici.",
  mapShareHead: "Une carte des parts",
  mapShareText: "La carte accepte les mêmes attributs que les graphiques.",
  figureHead: "Toute figure par son identifiant",
  figureText:
    "<code>&lt;fedasil-figure&gt;</code> dessine les figures qui ont un graphique. Les autres apparaissent comme tableau, avec les mêmes notes et la même source.",
  themeHead: "Son propre fond",
  themeText:
    "Chaque figure regarde le fond sur lequel elle se trouve et prend les couleurs qui y sont lisibles. <code>theme</code> l’emporte, et la figure apporte alors son propre fond.",
  languageHead: "Une autre langue que la page",
  languageText: "Chaque élément parle la langue du <code>lang</code> le plus proche, et suit quand elle change.",
  coloursHead: "Les couleurs de la maison",
  coloursText: "Des propriétés CSS personnalisées, héritées comme toute autre, changent les couleurs une à une.",

  numbersHead: "Des nombres dans une phrase",
  numbersText:
    "<code>&lt;fedasil-value&gt;</code> dit un nombre aussi exactement qu’il est connu. Ce que vous écrivez dans la balise est lu là où aucun script ne tourne.",
  nExact: "Exact, tel qu’imprimé",
  nPercent: "Un pourcentage, tel qu’imprimé",
  nMoreThan: "Une borne inférieure",
  nAbout: "Approximatif dans la source",
  nBetween: "Entre deux bornes",
  nOneIn: "Un rapport",
  nChange: "Une évolution",
  nMedium: "Publié ailleurs, fiabilité moyenne",
  nUnknown: "Aucun chiffre n’a été trouvé",
  columnWhat: "Ce qui est connu",
  columnValue: "Valeur",
  columnTag: "Balise à copier",

  languagesHead: "Quatre langues",
  languagesText: "La même valeur sur une seule page, dans la langue de chaque paragraphe.",

  dataHead: "Toutes les figures, et leurs données",
  dataText:
    "Un fichier par figure contient ce dont sont faits graphique, tableau et phrases : chaque valeur avec sa source, sa période et son degré d’exactitude.",
  columnFigure: "Figure",
  columnShown: "Montrée par",
  columnData: "Données",
  asTable: "en tableau",

  footer:
    "Chiffres : Fedasil, <i>Balans 2023</i>, et les publications citées avec chaque nombre. Le texte de cette page est un exemple. La page ne demande rien à un autre serveur.",
};
