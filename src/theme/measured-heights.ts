/* Written by scripts/heights.mjs; do not edit. Heights in CSS over all languages, where 100% is the width. */

/** Figure, or `FIGURE.form-FORM` where the form is not its first → height of all of it. */
export const rooms: { readonly [id: string]: string } = {
  "applications-by-year": "max(47em,82em - 100%)",
  "requests-by-outcome": "max(55em,79em - 75%,min((19em - 100%)*999,80em - 65%))",
  "requests-by-outcome.form-bar": "max(49em,79em - 75%,min((19em - 100%)*999,80em - 65%))",
  "requests-by-outcome.form-waffle":
    "max(46em,82em - 100%,min((35em - 100%)*999,90em - 90%),min((22em - 100%)*999,98em - 100%))",
  "network-by-year": "max(56em,86em - 100%)",
  "capacity-by-type": "max(36em,49em - 40%)",
  "capacity-by-operator": "max(38em,min((26.25em - 100%)*999,63em - 65%))",
  "capacity-by-year": "max(46em,66em - 50%,min((22em - 100%)*999,69em - 50%))",
  "capacity-in-2023": "max(51em,min((29em - 100%)*999,57em),77em - 85%)",
  "capacity-change": "max(40em,63em - 70%)",
  "residents-by-household": "max(32em - 5%,40em - 25%,min((26.25em - 100%)*999,66em - 100%))",
  "residents-by-nationality": "max(43em,50em - 15%,min((19em - 100%)*999,74em - 65%))",
  "residents-by-nationality.form-map":
    "max(22em + 45%,min((100em - 100%)*999,23em + 45%),min((47.56em - 100%)*999,50em + 60%),min((26.25em - 100%)*999,80em - 5%),min((19em - 100%)*999,95em - 90%))",
  "residents-by-status": "max(32em - 5%,55em - 100%)",
  "residents-by-sex": "max(25em,42em - 45%)",
  "residents-by-age": "max(23em,36em - 30%)",
  "minors-capacity-by-phase": "max(38em,65em - 70%)",
  "minors-capacity-by-year": "max(44em,71em - 75%,min((25em - 100%)*999,79em - 100%))",
  "minors-inflow-by-year": "max(39em,64em - 80%)",
  "minors-by-age": "max(28em,56em - 65%)",
  "minors-by-nationality": "max(47em,64em - 50%,min((19em - 100%)*999,82em - 85%))",
  "minors-by-sex": "max(31em - 5%,53em - 70%)",
  "resettlement-by-route": "max(52em,min((100% - 26.19em)*999,74em - 70%),71em - 80%)",
  "resettlement-by-route.form-bar": "max(48em,71em - 80%)",
  "resettlement-by-year": "max(40em,67em - 80%)",
  "resettlement-by-household": "max(24em,46em - 65%)",
  "resettlement-by-reception": "max(26em,42em - 55%)",
  "resettlement-pledge": "max(23em,37em - 45%)",
  "returns-by-destination":
    "max(min((100% - 62em)*999,29em + 35%),36em + 20%,min((47.56em - 100%)*999,40em + 75%),min((40em - 100%)*999,61em + 25%),min((26.25em - 100%)*999,87em - 25%),min((19em - 100%)*999,99em - 90%))",
  "returns-by-destination.form-bar": "max(48em,61em - 35%,min((19em - 100%)*999,85em - 80%))",
  "returns-with-support":
    "max(62em,96em - 100%,min((26.25em - 100%)*999,110em - 100%),min((19em - 100%)*999,111em - 95%))",
  "returns-with-support.form-map":
    "max(min((100% - 62em)*999,38em + 35%),49em + 15%,min((47.56em - 100%)*999,64em + 50%),min((29em - 100%)*999,100em - 75%),min((26.25em - 100%)*999,110em - 65%),min((20em - 100%)*999,104em - 30%))",
  "returns-by-year": "max(46em,75em - 85%,min((23em - 100%)*999,79em - 90%))",
  "returns-by-status": "max(28em - 5%,40em - 35%,52em - 80%)",
  "returns-by-household": "max(30em,61em - 100%)",
  "returns-by-age": "max(22em,36em - 20%,60em - 100%)",
  "returns-by-sex": "max(27em,48em - 60%)",
  "protection-certificates": "max(34em,68em - 90%,min((35em - 100%)*999,62em - 55%),69em - 85%)",
  "key-figures":
    "max(48em - 5%,min((56.31em - 100%)*999,72em - 35%),min((47.56em - 100%)*999,74em - 25%),min((33em - 100%)*999,89em - 55%),min((22.5em - 100%)*999,106em - 100%),min((20em - 100%)*999,111em - 95%))",
};

