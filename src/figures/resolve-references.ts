/**
 * Puts the values of other figures in the place of references to them: the key figures hold nothing else. The build
 * does it too, so that in what is shipped eight numbers do not cost a reader six chapters.
 */
import type { Cell, Chapter, Source, TableRow } from "../data/table.js";
import type { Figure } from "./figure.js";

type Find = (figure: string) => Promise<Figure | undefined>;

/** @throws Error if a reference leads nowhere: a defect of the dataset, caught by its tests */
const valueOf = async ({ ref, ...own }: Cell, find: Find): Promise<readonly [Cell, Source]> => {
  const [id, key, measure] = ref!.split("/") as [string, string, string];
  const figure = await find(id);
  const value = figure?.rows.find((row) => row.key === key)?.cells[measure];
  const source = figure?.sources.find((candidate) => candidate.id === value?.source);
  if (!value || !source) throw new Error(`the reference ${ref!} leads nowhere`);
  return [{ ...value, ...own, formula: ref! }, source];
};

/** The chapter with values for references, and the sources of these. */
export const resolveReferences = async (chapter: Chapter, find: Find): Promise<Chapter> => {
  const sources = new Set(chapter.sources);
  const cellOf = async (cell: number | Cell): Promise<number | Cell> => {
    if (typeof cell === "number" || cell.ref === undefined) return cell;
    const [value, source] = await valueOf(cell, find);
    sources.add(source);
    return value;
  };
  const rowOf = async (row: TableRow): Promise<TableRow> => {
    const cells = Object.entries(row.cells).map(async ([measure, cell]) => [measure, await cellOf(cell)] as const);
    return { ...row, cells: Object.fromEntries(await Promise.all(cells)) };
  };
  const tables = chapter.tables.map(async (table) => ({ ...table, rows: await Promise.all(table.rows.map(rowOf)) }));
  return { edition: chapter.edition, tables: await Promise.all(tables), sources: [...sources] };
};
