const YEARS = ["21.037", "18.015", "33.659", "26.363", "21.343", "28.180", "29.446", "33.505", "35.651"];

export default {
  sizes: [
    [320, 374],
    [420, 368],
    [640, 363],
    [960, 346],
  ],
  // Where numbers are wider than columns, at least the first and the last, which is the highest; the table has all.
  values: (width) => (width < 480 ? ["21.037", "35.651"] : YEARS),
  names: { nl: ["2023", "2015", "2013"], fr: ["2023", "2015", "2013"] },
  marks: 11,
};
