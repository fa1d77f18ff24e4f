export default {
  sizes: [
    [320, 58],
    [420, 58],
    [640, 58],
    [960, 58],
  ],
  values: () => ["70%", "30%"],
  names: {
    nl: ["Volwassenen", "Minderjarigen"],
    fr: ["Adultes", "Mineurs"],
    de: ["Erwachsene", "Minderjährige"],
    en: ["Adults", "Minors"],
  },
  marks: 2,
};
