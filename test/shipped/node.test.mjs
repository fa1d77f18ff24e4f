import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { node, npm } from "../../scripts/steps.mjs";
import { project } from "./page.mjs";

const NAME = "fedasil-charts";

/** Paths that an entry of `exports` leads to, under any condition. */
const targetsOf = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry ?? {}).flatMap(targetsOf));

/** What stands for the star of a path, of all files; of a path without a star, one name if the file is there. */
const namesOf = (path, files) => {
  const [start, end] = path.split("*");
  if (end === undefined) return files.includes(path) ? [""] : [];
  return files
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, -end.length || undefined));
};

const isTypes = (path) => path.endsWith(".d.ts");

const CONSUMER = (entries) => `
import { CapacityChart, figureIds, loadFigure, ReturnMap, type Figure } from "${NAME}";
${entries.map((entry) => `import "${entry}";`).join("\n")}
import "${NAME}/style.css";

const chart: CapacityChart = document.createElement("fedasil-capacity-chart");
const map: ReturnMap = document.createElement("fedasil-return-map");
chart.by = "operator";
map.limit = "5";
const shown: Figure | undefined = chart.figure;
const places: number | null | undefined = shown?.rows[0]?.cells["places"]?.value;
chart.addEventListener("fedasil-select", () => loadFigure(figureIds[0]!).then((figure) => figure?.rows));
// @ts-expect-error -- a number is no attribute
chart.by = places ?? 3;
`;

