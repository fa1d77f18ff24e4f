import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "residents-by-household": {
    title: "Residents of the reception network by household, end of 2023",
    heading: "Four in ten residents live with family members",
    subheading: "Residents of the reception network by household, at the end of 2023, in percent",
    rowsHead: "Household",
    rows: {
      families: "Persons in families",
      "single-men": "Single men",
      "single-women": "Single women",
      "unaccompanied-minors": "Unaccompanied minors",
    },
    counts: {
      families: "persons in families, as a share of the residents of the network at the end of 2023",
      "single-men": "single men, as a share of the residents of the network at the end of 2023",
      "single-women": "single women, as a share of the residents of the network at the end of 2023",
      "unaccompanied-minors": "unaccompanied minors, as a share of the residents of the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "share-against-count":
        "The running text counts {count} unaccompanied minors, about half of what {share%} would be. The review does not explain the difference; we multiply nothing.",
      "shares-not-persons":
        "Rounded percentages of persons, as printed. The {places} beside them in the review are places, not persons.",
      "not-crossed":
        "The divisions of the profile cannot be crossed: there is no figure for, say, women with a residence permit.",
    },
  },
  "residents-by-nationality": {
    title: "Residents of the reception network by nationality, end of 2023",
    heading: "Nearly one in five residents comes from Afghanistan",
    subheading: "Residents of the reception network by nationality, at the end of 2023, in percent",
    rowsHead: "Nationality",
    rows: { other: "Other countries" },
    counts: {
      AF: "residents from Afghanistan, as a share of all residents of the network at the end of 2023",
      PS: "residents from Palestine, as a share of all residents of the network at the end of 2023",
      BI: "residents from Burundi, as a share of all residents of the network at the end of 2023",
      SY: "residents from Syria, as a share of all residents of the network at the end of 2023",
      ER: "residents from Eritrea, as a share of all residents of the network at the end of 2023",
      GN: "residents from Guinea, as a share of all residents of the network at the end of 2023",
      SO: "residents from Somalia, as a share of all residents of the network at the end of 2023",
      CD: "residents from DR Congo, as a share of all residents of the network at the end of 2023",
      TR: "residents from Turkey, as a share of all residents of the network at the end of 2023",
      CM: "residents from Cameroon, as a share of all residents of the network at the end of 2023",
      other:
        "residents from all other countries together, as a share of the residents of the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "equal-shares": "Countries with the same percentage are not ranked among themselves.",
      "other-unranked": "‘Other countries’ groups all countries that the review does not name; it has no rank.",
      "shares-not-persons":
        "Rounded percentages of persons, as printed. The {places} beside them in the review are places, not persons.",
    },
    labels: {
      area: "Area shows the share of all residents",
      belgium: "in Belgium",
      list: "The ten nationalities that the review names",
      whole: "of the residents",
    },
  },
  "residents-by-status": {
    title: "Residents of the reception network by residence status, end of 2023",
    heading: "Nine in ten residents have an application still being processed",
    subheading: "Residents of the reception network by residence status, at the end of 2023, in percent",
    rowsHead: "Status",
    rows: { applicants: "Application being processed", "residence-permit": "With a residence permit" },
    counts: {
      applicants:
        "applicants for international protection whose case is being processed, as a share of the residents of the network at the end of 2023",
      "residence-permit":
        "persons with a residence permit, as a share of the residents of the network at the end of 2023",
    },
    details: { applicants: "for international protection", "residence-permit": "transition period" },
    measures: { share: "Share" },
    notes: {
      "transition-period":
        "The review adds ‘transition period’ to persons with a residence permit and says no more about it.",
      "shares-not-persons":
        "Rounded percentages of persons, as printed. The {places} beside them in the review are places, not persons.",
      "not-crossed":
        "The divisions of the profile cannot be crossed: there is no figure for, say, women with a residence permit.",
    },
  },
  "residents-by-sex": {
    title: "Residents of the reception network by sex, end of 2023",
    heading: "One in three residents is a woman or a girl",
    subheading: "Residents of the reception network by sex, at the end of 2023, in percent",
    rowsHead: "Sex",
    rows: { male: "Men", female: "Women" },
    counts: {
      male: "men and boys, as a share of the residents of the network at the end of 2023",
      female: "women and girls, as a share of the residents of the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "all-ages": "The review’s labels, ‘men’ and ‘women’, stand here for residents of all ages.",
      "shares-not-persons":
        "Rounded percentages of persons, as printed. The {places} beside them in the review are places, not persons.",
      "not-crossed":
        "The divisions of the profile cannot be crossed: there is no figure for, say, women with a residence permit.",
    },
  },
  "residents-by-age": {
    title: "Residents of the reception network, adults and minors, end of 2023",
    heading: "Three in ten residents are minors",
    subheading: "Residents of the reception network, adults and minors, at the end of 2023, in percent",
    rowsHead: "Age",
    rows: { adults: "Adults", minors: "Minors" },
    counts: {
      adults: "adults, as a share of the residents of the network at the end of 2023",
      minors: "minors, as a share of the residents of the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "shares-not-persons":
        "Rounded percentages of persons, as printed. The {places} beside them in the review are places, not persons.",
      "not-crossed":
        "The divisions of the profile cannot be crossed: there is no figure for, say, women with a residence permit.",
    },
  },
} as const satisfies ChapterMessages;
