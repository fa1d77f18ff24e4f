import type { messages as english } from "../../en/2023/text.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "text-numbers": {
    title: "Getallen uit de lopende tekst van de balans",
    heading: "De arbeidsrechtbanken veroordeelden Fedasil {rulings/rulings} keer in 2023",
    subheading: "De getallen die alleen in de tekst van de balans staan, elk met wat het telt",
    rowsHead: "Wat er geteld is",
    rows: {
      "places-created-foreword": "Gecreëerde opvangplaatsen, in het voorwoord",
      "squat-residents": "Personen in het kraakpand in Schaarbeek",
      "temporary-protection": "Tijdelijke bescherming sinds het begin van het conflict in Oekraïne",
      "tent-camp": "Personen met onderdak na het tentenkamp in Brussel",
      "schaarbeek-places": "Plaatsen voor NBMV in Schaarbeek",
      "woluwe-minors": "NBMV in Sint-Pieters-Woluwe",
      "humanitarian-places": "Humanitaire plaatsen in Brussel",
      "humanitarian-extension": "Bijkomende humanitaire plaatsen in Brussel",
      "pondrome-places": "Plaatsen in Pondrôme",
      "beersel-families": "Personen in familieverband met noodopvang in Beersel",
      "resettled-since-2013": "Hervestigde vluchtelingen sinds 2013",
      "palestinian-residents": "Bewoners van Palestijnse origine",
      "youth-sector-places": "Tijdelijke plaatsen bij de Vlaamse jeugdsector",
      "record-places": "Piek van 2015–2016",
      "relocated-november": "Vanuit Cyprus herplaatste personen, onder november",
      "residents-added-december": "Extra bewoners in december",
      applications: "Verzoeken om internationale bescherming",
      "applications-change": "Evolutie van de verzoeken",
      "homeless-network": "Plaatsen voor daklozen in Brussel",
      "waiting-list-end": "Personen op de wachtlijst",
      rulings: "Veroordelingen van Fedasil",
      "places-created": "Gecreëerde opvangplaatsen",
      "net-places": "Nettogroei van de opvangplaatsen",
      "minors-arrived": "NBMV die bijkwamen",
      "minors-change": "Evolutie van de instroom van NBMV",
      "minors-present": "Opgevangen NBMV",
      "alveringem-places": "Plaatsen in Alveringem",
      relocated: "Vanuit Cyprus herplaatste personen",
      "support-share": "Teruggekeerde personen met re-integratiesteun",
      "returns-by-immigration-office": "Terugkeer georganiseerd door de Dienst Vreemdelingenzaken",
    },
    counts: {
      "places-created-foreword": "extra opvangplaatsen die in 2023 werden gecreëerd, volgens het voorwoord",
      "squat-residents":
        "personen die in zeer precaire omstandigheden in een kraakpand in Schaarbeek leefden, onder wie veel asielzoekers voor wie het netwerk van Fedasil geen plaats had, in januari 2023",
      "temporary-protection":
        "vluchtelingen met tijdelijke bescherming in België, van het begin van het conflict in Oekraïne tot een jaar later",
      "tent-camp":
        "personen uit een tentenkamp langs het kanaal in Brussel die onderdak kregen in een gemeentezaal in Molenbeek, in maart 2023",
      "schaarbeek-places":
        "plaatsen in het centrum voor niet-begeleide minderjarigen dat in mei 2023 in Schaarbeek openging",
      "woluwe-minors": "niet-begeleide minderjarigen in het opvangcentrum in Sint-Pieters-Woluwe, in juni 2023",
      "humanitarian-places":
        "humanitaire plaatsen die worden gefinancierd via de conventie tussen de federale regering en het Brussels Gewest, verlengd in juni 2023",
      "humanitarian-extension":
        "humanitaire plaatsen waarmee de conventie met het Brussels Gewest werd uitgebreid, in juni 2023",
      "pondrome-places": "plaatsen in het eerste autonome opvanginitiatief, in Pondrôme (Beauraing), in juli 2023",
      "beersel-families":
        "personen in familieverband die tijdelijk noodopvang kregen in een jeugdverblijf in Beersel, toen er plaatsen voor alle families ontbraken, in september 2023",
      "resettled-since-2013": "kwetsbare vluchtelingen die van 2013 tot oktober 2023 naar België werden hervestigd",
      "palestinian-residents": "bewoners van Palestijnse origine bij Fedasil, in oktober 2023",
      "youth-sector-places":
        "plaatsen die Fedasil met de hulp van de Vlaamse jeugdsector tijdelijk kon gebruiken, in november 2023",
      "record-places": "opvangplaatsen op de piek van 2015–2016",
      "relocated-november":
        "verzoekers om internationale bescherming die vanuit Cyprus naar België werden herplaatst, zoals vermeld onder november 2023",
      "residents-added-december": "bewoners die er in de maand december 2023 in het opvangnetwerk bijkwamen",
      applications: "verzoeken om internationale bescherming die in 2023 in België werden geregistreerd",
      "applications-change": "evolutie van de verzoeken om internationale bescherming in België, 2023 tegenover 2022",
      "homeless-network":
        "beschikbare plaatsen in het netwerk voor daklozen in Brussel, via een conventie van de regionale en federale overheden",
      "waiting-list-end": "personen die eind 2023 nog op de wachtlijst stonden",
      rulings: "veroordelingen van Fedasil door de arbeidsrechtbanken voor het niet opvangen van personen, in 2023",
      "places-created": "nieuwe opvangplaatsen die in 2023 werden gecreëerd, sommige tijdelijk",
      "net-places": "plaatsen waarmee het opvangnetwerk groeide, van eind 2022 tot eind 2023",
      "minors-arrived": "niet-begeleide minderjarigen die in de loop van 2023 in het opvangnetwerk bijkwamen",
      "minors-change":
        "evolutie van het aantal niet-begeleide minderjarigen dat in het opvangnetwerk bijkwam, 2023 tegenover 2022",
      "minors-present": "niet-begeleide minderjarigen die Fedasil en de partners eind 2023 opvingen",
      "alveringem-places":
        "structurele plaatsen voor hervestigde vluchtelingen in het centrum in Alveringem, dat in september 2023 openging",
      relocated: "personen die in 2023 vanuit Cyprus naar België werden herplaatst",
      "support-share": "aandeel van de personen die in 2023 vrijwillig terugkeerden en re-integratiesteun kregen",
      "returns-by-immigration-office":
        "personen van wie de Dienst Vreemdelingenzaken in 2023 de vrijwillige terugkeer naar het herkomstland organiseerde",
    },
    measures: {
      persons: "Personen",
      places: "Plaatsen",
      rulings: "Veroordelingen",
      share: "Aandeel",
      change: "Evolutie",
    },
    notes: {
      foreword: "Een afgerond getal: elders zegt de balans meer dan {bound}.",
      "since-2022":
        "Geteld sinds het begin van het conflict in 2022. De {certificates} attesten van 2023 gaan over een andere periode; we tellen ze niet op.",
      humanitarian:
        "De balans zegt niet hoe de {agreement} en {extension} humanitaire plaatsen zich verhouden tot de {homeless} plaatsen voor daklozen. Geen ervan wordt deel van het netwerk van Fedasil genoemd.",
      nearly: "De balans zegt ‘bijna’.",
      record:
        "{printed} is het afgeronde cijfer van de balans; op {date} werden er {counted} geteld. We berekenen geen verschil met 2023.",
      relocated:
        "Onder november zegt de balans ongeveer {about}, in de paragraaf over herplaatsing {counted} voor het jaar.",
      "not-resettlement": "Herplaatsing is geen hervestiging.",
      "not-requests": "Een verzoek om internationale bescherming is geen opvangaanvraag: de aantallen verschillen.",
      counted: "Het CGVS telde {counted} personen die een verzoek indienden.",
      "fedasil-change":
        "Het percentage van Fedasil zelf, zoals gedrukt; we herberekenen het niet uit elders gepubliceerde cijfers.",
      "nearly-or-about": "De balans zegt hier ‘zo’n’, en ‘bijna’ in de maanden van 2023.",
      "not-the-year":
        "Personen die op het einde van het jaar wachtten. De {lack} die op de dag van registratie niet werden opgevangen door plaatsgebrek, zijn geteld over het hele jaar.",
      created: "De balans zegt meer dan {bound}; de pagina van Fedasil van {date} zegt {published}.",
      "end-2022": "Hieruit volgen {implied} plaatsen eind 2022; Fedasil publiceerde er in januari 2023 {published}.",
      net: "Er werden meer dan {bound} plaatsen gecreëerd, maar het netwerk groeide met dit aantal; nergens staat welke plaatsen sloten.",
      "stock-and-flow":
        "In de loop van 2023 kwamen er {arrived} bij; op het einde waren er {present} aanwezig. Het eerste is een instroom, het tweede een stand.",
      "minors-2022": "De balans drukt {before} zonder jaartal; volgens dit percentage is dat het aantal van 2022.",
      "minors-share":
        "De balans drukt ook {share%} van alle bewoners als NBMV; dit getal is ongeveer de helft van wat dat zou zijn. Ze verklaart het verschil niet; we vermenigvuldigen niets.",
      support: "Zoals gedrukt, naast {support} van {returns} personen.",
      "returns-scope":
        "Inbegrepen in de {returns} vrijwillig teruggekeerde personen, zonder de vertrekken in het kader van de Dublinconventie.",
    },
  },
};
