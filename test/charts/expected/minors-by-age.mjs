export default {
  sizes: [
    [320, 97],
    [420, 97],
    [640, 75],
    [960, 75],
  ],
  values: () => ["75%", "22%", "3%"],
  names: {
    nl: ["16 jaar en ouder", "jaar", "jonger"],
    fr: ["16 ans et plus", "15 ans", "moins"],
    de: ["16 Jahre und älter", "15 Jahre", "jünger"],
    en: ["16 and older", "15", "younger"],
  },
  marks: 3,
};
