import type { messages as english } from "../../en/2023/year.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "waiting-list": {
    title: "Niet-opgevangen personen en personen op de wachtlijst, in de maanden van 2023",
    heading: "Eind 2023 stonden {2023-12-31/waiting} alleenstaande mannen op de wachtlijst",
    subheading:
      "Alleenstaande mannen en andere verzoekers zonder opvangplaats, voor de maanden en de dag waarover de balans iets zegt",
    rowsHead: "Maand of dag",
    rows: {},
    counts: {
      "2023-03": "alleenstaande mannen, die maand niet in het opvangnetwerk opgevangen",
      "2023-04": "alleenstaande mannen, die maand niet in het opvangnetwerk opgevangen",
      "2023-07": "alleenstaande mannen op een wachtlijst van Fedasil, door plaatsgebrek",
      "2023-12": "verzoekers die in die maand door plaatsgebrek op een wachtlijst moesten",
      "2023-12-31": "alleenstaande mannen op de wachtlijst",
    },
    measures: { "not-received": "Niet opgevangen in de maand", waiting: "Op de wachtlijst" },
    notes: {
      "not-a-series":
        "Sommige van deze getallen tellen wat er in een maand gebeurde, andere wie op een bepaald moment wachtte. Ze vormen geen reeks en geen lijn verbindt ze.",
      "single-men": "De balans spreekt van alleenstaande mannen, maar in december van verzoekers.",
      march: "VRT NWS meldde voor deze maand {counted} alleenstaande mannen.",
      april: "Staat in de balans onder maart.",
      round: "Gedrukt als rond getal, zonder een woord als ‘ongeveer’.",
      december:
        "De balans zegt dat deze verzoekers zich op een wachtlijst moesten inschrijven, niet hoeveel er toen wachtten.",
      nearly: "De balans zegt hier ‘bijna’, en ‘zo’n’ waar het over het plaatsgebrek gaat.",
    },
  },
  "year-events": {
    title: "Het jaar 2023, maand per maand",
    heading: "Het plaatsgebrek keert terug in negen van de twaalf maanden van 2023",
    subheading: "Wat de balans per maand meldt over opvang, hervestiging en herplaatsing in België",
    rowsHead: "Gebeurtenis",
    rows: {
      "2023-01-emergency-places":
        "Nieuwe noodopvang, deels tijdelijk, moet het aanmeldcentrum in Brussel, het Klein Kasteeltje, ontlasten",
      "2023-01-squat":
        "mensen in zeer moeilijke omstandigheden in een kraakpand in Schaarbeek, onder wie veel asielzoekers zonder opvangplaats",
      "2023-02-medical-centre":
        "De Croix-Rouge begint met een tijdelijk medisch centrum, betaald door Fedasil, voor mensen zonder opvang",
      "2023-02-seizure":
        "Een deurwaarder verkoopt in beslag genomen goederen van de hoofdzetel van Fedasil, om dwangsommen voor niet-opgevangen asielzoekers te doen betalen",
      "2023-02-squat-cleared":
        "Het kraakpand in Schaarbeek wordt door de regionale overheden ontruimd; wie er is, krijgt andere huisvesting aangeboden",
      "2023-02-temporary-protection":
        "vluchtelingen met tijdelijke bescherming in België, een jaar nadat het conflict in Oekraïne begon",
      "2023-02-bredene-theux":
        "De tijdelijke centra in Bredene en Theux gaan op het einde van de winter dicht, tot de volgende winter",
      "2023-03-measures":
        "De ministerraad beslist over meer plaatsen, een snellere uitstroom en een beter terugkeerbeleid",
      "2023-03-tent-camp":
        "mensen uit een ontruimd tentenkamp aan het kanaal in Brussel, eerst onder dak in Molenbeek, daarna bij Fedasil",
      "2023-03-private-centres":
        "De regering verlengt de privécentra in Jalhay, Hasselt en Marcinelle, en voor een tijd ook het centrum in Luik",
      "2023-03-arrivals":
        "De instroom vlakt af, soms tot onder de uitstroom; de vele niet-opgevangen alleenstaande mannen zijn niet meegeteld",
      "2023-03-not-received": "alleenstaande mannen, die maand niet opgevangen omdat het netwerk overbezet is",
      "2023-04-not-received": "alleenstaande mannen, die maand niet opgevangen omdat het netwerk overbezet is",
      "2023-04-euaa":
        "Het Asielagentschap van de EU (EUAA) blijft tot het jaareinde helpen: met containers, tolken, personeel en bij opleidingen",
      "2023-05-schaarbeek": "plaatsen in een nieuw centrum van Fedasil voor niet-begeleide minderjarigen in Schaarbeek",
      "2023-05-minors-places": "plaatsen voor niet-begeleide minderjarigen in het opvangnetwerk, een record",
      "2023-05-molenbeek":
        "De burgemeester van Molenbeek geeft bevel het Fedasilcentrum deels te ontruimen; een verhuizing binnen Molenbeek wordt bekeken",
      "2023-05-missing-minors":
        "Een nieuwe leidraad van Fedasil en anderen zegt hoe verdwijningen van niet-begeleide minderjarigen te voorkomen en op te lossen zijn",
      "2023-06-woluwe":
        "niet-begeleide minderjarigen in het centrum in Sint-Pieters-Woluwe, vijfentwintig jaar geleden geopend voor wie de oorlog in Kosovo ontvluchtte",
      "2023-06-humanitarian-places":
        "humanitaire plaatsen die de federale regering blijft betalen, via haar conventie met het Brussels Gewest",
      "2023-06-humanitarian-extension": "bijkomende humanitaire plaatsen via de conventie met het Brussels Gewest",
      "2023-07-waiting-list":
        "alleenstaande mannen die door plaatsgebrek op een wachtlijst van Fedasil staan; de uitnodigingen volgen wanneer er plaats is",
      "2023-07-pondrome":
        "plaatsen in het eerste autonome opvanginitiatief, in Pondrôme (Beauraing), van op afstand geleid door een centrum in de buurt",
      "2023-08-walcourt": "In Walcourt gaat een nieuw centrum van Fedasil voor asielzoekers open",
      "2023-08-single-men":
        "De staatssecretaris laat weten dat alleenstaande mannen voorlopig niet worden opgevangen, omdat ze meer families en kinderen verwacht",
      "2023-09-12-beersel":
        "mensen met hun familie, tijdelijk in noodopvang in Beersel, omdat plaatsen voor alle families ontbreken",
      "2023-09-winter-plan":
        "De federale regering komt met een ‘winterplan’: stimulansen voor plaatsen bij OCMW’s, containers, bijdragen van bewoners die werken",
      "2023-09-jodoigne": "Het centrum van Fedasil in Jodoigne bestaat twintig jaar",
      "2023-09-sint-truiden": "Het centrum in Sint-Truiden bestaat vijfentwintig jaar",
      "2023-09-alveringem":
        "In Alveringem, in West-Vlaanderen, gaat een centrum van Fedasil open dat alleen voor hervestigde vluchtelingen is",
      "2023-09-infopunt":
        "Het Infopunt van Fedasil in Brussel gaat weer open, als steun voor verzoekers tijdens de opvangcrisis",
      "2023-09-task-force":
        "Een task force moet het openen van tijdelijke plaatsen eenvoudiger maken, zo beslist de regering",
      "2023-10-resettlement-programme":
        "kwetsbare vluchtelingen, in tien jaar hervestigingsprogramma naar België gekomen, vooral Syriërs uit Turkije en Libanon",
      "2023-10-new-centres": "Nieuwe centra voor families openen in onder meer Ronse, ’s-Gravenbrakel en Gent",
      "2023-10-single-men":
        "Alleenstaande mannen komen nog altijd op een wachtlijst en worden maar met enkelen tegelijk uitgenodigd",
      "2023-10-palestinian-applicants":
        "bewoners van Palestijnse origine; om de toestand in Gaza stelt het CGVS beslissingen over subsidiaire bescherming voor Palestijnen uit",
      "2023-11-youth-sector": "tijdelijke plaatsen voor Fedasil, met de hulp van de Vlaamse jeugdsector",
      "2023-11-places": "plaatsen in het opvangnetwerk, dicht bij de piek van de asielcrisis van 2015–2016",
      "2023-11-cyprus":
        "Syrische, Congolese en Djiboutiaanse verzoekers die uit Cyprus worden herplaatst, nu België dat programma weer opneemt",
      "2023-12-grimbergen": "In Grimbergen gaat een centrum van Fedasil open voor asielzoekers met medische problemen",
      "2023-12-residents":
        "extra bewoners in het netwerk in één maand, omdat er uitzonderlijk veel meer mensen komen dan vertrekken",
      "2023-12-not-received": "andere verzoekers die door plaatsgebrek op een wachtlijst moeten",
      "2023-12-31-waiting-list": "alleenstaande mannen op de wachtlijst",
    },
    measures: { events: "Gebeurtenissen zonder getal", persons: "Personen", places: "Plaatsen" },
    notes: {
      "one-event": "Waar een gebeurtenis geen getal heeft, drukt de balans er geen; de tabel telt ze als één.",
      "not-a-series":
        "De getallen tellen verschillende dingen op verschillende momenten. Ze vormen geen reeks en geen lijn verbindt ze.",
      months:
        "De gebeurtenissen staan in de volgorde van de balans; de meeste hebben een maand en geen dag. De thema’s zijn van ons.",
      "since-2022": "Geteld sinds het begin van het conflict in Oekraïne in 2022.",
      april: "Staat in de balans onder maart.",
      "minors-places":
        "Op het einde van het jaar waren het er {end}. De balans zegt niet dat deze plaatsen deel zijn van alle opvangplaatsen.",
      round: "Gedrukt als rond getal, zonder een woord als ‘ongeveer’.",
      "since-2013": "Geteld sinds het begin van het programma in 2013.",
      "nearly-palestinian": "De balans zegt ‘bijna’.",
      record:
        "De balans herinnert aan de piek van 2015–2016: {printed} plaatsen in de balans, {counted} geteld op {date}. We berekenen geen verschil met 2023.",
      relocated:
        "De paragraaf van de balans over herplaatsing telt {counted} personen in 2023. Herplaatsing is geen hervestiging.",
      december:
        "De balans zegt dat deze verzoekers zich op een wachtlijst moesten inschrijven, niet hoeveel er toen wachtten.",
      nearly: "De balans zegt hier ‘bijna’, en ‘zo’n’ waar het over het plaatsgebrek gaat.",
    },
    labels: {
      shortage: "Plaatsgebrek",
      capacity: "Plaatsen en centra",
      minors: "Minderjarigen",
      decisions: "Beslissingen",
      resettlement: "Hervestiging",
      relocation: "Herplaatsing",
      ukraine: "Oekraïne",
      network: "Netwerk",
      all: "Alles",
      topics: "Thema’s",
    },
  },
};
