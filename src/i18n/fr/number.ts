import type { Translation } from "../messages.js";
import type { number as english } from "../en/number.js";

export const number: Translation<typeof english> = {
  exactness: {
    about: "environ {n}",
    "more-than": "plus de {n}",
    "less-than": "moins de {n}",
    between: "{low} à {high}",
    "between-spoken": "entre {low} et {high}",
    "one-in": "1 sur {n}",
    unknown: "non publié",
    "no-figure": "pas de chiffre",
  },
  quoteOpen: "« ",
  quoteClose: " »",
  unknownValue: "Aucune valeur ne s’appelle « {of} ».",
};
