/** The words of a figure's parts: labels, values, notes, headings. Every projection tells them the same way. */
import { originOf } from "../figures/origin.js";
import { measureOf, type Figure, type Measure, type Note, type Row, type Text, type Value } from "../figures/figure.js";
import { formatPeriod } from "../i18n/dates.js";
import { formatNumber, formatPercent, pluralOf } from "../i18n/format.js";
import { digitsOf, valueText as seenText, worded, type Digits } from "./number.js";
import { capitalise, fill, type Words } from "./words.js";

const literal = (text: Text, words: Words): string =>
  typeof text === "string" ? text : (text[words.language] ?? text.en ?? Object.values(text)[0] ?? "");

/** A message by its id. Ids of own data may be any word, "constructor" too: only what is written there counts. */
const message = (messages: { readonly [id: string]: string } | undefined, id: string): string | undefined =>
  messages && Object.hasOwn(messages, id) ? messages[id] : undefined;

/** A label inside the drawing, where the figure has one: that of the measure before that of the whole figure. */
export const labelOf = (id: string, measure: Measure, words: Words): string | undefined =>
  message(words.figure.labels, `${measure.id}-${id}`) ?? message(words.figure.labels, id);

/** Title, heading or subheading; where one measure of several is shown, that measure's own if it has one. */
export const said = (part: "title" | "heading" | "subheading", { measures }: Figure, words: Words): string =>
  (measures.length === 1 ? message(words.figure.labels, `${measures[0]!.id}-${part}`) : undefined) ??
  words.figure[part];

/**
 * "Croix-Rouge francophone", "Brazil", "2015", "25 May 2023". The label of an event is the statement that goes on after
 * its number; where it stands alone it begins as a sentence does.
 */
export const rowLabel = (row: Row, words: Words): string => {
  if (row.label !== undefined) return literal(row.label, words);
  const own = message(words.figure.rows, row.key) ?? message(words.shell.countries, row.key);
  if (own !== undefined) return row.topic === undefined ? own : capitalise(own, words.language);
  if (/^\d{4}(-\d\d){0,2}$/.test(row.key)) return formatPeriod(row.key, words.language);
  if (row.key === "undated") return words.shell.timing.undated;
  return row.role === "other" || row.role === "total" ? words.shell.roles[row.role] : row.key;
};

/** What goes on after a row's number, or says all where it has none: "single men on the waiting list". */
export const statementText = (row: Row, words: Words): string =>
  message(words.figure.counts, row.key) ?? message(words.figure.rows, row.key) ?? rowLabel(row, words);

/** "Places"; "Share" for the shares that a figure was asked for. */
export const measureLabel = (measure: Measure, words: Words): string => {
  if (measure.label !== undefined) return literal(measure.label, words);
  return message(words.figure.measures, measure.id) ?? (measure.id === "share" ? words.shell.share : measure.id);
};

/** "places", "persons"; empty for units that the number carries itself (95%). */
export const unitWord = (measure: Measure, count: number, words: Words): string =>
  measure.unit === "percent" || measure.unit === "one-in"
    ? ""
    : words.shell.units[measure.unit][pluralOf(count, words.language)];

/** The number that the words around a value agree with: of 0 to 60 it is the 60. Undefined where there is none. */
export const countOf = (value: Value): number | undefined => value.value ?? value.high ?? value.low;

/**
 * Without separators, at which a speech engine may begin another number; a decimal still needs the language's own sign.
 * U+2212 is silent in some engines: the sign is a word.
 */
export const spokenDigits =
  (words: Words): Digits =>
  (value) => {
    const size = Math.abs(value);
    const digits = Number.isInteger(size) ? String(size) : formatNumber(size, words.language);
    return value < 0 ? `${words.shell.minus} ${digits}` : digits;
  };

/** The same for a cell of a table, where a range is "0–60". */
export const cellText = (value: Value | undefined, measure: Measure, words: Words): string =>
  value === undefined ? "–" : worded(value, measure, words, digitsOf(measure, words), "{low}–{high}");

/** The number alone to be spoken, without unit and separators: "8620", "between 0 and 60". */
export const spokenNumber = (value: Value, measure: Measure, words: Words): string =>
  worded(value, measure, words, spokenDigits(words), words.shell.exactness["between-spoken"]);

