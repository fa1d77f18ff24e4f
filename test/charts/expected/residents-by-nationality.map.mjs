const SHARES = ["19%", "10%", "7%", "7%", "6%", "5%", "4%", "3%", "3%", "3%", "33%"];

export default {
  // Beside its list a wide map has 621 px.
  sizes: [
    [320, 277],
    [420, 366],
    [640, 500],
    [621, 519],
  ],
  // A narrow map says its largest share, its list all of them.
  values: (width) => (width < 420 ? ["19%", "33%"] : SHARES),
  marks: 11,
};
