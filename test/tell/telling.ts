/** What the tests of telling share: words in four languages, small figures typed by hand, spaces made plain. */
import type { Figure, Measure, Note, Row, Value } from "../../src/figures/figure.js";
import { chapterIds, chapterOf } from "../../src/figures/catalogue.js";
import { languages, type Language } from "../../src/i18n/language.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import type { FigureMessages } from "../../src/i18n/messages.js";
import type { Words } from "../../src/tell/words.js";

for (const language of languages)
  await Promise.all([loadShell(language), ...chapterIds.map((chapter) => loadMessages(language, chapter))]);

export const wordsOf = (language: Language, figure: string): Words => ({
  language,
  shell: shellNow(language)!,
  figure: messagesNow(language, chapterOf(figure)!)![figure]!,
});

/** Words for a figure typed by hand. */
export const literalWords = (figure: Partial<FigureMessages> = {}, language: Language = "en"): Words => ({
  language,
  shell: shellNow(language)!,
  figure: {
    title: "A table",
    heading: "A finding",
    subheading: "What is counted",
    rowsHead: "Row",
    rows: {},
    measures: { persons: "Persons", places: "Places" },
    notes: {},
    ...figure,
  },
});

/** French and German write narrow and no-break spaces; expectations are typed with plain ones. */
export const plain = <T>(told: T): T => JSON.parse(JSON.stringify(told).replace(/[\u202f\u00a0]/g, " ")) as T;

/** A value typed by hand: a number is exact and printed. */
export const valueOf = (given: number | Partial<Value>): Value => ({
  value: null,
  period: "2023",
  timing: "during",
  kind: "printed",
  exactness: "exact",
  source: "review",
  confidence: "high",
  ...(typeof given === "number" ? { value: given } : given),
});

type Given = number | Partial<Value>;

/** A row typed by hand: of the measure `persons`, or of several. */
export const rowOf = (
  key: string,
  cells: Given | { readonly [measure: string]: Given },
  more: Partial<Row> = {},
): Row => {
  const one = typeof cells === "number" || "exactness" in cells || "value" in cells || "kind" in cells;
  const given = (one ? { persons: cells } : cells) as { readonly [measure: string]: Given };
  const entries = Object.entries(given).map(([measure, cell]) => [measure, valueOf(cell)]);
  return { key, role: "item", ...more, cells: Object.fromEntries(entries) as Row["cells"] };
};

/** A figure typed by hand. */
export const figureWith = (
  rows: readonly Row[],
  {
    measures = [{ id: "persons", unit: "persons" }],
    notes = [],
    id = "literal",
    ...more
  }: Partial<Figure> & {
    readonly measures?: readonly Measure[];
    readonly notes?: readonly Note[];
  } = {},
): Figure => ({
  id,
  edition: "2023",
  rows,
  measures,
  notes,
  sources: [
    {
      id: "review",
      publisher: "Fedasil",
      title: "Balans 2023",
      heading: "Een tabel",
      url: "https://example.org/review",
      published: "2024-05",
    },
  ],
  ...more,
});
