/** Rollup plugin: ships chapters that refer to others with the values themselves (src/figures/resolve-references.ts says why). */
import { importSource } from "./source.mjs";

export const references = () => ({
  name: "references",
  async transform(code, id) {
    if (!/\/src\/data\/\w+\/[\w-]+\.ts$/.test(id) || !/\brefers: true/.test(code)) return null;
    const { chapter } = await importSource(`
      import { chapter as given } from ${JSON.stringify(id)};
      import { loadFigure } from "./src/figures/load.ts";
      import { resolveReferences } from "./src/figures/resolve-references.ts";
      export const chapter = await resolveReferences(given, (id) => loadFigure(id, given.edition));`);
    return { code: `export const chapter = ${JSON.stringify(chapter)};`, map: null };
  },
});
