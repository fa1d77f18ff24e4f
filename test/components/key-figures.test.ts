import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/capacity-chart.js";
import "../../src/components/key-figures.js";
import { becomes, fixture, put, ready } from "../page.js";
import { all, button, find, head, heading, notes, plain, raised, rows, source, subheading } from "../reading.js";

type KeyFigures = HTMLElementTagNameMap["fedasil-key-figures"];

const keyFigures = (attributes = "", lang = "en"): Promise<KeyFigures> =>
  fixture<KeyFigures>(`<fedasil-key-figures ${attributes}></fedasil-key-figures>`, { lang });

const told = (element: Element) => ({
  heading: heading(element),
  subheading: subheading(element),
  sentence: plain(find(element, "#summary").textContent),
  head: head(element),
  rows: rows(element),
  /** What is read: number, what it counts, when. */
  cards: all(element, ".card").map(raised),
  notes: notes(element),
  source: source(element),
});

const TOLD: { readonly [lang: string]: ReturnType<typeof told> } = {
  nl: {
    heading: "22.715 personen opgevangen; 8.816 door plaatsgebrek niet, op de dag van registratie",
    subheading: "Opvang, hervestiging en vrijwillige terugkeer in België, 2023",
    sentence:
      "Het jaar 2023 in acht cijfers. Opvangplaatsen 35651, Bezet 95 procent, Opvangaanvragen 38213, Opgevangen 22715, Op de dag van registratie niet opgevangen door plaatsgebrek 8816, Plaatsen voor NBMV 3534, Hervestigde vluchtelingen 287 en Vrijwillig teruggekeerd 2952.",
    head: "Wat er geteld is | Plaatsen | Bezetting | Personen",
    rows: [
      "Opvangplaatsen^a | 35.651 | – | –",
      "Bezet^bc | – | 95% | –",
      "Opvangaanvragen^d | – | – | 38.213",
      "Opgevangen^c | – | – | 22.715",
      "Op de dag van registratie niet opgevangen door plaatsgebrek^cef | – | – | 8.816",
      "Plaatsen voor NBMV^g | 3.534 | – | –",
      "Hervestigde vluchtelingen^c | – | – | 287",
      "Vrijwillig teruggekeerd^h | – | – | 2.952",
    ],
    cards: [
      "35.651 Opvangplaatsen^a eind 2023",
      "95% Bezet^bc zoals gedrukt, eind 2023",
      "38.213 Opvangaanvragen^d in 2023; geen asielaanvragen",
      "22.715 Opgevangen^c personen die een plaats kregen, in 2023",
      "8.816 Op de dag van registratie niet opgevangen door plaatsgebrek^cef personen, over heel 2023",
      "3.534 Plaatsen voor NBMV^g niet-begeleide minderjarigen, eind 2023",
      "287 Hervestigde vluchtelingen^c personen, in 2023",
      "2.952 Vrijwillig teruggekeerd^h personen, in 2023",
    ],
    notes: [
      "^a Een plaats is geen persoon.",
      "^b Het totaal van 95% staat zo gedrukt; het is niet herberekend.",
      "^c Delen van een geheel dat ook gedrukt is: 95% van de plaatsen; 22.715 en 8.816 van 38.213 aanvragen; 287 van 500 toegezegde vluchtelingen.",
      "^d Een opvangaanvraag is geen asielaanvraag.",
      "^e Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen.",
      "^f Geteld over het hele jaar; het zijn niet de personen die op het einde ervan op de wachtlijst stonden.",
      "^g De balans zegt niet dat deze 3.534 plaatsen deel zijn van de 35.651.",
      "^h Met 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; zonder de vertrekken in het kader van de Dublinconventie.",
    ],
    source:
      "Bron: Fedasil, Balans 2023 (mei 2024), ‘Soorten opvangplaatsen’, ‘Opvangaanvragen in 2023’, ‘NBMV: capaciteit per opvangfase’, ‘Profiel van de hervestigde vluchtelingen in 2023’, ‘Land van bestemming in 2023’",
  },
  fr: {
    heading: "22 715 personnes accueillies ; 8 816 ne l’ont pas été le jour de l’enregistrement, faute de places",
    subheading: "Accueil, réinstallation et retour volontaire en Belgique, 2023",
    sentence:
      "L’année 2023 en huit chiffres. Places d’accueil (35651), Taux d’occupation (95 pour cent), Demandes d’accueil (38213), Personnes accueillies (22715), Non accueillies, faute de places, le jour de l’enregistrement (8816), Places pour Mena (3534), Réfugiés réinstallés (287) et Retours volontaires (2952).",
    head: "Ce qui est compté | Places | Taux d’occupation | Personnes",
    rows: [
      "Places d’accueil^a | 35 651 | – | –",
      "Taux d’occupation^bc | – | 95 % | –",
      "Demandes d’accueil^d | – | – | 38 213",
      "Personnes accueillies^c | – | – | 22 715",
      "Non accueillies, faute de places, le jour de l’enregistrement^cef | – | – | 8 816",
      "Places pour Mena^g | 3 534 | – | –",
      "Réfugiés réinstallés^c | – | – | 287",
      "Retours volontaires^h | – | – | 2 952",
    ],
    cards: [
      "35 651 Places d’accueil^a à la fin de 2023",
      "95 % Taux d’occupation^bc tel qu’imprimé, à la fin de 2023",
      "38 213 Demandes d’accueil^d en 2023 ; ce ne sont pas des demandes d’asile",
      "22 715 Personnes accueillies^c personnes ayant reçu une place, en 2023",
      "8 816 Non accueillies, faute de places, le jour de l’enregistrement^cef personnes, sur toute l’année 2023",
      "3 534 Places pour Mena^g mineurs étrangers non accompagnés, à la fin de 2023",
      "287 Réfugiés réinstallés^c personnes, en 2023",
      "2 952 Retours volontaires^h personnes, en 2023",
    ],
    notes: [
      "^a Une place n’est pas une personne.",
      "^b Le total de 95 % est imprimé ; il n’est pas recalculé.",
      "^c Parties d’un tout imprimé lui aussi : 95 % des places ; 22 715 et 8 816 demandes sur 38 213 ; 287 réfugiés sur 500 promis.",
      "^d Une demande d’accueil n’est pas une demande d’asile.",
      "^e Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés.",
      "^f Compté sur toute l’année ; ce n’est pas le nombre de personnes sur la liste d’attente à la fin de l’année.",
      "^g Le bilan ne dit pas que ces 3 534 places font partie des 35 651.",
      "^h Y compris 45 retours organisés par l’Office des étrangers ; sans les départs dans le cadre de la convention de Dublin.",
    ],
    source:
      "Source : Fedasil, Balans 2023 (mai 2024), « Soorten opvangplaatsen », « Opvangaanvragen in 2023 », « NBMV: capaciteit per opvangfase », « Profiel van de hervestigde vluchtelingen in 2023 », « Land van bestemming in 2023 »",
  },
  de: {
    heading: "22.715 Personen aufgenommen; 8.816 aus Platzmangel nicht, am Tag der Registrierung",
    subheading: "Aufnahme, Resettlement (Neuansiedlung) und freiwillige Rückkehr in Belgien, 2023",
    sentence:
      "Das Jahr 2023 in acht Zahlen. Aufnahmeplätze 35651, Auslastung 95 Prozent, Anträge auf Aufnahme 38213, Aufgenommen 22715, Am Tag der Registrierung aus Platzmangel nicht aufgenommen 8816, Plätze für unbegleitete Minderjährige 3534, Flüchtlinge aus dem Resettlement (Neuansiedlung) 287 und Freiwillig zurückgekehrt 2952.",
    head: "Was gezählt wird | Plätze | Auslastung | Personen",
    rows: [
      "Aufnahmeplätze^a | 35.651 | – | –",
      "Auslastung^bc | – | 95 % | –",
      "Anträge auf Aufnahme^d | – | – | 38.213",
      "Aufgenommen^c | – | – | 22.715",
      "Am Tag der Registrierung aus Platzmangel nicht aufgenommen^cef | – | – | 8.816",
      "Plätze für unbegleitete Minderjährige^g | 3.534 | – | –",
      "Flüchtlinge aus dem Resettlement (Neuansiedlung)^c | – | – | 287",
      "Freiwillig zurückgekehrt^h | – | – | 2.952",
    ],
    cards: [
      "35.651 Aufnahmeplätze^a Ende 2023",
      "95 % Auslastung^bc wie gedruckt, Ende 2023",
      "38.213 Anträge auf Aufnahme^d 2023; keine Asylanträge",
      "22.715 Aufgenommen^c Personen, die 2023 einen Platz erhielten",
      "8.816 Am Tag der Registrierung aus Platzmangel nicht aufgenommen^cef Personen, im ganzen Jahr 2023",
      "3.534 Plätze für unbegleitete Minderjährige^g Ende 2023",
      "287 Flüchtlinge aus dem Resettlement (Neuansiedlung)^c Personen, 2023",
      "2.952 Freiwillig zurückgekehrt^h Personen, 2023",
    ],
    notes: [
      "^a Ein Platz ist keine Person.",
      "^b Der Gesamtwert von 95 % ist so gedruckt; er ist nicht neu berechnet.",
      "^c Teile eines Ganzen, das ebenfalls gedruckt ist: 95 % der Plätze; 22.715 und 8.816 von 38.213 Anträgen; 287 von 500 zugesagten Flüchtlingen.",
      "^d Ein Antrag auf Aufnahme ist kein Asylantrag.",
      "^e Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer.",
      "^f Über das ganze Jahr gezählt; es sind nicht die Personen, die an dessen Ende auf der Warteliste standen.",
      "^g Die Jahresbilanz sagt nicht, dass diese 3.534 Plätze Teil der 35.651 sind.",
      "^h Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; ohne die Ausreisen im Rahmen des Dubliner Übereinkommens.",
    ],
    source:
      "Quelle: Fedasil, Balans 2023 (Mai 2024), „Soorten opvangplaatsen“, „Opvangaanvragen in 2023“, „NBMV: capaciteit per opvangfase“, „Profiel van de hervestigde vluchtelingen in 2023“, „Land van bestemming in 2023“",
  },
  en: {
    heading: "22,715 persons were received; for lack of places 8,816 were not, on the day they registered",
    subheading: "Reception, resettlement and voluntary return in Belgium, 2023",
    sentence:
      "The year 2023 in eight numbers. Reception places 35651, Occupied 95 percent, Requests for reception 38213, Received 22715, Not received for lack of places on the day they registered 8816, Places for unaccompanied minors 3534, Resettled refugees 287 and Voluntary returns 2952.",
    head: "What is counted | Places | Occupancy | Persons",
    rows: [
      "Reception places^a | 35,651 | – | –",
      "Occupied^bc | – | 95% | –",
      "Requests for reception^d | – | – | 38,213",
      "Received^c | – | – | 22,715",
      "Not received for lack of places on the day they registered^cef | – | – | 8,816",
      "Places for unaccompanied minors^g | 3,534 | – | –",
      "Resettled refugees^c | – | – | 287",
      "Voluntary returns^h | – | – | 2,952",
    ],
    cards: [
      "35,651 Reception places^a at the end of 2023",
      "95% Occupied^bc as printed, at the end of 2023",
      "38,213 Requests for reception^d in 2023; not applications for asylum",
      "22,715 Received^c persons given a place, in 2023",
      "8,816 Not received for lack of places on the day they registered^cef persons, over the whole of 2023",
      "3,534 Places for unaccompanied minors^g at the end of 2023",
      "287 Resettled refugees^c persons, in 2023",
      "2,952 Voluntary returns^h persons, in 2023",
    ],
    notes: [
      "^a A place is not a person.",
      "^b The total of 95% is printed; it is not recalculated.",
      "^c Parts of a whole that is printed too: 95% of the places; 22,715 and 8,816 of 38,213 requests; 287 of 500 refugees pledged.",
      "^d A request for reception is not an application for asylum.",
      "^e Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men.",
      "^f Counted over the whole year; not the persons on the waiting list at its end.",
      "^g The review does not say that these 3,534 places are part of the 35,651.",
      "^h Including 45 returns organised by the Immigration Office; without departures under the Dublin Convention.",
    ],
    source:
      "Source: Fedasil, Balans 2023 (May 2024), ‘Soorten opvangplaatsen’, ‘Opvangaanvragen in 2023’, ‘NBMV: capaciteit per opvangfase’, ‘Profiel van de hervestigde vluchtelingen in 2023’, ‘Land van bestemming in 2023’",
  },
};

