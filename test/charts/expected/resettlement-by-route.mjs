export default {
  // Under 420 px the same rows are bars.
  sizes: [
    [320, 410],
    [420, 406],
    [640, 417],
    [960, 418],
  ],
  // The 81 are never divided, and never a number alone where the four countries are named; Egypt's 52 are derived.
  values: () => ["154", "81", "52", "26", "18", "8", "287"],
  names: {
    nl: ["samen 81", "zonder de Syriërs"],
    fr: ["ensemble 81", "sans les Syriens"],
    de: ["zusammen 81", "ohne die Syrer"],
    en: ["together 81", "without the Syrians"],
  },
  marks: 6,
};
