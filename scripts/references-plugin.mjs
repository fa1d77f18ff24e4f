/**
 * Rollup plugin: the key figures refer to values of other chapters. In what is shipped each has its value already, so
 * that eight numbers do not cost a reader six chapters.
 */
import { importSource } from "./source.mjs";

export const references = () => ({
  name: "references",
  async transform(_code, id) {
    if (!id.endsWith("/src/data/2023/key-figures.ts")) return null;
    const { chapter, figures } = await importSource(`
      import { chapter } from "./src/data/2023/key-figures.ts";
      import { loadFigure } from "./src/figures/load.ts";
      export { chapter };
      export const figures = await Promise.all(chapter.tables.map(({ id }) => loadFigure(id)));`);
    const tables = chapter.tables.map((table, index) => ({ ...table, rows: figures[index].rows }));
    const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
    return { code: `export const chapter = ${JSON.stringify({ ...chapter, sources, tables })};`, map: null };
  },
});
