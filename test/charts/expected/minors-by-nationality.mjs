// 98 together, as printed: the missing 2 has a row of its own, which is no value of the table.
export default {
  sizes: [
    [320, 327],
    [420, 322],
    [640, 328],
    [960, 340],
  ],
  values: () => ["48%", "15%", "10%", "6%", "4%", "1%", "14%", "98%"],
  names: {
    nl: [
      "Afghanistan",
      "Syrië",
      "Eritrea",
      "Somalië",
      "Palestina",
      "Guinee",
      "Andere landen",
      "2% niet in de bron",
      "Gedrukt",
      "samen",
    ],
    fr: ["Érythrée", "Autres pays", "2 % absents de la source", "Imprimé", "ensemble"],
    de: ["Palästina", "Andere Länder", "2 % nicht in der Quelle", "Gedruckt", "zusammen"],
    en: ["Somalia", "Other countries", "2% not in the source", "Printed", "together"],
  },
  marks: 7,
};
