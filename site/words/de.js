/** The gallery's own words in German. `{FIGURE/KEY/MEASURE}` becomes an inline value: no number is typed here. */
export default {
  pageTitle: "Galerie – fedasil-charts",
  brand: "<b>Fedasil</b> Jahresbilanz 2023",
  skip: "Zu den Elementen",
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

  kicker: "Die Elemente von fedasil-charts",
  title: "Aufnahme in Belgien, in einem Jahr mit zu wenigen Plätzen",
  standfirst:
    "Ende 2023 zählte das Aufnahmenetz {capacity-by-type/total/places} Plätze, davon waren {capacity-by-type/total/occupancy} belegt. Im Laufe des Jahres wurden {requests-by-outcome/waiting-list/persons} Menschen am Tag der Registrierung aus Platzmangel nicht aufgenommen.",
  about:
    "Dies ist die Galerie von <b>fedasil-charts</b>: jedes Element, was es annimmt, und darunter das HTML zum Kopieren. Eine Zahl mit punktierter Linie sagt, woher sie kommt: mit der Maus, durch Antippen oder mit der Tabulatortaste.",

  elementsHead: "Jedes Element",
  elementsText:
    "Legen Sie den Ordner <code>cdn</code> auf Ihren eigenen Server und kopieren Sie, was unter einer Abbildung steht; hat der Ordner eine andere Adresse als <code>/cdn/</code>, schreiben Sie diese. Skript und Stylesheet werden einmal je Seite gebraucht. Was im Tag steht, wird gelesen, wo kein Skript läuft.",
  furtherAttributes: "auch",
  seeElement: "siehe das Element",
  anId: "eine Kennung aus der Liste aller Abbildungen",
  presentOrNot: "vorhanden oder nicht",
  anyText: "Text",
  "about-fedasil-figure": "Jede Abbildung nach ihrer Kennung",
  "about-fedasil-value": "Eine Zahl in einem Satz, mit ihrer Quelle",

  attributesHead: "Was die Attribute bedeuten",
  columnAttribute: "Attribut",
  columnMeaning: "Bedeutung",
  columnAccepted: "Nimmt an",
  "a-by": "Welche der Abbildungen des Elements; die erste, wenn nichts gesagt ist",
  "a-topic": "Ein Thema des Jahres",
  "a-of": "Welche Abbildung, oder welche Zahl",
  "a-form": "Wie die Abbildung gezeichnet wird; jede hat ihre eigenen Formen",
  "a-measure": "Eine der Messgrößen der Abbildung; <code>share</code>: Prozente der gedruckten Summe",
  "a-sort": "Reihenfolge der Zeilen: nach Wert, wie gedruckt, nach Name",
  "a-limit": "So viele Zeilen, als Zahl; die übrigen werden addiert",
  "a-highlight": "Welche Zeilen hervortreten: ihre Schlüssel, durch Kommas getrennt; leer für keine",
  "a-heading": "Ihre eigene Überschrift; leer blendet sie aus",
  "a-heading-level": "Die Ebene der Überschrift in der Gliederung der Seite; ohne sie gehört sie nicht dazu",
  "a-subheading": "Ihre eigene Zeile unter der Überschrift; leer blendet sie aus",
  "a-note": "Ihre eigene Anmerkung, nach denen der Abbildung",
  "a-patterns": "Punkte, Linien und Umrisse neben den Farben",
  "a-live": "Sofort interaktiv, nicht erst auf Wunsch",
  "a-no-tools": "Lässt die Knöpfe weg",
  "a-theme": "Helle oder dunkle Farben; ohne Angabe jene, die auf dem Grund lesbar sind",
  "a-edition": "Das Jahr der Jahresbilanz",
  "a-lang": "Die Sprache dieses Elements allein",

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

  dataHead: "Alle Abbildungen: Kennungen, Zahlen und Daten",
  dataText:
    "Für <code>&lt;fedasil-figure&gt;</code> genügt die Kennung einer Abbildung; für <code>&lt;fedasil-value&gt;</code> hat jede Zahl eine eigene Adresse, etwa <code>capacity-by-operator/croix-rouge</code>. Eine Datei je Abbildung enthält, woraus Diagramm, Tabelle und Sätze gemacht sind: jeden Wert mit seiner Quelle, seinem Zeitraum und wie genau er ist.",
  columnFigure: "Abbildung",
  columnShown: "Gezeigt von",
  columnMeasures: "Messgrößen",
  addresses: "Die Adresse jeder Zahl",
  columnData: "Daten",
  asTable: "als Tabelle",

  footer:
    "Zahlen: Fedasil, <i>Balans 2023</i>, und die Veröffentlichungen, die bei jeder Zahl genannt sind. Der Text ist von dieser Bibliothek, nicht von Fedasil. Die Seite fragt keinen anderen Server.",
};
