/** The words of the page with the whole review, in English. `{FIGURE/KEY/MEASURE}` becomes an inline value. */
export default {
  pageTitle: "Reception in Belgium, in a year of too few places – Review 2023",
  brand: "<b>Fedasil</b> Review 2023",
  skip: "To the text",
  language: "Language",
  contents: "Chapters",
  title: "Reception in Belgium, in a year of too few places",
  standfirst:
    "At the end of 2023 the reception network had {capacity-by-type/total/places} places, {capacity-by-type/total/occupancy} of them occupied. In the course of the year {requests-by-outcome/waiting-list/persons} people were not received for lack of places on the day they registered.",
  numbers: "The year in numbers",

  requestsHead: "Requests",
  requestsText:
    "Whoever asks for international protection in Belgium may also ask for a place in reception. {requests-by-outcome/total/persons} people did so in 2023; {requests-by-outcome/allocated/persons} of them were given one. The review divides the {requests-by-outcome/not-received/persons} others into groups. The largest counts {requests-by-outcome/waiting-list/persons} people, for whom there was no place on the day they registered.",
  applicationsText:
    "A request for reception is not an application for asylum. {applications-by-year/2023/persons} people applied for asylum in 2023; the review gives a change of {text-numbers/applications-change/change} on 2022. How many people left the network in 2023, we have not found. The figure leaves that space empty.",

  placesHead: "Places",
  growthText:
    "In 2023, {capacity-change/created/places} reception places were added. The network grew by {capacity-change/net/places}: other places must have gone, but the review does not say which. At the end of 2023 it stood at {capacity-by-year/2023/places}, as high as at the peak of 2015–2016. For some years and months no figure was found; they are left open.",
  typesText:
    "Most places, {capacity-by-type/collective/places}, are in collective reception. Individual housing has {capacity-by-type/individual/places}. Fedasil itself runs {capacity-by-operator/fedasil/places} places, partners run the others. For the whole network the review prints an occupancy of {capacity-by-type/total/occupancy}.",

  residentsHead: "Residents",
  residentsText:
    "Who lived in the network at the end of 2023, the review says in percent. {residents-by-household/families/share} of residents lived with family members, {residents-by-household/single-men/share} were single men and {residents-by-household/unaccompanied-minors/share} unaccompanied minors. In its text the review also counts these minors: {text-numbers/minors-present/persons}. The two do not agree; we show both.",
  originText:
    "{residents-by-nationality/AF/share} of residents came from Afghanistan, {residents-by-nationality/PS/share} from Palestine. The countries that the review does not name make up {residents-by-nationality/other/share} together. For {residents-by-status/applicants/share} the application was still being processed.",

  minorsHead: "Minors",
  minorsText:
    "Minors who arrive without their parents have places of their own: {minors-capacity-by-phase/total/places} at the end of 2023. The review does not say whether these are among the {capacity-by-type/total/places} of the whole network. In the course of the year {minors-inflow-by-year/2023/persons} young people arrived, {text-numbers/minors-change/change} on 2022.",
  youthText:
    "Of these young people {minors-by-nationality/AF/share} came from Afghanistan, and {minors-by-sex/boys/share} were boys. {minors-by-age/16-plus/share} were in the oldest group. The percentages printed by country do not add up to a hundred; the figure says what is missing.",

  resettlementHead: "Resettlement",
  resettlementText:
    "In resettlement, a country takes over refugees from the country that received them first. For 2023 Belgium had pledged to resettle {resettlement-pledge/pledged/persons}; {resettlement-by-route/total/persons} arrived.",
  routeText:
    "{resettlement-by-route/CD-to-RW/persons} people from DR Congo came from Rwanda. The {resettlement-by-route/SY-to-EG-JO-LB-TR/persons} Syrians came from four countries; how many from each, the review does not say. {resettlement-by-reception/alveringem/persons} people passed through the new centre in Alveringem. Relocation between European countries is another matter: {text-numbers/relocated/persons} people came from Cyprus in that way.",

  returnHead: "Return",
  returnText:
    "{returns-by-destination/total/persons} people returned voluntarily from Belgium in 2023, {returns-by-destination/BR/persons} of them to Brazil and {returns-by-destination/other/persons} to countries that the review does not name. {returns-with-support/total/support} were given support to start again, {text-numbers/support-share/share} of all. Where a number lies between two bounds, the figure draws both.",
  returneesText:
    "{returns-by-status/undocumented/share} of these people had no residence permit. {returns-by-household/single/share} were single. The total includes {text-numbers/returns-by-immigration-office/persons} people whose return was organised by the Immigration Office; departures under the Dublin rules are not in it.",

  ukraineHead: "Ukraine",
  ukraineText:
    "Those who fled Ukraine receive temporary protection in Belgium, need not apply for asylum and do not live in Fedasil’s network. In 2023 the Immigration Office issued {protection-certificates/certificates/certificates} certificates. Of the refugees, Fedasil referred {protection-certificates/referred/ratio} to temporary housing. How many people that is, the review does not say; we do not work it out.",

  yearHead: "The year",
  shortageText:
    "In March {waiting-list/2023-03/not-received} single men were not received, in April {waiting-list/2023-04/not-received}. At the end of December {waiting-list/2023-12-31/waiting} were on the waiting list. These numbers do not count the same thing: the first say what happened in a month, the last how many people were waiting on one day. Labour courts ruled against Fedasil {text-numbers/rulings/rulings} times in 2023.",
  eventsText:
    "Here is the whole year, month by month and in our own words. A month of which the review says little keeps its place, too.",

  noScript: "Numbers as a CSV file",
  gallery: "Each element by itself, with the tag to copy: the gallery",
  footer:
    "Numbers: Fedasil, <i>Balans 2023</i>, and the publications named with each number. The text is this library’s, not Fedasil’s. The page asks nothing of another server.",
};
