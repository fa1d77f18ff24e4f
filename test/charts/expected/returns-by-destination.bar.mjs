const COUNTRIES = ["996", "171", "170", "145", "107", "92", "87", "82", "80", "73"];

export default {
  sizes: [
    [320, 658],
    [420, 504],
    [640, 523],
    [960, 496],
  ],
  values: () => [...COUNTRIES, "949", "2.952"],
  names: {
    nl: ["Brazilië", "Roemenië", "Andere landen", "Totaal"],
    fr: ["Brésil", "Roumanie", "Autres pays", "Total"],
  },
  marks: 12,
};
