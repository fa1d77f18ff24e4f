/**
 * An application of this folder as its author would have it: a folder of its own outside the repository, in which nothing
 * of ours is but the packed package, so that what the package lacks is missing.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  copyFile,
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm, run } from "../../scripts/steps.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));
const hosts = join(project, "test/hosts");
const cache = join(project, ".cache/hosts");
export const TARBALL = "fedasil-charts.tgz";

/** Resolves to the file that `npm publish` would publish of what is built. */
export const pack = async (folder) => {
  const output = await npm(["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: project });
  const [{ filename }] = JSON.parse(output);
  return join(folder, filename);
};

/** A second name for each file instead of a copy: quick, and no tool writes into another's package. */
const linkAll = async (from, to) => {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkAll(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
};

/** Packages of others, kept for the next run under the lock that names them. */
const installed = async (name, tarball) => {
  const lock = await readFile(join(hosts, name, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(`${lock} ${process.platform} ${process.arch}`).digest("hex").slice(0, 12);
  const folder = join(cache, `${name}-${hash}`);
  if (existsSync(join(folder, "done"))) return folder;
  const old = (await readdir(cache).catch(() => [])).filter((other) => other.startsWith(`${name}-`));
  for (const other of old) await rm(join(cache, other), { recursive: true });
  await mkdir(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) await cp(join(hosts, name, file), join(folder, file));
  await cp(tarball, join(folder, TARBALL));
  await npm(["ci", "--ignore-scripts"], { cwd: folder });
  await writeFile(join(folder, "done"), ""); // written last: an interrupted installation starts again
  return folder;
};

/**
 * Resolves to `folder`, `run` (an npm script, resolves to what it prints), `changed` (does something while a file reads
 * otherwise) and `remove`.
 */
export const application = async (name) => {
  const parent = await mkdtemp(join(tmpdir(), "fedasil-host-"));
  const folder = join(parent, name);
  const tarball = await pack(parent);
  const packages = await installed(name, tarball);
  await cp(join(hosts, "tsconfig.strict.json"), join(parent, "tsconfig.strict.json"));
  await cp(join(hosts, name), folder, { recursive: true });
  await linkAll(join(packages, "node_modules"), join(folder, "node_modules"));

  // The package of this build in place of that of the installation; then npm says whether all that it needs is there.
  const ours = join(folder, "node_modules/fedasil-charts");
  await rm(ours, { recursive: true });
  await mkdir(ours);
  await run("tar", ["-xzf", tarball, "-C", ours, "--strip-components=1"]);
  await cp(tarball, join(folder, TARBALL));
  await npm(["ls", "--all"], { cwd: folder });

  return {
    folder,
    run: (script, env = {}) => npm(["run", script], { cwd: folder, env: { ...process.env, ...env } }),
    changed: async (file, change, work) => {
      const path = join(folder, file);
      const text = await readFile(path, "utf8");
      const other = change(text);
      if (other === text) throw new Error(`${file} has nothing to change`);
      await writeFile(path, other);
      return work().finally(() => writeFile(path, text));
    },
    remove: () => rm(parent, { recursive: true }),
  };
};
