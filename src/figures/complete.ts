/** Turns a transcribed table into a Figure: fills in what the notation leaves out, and freezes it. */
import type { Cell, Chapter, Table, TableMeasure } from "../data/table.js";
import type { Figure, Note, Row, Value } from "./figure.js";
import { deepFreeze } from "./freeze.js";

const nothingKnown = (cell: Cell): boolean =>
  (cell.value ?? cell.low ?? cell.high ?? null) === null && cell.printed === undefined;

const completeCell = (given: number | Cell, measure: TableMeasure, table: Table): Value => {
  const cell: Cell = typeof given === "number" ? { value: given } : given;
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

const completeRow = (row: Table["rows"][number], table: Table): Row => ({
  ...row,
  role: row.role ?? "item",
  cells: Object.fromEntries(
    table.measures
      .filter((measure) => row.cells[measure.id] !== undefined)
      .map((measure) => [measure.id, completeCell(row.cells[measure.id]!, measure, table)]),
  ),
});

/**
 * @param chapter where the table's sources are
 * @throws Error if a source id leads nowhere: a defect of the dataset, caught by its tests
 */
export const complete = (table: Table, chapter: Chapter): Figure => {
  const rows = table.rows.map((row) => completeRow(row, table));
  const named = new Set<string>(
    rows
      .flatMap((row) => Object.values(row.cells).map((cell) => cell.source))
      .concat((table.notes ?? []).flatMap((note) => note.source ?? [])),
  );
  const sources = [...named].map((id) => {
    const source = chapter.sources.find((candidate) => candidate.id === id);
    if (!source) throw new Error(`${table.id}: no source is called ${id}`);
    return source;
  });
  return deepFreeze({
    id: table.id,
    edition: chapter.edition,
    rows,
    measures: table.measures.map(({ id, unit }) => ({ id, unit })),
    notes: (table.notes ?? []).map(({ source: _, ...note }): Note => note),
    sources,
  });
};