const painters = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes("/drawing/paint-chart"));

describe("<fedasil-key-figures>", () => {
  for (const [lang, expected] of Object.entries(TOLD))
    it(`in ${lang}: finding, what is counted, sentence, table, what is read, notes, source`, async () => {
      expect(told(await keyFigures("", lang))).to.deep.equal(expected);
    });

  it("has no canvas, and asks for no painter, which alone has Chart.js", async () => {
    performance.setResourceTimingBufferSize(2000);
    const element = await keyFigures();
    expect(all(element, "canvas")).to.deep.equal([]);
    expect(painters()).to.deep.equal([]);
    await fixture("<fedasil-capacity-chart></fedasil-capacity-chart>");
    expect(painters(), "a painter is known when it is asked for").not.to.deep.equal([]);
  });

  it("has no stop for the keyboard among its cards: they are read", async () => {
    const box = put("<button>before</button><fedasil-key-figures></fedasil-key-figures>");
    await ready(box);
    box.querySelector("button")!.focus();
    await sendKeys({ press: "Tab" });
    const element = box.querySelector("fedasil-key-figures")!;
    expect(element.shadowRoot?.activeElement).to.equal(find(element, ".source a"));
  });

  it("gives its place to the table, and takes it back", async () => {
    const element = await keyFigures();
    const shown = (): boolean[] => [".cards", "table"].map((name) => find(element, name).getClientRects().length > 0);
    expect(shown()).to.deep.equal([true, false]);
    button(element, "Table").click();
    await becomes(shown, [false, true]);
    button(element, "Table").click();
    await becomes(shown, [true, false]);
  });

  it("shows the cards of one measure where the author asks for it", async () => {
    const element = await keyFigures(`measure="places"`);
    expect(all(element, ".card").map(raised)).to.deep.equal([
      "35,651 Reception places^a at the end of 2023",
      "3,534 Places for unaccompanied minors^b at the end of 2023",
    ]);
  });
});
