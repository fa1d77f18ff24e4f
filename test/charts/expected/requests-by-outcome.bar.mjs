const OUTCOMES = ["38.213", "22.715", "15.498", "8.816", "3.607", "3.034", "41"];

export default {
  sizes: [
    [320, 430],
    [420, 400],
    [640, 390],
    [960, 390],
  ],
  values: () => OUTCOMES,
  names: {
    nl: ["opvangaanvragen", "Opgevangen: kreeg een plaats", "Niet opgevangen", "Volgend verzoek", "Wenste geen plaats"],
    fr: ["demandes d’accueil", "Accueillies : ont reçu une place", "Demande subséquente", "Ressortissants de l’UE"],
    de: ["Anträge auf Aufnahme", "Aufgenommen: erhielten einen Platz", "Folgeantrag", "Wünschten keinen Platz"],
    en: ["requests for reception", "Received: given a place", "Not received", "Did not want a place", "EU nationals"],
  },
  marks: 7,
};
