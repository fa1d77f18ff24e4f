/** The gallery's own words in Dutch. `{FIGURE/KEY/MEASURE}` becomes an inline value: no number is typed here. */
export default {
  pageTitle: "Galerij – fedasil-charts",
  brand: "<b>Fedasil</b> Balans 2023",
  skip: "Naar het artikel",
  language: "Taal",
  theme: "Ondergrond",
  light: "Licht",
  dark: "Donker",
  sand: "Zand",
  width: "Breedte van de figuren",
  full: "Vol",
  copy: "Kopieer",
  copied: "Gekopieerd",
  selected: "Geselecteerd: kopieer met het toetsenbord",
  contents: "Op deze pagina",

  reviewLink: "De hele balans op één pagina",
  reviewText: "Alle figuren in de volgorde van de balans, met een korte tekst, zoals een krant ze zou brengen.",

  kicker: "Voorbeeldartikel",
  title: "Opvang in België, in een jaar van te weinig plaatsen",
  standfirst:
    "Eind 2023 telde het opvangnetwerk {capacity-by-type/total/places} plaatsen, waarvan {capacity-by-type/total/occupancy} bezet. In de loop van het jaar werden {requests-by-outcome/waiting-list/persons} mensen op de dag van registratie niet opgevangen door plaatsgebrek.",
  about:
    "Dit is de galerij van <b>fedasil-charts</b>: een pagina zoals een krant ze zou maken, met elk element op zijn plaats. Onder elk element staat de tag om te kopiëren. Een getal met een stippellijn vertelt waar het vandaan komt: wijs het aan, tik erop of ga ernaartoe met de Tab-toets.",

  placesHead: "Plaatsen",
  placesText:
    "In 2023 werden {text-numbers/places-created/places} opvangplaatsen gecreëerd; het netwerk groeide met {text-numbers/net-places/places}. De meeste plaatsen, {capacity-by-type/collective/places}, zijn er in collectieve opvang: de centra van Fedasil en zijn partners. De kleinste soort telt er {capacity-by-type/open-return/places}, waarvan {capacity-by-type/open-return/occupancy} bezet.",
  operatorText:
    "Fedasil beheert zelf {capacity-by-operator/fedasil/places} plaatsen. De andere worden beheerd door partners. De grootste zijn de Croix-Rouge francophone, met {capacity-by-operator/croix-rouge/places} plaatsen, en Rode Kruis Vlaanderen, met {capacity-by-operator/rode-kruis/places}.",
  yearText:
    "Van de jaren voor 2023 toont de balans een beeld zonder cijfers. Wat hieronder staat, komt uit andere publicaties, elk bij haar cijfer genoemd. Voor twee jaren is geen cijfer gevonden: de grafiek zegt dat en tekent niets. Als record van 2015–2016 noemt de balans {capacity-by-year/record/places} plaatsen.",

  returnsHead: "Terugkeer",
  returnsText:
    "{returns-by-destination/total/persons} mensen keerden in 2023 vrijwillig terug vanuit België, van wie {returns-by-destination/BR/persons} naar Brazilië. De landen die de balans niet noemt, zijn goed voor {returns-by-destination/other/persons} mensen. Zij hebben geen plaats op een kaart en staan er dus naast, op dezelfde schaal.",

  variantsHead: "Dezelfde figuren, anders bevraagd",
  variantsText:
    "Attributen in gewone woorden veranderen wat een figuur toont. De gedrukte totalen blijven in elke variant kloppen, en de eigen noten en bronnen van de figuur blijven altijd staan.",
  shareHead: "Als aandelen",
  shareText:
    '<code>measure="share"</code> geeft elke rij als percentage van het gedrukte totaal, aangeduid als afgeleid.',
  measureHead: "Eén maat van de twee",
  measureText:
    "<code>measure</code> neemt één van de eigen maten van de figuur, hier de bezettingsgraad zoals gedrukt.",
  limitHead: "Minder rijen",
  limitText: "<code>limit</code> houdt de eerste rijen; de rest wordt opgeteld bij ‘andere’, zodat het totaal klopt.",
  sortHead: "Een andere volgorde",
  sortText: '<code>sort="name"</code> ordent op naam in de taal van de pagina; ‘andere’ blijft achteraan.',
  highlightHead: "Een andere vaststelling",
  highlightText:
    "<code>highlight</code> noemt de rijen waarover uw eigen <code>heading</code> spreekt; een lege <code>subheading</code> verbergt die regel.",
  highlightHeading: "Samen beheren de twee Rode Kruisverenigingen meer plaatsen dan Fedasil zelf",
  noteHead: "Een eigen noot, geen knoppen",
  noteText: "<code>note</code> komt bij de eigen noten van de figuur; <code>no-tools</code> laat de knoppen weg.",
  noteNote: "Noot van de redactie: hier zijn de vijf grootste bestemmingen genoemd.",
  mapShareHead: "Een kaart van aandelen",
  mapShareText: "De kaart neemt dezelfde attributen als de grafieken.",
  figureHead: "Elke figuur met haar id",
  figureText:
    "<code>&lt;fedasil-figure&gt;</code> tekent de figuren die een grafiek hebben. De andere verschijnen als tabel, met dezelfde noten en bron.",
  themeHead: "Een eigen ondergrond",
  themeText:
    "Elke figuur kijkt naar de ondergrond waarop ze staat en neemt de kleuren die daar leesbaar zijn. <code>theme</code> gaat daarboven, en de figuur brengt dan haar eigen ondergrond mee.",
  languageHead: "Een andere taal dan de pagina",
  languageText: "Elk element spreekt de taal van de dichtstbijzijnde <code>lang</code>, en volgt als die verandert.",
  coloursHead: "De kleuren van het huis",
  coloursText: "CSS custom properties, overgeërfd zoals elke andere, veranderen kleuren één voor één.",

  numbersHead: "Getallen in een zin",
  numbersText:
    "<code>&lt;fedasil-value&gt;</code> zegt een getal zo exact als het bekend is. Wat u in de tag schrijft, wordt gelezen waar geen script draait.",
  nExact: "Exact, zoals gedrukt",
  nPercent: "Een percentage, zoals gedrukt",
  nMoreThan: "Een ondergrens",
  nAbout: "Bij benadering in de bron",
  nBetween: "Tussen twee grenzen",
  nOneIn: "Een verhouding",
  nChange: "Een verandering",
  nMedium: "Elders gepubliceerd, gemiddelde betrouwbaarheid",
  nUnknown: "Er is geen cijfer gevonden",
  columnWhat: "Wat bekend is",
  columnValue: "Waarde",
  columnTag: "Tag om te kopiëren",

  languagesHead: "Vier talen",
  languagesText: "Dezelfde waarde op één pagina, in de taal van elke alinea.",

  dataHead: "Alle figuren, en hun gegevens",
  dataText:
    "Eén bestand per figuur bevat waaruit grafiek, tabel en zinnen gemaakt zijn: elke waarde met haar bron, haar periode en hoe exact ze is.",
  columnFigure: "Figuur",
  columnShown: "Getoond door",
  columnData: "Gegevens",
  asTable: "als tabel",

  footer:
    "Cijfers: Fedasil, <i>Balans 2023</i>, en de publicaties die bij elk getal genoemd worden. De tekst van deze pagina is een voorbeeld. De pagina vraagt niets aan een andere server.",
};
