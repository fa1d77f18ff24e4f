/** The words of the page with the whole review, in French. `{FIGURE/KEY/MEASURE}` becomes an inline value. */
export default {
  pageTitle: "L’accueil en Belgique, une année où les places ont manqué – Bilan 2023",
  brand: "<b>Fedasil</b> Bilan 2023",
  skip: "Vers le texte",
  language: "Langue",
  contents: "Chapitres",
  title: "L’accueil en Belgique, une année où les places ont manqué",
  standfirst:
    "Fin 2023, le réseau d’accueil comptait {capacity-by-type/total/places} places, dont {capacity-by-type/total/occupancy} étaient occupées. Au cours de l’année, {requests-by-outcome/waiting-list/persons} personnes n’ont pas été accueillies, faute de places, le jour de l’enregistrement.",
  numbers: "L’année en chiffres",

  requestsHead: "Demandes",
  requestsText:
    "Qui demande la protection internationale en Belgique peut aussi demander une place d’accueil. En 2023, {requests-by-outcome/total/persons} personnes l’ont fait ; {requests-by-outcome/allocated/persons} ont reçu une place. Le bilan répartit les {requests-by-outcome/not-received/persons} autres en groupes. Le plus grand compte {requests-by-outcome/waiting-list/persons} personnes, pour qui il n’y avait pas de place le jour de l’enregistrement.",
  applicationsText:
    "Une demande d’accueil n’est pas une demande d’asile. L’asile, {applications-by-year/2023/persons} personnes l’ont demandé en 2023 ; le bilan parle d’une évolution de {text-numbers/applications-change/change} par rapport à 2022. Combien de personnes ont quitté le réseau en 2023, nous ne l’avons pas trouvé. La figure laisse cette place vide.",

  placesHead: "Places",
  growthText:
    "En 2023, {capacity-change/created/places} places d’accueil ont été ajoutées. Le réseau a grandi de {capacity-change/net/places} : d’autres places ont donc disparu, sans que le bilan dise lesquelles. Fin 2023, il y en avait {capacity-by-year/2023/places}, un niveau aussi haut que lors du pic de 2015–2016. Pour certaines années et certains mois, aucun chiffre n’a été trouvé ; ils restent ouverts.",
  typesText:
    "La plupart des places, {capacity-by-type/collective/places}, relèvent de l’accueil collectif. Les logements individuels en offrent {capacity-by-type/individual/places}. Fedasil gère directement {capacity-by-operator/fedasil/places} places, des partenaires gèrent les autres. Pour l’ensemble du réseau, le bilan imprime un taux d’occupation de {capacity-by-type/total/occupancy}.",

  residentsHead: "Résidents",
  residentsText:
    "Qui vivait dans le réseau fin 2023, le bilan le dit en pour cent. {residents-by-household/families/share} des personnes y vivaient en famille, {residents-by-household/single-men/share} étaient des hommes isolés et {residents-by-household/unaccompanied-minors/share} des mineurs non accompagnés. Dans son texte, le bilan compte aussi ces mineurs : {text-numbers/minors-present/persons}. Les deux chiffres ne s’accordent pas ; nous montrons l’un et l’autre.",
  originText:
    "{residents-by-nationality/AF/share} des personnes accueillies venaient d’Afghanistan, {residents-by-nationality/PS/share} de Palestine. Les pays que le bilan ne nomme pas représentent ensemble {residents-by-nationality/other/share}. Pour {residents-by-status/applicants/share} des personnes, la demande était encore en traitement.",

  minorsHead: "Mineurs",
  minorsText:
    "Aux mineurs arrivés sans leurs parents sont réservées des places particulières : {minors-capacity-by-phase/total/places} fin 2023. Le bilan ne dit pas si elles font partie des {capacity-by-type/total/places} de tout le réseau. Au cours de l’année, {minors-inflow-by-year/2023/persons} jeunes sont arrivés, {text-numbers/minors-change/change} par rapport à 2022.",
  youthText:
    "Parmi ces jeunes, {minors-by-nationality/AF/share} venaient d’Afghanistan et {minors-by-sex/boys/share} étaient des garçons. {minors-by-age/16-plus/share} appartenaient au groupe le plus âgé. Les pourcentages imprimés par pays ne font pas cent ; la figure dit ce qui manque.",

  resettlementHead: "Réinstallation",
  resettlementText:
    "Par la réinstallation, un pays prend le relais de celui qui a d’abord accueilli des réfugiés. Pour 2023, la Belgique s’était engagée pour {resettlement-pledge/pledged/persons} personnes ; {resettlement-by-route/total/persons} sont arrivées.",
  routeText:
    "{resettlement-by-route/CD-to-RW/persons} personnes de RD Congo sont venues du Rwanda. Les {resettlement-by-route/SY-to-EG-JO-LB-TR/persons} Syriens sont venus de quatre pays ; combien de chacun, le bilan ne le dit pas. {resettlement-by-reception/alveringem/persons} personnes sont passées par le nouveau centre d’Alveringem. La relocalisation entre pays européens est autre chose : {text-numbers/relocated/persons} personnes sont ainsi venues de Chypre.",

  returnHead: "Retour",
  returnText:
    "{returns-by-destination/total/persons} personnes sont rentrées volontairement de Belgique en 2023, dont {returns-by-destination/BR/persons} au Brésil et {returns-by-destination/other/persons} dans des pays que le bilan ne nomme pas. {returns-with-support/total/support} ont reçu une aide pour recommencer, soit {text-numbers/support-share/share} du total. Là où un chiffre se situe entre deux bornes, la figure dessine les deux.",
  returneesText:
    "{returns-by-status/undocumented/share} de ces personnes n’avaient pas de titre de séjour. {returns-by-household/single/share} étaient isolées. Le total comprend {text-numbers/returns-by-immigration-office/persons} personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de Dublin n’y sont pas.",

  ukraineHead: "Ukraine",
  ukraineText:
    "Qui a fui l’Ukraine reçoit en Belgique une protection temporaire, n’a pas à demander l’asile et ne vit pas dans le réseau de Fedasil. En 2023, l’Office des étrangers a délivré {protection-certificates/certificates/certificates} attestations. Parmi les réfugiés, Fedasil en a orienté {protection-certificates/referred/ratio} vers un logement temporaire. Combien de personnes cela fait, le bilan ne le dit pas ; nous ne le calculons pas.",

  yearHead: "L’année",
  shortageText:
    "En mars, {waiting-list/2023-03/not-received} hommes isolés n’ont pas été accueillis, en avril {waiting-list/2023-04/not-received}. Fin décembre, {waiting-list/2023-12-31/waiting} étaient sur la liste d’attente. Ces nombres ne comptent pas la même chose : les premiers disent ce qui s’est passé en un mois, le dernier combien de personnes attendaient un même jour. Les tribunaux du travail ont condamné Fedasil {text-numbers/rulings/rulings} fois en 2023.",
  eventsText:
    "Voici toute l’année, mois par mois et avec nos propres mots. Un mois dont le bilan dit peu garde lui aussi sa place.",

  noScript: "Chiffres en fichier CSV",
  gallery: "Chaque élément à part, avec la balise à copier : la galerie",
  footer:
    "Chiffres : Fedasil, <i>Balans 2023</i>, et les publications citées avec chaque nombre. Le texte est de cette bibliothèque, non de Fedasil. La page ne demande rien à un autre serveur.",
};