/** The same to be spoken, with its unit and without separators: "8620 places", "95 percent". */
export const spokenText = (value: Value, measure: Measure, words: Words): string => {
  const text = spokenNumber(value, measure, words);
  const n = countOf(value);
  if (n === undefined || measure.unit === "one-in") return text;
  return `${text} ${words.shell.units[measure.unit][pluralOf(n, words.language)]}`;
};

/** A value as a reader sees it: "35,651", "95%", "more than 34,000", "no figure"; aloud "35651", "95 percent". */
export const valueText = (value: Value, measure: Measure, words: Words): string => {
  if (!words.aloud) return seenText(value, measure, words);
  return measure.unit === "percent" ? spokenText(value, measure, words) : spokenNumber(value, measure, words);
};

/** When the value holds: "end of 2023", "25 May 2023", "2023", "year not given". */
export const periodText = (value: Value, words: Words): string =>
  value.timing === "undated" || value.period === ""
    ? words.shell.timing.undated
    : value.timing === "at" && /^\d{4}-12-31$/.test(value.period)
      ? fill(words.shell.timing["year-end"], () => value.period.slice(0, 4))
      : formatPeriod(value.period, words.language);

/** A note's own value: numbers are grouped, `{name%}` is a percentage, strings are ISO dates or years. */
const formatNoteValue = (value: number | string, percent: boolean, words: Words): string => {
  const { language, shell } = words;
  if (typeof value === "string") return /^\d{4}/.test(value) ? formatPeriod(value, language) : value;
  if (!words.aloud) return (percent ? formatPercent : formatNumber)(value, language);
  const digits = spokenDigits(words)(value);
  return percent ? `${digits} ${shell.units.percent.other}` : digits;
};

/**
 * Fills a message from the figure's own values (`{total/places}`) and from a note's (`{sum}`, `{share%}`). A message
 * speaks of the whole figure, also where an author shows fewer of its rows or measures.
 */
export const fillFrom = (message: string, figure: Figure, words: Words, values: Note["values"] = {}): string =>
  fill(message, (name) => {
    const [key, measureId] = name.split("/") as [string, string?];
    if (measureId !== undefined) {
      const measure = measureOf(originOf(figure), measureId);
      const value = originOf(figure).rows.find((row) => row.key === key)?.cells[measureId];
      return measure && value && valueText(value, measure, words);
    }
    const percent = name.endsWith("%");
    const value = values[percent ? name.slice(0, -1) : name];
    return value === undefined ? undefined : formatNoteValue(value, percent, words);
  });

/** A message that begins with a capital, also where it begins with a filled-in word. */
export const sentence = (message: string, figure: Figure, words: Words): string =>
  capitalise(fillFrom(message, figure, words), words.language);

export const headingText = (figure: Figure, words: Words): string =>
  sentence(said("heading", figure, words), figure, words);
export const titleText = (figure: Figure, words: Words): string =>
  sentence(said("title", figure, words), figure, words);

/** A note as a sentence. */
export const noteText = (note: Note, figure: Figure, words: Words): string =>
  note.text !== undefined
    ? literal(note.text, words)
    : capitalise(fillFrom(message(words.figure.notes, note.id) ?? "", figure, words, note.values), words.language);

/** Raised letters of the notes that explain single values, in the order in which a reader meets them. */
export const noteLetters = (figure: Figure): ReadonlyMap<string, string> => {
  const met = figure.rows.flatMap((row) => figure.measures.flatMap((measure) => row.cells[measure.id]?.notes ?? []));
  return new Map([...new Set(met)].map((id, index) => [id, String.fromCharCode(97 + index)]));
};

const joined = (values: readonly (Value | undefined)[], letters: ReadonlyMap<string, string>): string => {
  const met = new Set(values.flatMap((value) => value?.notes ?? []));
  return [...letters].map(([id, letter]) => (met.has(id) ? letter : "")).join("");
};

/** The letters of one row, "ab", or empty; or of one of its values, if its measure is named. */
export const lettersOf = (row: Row, letters: ReadonlyMap<string, string>, measure?: string): string =>
  joined(measure === undefined ? Object.values(row.cells) : [row.cells[measure]], letters);
