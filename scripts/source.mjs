/** Lets a build script use the TypeScript sources: bundles a few lines of imports and runs them in Node. */
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
let count = 0;

/** @param contents TypeScript whose exports are wanted; paths are relative to the project's root */
export const importSource = async (contents) => {
  const folder = `${root}.cache/source`;
  await mkdir(folder, { recursive: true });
  const outfile = `${folder}/${process.pid}-${count++}.mjs`;
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    external: ["lit", "lit/*"],
    outfile,
    logLevel: "silent",
  });
  const module = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  return module;
};
