/**
 * Three ways in, from one source: `dist/npm` (modules for bundlers; lit is left to the host), `dist/cdn` (modules that
 * the loader fetches as a page needs them) and `dist/cdn/fedasil-charts.all.js` (one classic script, also from file://).
 * Chart.js is in our own chunk in all three, so that no page can change our charts through its own copy.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import esbuild from "rollup-plugin-esbuild";
import { loader } from "./scripts/loader-plugin.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const components = readdirSync(at("src/components")).filter((file) => file.endsWith(".ts"));
const entries = Object.fromEntries(components.map((file) => [basename(file, ".ts"), at(`src/components/${file}`)]));

const plugins = [resolve(), esbuild({ target: "es2022", tsconfig: at("tsconfig.json") })];
/** `FAST=1` leaves the squeezing out: for trying things, never for what is shipped. */
const minify =
  !process.env.FAST && terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } });

/** What always travels together is one file, so that an element costs few requests. */
const CORE =
  /src\/(figures\/(catalogue|complete|figure|load|origin)|i18n\/|tell\/(words|text|citation)|canvas\/(language|surroundings)|look\/palette|shell\/fedasil-element)/;
const PAINTER = /chart\.js|@kurkle|src\/canvas\/painter|src\/charts\/(pen|form)\.ts/;
const SHELL =
  /src\/(shell\/(?!citation|value\.)|canvas\/|look\/|tell\/)|src\/charts\/forms\.ts|src\/figures\/(arrange|limit|share|whole)/;
const MESSAGES = /src\/i18n\/(?:nl|fr|de|en)\/(?!index)/;

const chunkOf = (id) => {
  if (MESSAGES.test(id) || /src\/data\/2023\/(?!sources)/.test(id)) return undefined;
  if (/node_modules\/(lit|@lit|lit-)/.test(id) || CORE.test(id) || /src\/data\//.test(id)) return "core";
  if (PAINTER.test(id)) return "painter";
  return SHELL.test(id) ? "shell" : undefined;
};

/** Files of one name in several folders (nl/capacity, data/capacity) keep their folder in the name. */
const chunkNames = ({ name, facadeModuleId }) => {
  const [, folder] = /src\/(?:i18n\/(\w\w)|data\/2023)\//.exec(facadeModuleId ?? "") ?? [];
  const prefix = folder ?? (facadeModuleId?.includes("/data/2023/") ? "data" : undefined);
  return `files/${prefix ? `${prefix}-` : ""}${name}-[hash].js`;
};

const modules = {
  format: "es",
  chunkFileNames: chunkNames,
  manualChunks: chunkOf,
  hoistTransitiveImports: false,
};

/** A warning of Rollup is a defect: chunks that import each other in a circle do not even start. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

export default [
  {
    onwarn,
    input: { index: at("src/index.ts"), ...entries },
    external: /^(lit|@lit)(\/|$)/,
    plugins,
    output: { ...modules, dir: at("dist/npm"), entryFileNames: "[name].js" },
  },
  {
    onwarn,
    input: entries,
    plugins: [...plugins, minify, loader({ entry: at("src/embed/loader.ts"), file: "fedasil-charts.js" })],
    output: { ...modules, dir: at("dist/cdn"), entryFileNames: "files/[name]-[hash].js" },
  },
  {
    onwarn,
    input: at("src/embed/all.ts"),
    plugins: [...plugins, minify],
    output: { format: "iife", file: at("dist/cdn/fedasil-charts.all.js"), inlineDynamicImports: true },
  },
];
