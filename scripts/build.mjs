/** Makes all of `dist/`: modules, loader, all-in-one, data files, pictures, stylesheet, types, manifest, editors' data, gallery. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { catalogue } from "./catalogue.mjs";
import { importSource } from "./source.mjs";
import { LANES, inLanes } from "./lanes.mjs";
import { node, step } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const options = { cwd: root };

/** `dist/data/ID.json`, its five CSV files and its texts: exactly the figures that the elements show. */
const writeData = async () => {
  const { asCsv, asCsvFile, asParagraph, asSentence, figureIds, chapterOf, languages, load } = await importSource(`
    export { asCsv, asCsvFile } from "./src/tell/as-csv.ts";
    export { asParagraph } from "./src/tell/as-paragraph.ts";
    export { asSentence } from "./src/tell/as-sentence.ts";
    export { chapterOf, figureIds } from "./src/figures/catalogue.ts";
    export { languages } from "./src/i18n/language.ts";
    import { loadFigure } from "./src/figures/load.ts";
    import { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.ts";
    export const load = async (id, chapter, language) => {
      await Promise.all([loadShell(language), loadMessages(language, chapter)]);
      const words = { language, shell: shellNow(language), figure: messagesNow(language, chapter)[id] };
      return { figure: await loadFigure(id), words };
    };`);
  await mkdir(`${root}dist/data`, { recursive: true });
  // For the links of static figures: whoever hosts the files of the page hosts these.
  await mkdir(`${root}dist/cdn/data`, { recursive: true });
  const files = figureIds.flatMap((id) => [
    load(id, chapterOf(id), "en").then(({ figure, words }) =>
      Promise.all([
        writeFile(`${root}dist/data/${id}.json`, `${JSON.stringify(figure, null, 1)}\n`),
        writeFile(`${root}dist/data/${id}.csv`, asCsv(figure, words)),
      ]),
    ),
    ...languages.map(async (language) => {
      const { figure, words } = await load(id, chapterOf(id), language);
      for (const folder of ["data", "cdn/data"])
        await writeFile(`${root}dist/${folder}/${id}.${language}.csv`, asCsvFile(figure, words));
      // For the text beside a picture: one sentence, then a paragraph with every value and note.
      const text = [asSentence(figure, words), asParagraph(figure, words)].join("\n\n");
      await writeFile(`${root}dist/data/${id}.${language}.txt`, `${text}\n`);
    }),
  ]);
  await Promise.all(files);
  return `${figureIds.length} figures`;
};

/** The heights of tags that are not defined yet: the same function of the width as inside the element. */
const writeStylesheet = async () => {
  const { cssOf } = await importSource(`export { cssOf } from "./src/embed/stylesheet.ts";`);
  const { tags } = await catalogue();
  const css = cssOf(tags);
  await mkdir(`${root}dist/cdn`, { recursive: true });
  await writeFile(`${root}dist/cdn/fedasil-charts.css`, css);
  // TypeScript asks for the types of every import, also of one that has none.
  await writeFile(`${root}dist/style.d.ts`, "export {};\n");
  return `${Buffer.byteLength(css)} bytes`;
};

/** What is bundled asks for its licence to travel with it: whoever hosts the folder hosts these. */
const copyNotices = async () => {
  for (const name of ["LICENSE", "THIRD-PARTY.md"]) await copyFile(`${root}${name}`, `${root}dist/cdn/${name}`);
};

const bin = (path, ...args) => node([`node_modules/${path}`, ...args], options);

/** Name → what it does, and what has to be there before. */
const steps = {
  modules: { work: () => bin("rollup/dist/bin/rollup", "-c", "--silent").then(() => "dist/npm, dist/cdn") },
  figures: { work: () => import("./figures.mjs").then(({ writeFigures }) => writeFigures()) },
  fragments: { work: () => import("./fragments.mjs").then(({ writeFragments }) => writeFragments()) },
  // What it reads is checked by `npm run types`.
  types: { work: () => bin("typescript/bin/tsc", "-p", "tsconfig.build.json").then(() => "dist/types") },
  manifest: {
    work: () => bin("@custom-elements-manifest/analyzer/cem.js", "analyze").then(() => "custom-elements.json"),
  },
  data: { work: writeData },
  styles: { work: writeStylesheet },
  notices: { needs: ["styles"], work: copyNotices },
  integrity: {
    needs: ["modules", "styles"],
    work: () => import("./integrity.mjs").then(({ writeIntegrity }) => writeIntegrity()),
  },
  editors: { needs: ["manifest"], work: () => node(["scripts/editors.mjs"], options).then(() => "dist/editors") },
  gallery: {
    needs: ["modules", "manifest", "data"],
    work: () => import("../site/build.mjs").then(({ writeGallery }) => writeGallery()),
  },
};

const dist = `${root}dist`;
const before = `${root}.cache/dist`;

const runSteps = async () => {
  const done = new Set();
  const tasks = Object.entries(steps).map(([name, { needs, work }]) => ({
    ...{ name, needs },
    work: () =>
      step(name, work).then(
        () => Boolean(done.add(name)),
        () => false,
      ), // the step has said why
    notRun: () => {},
  }));
  await inLanes(tasks, { lanes: LANES });
  return done.size === tasks.length;
};

/** What was built before is put aside, and put back if the new build fails. */
const build = async () => {
  await mkdir(`${root}.cache`, { recursive: true });
  await rename(dist, before).catch(() => undefined); // one may lie there that a build has put aside which was ended
  await rm(dist, { recursive: true, force: true });
  const isBuilt = await runSteps();
  if (isBuilt) await rm(before, { recursive: true, force: true });
  else if (existsSync(before)) await rm(dist, { recursive: true, force: true }).then(() => rename(before, dist));
  return isBuilt;
};

// Ctrl+C ends the command that a step waits for, and so the step.
process.once("SIGINT", () => {});
if (!(await build())) process.exit(1);
