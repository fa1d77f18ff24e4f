/**
 * The hub of the library: a frozen, serialisable value that says what is known and how well.
 * It has no pixels, no colours and no translated text. Chart, table, CSV, JSON, sentence and source
 * line are projections of it, so they cannot disagree. `dist/data/ID.json` is exactly this value.
 */
import type { Confidence, Exactness, Kind, Role, Source, Timing, Topic, Unit } from "../data/table.js";

export type { Confidence, Exactness, Kind, Role, Source, Timing, Topic, Unit } from "../data/table.js";

/** Literal text of a figure that is not ours; our own figures find theirs among the messages. */
export type Text = string | { readonly nl?: string; readonly fr?: string; readonly de?: string; readonly en?: string };

export interface Figure {
  /** An id of the review's list of figures. */
  readonly id: string;
  /** Year of the review. */
  readonly edition: string;
  readonly rows: readonly Row[];
  readonly measures: readonly Measure[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

export interface Row {
  readonly key: string;
  readonly role: Role;
  readonly label?: Text;
  readonly from?: string;
  readonly to?: string;
  /** Key of the row in which this one is counted already. */
  readonly within?: string;
  /** What an event is about; only rows of `year-events` have one. */
  readonly topic?: Topic;
  readonly cells: { readonly [measure: string]: Value };
}

export interface Measure {
  readonly id: string;
  readonly unit: Unit;
  readonly label?: Text;
}

export interface Value {
  /** The number as printed (40 for 40 %); null where only bounds, or nothing, are known. */
  readonly value: number | null;
  readonly printed?: string;
  readonly low?: number;
  readonly high?: number;
  /** ISO 8601: a year, month, day, or `2015/2016`; empty where the source gives none. */
  readonly period: string;
  readonly timing: Timing;
  readonly kind: Kind;
  readonly exactness: Exactness;
  readonly formula?: string;
  /** Id of one of the figure's sources. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly notes?: readonly string[];
}

export interface Note {
  readonly id: string;
  readonly on?: { readonly key?: string; readonly measure?: string };
  readonly values?: { readonly [name: string]: number | string };
  readonly text?: Text;
}

/** Address of one value: `FIGURE/KEY` or `FIGURE/KEY/MEASURE`. */
export interface Address {
  readonly figure: string;
  readonly key: string;
  readonly measure: string;
}

/** The row with this key, or undefined. */
export const rowOf = (figure: Figure, key: string): Row | undefined => figure.rows.find((row) => row.key === key);

/** The measure with this id, or undefined. */
export const measureOf = (figure: Figure, id: string): Measure | undefined =>
  figure.measures.find((measure) => measure.id === id);

/** The printed total of a measure, or undefined where the source prints none. */
export const totalOf = (figure: Figure, measure: string): number | undefined =>
  figure.rows.find((row) => row.role === "total")?.cells[measure]?.value ?? undefined;

/** The notes that explain this very value: those it names, and those that are on its row or measure. */
export const notesOn = (figure: Figure, key: string, measure: string): readonly Note[] => {
  const named = rowOf(figure, key)?.cells[measure]?.notes ?? [];
  return figure.notes.filter(
    ({ id, on }) =>
      named.includes(id) || (on !== undefined && (on.key ?? key) === key && (on.measure ?? measure) === measure),
  );
};

/** Splits `FIGURE/KEY` or `FIGURE/KEY/MEASURE`; undefined where it is neither. */
export const parseAddress = (of: string): { figure: string; key: string; measure?: string } | undefined => {
  const [figure, key, measure, ...rest] = of.trim().split("/");
  if (!figure || !key || rest.length > 0) return undefined;
  return measure ? { figure, key, measure } : { figure, key };
};
