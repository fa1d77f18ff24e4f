export default {
  sizes: [
    [320, 75],
    [420, 75],
    [640, 75],
    [960, 75],
  ],
  values: () => ["91%", "9%"],
  names: {
    nl: ["behandeling", "verblijfstitel"],
    fr: ["traitement", "séjour"],
    de: ["Bearbeitung", "Aufenthaltstitel"],
    en: ["processed", "permit"],
  },
  marks: 2,
};
