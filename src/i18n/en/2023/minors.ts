import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "minors-capacity-by-phase": {
    title: "Places for unaccompanied minors by phase of reception, end of 2023",
    heading: "Seven in ten places for unaccompanied minors are in the second phase",
    subheading: "Places for unaccompanied minors by phase of reception, at the end of 2023",
    rowsHead: "Phase",
    rows: {
      first: "First phase",
      second: "Second phase",
      third: "Third phase",
      specific: "Specific and time-out",
      total: "Total",
    },
    counts: {
      first: "first-phase places for unaccompanied minors, at the end of 2023",
      second: "second-phase places for unaccompanied minors, at the end of 2023",
      third: "third-phase places for unaccompanied minors, at the end of 2023",
      specific: "specific and time-out places for unaccompanied minors, at the end of 2023",
      total: "places for unaccompanied minors, at the end of 2023",
    },
    details: {
      first: "observation and orientation",
      second: "collective reception",
      third: "individual reception",
      specific: "outside the phases",
    },
    measures: { places: "Places" },
    notes: {
      "places-not-minors":
        "The phases stand in their order. They are places, not young people who move from one phase to the next.",
      "not-stated": "The review does not say whether these {minors} places are part of the network’s {network}.",
    },
  },
  "minors-capacity-by-year": {
    title: "Places for unaccompanied minors: the dated figures that were found",
    heading: "Places for unaccompanied minors rose from {2021-08/places} in August 2021 to {2023-12-31/places}",
    subheading: "Reception places for unaccompanied minors, on the dates for which a figure was published",
    rowsHead: "Date",
    rows: { "2016-12-31": "end of 2016", "2022-12-31": "end of 2022", "2023-12-31": "end of 2023" },
    counts: {
      "2016-12-31": "reception places for unaccompanied minors",
      "2021-01": "reception places for unaccompanied minors",
      "2021-08": "reception places for unaccompanied minors",
      "2022-10-12": "reception places for unaccompanied minors",
      "2022-12-31": "reception places for unaccompanied minors",
      "2023-05": "reception places for unaccompanied minors",
      "2023-12-31": "reception places for unaccompanied minors",
    },
    measures: { places: "Places" },
    notes: {
      "medium-january": "Medium confidence: rounded and relayed by the press, without a day.",
      "round-may": "Printed as a round number in the review.",
      picture:
        "The review shows the ends of the years as a picture; of its numbers only {last} is in the text. Only the dated figures that were found stand here, and no line joins them.",
      "not-found": "We found no published figure for the ends of {first} to {last}.",
      "not-stated": "The review does not say whether these {minors} places are part of the network’s {network}.",
    },
  },
  "minors-inflow-by-year": {
    title: "Unaccompanied minors arriving in the reception network per year",
    heading: "Over a quarter fewer unaccompanied minors arrived in 2023 than in 2022",
    subheading: "Unaccompanied minors who arrived in the reception network, persons per year",
    rowsHead: "Year",
    rows: { undated: "Year not given" },
    counts: {
      "2022": "unaccompanied minors who arrived in the reception network during the year",
      "2023": "unaccompanied minors who arrived in the reception network during the year",
      undated: "unaccompanied minors who arrived in the reception network in a year that is not given",
    },
    measures: { persons: "Persons" },
    notes: {
      "year-inferred":
        "Medium confidence: the year is inferred. {before} is printed without a year; the review’s {now} is {fewer%} fewer than in {year}.",
      change: "The review’s own comparison: {change%} against {year}.",
      undated: "The review also prints {number} without a year: it stands off the axis.",
      "arrived-not-present":
        "{arrived} arrived during {year}; {present} were present at its end. The first is a flow, the second a stock.",
    },
    labels: { change: "{change%} according to the review" },
  },
  "minors-by-age": {
    title: "Unaccompanied minors in the reception network by age, end of 2023",
    heading: "Three in four unaccompanied minors are 16 or older",
    subheading: "Unaccompanied minors in the reception network by age, at the end of 2023, in percent",
    rowsHead: "Age",
    rows: { "16-plus": "16 and older", "12-15": "12 to 15", "0-11": "11 and younger" },
    counts: {
      "16-plus": "minors aged 16 or older, as a share of the unaccompanied minors in the network at the end of 2023",
      "12-15": "minors aged 12 to 15, as a share of the unaccompanied minors in the network at the end of 2023",
      "0-11": "children aged 11 or younger, as a share of the unaccompanied minors in the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "unequal-ages": "The age groups are not equally wide.",
      "rounded-shares":
        "Rounded percentages, as printed. The running text counts {count} unaccompanied minors at the end of the year; we do not turn percentages into persons.",
      "share-against-count":
        "The review also prints unaccompanied minors as {share%} of all residents, which would be about twice {count}. It does not explain the difference; we multiply nothing.",
      "not-crossed": "The divisions cannot be crossed: there is no figure for, say, girls from Syria.",
    },
  },
  "minors-by-nationality": {
    title: "Unaccompanied minors in the reception network by nationality, end of 2023",
    heading: "Nearly half of the unaccompanied minors come from Afghanistan",
    subheading: "Unaccompanied minors in the reception network by nationality, at the end of 2023, in percent",
    rowsHead: "Nationality",
    rows: { other: "Other countries" },
    counts: {
      AF: "minors from Afghanistan, as a share of the unaccompanied minors in the network at the end of 2023",
      SY: "minors from Syria, as a share of the unaccompanied minors in the network at the end of 2023",
      ER: "minors from Eritrea, as a share of the unaccompanied minors in the network at the end of 2023",
      SO: "minors from Somalia, as a share of the unaccompanied minors in the network at the end of 2023",
      PS: "minors from Palestine, as a share of the unaccompanied minors in the network at the end of 2023",
      GN: "minors from Guinea, as a share of the unaccompanied minors in the network at the end of 2023",
      other:
        "minors from all other countries together, as a share of the unaccompanied minors in the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "ninety-eight":
        "The printed percentages add up to {sum}. Rounding or a misprint: we cannot tell, and do not fill in the missing {missing%}.",
      "other-unranked": "‘Other countries’ groups all countries that the review does not name; it has no rank.",
      "rounded-shares":
        "Rounded percentages, as printed. The running text counts {count} unaccompanied minors at the end of the year; we do not turn percentages into persons.",
      "share-against-count":
        "The review also prints unaccompanied minors as {share%} of all residents, which would be about twice {count}. It does not explain the difference; we multiply nothing.",
    },
    labels: { missing: "{missing%} not in the source", printed: "Printed", together: "{sum%} together" },
  },
  "minors-by-sex": {
    title: "Unaccompanied minors in the reception network by sex, end of 2023",
    heading: "Nine in ten unaccompanied minors are boys",
    subheading: "Unaccompanied minors in the reception network by sex, at the end of 2023, in percent",
    rowsHead: "Sex",
    rows: { boys: "Boys", girls: "Girls" },
    counts: {
      boys: "boys, as a share of the unaccompanied minors in the network at the end of 2023",
      girls: "girls, as a share of the unaccompanied minors in the network at the end of 2023",
    },
    measures: { share: "Share" },
    notes: {
      "rounded-shares":
        "Rounded percentages, as printed. The running text counts {count} unaccompanied minors at the end of the year; we do not turn percentages into persons.",
      "share-against-count":
        "The review also prints unaccompanied minors as {share%} of all residents, which would be about twice {count}. It does not explain the difference; we multiply nothing.",
      "not-crossed": "The divisions cannot be crossed: there is no figure for, say, girls from Syria.",
    },
  },
} as const satisfies ChapterMessages;
