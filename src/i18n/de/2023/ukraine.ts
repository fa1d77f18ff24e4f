import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/ukraine.js";

export const messages: Translation<typeof english> = {
  "protection-certificates": {
    title: "Bescheinigungen über vorübergehenden Schutz und Vermittlungen in vorübergehende Unterkünfte, 2023",
    heading: "Fedasil verwies jeden vierten Flüchtling aus der Ukraine an eine vorübergehende Unterkunft",
    subheading:
      "Ausgestellte Bescheinigungen über vorübergehenden Schutz und an eine vorübergehende Unterkunft verwiesene Flüchtlinge aus der Ukraine, in Belgien 2023",
    rowsHead: "Was gezählt ist",
    rows: { certificates: "Ausgestellte Bescheinigungen", referred: "Verwiesene Flüchtlinge" },
    counts: {
      certificates: "vom Ausländeramt 2023 ausgestellte Bescheinigungen über vorübergehenden Schutz",
      referred:
        "Flüchtlinge aus der Ukraine, die Fedasil 2023 an eine vorübergehende Unterkunft verwies, als Verhältnis",
    },
    details: {
      certificates: "vom Ausländeramt, 2023",
      referred: "an eine vorübergehende Unterkunft, über eine Gemeinde oder das Notaufnahmezentrum „Ariane“",
    },
    measures: { certificates: "Bescheinigungen", ratio: "Verhältnis" },
    notes: {
      "ratio-as-printed":
        "„1 von {n}“ ist das Verhältnis, wie es gedruckt ist: Wir rechnen es nicht in eine Zahl von Personen um.",
      "base-not-stated":
        "Gezählt sind Bescheinigungen; die Jahresbilanz sagt nicht, auf wie viele Flüchtlinge sich das Verhältnis bezieht.",
      "outside-network":
        "Vertriebene aus der Ukraine müssen kein Asyl beantragen und werden nicht im Netz von Fedasil aufgenommen.",
    },
  },
};
