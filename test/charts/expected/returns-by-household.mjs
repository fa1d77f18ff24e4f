// The >1 is quoted below the bar: 46 and 54 make 100 already.
export default {
  sizes: [
    [320, 103],
    [420, 86],
    [640, 86],
    [960, 86],
  ],
  values: () => ["46%", "54%"],
  names: {
    nl: ["familieverband", "vrouwen", "Niet-begeleide minderjarigen", "‘>1’", "zoals gedrukt"],
    fr: ["famille", "isolés", "Mineurs non accompagnés", "« >1 »", "tel qu’imprimé"],
    de: ["Familien", "Frauen", "Unbegleitete Minderjährige", "„>1“", "wie gedruckt"],
    en: ["families", "women", "Unaccompanied minors", "‘>1’", "as printed"],
  },
  marks: 3,
};
