/** From the transcription to the Figure: fills in what the table's notation leaves out, and freezes it. */
import type { Cell, Chapter, Table, TableMeasure } from "../data/table.js";
import type { Figure, Note, Row, Value } from "./figure.js";
import { deepFreeze } from "./freeze.js";

/** Finds a referenced cell, `FIGURE/KEY/MEASURE`, in whatever chapters are at hand. */
export type Resolve = (ref: string) => Value | undefined;

const nothingKnown = (cell: Cell): boolean =>
  (cell.value ?? cell.low ?? cell.high ?? null) === null && cell.printed === undefined;

const completeCell = (given: number | Cell, measure: TableMeasure, table: Table, resolve: Resolve): Value => {
  const cell: Cell = typeof given === "number" ? { value: given } : given;
  if (cell.ref !== undefined) {
    const { ref, ...own } = cell;
    const target = resolve(ref);
    if (!target) throw new Error(`${table.id}: the reference ${ref} leads nowhere`);
    return { ...target, ...(own as Partial<Value>), formula: ref };
  }
  const unknown = nothingKnown(cell);
  const { period = measure.period ?? "", timing = measure.timing, source = table.source, ...rest } = cell;
  return {
    kind: unknown ? "unknown" : (measure.kind ?? "printed"),
    exactness: unknown ? "unknown" : "exact",
    confidence: "high",
    ...rest,
    value: cell.value ?? null,
    period,
    timing,
    source,
  };
};

const completeRow = (row: Table["rows"][number], table: Table, resolve: Resolve): Row => ({
  ...row,
  role: row.role ?? "item",
  cells: Object.fromEntries(
    table.measures
      .filter((measure) => row.cells[measure.id] !== undefined)
      .map((measure) => [measure.id, completeCell(row.cells[measure.id]!, measure, table, resolve)]),
  ),
});

/**
 * @param chapters every chapter whose sources the table, or a table it refers to, may name
 * @throws Error if a reference or a source id leads nowhere: a defect of the dataset, caught by its tests
 */
export const complete = (table: Table, chapters: readonly Chapter[], resolve: Resolve): Figure => {
  const rows = table.rows.map((row) => completeRow(row, table, resolve));
  const named = new Set<string>(
    rows
      .flatMap((row) => Object.values(row.cells).map((cell) => cell.source))
      .concat((table.notes ?? []).flatMap((note) => note.source ?? [])),
  );
  const all = chapters.flatMap((chapter) => chapter.sources);
  const sources = [...named].map((id) => {
    const source = all.find((candidate) => candidate.id === id);
    if (!source) throw new Error(`${table.id}: no source is called ${id}`);
    return source;
  });
  return deepFreeze({
    id: table.id,
    edition: chapters[0]!.edition,
    rows,
    measures: table.measures.map(({ id, unit }) => ({ id, unit })),
    notes: (table.notes ?? []).map(({ source: _, ...note }): Note => note),
    sources,
  });
};
