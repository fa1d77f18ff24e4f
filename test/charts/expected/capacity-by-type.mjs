const RATES = ["95%", "86%", "96%"];

export default {
  sizes: [
    [320, 337],
    [420, 340],
    [640, 341],
    [960, 333],
  ],
  values: () => ["27.077", "5.076", "3.138", "360", "35.651", ...RATES],
  names: {
    nl: ["Opvang 1ste fase", "Collectieve opvang", "Individuele woningen", "Open terugkeerplaatsen", "Totaal"],
    fr: ["Accueil 1re phase", "Accueil collectif", "Logements individuels", "Places ouvertes de retour", "Total"],
  },
  marks: 10,
};