/** The same → least height of a drawing that grows into what is left of the room. */
export const growingHeights: { readonly [id: string]: string } = {
  "applications-by-year": "16em",
  "requests-by-outcome": "26em",
  "requests-by-outcome.form-bar": "max(22.5em,min((35em - 100%)*999,25em),min((29em - 100%)*999,26em))",
  "network-by-year": "max(27em,min((23em - 100%)*999,28.5em),min((19em - 100%)*999,29.5em))",
  "capacity-by-type": "19em",
  "capacity-by-operator": "max(19.5em,min((26.25em - 100%)*999,27.5em))",
  "capacity-by-year": "max(21.5em,min((40em - 100%)*999,22.5em),min((24em - 100%)*999,24em))",
  "capacity-in-2023": "max(28.5em,min((26.25em - 100%)*999,32.5em))",
  "capacity-change": "19em",
  "residents-by-nationality": "max(min((100% - 26.19em)*999,24em),21em,min((19em - 100%)*999,34em))",
  "minors-capacity-by-phase":
    "max(19.5em,min((38em - 100%)*999,20.5em),min((32em - 100%)*999,24.5em),min((20em - 100%)*999,25.5em))",
  "minors-capacity-by-year": "max(18em,min((26.25em - 100%)*999,20.5em))",
  "minors-inflow-by-year": "16em",
  "minors-by-nationality": "max(min((100% - 26.19em)*999,19.5em),17em,min((19em - 100%)*999,27.5em))",
  "resettlement-by-route": "max(min((100% - 50em)*999,27.5em),min((52em - 100%)*999,(100% - 26.19em)*999,28.5em),23em)",
  "resettlement-by-route.form-bar": "23em",
  "resettlement-by-year": "16em",
  "resettlement-by-household": "max(8em,min((26.25em - 100%)*999,12em))",
  "resettlement-by-reception": "6em",
  "resettlement-pledge": "6em",
  "returns-by-destination.form-bar": "max(min((100% - 26.19em)*999,25.5em),22.5em,min((19em - 100%)*999,36.5em))",
  "returns-with-support": "max(32em,min((34em - 100%)*999,33em),min((26.25em - 100%)*999,45em))",
  "returns-by-year": "16em",
};

/** The same → height of one bar, which does not grow. */
export const barHeights: { readonly [id: string]: string } = {
  "residents-by-household": "max(6em,min((26.25em - 100%)*999,12.5em))",
  "residents-by-status": "5em",
  "residents-by-sex": "4em",
  "residents-by-age": "4em",
  "minors-by-age": "max(4em,min((68em - 100%)*999,6em))",
  "minors-by-sex": "max(4em,min((30em - 100%)*999,5em))",
  "returns-by-status": "max(6em,min((20em - 100%)*999,8.5em))",
  "returns-by-household": "max(6.5em,min((21em - 100%)*999,8em))",
  "returns-by-age": "max(4em,min((63em - 100%)*999,5em),min((26.25em - 100%)*999,7.5em),min((22em - 100%)*999,12.5em))",
  "returns-by-sex": "4em",
};

/** The same → height of a map alone, beside or above its list. */
export const mapHeights: { readonly [id: string]: string } = {
  "residents-by-nationality.form-map":
    "max(min((100% - 62em)*999,7em + 43%),min((75em - 100%)*999,2.25em + 49%),min((47.56em - 100%)*999,(100% - 40em)*999,6.75em + 66%),min((44em - 100%)*999,(100% - 26.19em)*999,4em + 71%),min((26.25em - 100%)*999,3.75em + 68%))",
  "returns-by-destination":
    "max(min((100% - 62em)*999,6.5em + 37%),min((75em - 100%)*999,1em + 45%),min((47.56em - 100%)*999,(100% - 40em)*999,6em + 58%),min((44em - 100%)*999,(100% - 26.19em)*999,2em + 67%),min((26.25em - 100%)*999,4.25em + 54%))",
  "returns-with-support.form-map":
    "max(min((100% - 62em)*999,6.5em + 37%),min((75em - 100%)*999,1em + 45%),min((47.56em - 100%)*999,(100% - 40em)*999,6em + 58%),min((44em - 100%)*999,(100% - 26.19em)*999,2em + 67%),min((26.25em - 100%)*999,3em + 56%),min((20em - 100%)*999,4.25em + 54%))",
};
