/**
 * A Chromium out of the npm registry for a machine that has none: no root, no download from elsewhere.
 * It is kept in the project's cache, outside node_modules and package.json: most machines never need it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { node, npm } from "../steps.mjs";

/** The last version for Node 20. */
const PACKAGE = "@sparticuz/chromium@143.0.4";

const here = fileURLToPath(import.meta.url);
const folder = fileURLToPath(new URL("../../.cache/chromium/", import.meta.url));
const unpacked = `${folder}unpacked`;
const ready = `${folder}ready.json`;

/** The package has this one binary; tests without a Chromium of their own elsewhere have to get one. */
export const providesChromium = process.platform === "linux" && process.arch === "x64";

const known = () => {
  try {
    const { from, ...browser } = JSON.parse(readFileSync(ready, "utf8"));
    return from === PACKAGE && existsSync(browser.executablePath) ? browser : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The package unpacks its libraries, and says where they are, only when it thinks it is on AWS Lambda; it unpacks into
 * the folder for temporary files and takes whatever lies there for whole: hence a folder of our own, emptied first.
 * In a process of its own, because it changes LD_LIBRARY_PATH, which Firefox started from here would not survive.
 */
const unpack = async () => {
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x", TMPDIR: unpacked };
  return JSON.parse(await node([here, "unpack"], { env }));
};

/**
 * The package's list of fonts looks for them in /tmp, where they are not: without any font, Chromium's renderer dies
 * at the first text.
 */
const listFonts = ({ FONTCONFIG_PATH: fonts }) =>
  writeFileSync(
    `${fonts}/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
  );

/** Launch options for puppeteer: where the browser is, and the environment it needs. */
export const provideChromium = async () => {
  let browser = known();
  if (!browser) {
    console.log("browser    none found, getting one …");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await npm(["install", "--no-save", "--prefix", folder, PACKAGE]);
    browser = await unpack();
    listFonts(browser.env);
    writeFileSync(ready, JSON.stringify({ from: PACKAGE, ...browser })); // written last: what is there is whole
  }
  return { executablePath: browser.executablePath, env: { ...process.env, ...browser.env } };
};

if (process.argv[1] === here && process.argv[2] === "unpack") {
  const entry = `${folder}node_modules/@sparticuz/chromium/build/esm/index.js`;
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const executablePath = await chromium.executablePath();
  const { FONTCONFIG_PATH, LD_LIBRARY_PATH } = process.env;
  console.log(JSON.stringify({ executablePath, env: { FONTCONFIG_PATH, LD_LIBRARY_PATH } }));
}
