export default {
  sizes: [
    [320, 160],
    [420, 160],
    [640, 160],
    [960, 160],
  ],
  values: () => ["287", "500"],
  names: { nl: ["Hervestigd", "Toegezegd"], fr: ["Réinstallés", "Engagement"] },
  marks: 2,
};
