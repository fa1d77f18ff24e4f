/**
 * `node test/hosts/lock.mjs react vue`: writes the lock files anew after a version in package.json has changed. The
 * package under test is named without a checksum, since each build has its own.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "../../scripts/steps.mjs";
import { pack, TARBALL } from "./application.mjs";

const project = fileURLToPath(new URL("../../", import.meta.url));

for (const name of process.argv.slice(2)) {
  const folder = await mkdtemp(join(tmpdir(), "fedasil-lock-"));
  const own = fileURLToPath(new URL(name, import.meta.url));
  for (const file of ["package.json", "package-lock.json"]) await cp(join(own, file), join(folder, file));
  await cp(join(project, ".npmrc"), join(folder, ".npmrc")); // which keeps registries out
  await cp(await pack(folder), join(folder, TARBALL));
  await npm(["install", "--package-lock-only", "--ignore-scripts"], { cwd: folder });
  const lock = JSON.parse(await readFile(join(folder, "package-lock.json"), "utf8"));
  delete lock.packages["node_modules/fedasil-charts"].integrity;
  await writeFile(join(own, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
  await rm(folder, { recursive: true });
}
