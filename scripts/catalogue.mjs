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
    return { source, tag: element.tag.replace("fedasil-", ""), by, bare, defaultForms: element.defaultForms };
  });
};

export const catalogue = async () => {
  const { chapterOf, figureIds, formsIn, languages, specOf, topics } = await importSource(`
    export { chapterOf, figureIds } from "./src/figures/catalogue.ts";
    export { formsIn, specOf } from "./src/charts/forms.ts";
    export { languages } from "./src/i18n/language.ts";
    export { topics } from "./src/shell/topics/topics.ts";`);
  /** Value of `form` → the files that may draw it. */
  const formsOf = (spec) => Object.fromEntries(Object.keys(spec.forms).map((form) => [form, formsIn(spec, form)]));
  const figures = figureIds.map((id) => {
    const spec = specOf(id);
    return { id, chapter: chapterOf(id), ...(spec && { forms: formsOf(spec) }) };
  });
  return { figures, languages, topics, tags: await components() };
};
