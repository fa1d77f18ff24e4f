const COUNTRIES = ["996", "171", "170", "145", "107", "92", "87", "82", "80", "73", "949"];

export default {
  // Beside its list a wide map has 621 px.
  sizes: [
    [320, 259],
    [420, 320],
    [640, 448],
    [621, 464],
  ],
  // A narrow map names its largest bubbles, its list all of them.
  values: (width) => (width < 420 ? ["996", "949"] : COUNTRIES),
  marks: 11,
};
