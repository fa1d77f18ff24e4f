export default {
  sizes: [
    [320, 330],
    [420, 330],
    [640, 330],
    [960, 290],
  ],
  values: () => ["541", "2.512", "367", "114", "3.534"],
  names: {
    nl: ["1ste fase", "2de fase", "3de fase", "collectieve", "Totaal"],
    fr: ["1re phase", "2e phase", "3e phase", "collectif", "Total"],
    de: ["1. Phase", "2. Phase", "3. Phase", "Sammelzentren", "Gesamt"],
  },
  marks: 5,
};
