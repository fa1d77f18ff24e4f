/** The gallery's own words in English. `{FIGURE/KEY/MEASURE}` becomes an inline value: no number is typed here. */
export default {
  pageTitle: "Gallery – fedasil-charts",
  brand: "<b>Fedasil</b> Review 2023",
  skip: "To the article",
  language: "Language",
  theme: "Ground",
  light: "Light",
  dark: "Dark",
  sand: "Sand",
  width: "Width of the figures",
  full: "Full",
  copy: "Copy",
  copied: "Copied",
  selected: "Selected: copy it with the keyboard",
  contents: "On this page",

  reviewLink: "The whole review on one page",
  reviewText: "All figures in the review’s order, with a short text, as a newspaper would publish them.",

  kicker: "Example article",
  title: "Reception in Belgium, in a year of too few places",
  standfirst:
    "At the end of 2023 the reception network had {capacity-by-type/total/places} places, {capacity-by-type/total/occupancy} of them occupied. In the course of the year {requests-by-outcome/waiting-list/persons} people were not received for lack of places on the day they registered.",
  about:
    "This is the gallery of <b>fedasil-charts</b>: a page such as a newspaper would make, with every element in place. The tag to copy stands under each. A number with a dotted line tells where it comes from: point at it, tap it or reach it with the Tab key.",

  placesHead: "Places",
  placesText:
    "In 2023 {text-numbers/places-created/places} reception places were created; the network grew by {text-numbers/net-places/places}. Most places, {capacity-by-type/collective/places}, are in collective reception: the centres of Fedasil and its partners. The smallest type counts {capacity-by-type/open-return/places}, {capacity-by-type/open-return/occupancy} of them occupied.",
  operatorText:
    "Fedasil runs {capacity-by-operator/fedasil/places} places itself. The others are run by partners, the largest of which are the Croix-Rouge francophone, with {capacity-by-operator/croix-rouge/places} places, and Rode Kruis Vlaanderen, with {capacity-by-operator/rode-kruis/places}.",
  yearText:
    "Of the years before 2023 the review shows a picture without numbers. Those below come from other publications, each named with its number. For two years no figure was found: the chart says so and draws nothing. The review gives the record of 2015–2016 as {capacity-by-year/record/places} places.",

  returnsHead: "Return",
  returnsText:
    "{returns-by-destination/total/persons} people returned voluntarily from Belgium in 2023, {returns-by-destination/BR/persons} of them to Brazil. The countries that the review does not name stand for {returns-by-destination/other/persons} people. They have no place on a map, so they stand beside it, on the same scale.",

  variantsHead: "The same figures, asked differently",
  variantsText:
    "Attributes in plain words change what a figure shows. The printed totals hold in each variant, and the figure’s own notes and sources always stay.",
  shareHead: "As shares",
  shareText: '<code>measure="share"</code> gives each row as a percentage of the printed total, marked as derived.',
  measureHead: "One measure of two",
  measureText: "<code>measure</code> takes one of the figure’s own measures, here the occupancy rate as printed.",
  limitHead: "Fewer rows",
  limitText:
    "<code>limit</code> keeps the first rows; what lies beyond is added up in “other”, so that the total holds.",
  sortHead: "Another order",
  sortText: '<code>sort="name"</code> orders by name in the page’s language; “other” stays last.',
  highlightHead: "Another finding",
  highlightText:
    "<code>highlight</code> names the rows that your own <code>heading</code> speaks of; an empty <code>subheading</code> hides that line.",
  highlightHeading: "Together the two Red Crosses run more places than Fedasil itself",
  noteHead: "A note of your own, no buttons",
  noteText: "<code>note</code> is added to the figure’s own notes; <code>no-tools</code> leaves the buttons out.",
  noteNote: "Editor’s note: the five largest destinations are named here.",
  mapShareHead: "A map of shares",
  mapShareText: "The map takes the same attributes as the charts.",
  figureHead: "Any figure by its id",
  figureText:
    "<code>&lt;fedasil-figure&gt;</code> draws the figures that have a chart. The others are shown as their table, with the same notes and source.",
  themeHead: "A ground of its own",
  themeText:
    "Every figure looks at the ground it stands on and takes the colours that can be read there. <code>theme</code> overrules that, and the figure then brings its own ground.",
  languageHead: "Another language than the page",
  languageText: "Every element speaks the language of the nearest <code>lang</code>, and follows when it changes.",
  coloursHead: "The colours of the house",
  coloursText: "CSS custom properties, inherited like any other, change colours one by one.",

  numbersHead: "Numbers in a sentence",
  numbersText:
    "<code>&lt;fedasil-value&gt;</code> says a number as exactly as it is known. What you write inside the tag is read where no script runs.",
  nExact: "Exact, as printed",
  nPercent: "A percentage, as printed",
  nMoreThan: "A lower bound",
  nAbout: "Approximate in the source",
  nBetween: "Between two bounds",
  nOneIn: "A ratio",
  nChange: "A change",
  nMedium: "Published elsewhere, medium confidence",
  nUnknown: "No figure was found",
  columnWhat: "What is known",
  columnValue: "Value",
  columnTag: "Tag to copy",

  languagesHead: "Four languages",
  languagesText: "The same value on one page, in the language of each paragraph.",

  dataHead: "All figures, and their data",
  dataText:
    "One file per figure holds what its chart, table and sentences are made of: every value with its source, its period and how exact it is.",
  columnFigure: "Figure",
  columnShown: "Shown by",
  columnData: "Data",
  asTable: "as a table",

  footer:
    "Numbers: Fedasil, <i>Balans 2023</i>, and the publications named with each number. The text of this page is an example. The page asks nothing of another server.",
};
