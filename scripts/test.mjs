/**
 * `npm test`: sets up, finds a browser, runs every check there is, and closes with one line of counts.
 * `npm test -- test/data/capacity.test.ts` runs that file alone, `-- test/data` those of a folder, `-- FILE --grep "a
 * name"` only the tests of that name; `BROWSERS=chromium,firefox,webkit` chooses the browsers.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import util from "node:util";
import { setup } from "./setup.mjs";
import { node, SILENCE, step, StepFailed } from "./steps.mjs";
import { driven, engines, findBrowser } from "./browser/find.mjs";
import { inBrowser } from "./runners/in-browser.mjs";
import { inNode, runsInNode, TEXT } from "./runners/in-node.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const total = { passed: 0, failed: 0 };
/** What failed, or was not run, by name: said again at the end. */
const failures = [];

const add = (name, { passed = 0, failed = 0, notRun = false }) => {
  total.passed += passed;
  total.failed += notRun ? 1 : failed;
  if (notRun) failures.push(`${name}: not run`);
  else if (failed > 0) failures.push(passed + failed > 1 ? `${name}: ${failed} of ${passed + failed} failed` : name);
};

/** Which steps have passed: another may need one of them. */
const passed = new Set();

/** A step that counts as one test. */
const check = (name, work) =>
  step(name, work).then(
    () => {
      passed.add(name);
      add(name, { passed: 1 });
    },
    () => add(name, { failed: 1 }),
  );

/** A step that runs files of tests. One that counts no test, or fails without a failing test, has failed itself. */
const tests = (name, runner, { chosen = false } = {}) => {
  const work = async () => {
    const { results, error } = await runner();
    for (const { file, ...counts } of results) add(`${name} ${file}`, counts);
    const sum = (key) => results.reduce((all, result) => all + Number(result[key] ?? 0), 0);
    const [good, bad, notRun, skipped] = ["passed", "failed", "notRun", "skipped"].map(sum);
    // The browser's runner takes what was not asked for as failed.
    const broken = bad + notRun === 0 && ((error && !chosen) || good === 0);
    if (broken) add(name, { failed: 1 });
    const reasons = [
      error?.message.trim(),
      notRun > 0 && `${notRun} of ${results.length} files were not run`,
      bad > 0 && `${bad} of ${good + bad} tests failed`,
      good + bad + notRun === 0 && "no test was run",
    ].filter(Boolean);
    if (broken || notRun > 0 || bad > 0) throw new StepFailed(`${name}: ${reasons.join("\n")}`);
    return `${good} passed${skipped ? `, ${skipped} skipped` : ""}`;
  };
  return step(name, work, { loud: true }).catch(() => undefined);
};

/** Found, and if need be provided, once and before the runners start, which would do it twice at the same time. */
const browsers = async (names) => {
  for (const engine of new Set(names))
    await step("browser", async () => (await findBrowser(engine)).executablePath).then(
      () => passed.add(engine),
      () => add(`browser ${engine}`, { failed: 1 }),
    );
};

/** Both tools are run and both are heard: who mends the one should know of the other. */
const lint = async () => {
  const folders = ["src", "test", "scripts", "stories", "site", "typings", "bench"].filter((folder) =>
    existsSync(folder),
  );
  const tools = [
    ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."],
    ["node_modules/prettier/bin/prettier.cjs", "--check", "--no-error-on-unmatched-pattern", "*.js", ...folders],
  ];
  const results = await Promise.allSettled(tools.map((tool) => node(tool)));
  const reasons = results.flatMap(({ reason }) => (reason ? [reason.message] : []));
  if (reasons.length > 0) throw new StepFailed(reasons.join("\n"));
};

const quiet = (args, options) => () => node(args, options).then(() => undefined);
const storybook = ["node_modules/storybook/dist/bin/dispatcher.js", "build", "--quiet", "--disable-telemetry"];

/** The longest first, so that the others are tested beside them. */
const LONG = ["storybook", "storybook-used", "package", "cls", "review", "zoom"].map(
  (name) => `test/shipped/${name}.test.mjs`,
);
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`);
/** Of the sources, without a page: texts, numbers, and drawings as values. */
const sources = () =>
  ["test", "test/charts", ...TEXT.map((folder) => `test/${folder}`)].flatMap(filesIn).filter(runsInNode);
const shipped = () => [...LONG, ...filesIn("test/shipped").filter((file) => !LONG.includes(file))];

/** Name → what it needs to have passed, and its work. */
const everything = {
  lint: { work: () => check("lint", lint) },
  types: { work: () => check("types", quiet(["node_modules/typescript/bin/tsc"])) },
  text: { work: () => tests("text", () => inNode(sources())) },
  // A step of the build may be silent for as long as any command.
  build: { work: () => check("build", quiet(["scripts/build.mjs"], { silence: 2 * SILENCE })) },
  storybook: { needs: ["build"], work: () => check("storybook", quiet(storybook)) },
  ...Object.fromEntries(
    engines.map((engine) => [engine, { needs: [engine], work: () => tests(engine, () => inBrowser(engine)) }]),
  ),
  shipped: { needs: ["build", "storybook", ...driven], work: () => tests("shipped", () => inNode(shipped())) },
  // Installs frameworks, which nobody should wait for who has changed a drawing: `npm run test:hosts` does it alone.
  ...(process.env.CI && {
    hosts: { needs: ["build", ...driven], work: () => tests("hosts", () => inNode(filesIn("test/hosts"))) },
  }),
};

const runEverything = async () => {
  await browsers([...engines, ...driven]);
  for (const [name, { needs = [], work }] of Object.entries(everything)) {
    const missing = needs.filter((need) => !passed.has(need));
    if (missing.length === 0) await work();
    else {
      console.log(`${name.padEnd(10)} not run, for want of ${missing.join(", ")}`);
      add(name, { notRun: true });
    }
  }
};

const runOnly = async (names, grep) => {
  const chosen = grep !== undefined;
  const files = names.flatMap((name) => (isFolder(name) ? filesIn(name) : [name]));
  const inNodes = files.filter(runsInNode);
  const inBrowsers = files.filter((file) => !runsInNode(file));
  await browsers([
    ...(inBrowsers.length > 0 ? engines : []),
    ...(inNodes.some((file) => file.includes("shipped/")) ? driven : []),
  ]);
  if (inBrowsers.length > 0)
    for (const engine of engines) await tests(engine, () => inBrowser(engine, { files: inBrowsers, grep }), { chosen });
  if (inNodes.length > 0) await tests("node", () => inNode(inNodes, { grep, loud: inNodes.length === 1 }), { chosen });
};

const isSetUp = await setup().then(
  () => true,
  () => false, // the step has said why
);
if (isSetUp) {
  const options = { grep: { type: "string" } };
  const { values, positionals: files } = util.parseArgs({ allowPositionals: true, options });
  if (files.length > 0) await runOnly(files, values.grep);
  else await runEverything();
} else {
  add("setup", { failed: 1 });
  for (const name of Object.keys(everything)) add(name, { notRun: true });
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
