import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/ukraine.js";

export const messages: Translation<typeof english> = {
  "protection-certificates": {
    title: "Attesten voor tijdelijke bescherming en doorverwijzingen naar een tijdelijke woning, 2023",
    heading: "Fedasil verwees één op de vier vluchtelingen uit Oekraïne door naar een tijdelijke woning",
    subheading:
      "Uitgereikte attesten voor tijdelijke bescherming, en naar een tijdelijke woning doorverwezen vluchtelingen uit Oekraïne, in België in 2023",
    rowsHead: "Wat geteld is",
    rows: { certificates: "Uitgereikte attesten", referred: "Doorverwezen vluchtelingen" },
    counts: {
      certificates: "attesten voor tijdelijke bescherming die de Dienst Vreemdelingenzaken in 2023 uitreikte",
      referred: "vluchtelingen uit Oekraïne die Fedasil in 2023 doorverwees naar een tijdelijke woning, als verhouding",
    },
    details: {
      certificates: "door de Dienst Vreemdelingenzaken, in 2023",
      referred: "naar een tijdelijke woning, via een gemeente of het noodopvangcentrum ‘Ariane’",
    },
    measures: { certificates: "Attesten", ratio: "Verhouding" },
    notes: {
      "ratio-as-printed": "‘1 op {n}’ is de verhouding zoals gedrukt: we rekenen ze niet om tot een aantal personen.",
      "base-not-stated": "Geteld zijn attesten; de balans zegt niet op hoeveel vluchtelingen de verhouding slaat.",
      "outside-network":
        "Wie uit Oekraïne ontheemd is, hoeft geen asiel te vragen en valt buiten het opvangnetwerk van Fedasil.",
    },
  },
};
