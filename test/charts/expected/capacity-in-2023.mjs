export default {
  sizes: [
    [320, 490],
    [420, 470],
    [640, 460],
    [960, 430],
  ],
  // "more than" and "about" are the language's own words: only the numbers are asked for here.
  values: () => ["34.400", "35.651", "95%"],
  names: {
    nl: [
      "meer dan 34.000",
      "meer dan 35.000",
      "25 mei 2023",
      "november 2023",
      "31 december 2023",
      "schaal vanaf 33.000",
    ],
    fr: ["plus de 34 000", "plus de 35 000", "25 mai 2023", "novembre 2023", "31 décembre 2023"],
  },
  marks: 6,
};
