import type { Guide } from "../en/guide.js";

export const guide: Guide = {
  reading: "Hoe u de tekening leest:",
  moving: "Hoe u erdoorheen gaat:",
  forms: {
    "ranked-bars": "Hoe langer een balk, hoe groter het getal. Alle balken beginnen bij nul.",
    "bullet-bars":
      "Links: hoe langer een balk, hoe groter het getal ({first}). Rechts: het streepje staat bij het percentage ({second}); de baan loopt van 0 tot 100.",
    bullet: "De balk is het deel. De lijn erachter is het geheel.",
    "share-bar": "De hele balk is 100 procent. Elk stuk is zo lang als zijn aandeel.",
    "grouped-bars":
      "Hoe langer een balk, hoe groter het getal. Alle balken hebben dezelfde schaal. Een lijn opzij houdt de balken van één groep samen.",
    columns: "Hoe hoger een kolom, hoe groter het getal. Alle kolommen beginnen bij nul.",
    "column-panels":
      "Hoe hoger een kolom, hoe groter het getal. Beide rijen hebben dezelfde schaal, die bij nul begint.",
    "dated-points":
      "Elke stip staat bij zijn datum en zo hoog als zijn getal. Tussen de stippen is niets gepubliceerd; daarom verbindt geen lijn ze.",
    waterfall:
      "Korte lijnen zijn de getallen aan het begin en aan het einde. De blokken ertussen zijn wat erbij kwam en wat eraf ging. De schaal begint niet bij nul.",
    dumbbell:
      "Elke rij heeft twee stippen: één voor ‘{first}’, één voor ‘{second}’. Hoe verder naar rechts, hoe groter het getal.",
    "flow-bands": "De banden lopen van links naar rechts. Hoe dikker een band, hoe meer personen.",
    "bubble-map":
      "Hoe groter de oppervlakte van een cirkel, hoe groter het getal. Cirkels naast de kaart hebben dezelfde schaal; hun landen zijn niet genoemd.",
    waffle: "De honderd vakjes zijn het geheel. Eén vakje is ongeveer één procent.",
    pictogram: "De volle vormen tussen alle vormen zijn de verhouding. Ze staan niet voor een aantal personen.",
    cards:
      "Elke kaart heeft een getal, wat het telt en wanneer. Een balk onder een getal toont het als deel van een geheel dat de balans ook drukt.",
    timeline:
      "De maanden lopen van boven naar beneden. De getallen tellen verschillende dingen; daarom verbindt geen lijn ze.",
  },
  mirrored: {
    "bullet-bars":
      "Rechts: hoe langer een balk, hoe groter het getal ({first}). Links: het streepje staat bij het percentage ({second}); de baan loopt van 0 tot 100.",
    dumbbell:
      "Elke rij heeft twee stippen: één voor ‘{first}’, één voor ‘{second}’. Hoe verder naar links, hoe groter het getal.",
    "flow-bands": "De banden lopen van rechts naar links. Hoe dikker een band, hoe meer personen.",
  },
  uncertainties: {
    rounded: "Een gestreepte rand: het getal is in de bron afgerond.",
    open: "Strepen die vervagen: minstens zoveel; hoeveel meer is niet bekend.",
    between: "Strepen tussen twee lijnen: ergens tussen deze twee getallen.",
    gap: "Stippen in plaats van de basislijn: we vonden geen gepubliceerd getal.",
    undated: "Een kader van streepjes: het jaar is niet vermeld.",
    together: "Strepen met een omtrek: één getal voor verschillende landen samen.",
  },
  keyboard:
    "Tab gaat naar de waarden. De pijltoetsen gaan van de ene waarde naar de volgende, Home en End naar de eerste en de laatste; letters gaan naar de naam die ermee begint. Enter kiest een waarde, Escape wist de keuze. Tab gaat verder naar de knoppen.",
  touch: "Tik op een waarde om ze te lezen; tik ernaast om te sluiten.",
};
