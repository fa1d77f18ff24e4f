/**
 * Three ways in, from one source: `dist/npm` (modules for bundlers; lit is left to the host), `dist/cdn` (modules that
 * the loader fetches as a page needs them) and `dist/cdn/fedasil-charts.all.js` (one classic script, also from file://).
 * Chart.js is in our own chunk in all three, so that no page can change our charts through its own copy.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild from "rollup-plugin-esbuild";
import { loader } from "./scripts/loader-plugin.mjs";
import { references } from "./scripts/references-plugin.mjs";
import { squeeze } from "./scripts/squeeze-plugin.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const components = readdirSync(at("src/components")).filter((file) => file.endsWith(".ts"));
const entries = Object.fromEntries(components.map((file) => [basename(file, ".ts"), at(`src/components/${file}`)]));

const plugins = [references(), resolve(), esbuild({ target: "es2022", tsconfig: at("tsconfig.json") })];
/** `FAST=1` leaves the squeezing out: for trying things, never for what is shipped. */
const minified = process.env.FAST
  ? []
  : [squeeze(), terser({ ecma: 2022, module: true, compress: { passes: 3, inline: 1 }, format: { comments: false } })];

/** What always travels together is one file, so that an element costs few requests. The first that fits holds. */
const CHUNKS = [
  // What a number in a sentence needs, and every chart too.
  ["core", /node_modules\/(@lit|lit|lit-element|lit-html)\/(?!.*directive)/],
  [
    "core",
    /src\/(figures\/(catalogue|complete|editions|figure|freeze|load)|data\/\w+\/index|i18n\/((?!dates)\w+\.ts|\w\w\/(\w+\/)?index)|tell\/(number|words))\b/,
  ],
  [
    "core",
    /src\/(controllers\/(language|page-marks|ancestors)|shell\/(fedasil-element|attribute-text|held)|data\/\w+\/sources|lazy)\b/,
  ],
  // What no reader waits for.
  ["print", /src\/shell\/print/],
  ["picture", /src\/(drawing\/(block|paint-svg|svg-|xml)|static)/],
  // What a chart says at first, and a number when it is asked.
  ["tell", /src\/(figures\/origin|i18n\/dates|tell\/(text|citation))\b/],
  ["patterns", /src\/charts\/patterns\.styles/],
  // What the painters of canvas and SVG share.
  [
    "drawing",
    /src\/drawing\/(crisp|geometry|legible|measure-on|mirrored|moved|patterns|shapes|stripes|text)\.ts|src\/charts\/(scene|mark)\.ts/,
  ],
  ["painter", /chart\.js|@kurkle|src\/drawing/],
  [
    "shell",
    /node_modules\/lit|src\/(theme|controllers|shell\/(?!value|arrangement|foreign-document|list|topics|tooltip\/tooltip\.ts|plot\/typeahead|panels\/(?!panels|can-listen)))|src\/figures\/(bounds|order|parts|rank|uncertainty)/,
  ],
  // The list of a map.
  ["list", /src\/(shell\/list|charts\/map\/list\.ts)/],
  // A form made of elements, with what it says; its drawing is for pictures.
  ...["cards", "pictogram", "timeline", "waffle"].map((form) => [
    form,
    new RegExp(`src/charts/${form}/(?!${form}-drawing)`),
  ]),
  // What the forms of bars share.
  ["bars", /src\/charts\/bars\/(extent|row-text|missing-share)\b/],
  ["shell", /src\/(charts\/(forms?|specs|tone)\.|tell\/(?!as-csv|as-tooltip|as-sound))/],
];

const chunkOf = (id) => CHUNKS.find(([, files]) => files.test(id))?.[0];
/** A component is a few lines: by way of the loader those of all charts are one file with the shell. */
const chunkOfLoader = (id) => (/src\/components\/(?!value|year-timeline)/.test(id) ? "shell" : chunkOf(id));

/** Files of one name in several folders have these in their name: `data-capacity`, `nl-capacity`, `nl-capacity-2024`. */
const nameOf = ({ name, facadeModuleId }) => {
  const [, language, data, edition] = /src\/(?:i18n\/(\w\w)|(data))\/(?:(\d+)\/)?/.exec(facadeModuleId ?? "") ?? [];
  return `${[language ?? data, name, edition === "2023" ? "" : edition].filter(Boolean).join("-")}.js`;
};

/**
 * The files of a release lie in one folder, named after what they are built from: they can be kept for ever, and none
 * has to name the hash of another.
 */
const folderOf = () => {
  const folders = ["src", "scripts"].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  const hash = createHash("sha256");
  for (const file of [...folders.sort(), at("package-lock.json"), at("rollup.config.js")])
    hash.update(readFileSync(file));
  return `files/${hash.digest("base64url").slice(0, 8)}`;
};

const folder = folderOf();
const modules = { format: "es", hoistTransitiveImports: false };

/** A warning of Rollup is a defect: chunks that import each other in a circle do not even start. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [
  {
    onwarn,
    input: { index: at("src/index.ts"), server: at("src/embed/server.ts"), ...entries },
    external: /^(lit|@lit)(\/|$)/,
    plugins,
    output: {
      ...modules,
      manualChunks: chunkOf,
      dir: at("dist/npm"),
      entryFileNames: "[name].js",
      chunkFileNames: (chunk) => `files/${nameOf(chunk)}`,
    },
  },
  {
    onwarn,
    input: entries,
    plugins: [
      ...plugins,
      ...minified,
      loader({
        entry: at("src/embed/loader.ts"),
        still: at("src/embed/still.ts"),
        number: at("src/embed/number.ts"),
        file: "fedasil-charts.js",
        folder,
      }),
    ],
    output: {
      ...modules,
      manualChunks: chunkOfLoader,
      dir: at("dist/cdn"),
      entryFileNames: `${folder}/[name].js`,
      chunkFileNames: (chunk) => `${folder}/${nameOf(chunk)}`,
    },
  },
  {
    onwarn,
    input: at("src/embed/all.ts"),
    plugins: [...plugins, ...minified],
    output: { format: "iife", file: at("dist/cdn/fedasil-charts.all.js"), inlineDynamicImports: true },
  },
];
