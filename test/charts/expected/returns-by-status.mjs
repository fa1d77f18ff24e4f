export default {
  sizes: [
    [320, 97],
    [420, 97],
    [640, 93],
    [960, 93],
  ],
  values: () => ["20%", "22%", "58%"],
  names: {
    nl: ["bescherming", "verzoekers", "verblijfstitel"],
    fr: ["internationale", "déboutées", "séjour"],
    de: ["Schutz", "Antragsteller", "Aufenthaltstitel"],
    en: ["protection", "Rejected", "permit"],
  },
  marks: 3,
};
