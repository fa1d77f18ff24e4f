export default {
  sizes: [
    [320, 320],
    [420, 310],
    [640, 310],
    [960, 260],
  ],
  values: () => ["3.797", "2.744", "2.072", "−28%"],
  names: { nl: ["2022", "2023", "volgens de balans"], fr: ["2022", "2023", "selon le bilan"] },
  marks: 3,
};
