export default {
  sizes: [
    [320, 472],
    [420, 400],
    [640, 348],
    [960, 348],
  ],
  values: () => ["12.841", "8.620", "6.244", "4.542", "1.259", "902", "591", "652", "35.651"],
  names: {
    nl: ["Fedasil", "Croix-Rouge francophone", "Rode Kruis Vlaanderen", "OCMW", "Privé-operatoren", "Andere partners"],
    fr: [
      "Fedasil",
      "Croix-Rouge francophone",
      "Rode Kruis Vlaanderen",
      "CPAS",
      "Opérateurs privés",
      "Autres partenaires",
    ],
  },
  marks: 9,
};
