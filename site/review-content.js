/**
 * What stands on the page with the whole review, in order: for the gallery and for Storybook. `head` and `text` are
 * keys of words/review/*.js; a figure is its id and its element as an author writes it.
 */
const figure = (id, tag, more = "", size = "") => ({ id, tag: `fedasil-${tag}-chart`, attributes: more, size });
/** Two of these stand side by side where there is room. */
const half = (id, tag, by) => figure(id, tag, `by="${by}"`, "half");
const by = (id, tag, value) => figure(id, tag, `by="${value}"`);
const other = (id, tag, attributes = "") => ({ id, tag: `fedasil-${tag}`, attributes, size: "" });

const part = (text, ...figures) => ({ text, figures });
const chapter = (id, ...parts) => ({ id, head: `${id}Head`, parts });

export const keyFigures = other("key-figures", "key-figures", 'heading="" subheading="" no-tools');

export const chapters = [
  chapter(
    "requests",
    part("requestsText", figure("requests-by-outcome", "requests")),
    part("applicationsText", figure("applications-by-year", "applications"), figure("network-by-year", "network")),
  ),
  chapter(
    "places",
    part(
      "growthText",
      by("capacity-change", "capacity", "change"),
      by("capacity-by-year", "capacity", "year"),
      by("capacity-in-2023", "capacity", "month"),
    ),
    part("typesText", figure("capacity-by-type", "capacity"), by("capacity-by-operator", "capacity", "operator")),
  ),
  chapter(
    "residents",
    part(
      "residentsText",
      by("residents-by-household", "residents", "household"),
      half("residents-by-sex", "residents", "sex"),
      half("residents-by-age", "residents", "age"),
    ),
    part(
      "originText",
      other("residents-by-nationality", "origin-map"),
      by("residents-by-status", "residents", "status"),
    ),
  ),
  chapter(
    "minors",
    part(
      "minorsText",
      figure("minors-capacity-by-phase", "minors"),
      by("minors-capacity-by-year", "minors", "capacity"),
      by("minors-inflow-by-year", "minors", "inflow"),
    ),
    part(
      "youthText",
      by("minors-by-nationality", "minors", "nationality"),
      half("minors-by-age", "minors", "age"),
      half("minors-by-sex", "minors", "sex"),
    ),
  ),
  chapter(
    "resettlement",
    part(
      "resettlementText",
      by("resettlement-pledge", "resettlement", "pledge"),
      by("resettlement-by-year", "resettlement", "year"),
    ),
    part(
      "routeText",
      figure("resettlement-by-route", "resettlement"),
      half("resettlement-by-household", "resettlement", "household"),
      half("resettlement-by-reception", "resettlement", "reception"),
    ),
  ),
  chapter(
    "return",
    part(
      "returnText",
      by("returns-by-year", "return", "year"),
      other("returns-by-destination", "return-map"),
      by("returns-with-support", "return", "support"),
    ),
    part(
      "returneesText",
      by("returns-by-status", "return", "status"),
      half("returns-by-household", "return", "household"),
      half("returns-by-sex", "return", "sex"),
      by("returns-by-age", "return", "age"),
    ),
  ),
  chapter("ukraine", part("ukraineText", figure("protection-certificates", "protection"))),
  chapter(
    "year",
    part("shortageText", other("waiting-list", "year-timeline", 'topic="shortage"')),
    part("eventsText", other("year-events", "year-timeline")),
  ),
];

/** An element with its attributes; what is inside is read where no script runs. */
export const element = ({ id, tag, attributes, size }, inside = "") =>
  `<${tag}${attributes && ` ${attributes}`} id="${id}"${size && ` class="${size}"`}>${inside}</${tag}>`;

/**
 * The page's own part, without what frames it.
 * @param said `(key, element, attributes)` → an element with these words
 * @param inside `(figure id)` → what its element holds where no script runs
 */
export const review = (said, inside = () => "") => {
  const shown = (figure) => element(figure, inside(figure.id));
  const partOf = ({ text, figures }, head) => `<div class="part">
<div class="words"><div class="stay">${head}${said(text, "p")}</div></div>
<div class="figures">
${figures.map(shown).join("\n")}
</div>
</div>`;
  const chapterOf = ({ id, head, parts }) => `<section class="chapter" id="${id}" aria-labelledby="${id}-head">
${parts.map((part, index) => partOf(part, index === 0 ? said(head, "h2", `id="${id}-head"`) : "")).join("\n")}
</section>`;
  return `<div class="opening">
${said("title", "h1")}
${said("standfirst", "p", 'class="standfirst"')}
</div>
<nav class="chapters" data-label="contents"><ul>
${chapters.map(({ id, head }) => `<li>${said(head, "a", `href="#${id}"`)}</li>`).join("\n")}
</ul></nav>
<section class="cards" data-label="numbers">
${shown(keyFigures)}
</section>
${chapters.map(chapterOf).join("\n")}`;
};
