export default {
  sizes: [
    [320, 370],
    [420, 380],
    [640, 370],
    [960, 280],
  ],
  values: () => ["2.651", "2.100", "2.147", "3.139", "3.251", "3.500", "3.534"],
  names: {
    nl: ["eind 2016", "januari 2021", "augustus 2021", "12 oktober 2022", "eind 2022", "mei 2023", "eind 2023"],
    fr: ["fin 2016", "janvier 2021", "août 2021", "12 octobre 2022", "fin 2022", "mai 2023", "fin 2023"],
  },
  marks: 7,
};
