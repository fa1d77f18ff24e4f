/** How the test runners, which are processes of their own, tell `scripts/test.mjs` what they counted. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../.cache/", import.meta.url));
const file = `${folder}counts.json`;

export const writeCounts = (counts) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
};

/** Takes the counts away, so that a runner that dies early is not given those of the one before it. */
export const takeCounts = () => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
};
