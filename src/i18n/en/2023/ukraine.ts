import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "protection-certificates": {
    title: "Temporary protection certificates, and referrals to temporary housing, 2023",
    heading: "Fedasil referred one in four refugees from Ukraine to temporary housing",
    subheading:
      "Temporary protection certificates issued, and refugees from Ukraine referred to temporary housing, in Belgium in 2023",
    rowsHead: "What is counted",
    rows: { certificates: "Certificates issued", referred: "Refugees referred" },
    counts: {
      certificates: "temporary protection certificates issued by the Immigration Office in 2023",
      referred: "refugees from Ukraine whom Fedasil referred to temporary housing in 2023, as a ratio",
    },
    details: {
      certificates: "by the Immigration Office, in 2023",
      referred: "to temporary housing, through a municipality or the emergency centre ‘Ariane’",
    },
    measures: { certificates: "Certificates", ratio: "Ratio" },
    notes: {
      "ratio-as-printed": "‘1 in {n}’ is the ratio as printed: we do not multiply it into a number of persons.",
      "base-not-stated": "Certificates were counted; the review does not say on how many refugees the ratio is based.",
      "outside-network":
        "Persons displaced from Ukraine need not apply for asylum and are not received in Fedasil’s network.",
    },
  },
} as const satisfies ChapterMessages;