/** The package as npm would publish it, in a project that has nothing else but its dependencies. */
const install = async (folder) => {
  const [{ files }] = JSON.parse(await npm(["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: project }));
  const home = join(folder, "node_modules", NAME);
  for (const { path } of files) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await copyFile(join(project, path), join(home, path));
  }
  const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  for (const name of Object.keys(manifest.dependencies))
    await symlink(join(project, "node_modules", name), join(folder, "node_modules", name), "junction");
  return { manifest, files: files.map(({ path }) => `./${path}`) };
};

describe("the package", () => {
  let folder, manifest, files, modules;

  /** Runs a module of the project that has the package installed; resolves to what it prints. */
  const run = async (code) => {
    const file = join(folder, "run.mjs");
    await writeFile(file, code);
    return JSON.parse(await node([file], { cwd: folder }));
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "consumer-"));
    ({ manifest, files } = await install(folder));
    modules = Object.entries(manifest.exports ?? {}).flatMap(([name, entry]) =>
      entry?.default?.endsWith(".js")
        ? namesOf(entry.types, files).map((part) => name.replace("*", part).replace(".", NAME))
        : [],
    );
  });

  after(() => rm(folder, { recursive: true }));

  it("has every file that its entries lead to", () => {
    assert.ok(manifest.exports, "package.json has exports");
    for (const path of Object.values(manifest.exports).flatMap(targetsOf))
      assert.ok(namesOf(path, files).length > 0, `${path} is in the package`);
  });

  it("has an entry for everything, and for each element", () => {
    for (const entry of ["", "/capacity-chart", "/return-map", "/figure", "/value"])
      assert.ok(modules.includes(`${NAME}${entry}`), `${NAME}${entry} is among ${modules.join(", ")}`);
  });

  it("is imported where there is no page", async () => {
    const lines = modules.map((name) => `await import(${JSON.stringify(name)})`);
    const before = `const before = typeof document`;
    const tags = await run(`${before}; ${lines.join(";\n")};
      console.log(JSON.stringify([before, typeof document]));`);
    assert.deepEqual(tags, ["undefined", "undefined"], "and makes none");
  });

  it("makes and renders elements where there is no page", async () => {
    const kinds = await run(`
      import { CapacityChart, FigureElement, ReturnMap, ValueElement } from "${NAME}";
      const kinds = [CapacityChart, ReturnMap, FigureElement, ValueElement].map((Element) => {
        const element = new Element();
        element.setAttribute("lang", "nl");
        element.of = "capacity-by-operator/total";
        return typeof element.render();
      });
      console.log(JSON.stringify(kinds));`);
    assert.deepEqual(kinds, Array(4).fill("object"));
  });

  it("loads a figure where there is no page", async () => {
    const total = await run(`
      import { loadFigure } from "${NAME}";
      const { rows } = await loadFigure("capacity-by-operator");
      console.log(JSON.stringify(rows.find(({ key }) => key === "total").cells.places.value));`);
    assert.equal(total, 35651);
  });

  describe("as docs/server.md shows it", () => {
    let onServer, inTest;

    before(async () => {
      [onServer, inTest] = (await readFile(join(project, "docs/server.md"), "utf8"))
        .split("```js\n")
        .slice(1)
        .map((block) => block.split("```")[0]);
      for (const name of ["@lit-labs/ssr", "jsdom"]) {
        await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
        await symlink(join(project, "node_modules", name), join(folder, "node_modules", name), "junction");
      }
    });

    it("is rendered on a server", async () => {
      const html = await run(`${onServer}; console.log(JSON.stringify(chart));`);
      assert.match(html, /<template shadowroot="open" shadowrootmode="open">/);
      assert.match(html, /Croix-Rouge francophone[^]*8\.620/);
    });

    it("is filled in a test", async () => {
      const page = `
        import { JSDOM } from "jsdom";
        const { window } = new JSDOM("", { pretendToBeVisual: true, url: "https://example.org/" });
        for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];`;
      await writeFile(join(folder, "page.mjs"), page);
      const told = await run(`import "./page.mjs"; ${inTest};
        console.log(JSON.stringify([chart.figure.rows.length, chart.description.includes("35.651"),
          chart.shadowRoot.querySelectorAll("tbody tr").length]));`);
      assert.deepEqual(told, [9, true, 9]);
    });
  });

  it("asks for lit and for nothing else", async () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ["lit"]);
    assert.deepEqual(Object.keys(manifest.peerDependencies ?? {}), []);
    const { metafile } = await build({
      stdin: { contents: modules.map((name) => `import "${name}";`).join("\n"), resolveDir: folder },
      bundle: true,
      format: "esm",
      outdir: folder,
      external: ["lit", "lit/*"],
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path.includes("node_modules"));
    assert.deepEqual(
      inputs.filter((path) => !path.includes(`node_modules/${NAME}/`)),
      [],
      "no other package is needed",
    );
    const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external),
    );
    assert.ok(
      imported.some(({ path }) => path === "lit"),
      "lit is left to the host",
    );
  });

  it("keeps its elements when a bundler leaves out what nobody names", async () => {
    await build({
      stdin: { contents: `import "${NAME}/capacity-chart"; import { ReturnMap } from "${NAME}";`, resolveDir: folder },
      ...{ bundle: true, format: "esm", platform: "node", minify: true, treeShaking: true, logLevel: "silent" },
      outfile: join(folder, "bundle.mjs"),
    });
    const defined = await run(`
      await import("./bundle.mjs");
      console.log(JSON.stringify(["capacity-chart", "return-map"].map((tag) => !!customElements.get("fedasil-" + tag))));`);
    assert.deepEqual(defined, [true, true]);
  });

  for (const resolution of [
    { module: "ES2022", moduleResolution: "bundler" },
    { module: "NodeNext", moduleResolution: "nodenext" },
  ])
    it(`has types, as ${resolution.moduleResolution} finds them`, async () => {
      const types = Object.values(manifest.exports ?? {})
        .flatMap(targetsOf)
        .filter(isTypes);
      assert.ok(types.length > 0, "entries name their types");
      await writeFile(join(folder, "package.json"), '{ "type": "module" }');
      await writeFile(join(folder, "consumer.ts"), CONSUMER(modules));
      const compilerOptions = {
        ...{ ...resolution, target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"], types: [] },
        ...{ strict: true, noEmit: true, skipLibCheck: false, noUncheckedSideEffectImports: true },
      };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
      await node([join(project, "node_modules/typescript/bin/tsc"), "-p", folder], { cwd: folder });
    });
});
