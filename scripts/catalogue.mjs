/** What there is to build, read from the sources: tags with their figures, figures with their chapter and form. */
import { readdir } from "node:fs/promises";
import { importSource } from "./source.mjs";

const refsOf = (chapter) =>
  chapter.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.ref ?? [])),
  );

const components = async () => {
  const files = (await readdir(new URL("../src/components/", import.meta.url))).filter((file) => file.endsWith(".ts"));
  const sources = files.map((file) => file.slice(0, -3)).sort();
  const lines = sources.map((source, index) => `export * as c${index} from "./src/components/${source}.ts";`);
  const modules = await importSource(
    `${lines.join("\n")}\nexport { ChartElement } from "./src/shell/chart-element.ts";`,
  );
  return sources.map((source, index) => {
    const [element] = Object.values(modules[`c${index}`]).filter((value) => typeof value === "function" && value.tag);
    const by = Object.keys(element.figures ?? {}).length > 0 ? element.figures : undefined;
    return {
      source,
      tag: element.tag.replace("fedasil-", ""),
      by,
      drawn: element.prototype instanceof modules.ChartElement,
    };
  });
};

export const catalogue = async () => {
  const code = `
    export { chapterIds, chapterOf, figureIds } from "./src/figures/catalogue.ts";
    export { specOf } from "./src/charts/forms.ts";
    export { languages } from "./src/i18n/language.ts";`;
  const { chapterIds, chapterOf, figureIds, languages, specOf } = await importSource(code);
  const chapters = await Promise.all(
    chapterIds.map(async (id) => {
      const { chapter } = await importSource(`export { chapter } from "./src/data/2023/${id}.ts";`);
      const others = new Set(refsOf(chapter).map((ref) => chapterOf(ref.split("/")[0])));
      return { id, needs: [...others].filter((other) => other !== id) };
    }),
  );
  const figures = figureIds.map((id) => ({ id, chapter: chapterOf(id), form: specOf(id)?.form }));
  return { chapters, figures, languages, tags: await components() };
};
