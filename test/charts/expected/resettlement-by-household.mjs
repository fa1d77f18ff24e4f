export default {
  sizes: [
    [320, 228],
    [420, 186],
    [640, 171],
    [960, 189],
  ],
  values: () => ["260", "21", "6", "287"],
  names: {
    nl: ["Families", "Alleenstaande mannen", "Alleenstaande vrouwen", "Totaal", "personen"],
    fr: ["Familles", "Hommes isolés", "Femmes isolées", "Total", "personnes"],
    de: ["Familien", "Alleinstehende Männer", "Alleinstehende Frauen", "Gesamt", "Personen"],
    en: ["Families", "Single men", "Single women", "Total", "persons"],
  },
  marks: 4,
};
