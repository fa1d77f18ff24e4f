const IN = ["15.455", "16.566", "38.300", "16.699", "14.600", "19.500", "23.158", "13.645", "20.211", "22.715"];
const OUT = ["17.476", "26.560", "15.875"];

export default {
  sizes: [
    [320, 480],
    [420, 500],
    [640, 500],
    [960, 420],
  ],
  // Where numbers are wider than columns, at least the highest and the one that the heading names; the table has all.
  values: (width) => (width < 480 ? ["38.300", "22.715", ...OUT] : [...IN, ...OUT]),
  names: { nl: ["Instroom", "Uitstroom", "geen cijfer", "2023"], fr: ["Arrivées", "Départs", "2023"] },
  marks: 22,
};
