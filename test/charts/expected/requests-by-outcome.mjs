const OUTCOMES = ["38.213", "22.715", "15.498", "8.816", "3.607", "3.034", "41"];

export default {
  // Under 420 px the same rows are bars.
  sizes: [
    [320, 510],
    [420, 441],
    [640, 500],
    [960, 489],
    [640, 420],
  ],
  values: () => OUTCOMES,
  names: {
    nl: ["opvangaanvragen", "EU-onderdanen"],
    fr: ["demandes d’accueil", "Ressortissants"],
    de: ["Anträge auf Aufnahme", "EU-Staatsangehörige"],
    en: ["requests for reception", "EU nationals", "Not received"],
  },
  marks: 7,
};
