// Under 420 px its parts are a list of bars.
export default {
  sizes: [
    [320, 193],
    [420, 75],
    [640, 75],
    [960, 75],
  ],
  values: () => ["21%", "40%", "27%", "12%"],
  names: {
    nl: ["0–17 jaar", "18–35 jaar", "36–50 jaar", "51 jaar"],
    fr: ["0–17 ans", "18–35 ans", "36–50 ans", "51 ans"],
    de: ["0–17 Jahre", "18–35 Jahre", "36–50 Jahre", "51 Jahre"],
    en: ["0–17 years", "18–35 years", "36–50 years", "51 years"],
  },
  marks: 4,
};
