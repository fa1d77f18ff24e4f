/** The words of the page with the whole review, in Dutch. `{FIGURE/KEY/MEASURE}` becomes an inline value. */
export default {
  pageTitle: "Opvang in België, in een jaar van te weinig plaatsen – Balans 2023",
  brand: "<b>Fedasil</b> Balans 2023",
  skip: "Naar de tekst",
  language: "Taal",
  contents: "Hoofdstukken",
  title: "Opvang in België, in een jaar van te weinig plaatsen",
  standfirst:
    "Eind 2023 telde het opvangnetwerk {capacity-by-type/total/places} plaatsen, waarvan {capacity-by-type/total/occupancy} bezet. In de loop van het jaar werden {requests-by-outcome/waiting-list/persons} mensen op de dag van registratie niet opgevangen door plaatsgebrek.",
  numbers: "Het jaar in cijfers",

  requestsHead: "Aanvragen",
  requestsText:
    "Wie in België om internationale bescherming vraagt, kan ook om een opvangplaats vragen. In 2023 deden {requests-by-outcome/total/persons} mensen dat; {requests-by-outcome/allocated/persons} van hen kregen een plaats. De {requests-by-outcome/not-received/persons} anderen deelt de balans in groepen in. De grootste telt {requests-by-outcome/waiting-list/persons} mensen, voor wie er op de dag van registratie geen plaats was.",
  applicationsText:
    "Een opvangaanvraag is geen asielaanvraag. Asiel vroegen in 2023 {applications-by-year/2023/persons} mensen aan; de balans noemt een verandering van {text-numbers/applications-change/change} tegenover 2022. Hoeveel mensen het netwerk in 2023 verlieten, hebben we niet gevonden. De figuur laat die plaats leeg.",

  placesHead: "Plaatsen",
  growthText:
    "In 2023 kwamen er {capacity-change/created/places} opvangplaatsen bij. Het netwerk groeide met {capacity-change/net/places}: andere plaatsen verdwenen dus, maar de balans zegt niet welke. Eind 2023 lag het aantal op {capacity-by-year/2023/places}, even hoog als op de piek van 2015–2016. Voor sommige jaren en maanden is geen cijfer gevonden; die blijven open.",
  typesText:
    "De meeste plaatsen, {capacity-by-type/collective/places}, zijn er in collectieve opvang. In individuele woningen zijn er {capacity-by-type/individual/places}. Fedasil beheert zelf {capacity-by-operator/fedasil/places} plaatsen, partners beheren de andere. Voor het hele netwerk drukt de balans een bezetting van {capacity-by-type/total/occupancy} af.",

  residentsHead: "Bewoners",
  residentsText:
    "Wie er eind 2023 in het netwerk woonde, zegt de balans in procenten. {residents-by-household/families/share} van de bewoners verbleef er in familieverband, {residents-by-household/single-men/share} was een alleenstaande man. {residents-by-household/unaccompanied-minors/share} was een niet-begeleide minderjarige. In haar tekst telt de balans zulke minderjarigen ook: {text-numbers/minors-present/persons}. Die twee cijfers passen niet bij elkaar; wij tonen ze allebei.",
  originText:
    "{residents-by-nationality/AF/share} van de bewoners kwam uit Afghanistan, {residents-by-nationality/PS/share} uit Palestina. De landen die de balans niet noemt, zijn samen goed voor {residents-by-nationality/other/share}. Van {residents-by-status/applicants/share} was het dossier nog in behandeling.",

  minorsHead: "Minderjarigen",
  minorsText:
    "Voor minderjarigen die zonder ouders aankomen, bestaan aparte plaatsen: {minors-capacity-by-phase/total/places} eind 2023. De balans zegt niet of die bij de {capacity-by-type/total/places} van het hele netwerk horen. In de loop van het jaar kwamen {minors-inflow-by-year/2023/persons} jongeren aan, {text-numbers/minors-change/change} tegenover 2022.",
  youthText:
    "Van deze jongeren kwam {minors-by-nationality/AF/share} uit Afghanistan, en {minors-by-sex/boys/share} was een jongen. {minors-by-age/16-plus/share} hoorde bij de oudste leeftijdsgroep. De gedrukte percentages per land zijn samen geen honderd; de figuur zegt hoeveel er ontbreekt.",

  resettlementHead: "Hervestiging",
  resettlementText:
    "Bij hervestiging neemt een land vluchtelingen over van het land dat hen eerst opving. België had er {resettlement-pledge/pledged/persons} toegezegd voor 2023; er kwamen er {resettlement-by-route/total/persons} aan.",
  routeText:
    "{resettlement-by-route/CD-to-RW/persons} mensen uit DR Congo kwamen uit Rwanda. De {resettlement-by-route/SY-to-EG-JO-LB-TR/persons} Syriërs kwamen uit vier landen; hoeveel uit elk, zegt de balans niet. {resettlement-by-reception/alveringem/persons} mensen kwamen via het nieuwe centrum in Alveringem. Herplaatsing tussen Europese landen is iets anders: zo kwamen {text-numbers/relocated/persons} mensen uit Cyprus.",

  returnHead: "Terugkeer",
  returnText:
    "{returns-by-destination/total/persons} mensen keerden in 2023 vrijwillig terug vanuit België, van wie {returns-by-destination/BR/persons} naar Brazilië. {returns-by-destination/other/persons} gingen naar landen die de balans niet noemt. {returns-with-support/total/support} mensen kregen steun om opnieuw te beginnen, {text-numbers/support-share/share} van het geheel. Waar een cijfer tussen twee grenzen ligt, tekent de figuur beide grenzen.",
  returneesText:
    "{returns-by-status/undocumented/share} van deze mensen had geen verblijfstitel. {returns-by-household/single/share} was alleenstaand. In het totaal zitten {text-numbers/returns-by-immigration-office/persons} mensen wier terugkeer de Dienst Vreemdelingenzaken organiseerde; wie in het kader van Dublin vertrok, zit er niet in.",

  ukraineHead: "Oekraïne",
  ukraineText:
    "Wie Oekraïne ontvluchtte, krijgt in België tijdelijke bescherming, hoeft geen asiel aan te vragen en woont niet in het netwerk van Fedasil. In 2023 reikte de Dienst Vreemdelingenzaken {protection-certificates/certificates/certificates} attesten uit. Van de vluchtelingen verwees Fedasil er {protection-certificates/referred/ratio} door naar een tijdelijke woning. Hoeveel mensen dat zijn, zegt de balans niet; wij rekenen het niet uit.",

  yearHead: "Het jaar",
  shortageText:
    "In maart werden {waiting-list/2023-03/not-received} alleenstaande mannen niet opgevangen, in april {waiting-list/2023-04/not-received}. Eind december stonden er {waiting-list/2023-12-31/waiting} op de wachtlijst. Die getallen tellen niet hetzelfde: de eerste zeggen wat in een maand gebeurde, het laatste hoeveel mensen er op één dag wachtten. De arbeidsrechtbanken veroordeelden Fedasil in 2023 {text-numbers/rulings/rulings} keer.",
  eventsText:
    "Hier staat het hele jaar, maand per maand en in onze eigen woorden. Ook een maand waarover de balans weinig zegt, houdt haar plaats.",

  noScript: "Cijfers als CSV-bestand",
  gallery: "Elk element apart, met de tag om te kopiëren: de galerij",
  footer:
    "Cijfers: Fedasil, <i>Balans 2023</i>, en de publicaties die bij elk getal genoemd worden. De tekst is van deze bibliotheek, niet van Fedasil. De pagina vraagt niets aan een andere server.",
};
