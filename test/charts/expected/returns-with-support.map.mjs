const COUNTRIES = ["574", "147", "145", "120", "102", "76", "76", "65", "65", "60", "639"];

export default {
  // Beside its list a wide map has 621 px.
  sizes: [
    [320, 259],
    [420, 337],
    [640, 456],
    [621, 471],
  ],
  // A narrow map names its largest bubbles, its list all of them.
  values: (width) => (width < 420 ? ["574", "639"] : COUNTRIES),
  marks: 12,
};
