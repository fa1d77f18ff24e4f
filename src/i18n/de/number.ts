import type { Translation } from "../messages.js";
import type { number as english } from "../en/number.js";

export const number: Translation<typeof english> = {
  exactness: {
    about: "etwa {n}",
    "more-than": "mehr als {n}",
    "less-than": "weniger als {n}",
    between: "{low} bis {high}",
    "between-spoken": "zwischen {low} und {high}",
    "one-in": "1 von {n}",
    unknown: "nicht veröffentlicht",
    "no-figure": "keine Zahl",
  },
  quoteOpen: "„",
  quoteClose: "“",
  unknownValue: "Es gibt keinen Wert namens „{of}“.",
};
