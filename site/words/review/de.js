/** The words of the page with the whole review, in German. `{FIGURE/KEY/MEASURE}` becomes an inline value. */
export default {
  pageTitle: "Aufnahme in Belgien, in einem Jahr mit zu wenigen Plätzen – Jahresbilanz 2023",
  brand: "<b>Fedasil</b> Jahresbilanz 2023",
  skip: "Zum Text",
  language: "Sprache",
  contents: "Kapitel",
  title: "Aufnahme in Belgien, in einem Jahr mit zu wenigen Plätzen",
  standfirst:
    "Ende 2023 zählte das Aufnahmenetz {capacity-by-type/total/places} Plätze, davon waren {capacity-by-type/total/occupancy} belegt. Im Laufe des Jahres wurden {requests-by-outcome/waiting-list/persons} Menschen am Tag der Registrierung aus Platzmangel nicht aufgenommen.",
  numbers: "Das Jahr in Zahlen",

  requestsHead: "Anträge",
  requestsText:
    "Wer in Belgien internationalen Schutz beantragt, kann auch um einen Aufnahmeplatz bitten. 2023 taten das {requests-by-outcome/total/persons} Menschen; {requests-by-outcome/allocated/persons} von ihnen erhielten einen Platz. Die {requests-by-outcome/not-received/persons} anderen teilt die Jahresbilanz in Gruppen ein. Die größte zählt {requests-by-outcome/waiting-list/persons} Menschen, für die es am Tag der Registrierung keinen Platz gab.",
  applicationsText:
    "Ein Antrag auf Aufnahme ist kein Asylantrag. Asyl beantragten 2023 {applications-by-year/2023/persons} Menschen; die Jahresbilanz nennt eine Veränderung von {text-numbers/applications-change/change} gegenüber 2022. Wie viele Menschen das Netz 2023 verließen, haben wir nicht gefunden. Die Abbildung lässt diese Stelle leer.",

  placesHead: "Plätze",
  growthText:
    "2023 kamen {capacity-change/created/places} Aufnahmeplätze hinzu. Das Netz wuchs um {capacity-change/net/places}: Andere Plätze fielen also weg, doch welche, sagt die Jahresbilanz nicht. Ende 2023 lag die Zahl bei {capacity-by-year/2023/places}, so hoch wie auf dem Höhepunkt von 2015–2016. Für manche Jahre und Monate wurde keine Zahl gefunden; sie bleiben offen.",
  typesText:
    "Die meisten Plätze, {capacity-by-type/collective/places}, liegen in Sammelzentren. In Einzelwohnungen sind es {capacity-by-type/individual/places}. Fedasil betreibt selbst {capacity-by-operator/fedasil/places} Plätze, Partner betreiben die anderen. Für das ganze Netz druckt die Jahresbilanz eine Auslastung von {capacity-by-type/total/occupancy} ab.",

  residentsHead: "Bewohner",
  residentsText:
    "Wer Ende 2023 im Netz lebte, sagt die Jahresbilanz in Prozent. {residents-by-household/families/share} der Aufgenommenen lebten im Familienverband, {residents-by-household/single-men/share} waren alleinstehende Männer und {residents-by-household/unaccompanied-minors/share} unbegleitete Minderjährige. In ihrem Text zählt die Jahresbilanz diese Minderjährigen auch: {text-numbers/minors-present/persons}. Die beiden Angaben passen nicht zusammen; wir zeigen beide.",
  originText:
    "{residents-by-nationality/AF/share} der Aufgenommenen kamen aus Afghanistan, {residents-by-nationality/PS/share} aus Palästina. Auf die Länder, die die Jahresbilanz nicht nennt, entfallen zusammen {residents-by-nationality/other/share}. Bei {residents-by-status/applicants/share} wurde der Antrag noch bearbeitet.",

  minorsHead: "Minderjährige",
  minorsText:
    "Für Minderjährige, die ohne ihre Eltern ankommen, gibt es eigene Plätze: Ende 2023 waren es {minors-capacity-by-phase/total/places}. Ob sie zu den {capacity-by-type/total/places} des ganzen Netzes gehören, sagt die Jahresbilanz nicht. Im Laufe des Jahres kamen {minors-inflow-by-year/2023/persons} Jugendliche an, {text-numbers/minors-change/change} gegenüber 2022.",
  youthText:
    "Von diesen Jugendlichen kamen {minors-by-nationality/AF/share} aus Afghanistan, und {minors-by-sex/boys/share} waren Jungen. {minors-by-age/16-plus/share} gehörten zur ältesten Gruppe. Die gedruckten Prozente der Länder ergeben zusammen keine hundert; die Abbildung sagt, wie viel fehlt.",

  resettlementHead: "Resettlement",
  resettlementText:
    "Beim Resettlement, der Neuansiedlung, übernimmt ein Land Flüchtlinge von dem Land, das sie zuerst aufgenommen hat. Für 2023 hatte Belgien {resettlement-pledge/pledged/persons} zugesagt; {resettlement-by-route/total/persons} kamen an.",
  routeText:
    "{resettlement-by-route/CD-to-RW/persons} Menschen aus der DR Kongo kamen aus Ruanda. Die {resettlement-by-route/SY-to-EG-JO-LB-TR/persons} Syrer kamen aus vier Ländern; wie viele aus jedem, sagt die Jahresbilanz nicht. {resettlement-by-reception/alveringem/persons} Menschen kamen über das neue Zentrum in Alveringem. Die Umverteilung zwischen europäischen Ländern ist etwas anderes: So kamen {text-numbers/relocated/persons} Menschen aus Zypern.",

  returnHead: "Rückkehr",
  returnText:
    "{returns-by-destination/total/persons} Menschen kehrten 2023 freiwillig aus Belgien zurück, {returns-by-destination/BR/persons} von ihnen nach Brasilien und {returns-by-destination/other/persons} in Länder, die die Jahresbilanz nicht nennt. {returns-with-support/total/support} erhielten Hilfe für einen neuen Anfang, {text-numbers/support-share/share} aller. Wo eine Zahl zwischen zwei Grenzen liegt, zeichnet die Abbildung beide.",
  returneesText:
    "{returns-by-status/undocumented/share} dieser Menschen hatten keinen Aufenthaltstitel. {returns-by-household/single/share} waren alleinstehend. In der Gesamtzahl sind {text-numbers/returns-by-immigration-office/persons} Menschen enthalten, deren Rückkehr das Ausländeramt organisierte; wer im Rahmen von Dublin ausreiste, ist nicht enthalten.",

  ukraineHead: "Ukraine",
  ukraineText:
    "Wer aus der Ukraine floh, erhält in Belgien vorübergehenden Schutz, muss kein Asyl beantragen und lebt nicht im Netz von Fedasil. 2023 stellte das Ausländeramt {protection-certificates/certificates/certificates} Bescheinigungen aus. Von den Flüchtlingen verwies Fedasil {protection-certificates/referred/ratio} an eine vorübergehende Unterkunft. Wie viele Menschen das sind, sagt die Jahresbilanz nicht; wir rechnen es nicht aus.",

  yearHead: "Das Jahr",
  shortageText:
    "Im März wurden {waiting-list/2023-03/not-received} alleinstehende Männer nicht aufgenommen, im April {waiting-list/2023-04/not-received}. Ende Dezember standen {waiting-list/2023-12-31/waiting} auf der Warteliste. Diese Zahlen zählen nicht dasselbe: Die ersten sagen, was in einem Monat geschah, die letzte, wie viele Menschen an einem Tag warteten. Die Arbeitsgerichte verurteilten Fedasil 2023 {text-numbers/rulings/rulings} Mal.",
  eventsText:
    "Hier steht das ganze Jahr, Monat für Monat und in unseren eigenen Worten. Auch ein Monat, über den die Jahresbilanz wenig sagt, behält seinen Platz.",

  noScript: "Zahlen als CSV-Datei",
  gallery: "Jedes Element für sich, mit dem Tag zum Kopieren: die Galerie",
  footer:
    "Zahlen: Fedasil, <i>Balans 2023</i>, und die Veröffentlichungen, die bei jeder Zahl genannt sind. Der Text ist von dieser Bibliothek, nicht von Fedasil. Die Seite fragt keinen anderen Server.",
};
