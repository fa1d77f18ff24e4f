/** The file that npm would publish: nothing that README promises is missing, and tools find nothing wrong with it. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { after, before, describe, it } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build as esbuild } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { build as vite } from "vite";
import { catalogue } from "../../scripts/catalogue.mjs";
import { node, run } from "../../scripts/steps.mjs";
import { pack } from "../hosts/application.mjs";
import { languages, project } from "./page.mjs";

const NAME = "fedasil-charts";

/** What the tool says of those who `require` modules, or know no `exports`: this package is of modules alone. */
const isForModules = ({ kind, resolutionKind }) =>
  kind !== "CJSResolvesToESM" && resolutionKind !== "node10" && resolutionKind !== "node16-cjs";

/** Texts that others read in the package. */
const TEXTS = [
  ...["README.md", "CHANGELOG.md"],
  ...readdirSync(join(project, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Addresses that a text leads to, in Markdown and in HTML, but for those of other sites and of its own parts. */
const linksIn = (text) =>
  [...text.replaceAll(/```[^]*?```|`[^`]*`/g, "").matchAll(/\]\(([^)]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, source]) => (link ?? source).split("#")[0])
    .filter((link) => link && !/^[a-z]+:/.test(link));

describe("the packed package", () => {
  let folder, home, tarball, files, manifest;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "package-"));
    home = join(folder, "node_modules", NAME);
    tarball = await pack(folder);
    await mkdir(home, { recursive: true });
    await run("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]);
    await symlink(join(project, "node_modules/lit"), join(folder, "node_modules/lit"), "junction");
    files = (await readdir(home, { recursive: true })).map((file) => file.replaceAll("\\", "/"));
    manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  });

  after(() => rm(folder, { recursive: true }));

  it("has each element as a module with its types, each figure as a file, and the folder to host", async () => {
    const { figures, tags } = await catalogue();
    const expected = [
      ...tags.flatMap(({ tag }) => [`dist/npm/${tag}.js`, `dist/types/components/${tag}.d.ts`]),
      ...figures.flatMap(({ id }) => [`${id}.json`, `${id}.csv`].map((name) => `dist/data/${name}`)),
      ...figures.flatMap(({ id }) =>
        languages.flatMap((language) => [`dist/data/${id}.${language}.csv`, `dist/data/${id}.${language}.txt`]),
      ),
      ...figures.flatMap(({ id, forms }) =>
        forms ? languages.map((language) => `dist/figures/${id}.${language}.svg`) : [],
      ),
      ...["fedasil-charts.js", "fedasil-charts.all.js", "fedasil-charts.css", "integrity.json", "LICENSE"].map(
        (name) => `dist/cdn/${name}`,
      ),
      ...["LICENSE", "THIRD-PARTY.md", "CHANGELOG.md", "README.md", "custom-elements.json"],
    ];
    assert.deepEqual(
      expected.filter((file) => !files.includes(file)),
      [],
    );
  });

  it("has nothing that only this repository needs", () => {
    const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]));
    assert.deepEqual([...folders].sort(), ["dist", "docs", "typings"]);
    assert.ok(!files.some((file) => file.startsWith("dist/gallery") || /^dist\/figures\/.*\.png$/.test(file)));
  });

  for (const text of TEXTS)
    it(`has all that ${text} leads to`, async () => {
      const links = linksIn(await readFile(join(home, text), "utf8"));
      assert.deepEqual(
        links.filter((link) => !files.includes(posix.join(dirname(text), link))),
        [],
      );
    });

  it("asks nothing of a host but what it needs", () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ["lit"]);
    for (const field of ["allowScripts", "peerDependencies", "bundledDependencies", "private"])
      assert.equal(manifest[field], undefined, field);
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      assert.equal(manifest.scripts[script], undefined, script);
  });

  it("is built before it is packed, wherever that is done", () => {
    assert.equal(manifest.scripts.prepack, "npm run build");
    assert.match(manifest.scripts.build, /^node scripts\/setup\.mjs && node scripts\/build\.mjs$/);
  });

  it("is all good, says publint", async () => {
    const bytes = await readFile(tarball);
    const tar = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ pack: { tarball: tar }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  it("has the right types, says attw", async () => {
    const { tags } = await catalogue();
    const names = tags.map(({ tag }) => `./${tag}`);
    const packed = createPackageFromTarballData(await readFile(tarball));
    const { entrypoints, problems } = await checkPackage(packed, { includeEntrypoints: names });
    assert.deepEqual(problems.filter(isForModules), []);
    for (const name of [".", ...names])
      for (const way of ["node16-esm", "bundler"])
        assert.ok(entrypoints[name].resolutions[way].resolution?.isTypeScript, `${name} by ${way}`);
  });

  it("keeps its stylesheet in esbuild, though nobody names anything of it", async () => {
    const { outputFiles } = await esbuild({
      stdin: { contents: `import "${NAME}/style.css";`, resolveDir: folder },
      ...{ bundle: true, treeShaking: true, write: false, outdir: join(folder, "out"), logLevel: "silent" },
    });
    const css = outputFiles.find(({ path }) => path.endsWith(".css"));
    assert.match(css.text, /fedasil-capacity-chart/);
  });

  it("keeps its stylesheet in Vite", async () => {
    await writeFile(join(folder, "index.html"), '<script type="module" src="./main.js"></script>');
    await writeFile(join(folder, "main.js"), `import "${NAME}/style.css";`);
    const { output } = await vite({ root: folder, configFile: false, logLevel: "silent", build: { write: false } });
    const css = output.find(({ fileName }) => fileName.endsWith(".css"));
    assert.match(String(css.source), /fedasil-capacity-chart/);
  });

  for (const [path, reason] of [
    ["nonsense", /Cannot find module .*nonsense/],
    ["index", /Package subpath '\.\/index' is not defined by "exports"/],
    ["files/core", /Package subpath '\.\/files\/core' is not defined by "exports"/],
  ])
    it(`says in Node that there is no ${NAME}/${path}`, async () => {
      const file = join(folder, "wrong.mjs");
      await writeFile(file, `import "${NAME}/${path}";`);
      await assert.rejects(node([file], { cwd: folder }), reason);
    });
});
