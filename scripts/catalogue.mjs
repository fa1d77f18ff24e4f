/** What there is to build, read from the sources: tags with their figures, figures with their chapter and form. */
import { readdir } from "node:fs/promises";
import { importSource } from "./source.mjs";

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
    const bare = !(element.prototype instanceof modules.ChartElement);
    return { source, tag: element.tag.replace("fedasil-", ""), by, bare };
  });
};

export const catalogue = async () => {
  const { chapterOf, figureIds, languages, specOf } = await importSource(`
    export { chapterOf, figureIds } from "./src/figures/catalogue.ts";
    export { specOf } from "./src/charts/forms.ts";
    export { languages } from "./src/i18n/language.ts";`);
  const figures = figureIds.map((id) => ({ id, chapter: chapterOf(id), ...specOf(id) }));
  return { figures, languages, tags: await components() };
};
