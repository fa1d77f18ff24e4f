/** The shape of what translators write. English is the type of the others: what is missing does not compile. */

/**
 * The words of one figure. No number of the data is written in a message: `{key/measure}` is that value of the
 * figure, worded as exactly as it is known ("more than 3,000", "95%"); `{name}` in a note is the note's value of that
 * name (a number is grouped; a string is an ISO date or year), `{name%}` the same as a percentage.
 * Small round numbers that state a proportion are words ("three in four").
 */
export interface FigureMessages {
  /** What the figure is, without a finding: the caption of the table, the name in a list. */
  readonly title: string;
  /** The finding, as a sentence that the rows prove. */
  readonly heading: string;
  /** What is counted: unit, population, place, period. */
  readonly subheading: string;
  /** Head of the column of rows: "Operator". */
  readonly rowsHead: string;
  /** Row key → label. Years, dates and countries need none. */
  readonly rows: { readonly [key: string]: string };
  /** Row key → what a value of this row counts, where the label alone would mislead inside a sentence. */
  readonly counts?: { readonly [key: string]: string };
  /** Row key → second, smaller line of the label. */
  readonly details?: { readonly [key: string]: string };
  /** Measure id → head of its column. */
  readonly measures: { readonly [measure: string]: string };
  /** Note id → message. */
  readonly notes: { readonly [id: string]: string };
  /** Words inside the drawing that are neither a row, a measure nor a note. */
  readonly labels?: { readonly [id: string]: string };
}

/** Figure id → its words. */
export interface ChapterMessages {
  readonly [figure: string]: FigureMessages;
}

/** The same keys with other words: the type of a translation. */
export type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
