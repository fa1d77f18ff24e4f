import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "resettlement-by-route": {
    title: "Resettled refugees by country of origin and first country of reception, 2023",
    heading: "More than half of the resettled refugees came from DR Congo through Rwanda",
    subheading:
      "Refugees resettled to Belgium in 2023, by country of origin and first country of reception: {total/persons} persons",
    rowsHead: "Country of origin and first country of reception",
    rows: {
      "CD-to-RW": "DR Congo, through Rwanda",
      "SY-to-EG-JO-LB-TR": "Syria, through Jordan, Egypt, Lebanon and Turkey",
      "SD-to-EG": "Sudan, through Egypt",
      "ET-to-EG": "Ethiopia, through Egypt",
      "ER-to-EG": "Eritrea, through Egypt",
      total: "Total",
    },
    counts: {
      "CD-to-RW": "refugees from DR Congo who were resettled to Belgium through Rwanda in 2023",
      "SY-to-EG-JO-LB-TR":
        "refugees from Syria who were resettled to Belgium through Jordan, Egypt, Lebanon and Turkey in 2023, together",
      "SD-to-EG": "refugees from Sudan who were resettled to Belgium through Egypt in 2023",
      "ET-to-EG": "refugees from Ethiopia who were resettled to Belgium through Egypt in 2023",
      "ER-to-EG": "refugees from Eritrea who were resettled to Belgium through Egypt in 2023",
      total: "refugees who were resettled to Belgium in 2023",
    },
    measures: { persons: "Persons" },
    notes: {
      indivisible:
        "The review gives the four countries together, and its text names only Jordan and Egypt: the {SY-to-EG-JO-LB-TR/persons} cannot be divided among them.",
      egypt:
        "Egypt without the Syrians is derived: {SD-to-EG/persons} + {ET-to-EG/persons} + {ER-to-EG/persons} = {sum}. How many of the Syrians came through Egypt is not known.",
      relocation: "Relocation is another scheme: the {relocated} persons relocated from Cyprus are not counted here.",
    },
    labels: {
      from: "Country of origin",
      to: "First country of reception",
      "EG-JO-LB-TR": "Jordan, Egypt, Lebanon and Turkey",
      together: "together",
      "EG-detail": "without the Syrians",
    },
  },
  "resettlement-by-year": {
    title: "Refugees resettled to Belgium per year, 2013–2023",
    heading: "{2023/persons} refugees were resettled in 2023, four times as many as in 2022",
    subheading: "Refugees who arrived in Belgium under the resettlement programme, persons per calendar year",
    rowsHead: "Year",
    rows: {},
    measures: { persons: "Persons" },
    notes: {
      unhcr:
        "Published by UNHCR. It fits Fedasil’s {both} for 2018 and 2019 together, of which {2019/persons} in 2019.",
      picture: "The review shows these years as a picture; all but 2023 are taken from other publications.",
    },
  },
  "resettlement-by-household": {
    title: "Resettled refugees by household, 2023",
    heading: "Nine in ten resettled refugees came in families",
    subheading: "Refugees resettled to Belgium in 2023, by household: {total/persons} persons",
    rowsHead: "Household",
    rows: {
      families: "Families",
      "single-men": "Single men",
      "single-women": "Single women",
      total: "Total",
    },
    counts: {
      families: "persons in families among the refugees resettled to Belgium in 2023",
      "single-men": "single men among the refugees resettled to Belgium in 2023",
      "single-women": "single women among the refugees resettled to Belgium in 2023",
      total: "refugees who were resettled to Belgium in 2023",
    },
    measures: { persons: "Persons" },
    notes: { "persons-not-families": "Families are counted in persons." },
  },
  "resettlement-by-reception": {
    title: "Resettled refugees who passed through the centre in Alveringem, 2023",
    heading: "Two in three resettled refugees passed through the centre in Alveringem",
    subheading:
      "Refugees resettled to Belgium in 2023: {alveringem/persons} of {total/persons} persons passed through Fedasil’s centre for resettlement",
    rowsHead: "Reception",
    rows: { alveringem: "Through the centre in Alveringem", total: "All resettled refugees" },
    counts: {
      alveringem: "resettled refugees who passed through the centre in Alveringem in 2023",
      total: "refugees who were resettled to Belgium in 2023",
    },
    measures: { persons: "Persons" },
    notes: {
      opened: "The centre opened in {date}.",
      "rest-not-stated": "The review does not say where the other {rest} (derived) were received.",
    },
  },
  "resettlement-pledge": {
    title: "Resettled refugees and Belgium’s pledge, 2023",
    heading: "Belgium resettled {resettled/persons} of the {pledged/persons} refugees it had pledged",
    subheading:
      "Refugees resettled to Belgium in 2023, and the number that Belgium had pledged to resettle, in persons",
    rowsHead: "Resettled and pledged",
    rows: { resettled: "Resettled", pledged: "Pledged" },
    counts: {
      resettled: "refugees who were resettled to Belgium in 2023",
      pledged: "refugees whom Belgium had pledged to resettle in 2023",
    },
    measures: { persons: "Persons" },
    notes: { obstacle: "According to the review, the overcrowded reception network was a major obstacle." },
  },
} as const satisfies ChapterMessages;
