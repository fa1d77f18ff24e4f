/** The words that a number alone may need. */
export const number = {
  /** How a number is worded when it is not exact; `{n}`, `{low}` and `{high}` are numbers. */
  exactness: {
    about: "about {n}",
    "more-than": "more than {n}",
    "less-than": "less than {n}",
    between: "{low} to {high}",
    "between-spoken": "between {low} and {high}",
    "one-in": "1 in {n}",
    unknown: "not published",
    "no-figure": "no figure",
  },
  quoteOpen: "‘",
  quoteClose: "’",
  unknownValue: "There is no value called “{of}”.",
} as const;
