/**
 * Installs the project's packages when they are missing or the lock file has changed since.
 * Node built-ins only: in a fresh clone there is nothing else.
 */
import { createHash } from "node:crypto";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { npm, step, StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = `${root}node_modules/.installed`;

/** Packages with binaries are per platform: a folder shared with another system is not set up for this one. */
const wanted = () => {
  const lock = readFileSync(`${root}package-lock.json`, "utf8").replaceAll("\r\n", "\n");
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform} ${process.arch}\n`;
};

const installed = () => {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return "";
  }
};

/** What the tools of the project ask for, in one: major version → the first minor one that will do. */
const NODES = { 20: 19, 22: 13 };
const NEWER = 24;

export const checkNode = (version = process.versions.node) => {
  const [major, minor] = version.split(".").map(Number);
  if (major >= NEWER || minor >= NODES[major]) return;
  throw new StepFailed(`Node 20.19, 22.13, 24 or newer is needed; this is Node ${version}.`);
};

export const setup = () =>
  step("setup", async () => {
    checkNode();
    if (installed() === wanted()) return "packages are up to date";
    console.log("setup      installing packages, one to three minutes …");
    // No package needs its install script; the one of esbuild cannot start what it has just written on a busy machine.
    await npm(["ci", "--ignore-scripts"], { cwd: root });
    writeFileSync(stamp, wanted()); // written last: an interrupted installation starts again
  });

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setup().catch(() => process.exit(1));
}
