/**
 * What came of each test file: `{ file, passed, failed, skipped }`, or `{ file, notRun: true }`. The browser's runner,
 * which is a process of its own, writes it down after each file, so that nothing is lost when it ends too early.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export const writeResults = (path, results) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(results));
  renameSync(`${path}.new`, path); // never half written
};

export const takeResults = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return [];
  } finally {
    rmSync(path, { force: true });
  }
};

/** One line for a file that has run: off a terminal too, a reader sees how far the run is and what takes long. */
export const lineOf = ({ file, passed, failed, skipped }, ms) => {
  const counts = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`].filter(Boolean);
  return `  ${file.padEnd(44)} ${counts.join(", ").padEnd(12)} ${(ms / 1000).toFixed(1).padStart(7)} s`;
};
