/**
 * What stands on the gallery's page, in order. `words` are keys of words/*.js; `tag` is an element as an author writes
 * it. An attribute given as `{key}` is text of the page's language.
 */
const heading = (words, id) => ({ kind: "heading", words, id });
const chapter = (words, id) => ({ kind: "chapter", words, id });
const text = (words) => ({ kind: "text", words });
const example = (id, tag, more = {}) => ({ kind: "example", id, tag, ...more });
const variant = (id, words, tag, more = {}) => [
  { kind: "variant", words: `${words}Head` },
  { kind: "remark", words: `${words}Text` },
  example(id, tag, more),
];

export const article = [
  heading("placesHead", "places"),
  text("placesText"),
  example("capacity-by-type", "<fedasil-capacity-chart></fedasil-capacity-chart>"),
  text("operatorText"),
  example("capacity-by-operator", '<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>'),
  text("yearText"),
  example("capacity-by-year", '<fedasil-capacity-chart by="year"></fedasil-capacity-chart>'),
  heading("returnsHead", "return"),
  text("returnsText"),
  example("returns-by-destination", "<fedasil-return-map></fedasil-return-map>", { wide: true }),
];

export const variants = [
  chapter("variantsHead", "variants"),
  text("variantsText"),
  ...variant("share", "share", '<fedasil-capacity-chart by="operator" measure="share"></fedasil-capacity-chart>'),
  ...variant("measure", "measure", '<fedasil-capacity-chart measure="occupancy"></fedasil-capacity-chart>'),
  ...variant("limit", "limit", '<fedasil-capacity-chart by="operator" limit="4"></fedasil-capacity-chart>'),
  ...variant("sort", "sort", '<fedasil-capacity-chart by="operator" sort="name"></fedasil-capacity-chart>'),
  ...variant(
    "highlight",
    "highlight",
    '<fedasil-capacity-chart by="operator" highlight="croix-rouge,rode-kruis" heading="{highlightHeading}" subheading=""></fedasil-capacity-chart>',
  ),
  ...variant("note", "note", '<fedasil-return-map limit="5" note="{noteNote}" no-tools></fedasil-return-map>'),
  ...variant("map-share", "mapShare", '<fedasil-return-map measure="share"></fedasil-return-map>'),
  ...variant("figure-drawn", "figure", '<fedasil-figure of="capacity-by-year"></fedasil-figure>'),
  example("figure-table", '<fedasil-figure of="minors-capacity-by-phase"></fedasil-figure>'),
  ...variant("theme", "theme", '<fedasil-capacity-chart theme="dark"></fedasil-capacity-chart>'),
  example("theme-light", '<fedasil-return-map theme="light"></fedasil-return-map>'),
  ...variant("language", "language", '<fedasil-capacity-chart by="operator" lang="fr"></fedasil-capacity-chart>'),
  ...variant("colours", "colours", '<fedasil-capacity-chart by="year" class="house"></fedasil-capacity-chart>', {
    css: ".house { --fedasil-emphasis: #7a3e00; --fedasil-context: #9a8f80; }",
  }),
];

/** What is known → the value that shows it. */
export const numbers = [
  ["nExact", "capacity-by-operator/fedasil"],
  ["nPercent", "capacity-by-type/total/occupancy"],
  ["nMoreThan", "text-numbers/rulings"],
  ["nAbout", "text-numbers/waiting-list-end"],
  ["nBetween", "returns-with-support/RO/support"],
  ["nOneIn", "protection-certificates/referred"],
  ["nChange", "text-numbers/applications-change"],
  ["nMedium", "capacity-by-year/2015"],
  ["nUnknown", "capacity-by-year/2017"],
];

/** The contents list: ids of what stands on the page, and their words. */
export const contents = [
  ["places", "placesHead"],
  ["return", "returnsHead"],
  ["variants", "variantsHead"],
  ["numbers", "numbersHead"],
  ["data", "dataHead"],
];
