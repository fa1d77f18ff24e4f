/**
 * `npm run release`: of what is built, writes `release/fedasil-charts-VERSION.zip`, for those who have no Node, and
 * another with the pictures of all figures, each with its hash. It says what still stands in the way of `npm publish`;
 * with `--check`, which npm runs before that, it fails.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { step, StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The same files make the same bytes, on whatever day and machine. */
const SAME = { level: 9, mtime: new Date(1980, 0, 1, 12) };

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
/** As `sha256sum --check` reads them. */
const lineOf = (bytes, name) => `${sha256(bytes)}  ${name}\n`;

const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .sort();

/** Of a zip: the folder that it holds, and what lies beside that. */
const PARTS = {
  cdn: [["example.html", "site/example.html"]],
  // Beside the others they would be nine tenths of what every page's host unpacks.
  figures: [["LICENSE", "LICENSE"]],
};

/** A PNG is compressed already. */
const optionsFor = (name) => (name.endsWith(".png") ? { ...SAME, level: 0 } : SAME);

/** A part of `dist/` and the hash of each file, all in one folder of the given name. */
export const zipOf = async (folder, part = "cdn") => {
  const from = join(root, "dist", part, "/");
  const paths = (await filesIn(from)).map((path) => [path.slice(from.length).replaceAll("\\", "/"), path]);
  const beside = PARTS[part].map(([name, path]) => [name, join(root, path)]);
  const files = await Promise.all([...paths, ...beside].map(async ([name, path]) => [name, await readFile(path)]));
  const sums = strToU8(files.map(([name, bytes]) => lineOf(bytes, name)).join(""));
  const named = [...files, ["SHA256SUMS", sums]].map(([name, bytes]) => [
    `${folder}/${name}`,
    [bytes, optionsFor(name)],
  ]);
  return zipSync(Object.fromEntries(named), SAME);
};

/** What a version that is published has to say of itself: each is an empty list, or what is missing. */
export const missingIn = ({ version, ...manifest }, changelog) => [
  ...["repository", "homepage", "bugs"]
    .filter((field) => !manifest[field])
    .map((field) => `package.json has no "${field}": the address where this project is at home`),
  ...(new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] – \\d{4}-\\d{2}-\\d{2}$`, "m").test(changelog)
    ? []
    : [`CHANGELOG.md has no "## [${version}] – YYYY-MM-DD": the day on which it is released`]),
];

const read = (name) => readFile(join(root, name), "utf8");

const release = async (part, ending) => {
  const { name, version } = JSON.parse(await read("package.json"));
  const folder = `${name}-${version}${ending}`;
  const zip = await zipOf(folder, part);
  await mkdir(join(root, "release"), { recursive: true });
  await writeFile(join(root, `release/${folder}.zip`), zip);
  await writeFile(join(root, `release/${folder}.zip.sha256`), lineOf(zip, `${folder}.zip`));
  return `release/${folder}.zip, ${zip.length} bytes, SHA-256 ${sha256(zip)}`;
};

const missing = async () => missingIn(JSON.parse(await read("package.json")), await read("CHANGELOG.md"));
const toldOf = (points) => `Before \`npm publish\`:\n${points.map((point) => `  ${point}`).join("\n")}`;

const check = async () => {
  const points = await missing();
  if (points.length > 0) throw new StepFailed(toldOf(points));
};

if (process.argv[1] && (await realpath(process.argv[1])) === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes("--check")) await step("publish", check);
    else {
      await step("zip", () => release("cdn", ""));
      await step("pictures", () => release("figures", "-pictures"));
      const points = await missing();
      if (points.length > 0) console.log(`\n${toldOf(points)}`);
    }
  } catch {
    process.exitCode = 1; // the step has said why
  }
}
