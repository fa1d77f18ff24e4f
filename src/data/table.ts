/**
 * The notation in which a chapter of the review is transcribed: as close to the printed page as a
 * program can read, so that a human can compare the two. `figures/` completes it into a Figure.
 */

export type Unit = "persons" | "places" | "percent" | "certificates" | "rulings" | "one-in" | "events";

/** `at` is a stock on a day, `during` a flow over a period; `undated` is a number whose year is not given. */
export type Timing = "at" | "during" | "undated";

/** Where a number comes from: the review, another publication, our own formula, or nowhere. */
export type Kind = "printed" | "published" | "derived" | "unknown";

/** How exact a number is; never mixed with where it comes from. */
export type Exactness = "exact" | "rounded" | "about" | "more-than" | "less-than" | "between" | "unknown";

export type Confidence = "high" | "medium";

export type Role = "item" | "other" | "subtotal" | "total" | "reference";

/** What an event of the year is about; one topic each. */
export type Topic =
  "shortage" | "capacity" | "minors" | "decisions" | "resettlement" | "relocation" | "ukraine" | "network";

/** A publication, or a heading of one. `url` is opened only when a reader clicks it. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** The heading or section inside the publication, in its own language. */
  readonly heading?: string;
  readonly url: string;
  /** When it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
}

/** What is known of one number. Everything left out is taken from the row's measure and the table. */
export interface Cell {
  /** The number as printed (40 for 40 %), or null where there is none. */
  readonly value?: number | null;
  /** The characters on the page, where they say more than the number: ">1", "meer dan 3.000". */
  readonly printed?: string;
  /** Bounds; either may be missing: more than 3 000 has `low` and no `high`. */
  readonly low?: number;
  readonly high?: number;
  readonly period?: string;
  readonly timing?: Timing;
  readonly kind?: Kind;
  readonly exactness?: Exactness;
  readonly formula?: string;
  readonly source?: string;
  readonly confidence?: Confidence;
  /** Ids of the table's notes that explain this very number. */
  readonly notes?: readonly string[];
  /** A value of another table, `FIGURE/KEY/MEASURE`; key figures hold nothing else. */
  readonly ref?: string;
}

export interface TableRow {
  readonly key: string;
  /** Default: `item`. */
  readonly role?: Role;
  /** Ends of a flow: keys, or names of nodes. */
  readonly from?: string;
  readonly to?: string;
  /** The key of the row in which this one is counted already, so that totals still add up. */
  readonly within?: string;
  /** Only of events. */
  readonly topic?: Topic;
  /** Measure id → number or Cell. A bare number is exact. */
  readonly cells: { readonly [measure: string]: number | Cell };
}

export interface TableMeasure {
  readonly id: string;
  readonly unit: Unit;
  readonly timing: Timing;
  /** ISO 8601: `2023`, `2023-12` or `2023-12-31`. Left out where each row has its own. */
  readonly period?: string;
  /** Default: `printed`. */
  readonly kind?: Kind;
}

export interface TableNote {
  readonly id: string;
  /** The row or measure it speaks of; left out when it is about the whole table. */
  readonly on?: { readonly key?: string; readonly measure?: string };
  /** Numbers (and ISO dates) for the message, so that no number stands in a translation. */
  readonly values?: { readonly [name: string]: number | string };
  /** Source of a number that only the note quotes; it joins the figure's list of sources. */
  readonly source?: string;
}

export interface Table {
  readonly id: string;
  /** Default source of every value. */
  readonly source: string;
  readonly measures: readonly TableMeasure[];
  readonly rows: readonly TableRow[];
  readonly notes?: readonly TableNote[];
}

/** One chapter of one edition: its tables, and the sources that they name. */
export interface Chapter {
  /** Some of its values are references to values of other chapters. */
  readonly refers?: true;
  /** Year of the review. */
  readonly edition: string;
  readonly tables: readonly Table[];
  readonly sources: readonly Source[];
}
