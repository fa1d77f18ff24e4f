/** Rollup plugin: writes the loader, with the list of files that each tag and figure needs, from the finished chunks. */
import { build } from "esbuild";
import { catalogue } from "./catalogue.mjs";

const SOURCE = /\/src\/(.*)\.ts$/;

/** All files that a module needs at once: its chunk and what that imports statically. */
const closureOf = (bundle, fileName, seen = new Set()) => {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const imported of bundle[fileName].imports) closureOf(bundle, imported, seen);
  return seen;
};

/** Source path without folder and ending ("i18n/nl/capacity") → the file that holds it. */
const filesBySource = (bundle) => {
  const files = new Map();
  for (const chunk of Object.values(bundle))
    for (const id of chunk.modules ? Object.keys(chunk.modules) : [])
      if (SOURCE.test(id)) files.set(SOURCE.exec(id)[1], chunk.fileName);
  return files;
};

export const loader = ({ entry, file }) => ({
  name: "loader",
  async generateBundle(_options, bundle) {
    const { chapters, figures, languages, tags } = await catalogue();
    const bySource = filesBySource(bundle);
    const names = [];
    const indexOf = (name) => {
      if (!names.includes(name)) names.push(name);
      return names.indexOf(name);
    };
    const needs = (...sources) => [
      ...new Set(
        sources.flatMap((source) => {
          const fileName = bySource.get(source);
          if (!fileName) this.error(`no file holds ${source}`);
          return [...closureOf(bundle, fileName)].map(indexOf);
        }),
      ),
    ];
    const without = (known, list) => list.filter((index) => !known.includes(index));
    const base = needs("shell/chart-element");
    const FILES = {
      tags: Object.fromEntries(
        tags.map(({ tag, source, by, drawn }) => [
          tag,
          {
            files: needs(`components/${source}`, ...(drawn ? ["canvas/painter"] : [])),
            ...(by && { by }),
            ...(!drawn && { bare: 1 }),
          },
        ]),
      ),
      figures: Object.fromEntries(
        figures.map(({ id, chapter, form }) => [
          id,
          [chapter, ...(form ? without([...base, ...needs("canvas/painter")], needs(`charts/${form}`)) : [])],
        ]),
      ),
      chapters: Object.fromEntries(
        chapters.map(({ id, needs: others }) => [
          id,
          without(base, needs(...[id, ...others].map((chapter) => `data/2023/${chapter}`))),
        ]),
      ),
      words: Object.fromEntries(
        languages.map((language) => [
          language,
          Object.fromEntries(
            ["shell", ...chapters.map(({ id }) => id)].map((id) => [id, needs(`i18n/${language}/${id}`).at(0)]),
          ),
        ]),
      ),
    };
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      target: "es2022",
      minify: true,
      write: false,
      define: { FILES: "__FILES__" },
      banner: { js: `const __FILES__=${JSON.stringify({ names, ...FILES })};` },
    });
    this.emitFile({ type: "asset", fileName: file, source: result.outputFiles[0].text });
  },
});
