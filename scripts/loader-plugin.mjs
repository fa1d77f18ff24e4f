/** Rollup plugin: writes the loader, with the list of files that each tag and form needs, from the finished chunks. */
import { build } from "esbuild";
import { catalogue } from "./catalogue.mjs";
import { figureCss } from "./fragments.mjs";
import { importSource } from "./source.mjs";

const SOURCE = /\/src\/(.*)\.ts$/;

/** All files that a module needs at once: its chunk and what that imports statically. */
const closureOf = (bundle, fileName, seen = new Set()) => {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const imported of bundle[fileName].imports) closureOf(bundle, imported, seen);
  return seen;
};

/** Source path without folder and ending ("charts/columns") → the file that holds it. */
const filesBySource = (bundle) => {
  const files = new Map();
  for (const chunk of Object.values(bundle))
    for (const id of chunk.modules ? Object.keys(chunk.modules) : [])
      if (SOURCE.test(id)) files.set(SOURCE.exec(id)[1], chunk.fileName);
  return files;
};

/** @param folder where the chunks lie, beside the loader @param file the loader's name @param entry its source @param still that of static figures @param number that of numbers */
export const loader = ({ entry, still, number, file, folder }) => ({
  name: "loader",
  async generateBundle(_options, bundle) {
    const { figures, tags } = await catalogue();
    const { defaultEdition, EDITIONS, hasList, isMadeOfElements } = await importSource(`
      export { hasList, isMadeOfElements } from "./src/charts/forms.ts";
      export { defaultEdition, EDITIONS } from "./src/figures/editions.ts";`);
    const bySource = filesBySource(bundle);
    const needs = (...sources) => {
      const files = sources.map((source) => bySource.get(source) ?? this.error(`no file holds ${source}`));
      const all = files.flatMap((fileName) => [...closureOf(bundle, fileName)]);
      return [...new Set(all)].map((fileName) => fileName.slice(folder.length + 1, -".js".length));
    };
    const charts = needs("shell/chart-element", "components/figure");
    /** A form has a file of its name, in the folder of its family. */
    const sourceOf = (form) =>
      [...bySource.keys()].find((source) => /^charts\//.test(source) && source.endsWith(`/${form}`));
    const placeOf = (id) => figures.findIndex((figure) => figure.id === id);
    const names = [...new Set(figures.flatMap(({ forms = {} }) => Object.values(forms).flat()))];
    const elements = names.filter(isMadeOfElements);
    /** What a form needs beside its own file and, if it is painted, the painter. */
    const besides = (form) =>
      needs(
        sourceOf(form),
        ...(elements.includes(form) ? [] : ["drawing/paint-chart"]),
        ...(hasList(form) ? ["shell/list/list"] : []),
      ).filter((name) => ![form, "painter"].includes(name) && !charts.includes(name));
    for (const form of names) {
      if (!needs(sourceOf(form)).includes(form)) this.error(`${form} has no file of its name`);
      if (elements.includes(form) && besides(form).length > 0) this.error(`${form} is more than one file`);
    }
    const ownOf = ({ source, bare }) => needs(`components/${source}`).filter((name) => bare || !charts.includes(name));
    const shown = ({ by = {}, defaultForms = {} }) =>
      Object.entries(by).map(([value, id]) => [
        value,
        placeOf(id),
        ...(defaultForms[value] ? [defaultForms[value]] : []),
      ]);
    const FILES = {
      folder,
      charts: charts.join(" "),
      tags: Object.fromEntries(
        tags.map((tag) => [
          tag.tag,
          shown(tag)
            .map((parts) => parts.join(" "))
            .join(),
        ]),
      ),
      own: Object.fromEntries(tags.flatMap((tag) => (ownOf(tag).length > 0 ? [[tag.tag, ownOf(tag).join(" ")]] : []))),
      bare: tags.find(({ bare }) => bare).tag,
      forms: figures.map(({ forms = {} }) => (Object.values(forms)[0] ?? []).join(" ")).join(),
      asked: Object.fromEntries(
        figures.flatMap(({ forms = {} }, place) =>
          Object.entries(forms)
            .slice(1)
            .map(([form, drawn]) => [place + form, drawn.join(" ")]),
        ),
      ),
      drawn: Object.fromEntries(
        names.map((form) => [form, besides(form).join(" ")]).filter(([, files]) => files.length > 0),
      ),
      elements: elements.join(" "),
      editions: Object.keys(EDITIONS)
        .filter((edition) => edition !== defaultEdition)
        .join(" "),
    };
    const options = { bundle: true, format: "esm", target: "es2022", minify: true, write: false };
    const script = async (entry, more) =>
      (await build({ ...options, entryPoints: [entry], ...more })).outputFiles[0].text;
    const banner = { js: `const __FILES__=${JSON.stringify(FILES)};` };
    this.emitFile({
      type: "asset",
      fileName: file,
      source: await script(entry, { define: { FILES: "__FILES__" }, banner }),
    });
    const define = { FIGURE_CSS: JSON.stringify(await figureCss()) };
    this.emitFile({ type: "asset", fileName: "static/figure.js", source: await script(still, { define }) });
    this.emitFile({ type: "asset", fileName: "static/number.js", source: await script(number) });
  },
});
