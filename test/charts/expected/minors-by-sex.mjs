export default {
  sizes: [
    [320, 75],
    [420, 75],
    [640, 58],
    [960, 58],
  ],
  values: () => ["91%", "9%"],
  names: {
    nl: ["Jongens", "Meisjes"],
    fr: ["Garçons", "Filles"],
    de: ["Jungen", "Mädchen"],
    en: ["Boys", "Girls"],
  },
  marks: 2,
};
