/** The gallery's own words in German. `{FIGURE/KEY/MEASURE}` becomes an inline value: no number is typed here. */
export default {
  pageTitle: "Galerie – fedasil-charts",
  brand: "<b>Fedasil</b> Jahresbilanz 2023",
  skip: "Zum Artikel",
  language: "Sprache",
  theme: "Grund",
  light: "Hell",
  dark: "Dunkel",
  sand: "Sand",
  width: "Breite der Abbildungen",
  full: "Voll",
  copy: "Kopieren",
  copied: "Kopiert",
  selected: "Ausgewählt: mit der Tastatur kopieren",
  contents: "Auf dieser Seite",

  reviewLink: "Die ganze Jahresbilanz auf einer Seite",
  reviewText: "Alle Abbildungen in der Reihenfolge der Jahresbilanz, mit kurzem Text, wie eine Zeitung sie brächte.",

  kicker: "Beispielartikel",
  title: "Aufnahme in Belgien, in einem Jahr mit zu wenigen Plätzen",
  standfirst:
    "Ende 2023 zählte das Aufnahmenetz {capacity-by-type/total/places} Plätze, davon waren {capacity-by-type/total/occupancy} belegt. Im Laufe des Jahres wurden {requests-by-outcome/waiting-list/persons} Menschen am Tag der Registrierung aus Platzmangel nicht aufgenommen.",
  about:
    "Dies ist die Galerie von <b>fedasil-charts</b>: eine Seite, wie eine Zeitung sie machen würde, mit jedem Element an seinem Ort. Darunter steht jeweils das Tag zum Kopieren. Eine Zahl mit punktierter Linie sagt, woher sie kommt: mit der Maus, durch Antippen oder mit der Tabulatortaste.",

  placesHead: "Plätze",
  placesText:
    "2023 wurden {text-numbers/places-created/places} Aufnahmeplätze geschaffen; das Netz wuchs um {text-numbers/net-places/places}. Die meisten Plätze, {capacity-by-type/collective/places}, liegen in Sammelzentren von Fedasil und Partnern. Die kleinste Art zählt {capacity-by-type/open-return/places}, davon {capacity-by-type/open-return/occupancy} belegt.",
  operatorText:
    "Fedasil betreibt selbst {capacity-by-operator/fedasil/places} Plätze. Die anderen betreiben Partner; die größten sind die Croix-Rouge francophone mit {capacity-by-operator/croix-rouge/places} Plätzen und Rode Kruis Vlaanderen mit {capacity-by-operator/rode-kruis/places}.",
  yearText:
    "Für die Jahre vor 2023 zeigt die Jahresbilanz ein Bild ohne Zahlen. Die folgenden stammen aus anderen Veröffentlichungen, jede bei ihrer Zahl genannt. Für zwei Jahre wurde keine Zahl gefunden: Das Diagramm sagt es und zeichnet nichts. Den Höchststand von 2015–2016 gibt die Jahresbilanz mit {capacity-by-year/record/places} Plätzen an.",

  returnsHead: "Rückkehr",
  returnsText:
    "{returns-by-destination/total/persons} Menschen kehrten 2023 freiwillig aus Belgien zurück, {returns-by-destination/BR/persons} von ihnen nach Brasilien. Auf die Länder, die die Jahresbilanz nicht nennt, entfallen {returns-by-destination/other/persons} Menschen. Sie haben auf einer Karte keinen Ort und stehen deshalb daneben, im selben Maßstab.",

  variantsHead: "Dieselben Abbildungen, anders gefragt",
  variantsText:
    "Attribute in einfachen Worten ändern, was eine Abbildung zeigt. Die gedruckten Summen gelten in jeder Variante, und die eigenen Anmerkungen und Quellen der Abbildung bleiben immer.",
  shareHead: "Als Anteile",
  shareText:
    '<code>measure="share"</code> gibt jede Zeile als Prozentsatz der gedruckten Summe, als abgeleitet gekennzeichnet.',
  measureHead: "Eine Größe von zweien",
  measureText: "<code>measure</code> nimmt eine der eigenen Größen der Abbildung, hier die Auslastung wie gedruckt.",
  limitHead: "Weniger Zeilen",
  limitText:
    "<code>limit</code> behält die ersten Zeilen; der Rest wird unter „andere“ zusammengezählt, sodass die Summe stimmt.",
  sortHead: "Eine andere Reihenfolge",
  sortText: '<code>sort="name"</code> ordnet nach Namen in der Sprache der Seite; „andere“ bleibt am Ende.',
  highlightHead: "Ein anderer Befund",
  highlightText:
    "<code>highlight</code> nennt die Zeilen, von denen Ihre eigene <code>heading</code> spricht; eine leere <code>subheading</code> blendet diese Zeile aus.",
  highlightHeading: "Zusammen betreiben die beiden Rotkreuz-Verbände mehr Plätze als Fedasil selbst",
  noteHead: "Eine eigene Anmerkung, keine Knöpfe",
  noteText:
    "<code>note</code> kommt zu den eigenen Anmerkungen der Abbildung hinzu; <code>no-tools</code> lässt die Knöpfe weg.",
  noteNote: "Anmerkung der Redaktion: Hier sind die fünf größten Zielländer genannt.",
  mapShareHead: "Eine Karte der Anteile",
  mapShareText: "Die Karte nimmt dieselben Attribute wie die Diagramme.",
  figureHead: "Jede Abbildung mit ihrer Kennung",
  figureText:
    "<code>&lt;fedasil-figure&gt;</code> zeichnet die Abbildungen, die ein Diagramm haben. Die anderen erscheinen als Tabelle, mit denselben Anmerkungen und derselben Quelle.",
  themeHead: "Ein eigener Grund",
  themeText:
    "Jede Abbildung schaut auf den Grund, auf dem sie steht, und nimmt die Farben, die dort lesbar sind. <code>theme</code> geht vor, und die Abbildung bringt dann ihren eigenen Grund mit.",
  languageHead: "Eine andere Sprache als die Seite",
  languageText: "Jedes Element spricht die Sprache des nächsten <code>lang</code> und folgt, wenn sie sich ändert.",
  coloursHead: "Die Farben des Hauses",
  coloursText: "Eigene CSS-Eigenschaften, vererbt wie jede andere, ändern Farben einzeln.",

  numbersHead: "Zahlen in einem Satz",
  numbersText:
    "<code>&lt;fedasil-value&gt;</code> sagt eine Zahl so genau, wie sie bekannt ist. Was Sie in das Tag schreiben, wird gelesen, wo kein Skript läuft.",
  nExact: "Genau, wie gedruckt",
  nPercent: "Ein Prozentsatz, wie gedruckt",
  nMoreThan: "Eine Untergrenze",
  nAbout: "Ungefähr in der Quelle",
  nBetween: "Zwischen zwei Grenzen",
  nOneIn: "Ein Verhältnis",
  nChange: "Eine Veränderung",
  nMedium: "Anderswo veröffentlicht, mittlere Verlässlichkeit",
  nUnknown: "Es wurde keine Zahl gefunden",
  columnWhat: "Was bekannt ist",
  columnValue: "Wert",
  columnTag: "Tag zum Kopieren",

  languagesHead: "Vier Sprachen",
  languagesText: "Derselbe Wert auf einer Seite, in der Sprache jedes Absatzes.",

  dataHead: "Alle Abbildungen und ihre Daten",
  dataText:
    "Eine Datei je Abbildung enthält, woraus Diagramm, Tabelle und Sätze gemacht sind: jeden Wert mit seiner Quelle, seinem Zeitraum und wie genau er ist.",
  columnFigure: "Abbildung",
  columnShown: "Gezeigt von",
  columnData: "Daten",
  asTable: "als Tabelle",

  footer:
    "Zahlen: Fedasil, <i>Balans 2023</i>, und die Veröffentlichungen, die bei jeder Zahl genannt sind. Der Text dieser Seite ist ein Beispiel. Die Seite fragt keinen anderen Server.",
};
