/**
 * `npm test`: sets up, finds a browser, runs every check there is, and closes with one line of counts.
 * `npm test -- test/data/capacity.test.ts` runs that file alone; `BROWSERS=chromium,firefox,webkit` chooses the browsers.
 */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setup } from "./setup.mjs";
import { node, step, StepFailed } from "./steps.mjs";
import { driven, engines, findBrowser } from "./browser/find.mjs";
import { takeCounts } from "./reporters/counts.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

/** A step that counts as one test. Resolves to whether it passed: a step that depends on it can then be left out. */
const check = async (name, work) => {
  const passed = await step(name, work).then(
    () => true,
    () => false,
  );
  add(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return passed;
};

/** In ms: three times what the longest step of tests takes on two cores. */
const LIMIT = 15 * 60_000;

/** A step that runs tests. One that counts no test, or fails without a failing test, has failed itself. */
const tests = (name, args, env = {}) => {
  const work = async () => {
    takeCounts();
    const error = await node(args, { loud: true, limit: LIMIT, env: { ...process.env, ...env } }).then(
      () => undefined,
      (reason) => reason,
    );
    const { passed = 0, failed = 0, skipped = 0 } = takeCounts() ?? {};
    const broken = failed === 0 && (error || passed === 0);
    add({ passed, failed: broken ? 1 : failed });
    if (broken) throw new StepFailed(error?.message || `${name}: no test was run`);
    if (failed) throw new StepFailed(`${name}: ${failed} of ${passed + failed} tests failed`);
    return `${passed} passed${skipped ? `, ${skipped} skipped` : ""}`;
  };
  return step(name, work, { loud: true }).catch(() => undefined);
};

const wtr = "node_modules/@web/test-runner/dist/bin.js";
const inBrowser = (engine, files = []) =>
  tests(engine, [wtr, ...(files.length > 0 ? ["--files", ...files] : [])], { BROWSERS: engine });

const inNode = (files) =>
  tests("shipped", [
    ...["--test", "--test-concurrency=1", "--test-timeout=300000"],
    ...["--test-reporter=./scripts/reporters/node.mjs", "--test-reporter-destination=stdout", ...files],
  ]);

const shippedTests = () =>
  readdirSync("test/shipped")
    .filter((file) => file.endsWith(".test.mjs"))
    .map((file) => `test/shipped/${file}`);

/** Found, and if need be provided, once and before the runners start, which would do it twice at the same time. */
const browser = (engine) => step("browser", async () => (await findBrowser(engine)).executablePath);

/** Both tools are run and both are heard: who mends the one should know of the other. */
const lint = async () => {
  const folders = ["src", "test", "scripts", "stories", "site", "bench"].filter((folder) => existsSync(folder));
  const tools = [
    ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."],
    ["node_modules/prettier/bin/prettier.cjs", "--check", "--no-error-on-unmatched-pattern", "*.js", ...folders],
  ];
  const results = await Promise.allSettled(tools.map((tool) => node(tool)));
  const reasons = results.flatMap(({ reason }) => (reason ? [reason.message] : []));
  if (reasons.length > 0) throw new StepFailed(reasons.join("\n"));
};

const only = async (files) => {
  const shipped = files.filter((file) => file.endsWith(".mjs"));
  const inBrowsers = files.filter((file) => !file.endsWith(".mjs"));
  const needed = [...(inBrowsers.length > 0 ? engines : []), ...(shipped.length > 0 ? driven : [])];
  for (const engine of new Set(needed)) await browser(engine);
  if (inBrowsers.length > 0) for (const engine of engines) await inBrowser(engine, inBrowsers);
  if (shipped.length > 0) await inNode(shipped);
};

const everything = async () => {
  for (const engine of new Set([...engines, ...driven])) await browser(engine);
  await check("lint", lint);
  await check("types", () => node(["node_modules/typescript/bin/tsc"]).then(() => undefined));
  const built = await check("build", () => node(["scripts/build.mjs"]).then(() => undefined));
  const storybook = ["node_modules/storybook/dist/bin/dispatcher.js", "build", "--quiet", "--disable-telemetry"];
  await check("storybook", () => node(storybook).then(() => undefined));
  for (const engine of engines) await inBrowser(engine);
  if (built) await inNode(shippedTests());
  else await check("shipped", () => Promise.reject(new StepFailed("not run: there is no build to test")));
};

const files = process.argv.slice(2);
try {
  await setup();
  await (files.length > 0 ? only(files) : everything());
} catch {
  total.failed++; // the step has said why
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
