export default {
  sizes: [
    [320, 410],
    [420, 406],
    [640, 417],
    [960, 418],
  ],
  values: () => ["154", "52", "26", "18", "8", "287"],
  names: {
    nl: ["DR Congo, via Rwanda", "Soedan, via Egypte", "Eritrea, via Egypte", "samen 81", "zonder de Syriërs"],
    fr: ["RD Congo, via le Rwanda", "Soudan, via l’Égypte", "Érythrée, via l’Égypte", "ensemble 81"],
    de: ["DR Kongo, über Ruanda", "Sudan, über Ägypten", "Eritrea, über Ägypten", "zusammen 81", "ohne die Syrer"],
    en: ["DR Congo, through Rwanda", "Sudan, through Egypt", "Eritrea, through Egypt", "together 81"],
  },
  marks: 6,
};
