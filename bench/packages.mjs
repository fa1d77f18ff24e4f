/** The libraries that ours is measured beside: installed when they are first needed, since nobody else needs them. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { npm } from "../scripts/steps.mjs";

const file = (name) => new URL(name, import.meta.url);
const STAMP = file("node_modules/.installed");

export const install = async () => {
  const wanted = createHash("sha256")
    .update(await readFile(file("package-lock.json")))
    .digest("hex");
  if ((await readFile(STAMP, "utf8").catch(() => "")) === wanted) return "packages are up to date";
  await npm(["ci", "--ignore-scripts"], { cwd: new URL(".", import.meta.url) });
  await writeFile(STAMP, wanted); // written last: an interrupted installation starts again
};

/** Name → version of what is measured; what only makes its pages does not matter. */
export const versions = async () => {
  const { packages } = JSON.parse(await readFile(file("package-lock.json"), "utf8"));
  const measured = ["chart.js", "chartjs-chart-geo", "lit", "highcharts"];
  return measured.map((name) => `${name} ${packages[`node_modules/${name}`].version}`);
};
