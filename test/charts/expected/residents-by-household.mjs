// Under 420 px its parts are a list of bars.
export default {
  sizes: [
    [320, 192],
    [420, 97],
    [640, 97],
    [960, 75],
  ],
  values: () => ["40%", "35%", "9%", "16%"],
  names: {
    nl: ["familieverband", "mannen", "vrouwen", "NBMV"],
    fr: ["famille", "Hommes isolés", "isolées", "Mena"],
    de: ["Familienverband", "Männer", "Frauen", "UMA"],
    en: ["families", "Single men", "women", "minors"],
  },
  marks: 4,
};
