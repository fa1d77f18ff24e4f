/** Runs the tests of the sources in one browser, by @web/test-runner. */
import { fileURLToPath } from "node:url";
import { node, SILENCE } from "../../scripts/steps.mjs";
import { takeResults } from "./results.mjs";

const runner = "node_modules/@web/test-runner/dist/bin.js";

/** @returns what came of each file, and the runner's own error, if it ended with one; it prints a line for each file */
export const inBrowser = async (engine, { files = [], grep } = {}) => {
  const path = fileURLToPath(new URL(`../../.cache/results-${engine}-${process.pid}.json`, import.meta.url));
  const env = { ...process.env, BROWSERS: engine, RESULTS: path, ...(grep ? { GREP: grep } : {}) };
  const args = [runner, ...(files.length > 0 ? ["--files", ...files] : [])];
  // It is silent for as long as a file may take, and has its own limit for that.
  const error = await node(args, { tell: console.log, silence: 2 * SILENCE, env }).then(
    () => undefined,
    (reason) => reason,
  );
  const results = takeResults(path);
  // The runner takes what was not asked for as failed.
  const isBroken = results.every(({ failed, notRun }) => !failed && !notRun) && error && !grep;
  const isEmpty = !grep && results.every(({ passed }) => !passed);
  return isBroken || isEmpty ? [...results, { file: engine, passed: 0, failed: 1 }] : results;
};
