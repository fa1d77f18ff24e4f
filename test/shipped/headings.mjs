/** What stands above each figure, typed by hand: figure → language → heading; any space is a plain one here. */
export const headings = {
  "capacity-by-type": {
    nl: "Het opvangnetwerk is voor 95% bezet, en drie op de vier plaatsen zijn collectief",
    fr: "Trois places sur quatre sont collectives, et le réseau est occupé à 95 %",
    de: "Drei von vier Plätzen liegen in Sammelzentren, das Netz ist zu 95 % belegt",
    en: "The reception network is 95% occupied, and three in four places are collective",
  },
  "capacity-by-operator": {
    nl: "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen",
    fr: "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil",
    de: "Fedasil betreibt selbst etwas mehr als ein Drittel seiner Aufnahmeplätze",
    en: "Fedasil itself runs a little more than a third of its reception places",
  },
  "capacity-by-year": {
    nl: "Eind 2023 was de capaciteit even hoog als op de piek van 2015–2016",
    fr: "Fin 2023, la capacité était aussi élevée qu’au pic de 2015–2016",
    de: "Ende 2023 war die Kapazität so hoch wie beim Höchststand 2015–2016",
    en: "Capacity at the end of 2023 was as high as at the peak of 2015–16",
  },
  "returns-by-destination": {
    nl: "Eén op de drie vrijwillige terugkeerders ging naar Brazilië",
    fr: "Un retour volontaire sur trois a mené au Brésil",
    de: "Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien",
    en: "One in three voluntary returnees went to Brazil",
  },
};

/** How many values a reader can walk to: four types and the total, twice; nine operators; eleven years; eleven circles. */
export const values = {
  "capacity-by-type": 10,
  "capacity-by-operator": 9,
  "capacity-by-year": 11,
  "returns-by-destination": 11,
};
