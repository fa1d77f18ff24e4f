import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/ukraine.js";

export const messages: Translation<typeof english> = {
  "protection-certificates": {
    title: "Attestations de protection temporaire et orientations vers un logement temporaire, 2023",
    heading: "Fedasil a orienté un réfugié d’Ukraine sur quatre vers un logement temporaire",
    subheading:
      "Attestations de protection temporaire délivrées et réfugiés d’Ukraine orientés vers un logement temporaire, en Belgique en 2023",
    rowsHead: "Ce qui est compté",
    rows: { certificates: "Attestations délivrées", referred: "Réfugiés orientés" },
    counts: {
      certificates: "attestations de protection temporaire délivrées par l’Office des étrangers en 2023",
      referred: "réfugiés d’Ukraine que Fedasil a orientés vers un logement temporaire en 2023, en proportion",
    },
    details: {
      certificates: "par l’Office des étrangers, en 2023",
      referred: "vers un logement temporaire, via une commune ou le centre d’urgence « Ariane »",
    },
    measures: { certificates: "Attestations", ratio: "Proportion" },
    notes: {
      "ratio-as-printed":
        "« 1 sur {n} » est la proportion telle qu’imprimée : nous ne la convertissons pas en un nombre de personnes.",
      "base-not-stated":
        "Ce sont des attestations qui sont comptées ; le bilan ne dit pas sur combien de réfugiés porte la proportion.",
      "outside-network":
        "Les personnes déplacées d’Ukraine ne doivent pas demander l’asile et ne sont pas accueillies dans le réseau de Fedasil.",
    },
  },
};
