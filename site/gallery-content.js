/**
 * What stands on the gallery's page beside the elements themselves, in order. `words` are keys of words/*.js; `tag` is an
 * element as an author writes it. An attribute given as `{key}` is text of the page's language.
 */
const chapter = (words, id) => ({ kind: "chapter", words, id });
const text = (words) => ({ kind: "text", words });
const variant = (id, words, tag, more = {}) => [
  { kind: "variant", words: `${words}Head` },
  { kind: "remark", words: `${words}Text` },
  { kind: "example", id, tag, ...more },
];

/** What an element shows at first where its bare tag shows nothing. */
export const FIRST_ATTRIBUTES = {
  "fedasil-figure": ' of="capacity-by-operator"',
  "fedasil-value": ' of="capacity-by-type/total/places"',
};

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
  ...variant("theme", "theme", '<fedasil-capacity-chart theme="dark"></fedasil-capacity-chart>'),
  { kind: "example", id: "theme-light", tag: '<fedasil-return-map theme="light"></fedasil-return-map>' },
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
  ["elements", "elementsHead"],
  ["attributes", "attributesHead"],
  ["variants", "variantsHead"],
  ["numbers", "numbersHead"],
  ["data", "dataHead"],
];
