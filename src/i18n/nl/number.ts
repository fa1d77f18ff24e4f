import type { Translation } from "../messages.js";
import type { number as english } from "../en/number.js";

export const number: Translation<typeof english> = {
  exactness: {
    about: "ongeveer {n}",
    "more-than": "meer dan {n}",
    "less-than": "minder dan {n}",
    between: "{low} tot {high}",
    "between-spoken": "tussen {low} en {high}",
    "one-in": "1 op {n}",
    unknown: "niet gepubliceerd",
    "no-figure": "geen cijfer",
  },
  quoteOpen: "‘",
  quoteClose: "’",
  unknownValue: "Er is geen waarde met de naam ‘{of}’.",
};
