import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "returns-by-destination": {
    title: "Voluntary returns by country of destination, 2023",
    heading: "One in three voluntary returnees went to Brazil",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by country of destination",
    rowsHead: "Country of destination",
    rows: { other: "Other countries", total: "Total" },
    counts: {
      BR: "persons who returned voluntarily from Belgium to Brazil in 2023",
      MD: "persons who returned voluntarily from Belgium to Moldova in 2023",
      MN: "persons who returned voluntarily from Belgium to Mongolia in 2023",
      GE: "persons who returned voluntarily from Belgium to Georgia in 2023",
      SV: "persons who returned voluntarily from Belgium to El Salvador in 2023",
      RO: "persons who returned voluntarily from Belgium to Romania in 2023",
      BY: "persons who returned voluntarily from Belgium to Belarus in 2023",
      CO: "persons who returned voluntarily from Belgium to Colombia in 2023",
      PK: "persons who returned voluntarily from Belgium to Pakistan in 2023",
      TR: "persons who returned voluntarily from Belgium to Turkey in 2023",
      other: "persons who returned voluntarily from Belgium in 2023 to countries that the review does not name",
      total: "persons who returned voluntarily from Belgium in 2023",
    },
    measures: { persons: "Persons" },
    notes: {
      "other-not-named":
        "The review names the ten largest destinations. The others are not named: their {other/persons} persons, nearly a third of the total, have no rank and no place on a map.",
      scope:
        "Includes {persons} persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
      "text-order":
        "The review’s text names El Salvador before Georgia: that list is not a ranking. The order here is that of the numbers.",
    },
    labels: { list: "The ten largest destinations", belgium: "from Belgium" },
  },
  "returns-with-support": {
    title: "Voluntary returns with and without reintegration assistance by country of destination, 2023",
    heading: "Of the countries in both lists, Brazil has the lowest share with assistance",
    subheading:
      "Persons who returned voluntarily from Belgium in 2023, and how many of them with reintegration assistance. In all: {total/support} of {total/returns}",
    rowsHead: "Country of destination",
    rows: { other: "Other countries", total: "Total" },
    measures: { support: "With reintegration assistance", returns: "Returned" },
    notes: {
      iraq: "Iraq is not among the ten largest destinations: its total lies between {least}, those with assistance, and {most}, the smallest number in that list. It is counted in the {other/returns} of ‘other’.",
      romania:
        "Romania is not in the list with assistance: at most {most}, the smallest number in it, counted in the {other/support} of ‘other’ and not taken as zero. Its share with assistance may be lower than Brazil’s.",
      "lowest-share":
        "Shares with assistance are derived from the printed numbers. Brazil’s, {share%}, is the lowest among the countries in both lists.",
      "two-others":
        "‘Other’ counts different countries in each list ({other/returns} and {other/support}): it has no share with assistance.",
      "support-share": "The review prints {share%} for the share with assistance in all returns.",
      scope:
        "Includes {persons} persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
    },
    labels: {
      support: "with assistance",
      returns: "returned",
      share: "Share with assistance",
      enlarged: "Scale enlarged for the other countries",
      belgium: "from Belgium",
      "support-title": "Voluntary returns with reintegration assistance by country of destination, 2023",
      "support-heading": "More than one in four returnees with assistance went to Brazil",
      "support-subheading":
        "Persons who returned voluntarily from Belgium in 2023 with reintegration assistance, by country of destination",
      "support-list": "The ten largest destinations with assistance, and Romania",
      "support-off-map": "Off the map: other countries, Romania among them",
      "support-off-map-narrow": "Other countries, Romania among them: off the map, same scale",
      "returns-title": "Voluntary returns by country of destination, 2023",
      "returns-heading": "One in three voluntary returnees went to Brazil",
      "returns-subheading": "Persons who returned voluntarily from Belgium in 2023, by country of destination",
      "returns-list": "The ten largest destinations, and Iraq",
      "returns-off-map": "Off the map: other countries, Iraq among them",
      "returns-off-map-narrow": "Other countries, Iraq among them: off the map, same scale",
    },
  },
  "returns-by-year": {
    title: "Voluntary returns from Belgium per year, 2013–2023",
    heading: "Voluntary returns rose for the third year in a row, to nearly the 2018 level",
    subheading: "Persons who returned voluntarily from Belgium, per year",
    rowsHead: "Year",
    rows: {},
    measures: { persons: "Persons" },
    notes: {
      medium:
        "Medium confidence: Fedasil puts the fall to 2014 at {stated%}, but from {2013/persons} to {2014/persons} it is {computed%}; the figure for 2013 may have been restated.",
      "immigration-office":
        "2023 includes {persons} persons whose return was organised by the Immigration Office; our sources do not say whether earlier years do.",
      dublin:
        "Departures under the Dublin convention are left out: our sources say so for {first}, {second} and {third}.",
      picture:
        "The review shows these years as a picture; all but 2023 are taken from Fedasil’s publications of the years.",
    },
  },
  "returns-by-status": {
    title: "Voluntary returns by residence status, 2023",
    heading: "Migrants without a residence permit were {undocumented/share} of those who returned",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by residence status, in percent",
    rowsHead: "Status",
    rows: {
      applicants: "Applicants for international protection",
      rejected: "Rejected applicants",
      undocumented: "Migrants without a residence permit",
    },
    counts: {
      applicants:
        "applicants for international protection whose application was still pending, as a share of the persons who returned voluntarily in 2023",
      rejected:
        "persons whose asylum application was rejected, as a share of the persons who returned voluntarily in 2023",
      undocumented: "migrants without a residence permit, as a share of the persons who returned voluntarily in 2023",
    },
    details: { applicants: "application still pending" },
    measures: { share: "Share" },
    notes: {
      rounded: "Rounded percentages, as printed. The divisions of the profile cannot be crossed.",
      scope:
        "Includes {persons} persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
    },
  },
  "returns-by-household": {
    title: "Voluntary returns by household, 2023",
    heading: "More than half of the voluntary returnees were single men or women",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by household, in percent",
    rowsHead: "Household",
    rows: {
      families: "Persons in families",
      single: "Single men and women",
      "unaccompanied-minors": "Unaccompanied minors",
    },
    counts: {
      families: "persons in families, as a share of the persons who returned voluntarily in 2023",
      single: "single men and women, as a share of the persons who returned voluntarily in 2023",
      "unaccompanied-minors": "unaccompanied minors, as a share of the persons who returned voluntarily in 2023",
    },
    measures: { share: "Share" },
    notes: {
      "printed-sign":
        "The review prints ‘{printed}’ for unaccompanied minors, beside {families/share} and {single/share}, which make {sum%} already: kept as printed, not drawn.",
      rounded: "Rounded percentages, as printed. The divisions of the profile cannot be crossed.",
      scope:
        "Includes {persons} persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
    },
    labels: { "as-printed": "as printed" },
  },
  "returns-by-age": {
    title: "Voluntary returns by age, 2023",
    heading: "Four in ten voluntary returnees were aged 18 to 35",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by age, in percent",
    rowsHead: "Age",
    rows: { "0-17": "0–17 years", "18-35": "18–35 years", "36-50": "36–50 years", "51-plus": "51 years and over" },
    counts: {
      "0-17": "persons aged 0 to 17, as a share of the persons who returned voluntarily in 2023",
      "18-35": "persons aged 18 to 35, as a share of the persons who returned voluntarily in 2023",
      "36-50": "persons aged 36 to 50, as a share of the persons who returned voluntarily in 2023",
      "51-plus": "persons aged 51 and over, as a share of the persons who returned voluntarily in 2023",
    },
    measures: { share: "Share" },
    notes: {
      rounded: "Rounded percentages, as printed. The divisions of the profile cannot be crossed.",
      scope:
        "Includes {persons} persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
    },
  },
  "returns-by-sex": {
    title: "Voluntary returns by sex, 2023",
    heading: "Six in ten voluntary returnees were men or boys",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by sex, in percent",
    rowsHead: "Sex",
    rows: { male: "Men", female: "Women" },
    counts: {
      male: "men and boys, as a share of the persons who returned voluntarily in 2023",
      female: "women and girls, as a share of the persons who returned voluntarily in 2023",
    },
    measures: { share: "Share" },
    notes: {
      "all-ages": "The review’s labels, ‘men’ and ‘women’, stand here for persons of all ages.",
      rounded: "Rounded percentages, as printed. The divisions of the profile cannot be crossed.",
      scope:
        "Includes {persons} persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
    },
  },
} as const satisfies ChapterMessages;
