export default {
  sizes: [
    [320, 58],
    [420, 58],
    [640, 58],
    [960, 58],
  ],
  values: () => ["67%", "33%"],
  names: {
    nl: ["Mannen", "Vrouwen"],
    fr: ["Hommes", "Femmes"],
    de: ["Männer", "Frauen"],
    en: ["Men", "Women"],
  },
  marks: 2,
};
