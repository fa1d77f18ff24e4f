const SUPPORT = ["574", "147", "145", "120", "102", "76", "76", "65", "65", "60", "639", "2.069"];
const RETURNS = ["996", "171", "170", "145", "107", "87", "80", "73", "82", "92", "949", "2.952"];
/** Of 996, 171, 170, 145, 107, 87, 80, 73, 82; the total's is printed. */
const SHARES = ["58%", "86%", "85%", "83%", "95%", "87%", "95%", "89%", "73%", "70%"];

export default {
  sizes: [
    [320, 797],
    [420, 600],
    [640, 593],
    [960, 597],
  ],
  values: () => [...SUPPORT, ...RETURNS, ...SHARES, "0–65%", "89–100%"],
  names: {
    nl: ["0 tot 60", "65 tot 73", "met steun", "teruggekeerd", "Roemenië", "Irak", "Andere landen", "Totaal"],
    fr: ["0 à 60", "65 à 73", "avec aide", "rentrées", "Roumanie", "Irak", "Autres pays", "Total"],
    de: ["0 bis 60", "65 bis 73", "mit Hilfe", "zurückgekehrt", "Rumänien", "Irak", "Andere Länder", "Gesamt"],
    en: ["0 to 60", "65 to 73", "with assistance", "returned", "Romania", "Iraq", "Other countries", "Total"],
  },
  marks: 26,
};
