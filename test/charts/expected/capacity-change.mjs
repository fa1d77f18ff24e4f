export default {
  sizes: [
    [320, 395],
    [420, 350],
    [640, 364],
    [960, 374],
  ],
  // The levels, the steps of which only a bound is known, the net change, and three numbers of the scale.
  values: () => ["33.499", "3.000", "848", "35.651", "+2.152", "33.000", "35.000", "37.000"],
  names: {
    nl: ["Eind 2022", "Eind 2023"],
    fr: ["Fin 2022", "Fin 2023"],
    de: ["Ende 2022", "Ende 2023"],
    en: ["End of 2022", "End of 2023"],
  },
  marks: 5,
};
