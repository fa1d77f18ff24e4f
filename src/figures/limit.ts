/** Shows fewer rows: those beyond the limit are added up in "other", so that totals stay true. */
import { notesOn, type Exactness, type Figure, type Measure, type Row, type Value } from "./figure.js";
import { hasNumber, highOf, lowOf } from "./bounds.js";
import { isAddable, isYearly, partsOf } from "./parts.js";

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
const totalled = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.some((number) => number === undefined)
    ? undefined
    : Number(numbers.reduce<number>((result, number) => result + number!, 0).toFixed(6));

const worst = (values: readonly Value[]): Exactness =>
  (["about", "rounded"] as const).find((exactness) => values.some((value) => value.exactness === exactness)) ?? "exact";

const bounded = (low: number | undefined, high: number | undefined): Pick<Value, "low" | "high" | "exactness"> => {
  if (low !== undefined && high !== undefined) return { low, high, exactness: "between" };
  if (low !== undefined) return { low, exactness: "more-than" };
  return high === undefined ? { exactness: "unknown" } : { high, exactness: "less-than" };
};

/** The sum is no more exact than the least exact of its parts; a part without bounds leaves it unknown. */
const addUp = (values: readonly Value[]): Pick<Value, "value" | "low" | "high" | "exactness"> =>
  values.every(hasNumber)
    ? { value: totalled(values.map(({ value }) => value))!, exactness: worst(values) }
    : { value: null, ...bounded(totalled(values.map(lowOf)), totalled(values.map(highOf))) };

/** Notes that explained a merged row explain "other" now. */
const notesOf = (figure: Figure, rows: readonly Row[], measure: string): readonly string[] => {
  const told = rows.flatMap((row) =>
    notesOn(figure, row.key, measure).filter(
      ({ id, on }) => row.cells[measure]?.notes?.includes(id) || (row.role === "item" && on?.key === row.key),
    ),
  );
  return [...new Set(told.map((note) => note.id))];
};

const otherCell = (figure: Figure, merged: readonly Row[], measure: Measure): Value | undefined => {
  const { id } = measure;
  if (!isAddable(figure, measure) || merged.some((row) => !row.cells[id])) return undefined;
  const parts = partsOf(figure, id);
  const counted = merged.filter((row) => parts.includes(row));
  const [first] = counted;
  if (!first) return undefined;
  // The merged rows are all counted in it already: "other" is as it was.
  if (counted.length === 1 && first.role === "other") return first.cells[id];
  const values = counted.map((row) => row.cells[id]!);
  const { period, timing, source } = values[0]!;
  const notes = notesOf(figure, counted, id);
  const sum = addUp(values);
  // A sum of which nothing is known would only hide the names of its parts.
  if (sum.exactness === "unknown") return undefined;
  return {
    ...sum,
    period,
    timing,
    source,
    kind: "derived",
    formula: counted.map((row) => row.key).join(" + "),
    confidence: values.some((value) => value.confidence === "medium") ? "medium" : "high",
    ...(notes.length > 0 ? { notes } : {}),
  };
};

const otherRow = (figure: Figure, merged: readonly Row[]): Row => {
  const given = merged.find((row) => row.role === "other");
  const { from, to } = merged[0]!;
  const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const cells = figure.measures.flatMap((measure) => {
    const cell = otherCell(figure, merged, measure);
    return cell ? [[measure.id, cell] as const] : [];
  });
  return { ...(given ?? { key: "other", ...ends }), role: "other", cells: Object.fromEntries(cells) };
};

/** Flows that start or end in different places make no one flow. */
const isOneFlow = (rows: readonly Row[]): boolean => new Set(rows.map(({ from, to }) => `${from}→${to}`)).size === 1;

/** The figure with at most `limit` items; the same figure where its rows cannot be added up. */
export const limited = (figure: Figure, limit: number): Figure => {
  const beyond = figure.rows.filter((row) => row.role === "item").slice(limit);
  const merged = [...beyond, ...figure.rows.filter((row) => row.role === "other")];
  if (beyond.length === 0 || isYearly(figure) || !isOneFlow(merged)) return figure;
  if (!figure.measures.some((measure) => isAddable(figure, measure))) return figure;
  const other = otherRow(figure, merged);
  if (Object.keys(other.cells).length === 0) return figure;
  const rows = figure.rows.flatMap((row) => (row === merged.at(-1) ? other : merged.includes(row) ? [] : row));
  const gone = new Set(beyond.map((row) => row.key));
  return {
    ...figure,
    rows: rows.map((row) => (row.within && gone.has(row.within) ? { ...row, within: other.key } : row)),
  };
};
