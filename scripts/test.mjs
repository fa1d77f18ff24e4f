/**
 * `npm test`: sets up, finds a browser, runs every check there is, side by side, and closes with one line of counts.
 * `npm test -- test/data/capacity.test.ts` runs that file alone, `-- test/data` those of a folder, `-- FILE --grep "a
 * name"` only the tests of that name; `BROWSERS=chromium,firefox,webkit` chooses the browsers.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import util from "node:util";
import { setup } from "./setup.mjs";
import { node, SILENCE, step } from "./steps.mjs";
import { driven, engines, findBrowser } from "./browser/find.mjs";
import { inBrowser } from "../test/runner/in-browser.mjs";
import { inLanes, LANES } from "./lanes.mjs";
import { inNode, runsInNode, TEXT } from "../test/runner/in-node.mjs";
import { lineOf } from "../test/runner/results.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const total = { passed: 0, failed: 0 };
/** What failed, or was not run, by name: said again at the end. */
const failures = [];

const add = ({ file, passed = 0, failed = 0, notRun = false }) => {
  total.passed += passed;
  total.failed += notRun ? 1 : failed;
  if (notRun) failures.push(`${file}: not run`);
  else if (failed > 0) failures.push(passed + failed > 1 ? `${file}: ${failed} of ${passed + failed} failed` : file);
};

/**
 * `run` resolves to what came of its files, to what is to be shown of them, and to whether their lines are printed
 * already. A task that is not run is counted as failed, by its name.
 */
const task = (name, run, { needs = [], lanes = 1 } = {}) => ({
  ...{ name, needs, lanes },
  work: async () => {
    const start = performance.now();
    const { results, output = "", printed = false } = await run();
    if (!printed) for (const result of results) console.log(lineOf(result, performance.now() - start));
    if (output) console.log(output);
    results.forEach(add);
    return results.every(({ failed, notRun }) => !failed && !notRun);
  },
  notRun: () => {
    console.log(`  ${name}: not run, for want of ${needs.join(", ")}`);
    add({ file: name, notRun: true });
  },
});

/** A command that counts as one test. */
const check = (name, args, { silence, ...options } = {}) => {
  const run = () =>
    node(args, { silence }).then(
      () => ({ results: [{ file: name, passed: 1, failed: 0 }] }),
      ({ message }) => ({ results: [{ file: name, passed: 0, failed: 1 }], output: message.trim() }),
    );
  return task(name, run, options);
};

/** A file of tests that Node runs, or some of a folder; `loud` shows each test. */
const processOf = (name, { files, grep, loud, ...options } = {}) => {
  const run = async () => {
    const { result, report, failures } = await inNode(name, { files, grep });
    return { results: [result], output: loud ? report : failures };
  };
  return task(name, run, options);
};

/** All tests of pages, or those of some files, in one browser. Firefox shows one page at a time, the others two. */
const pagesIn = (engine, { files, grep } = {}) => {
  const run = async () => ({ results: await inBrowser(engine, { files, grep }), printed: true });
  return task(`pages in ${engine}`, run, { needs: [engine], lanes: engine === "firefox" ? 1 : 2 });
};

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory();
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`);

const needsOf = (file) => [
  ...(/shipped|hosts/.test(file) ? ["build", ...driven] : []),
  ...(file.includes("shipped/storybook") ? ["storybook"] : []),
];

/** The longest first, so that none of them is waited for in the end. */
const LONG = ["every-figure", "storybook", "review", "storybook-used", "gallery", "print", "server", "targets"];

const bin = (path) => `node_modules/${path}`;
const FORMATTED = ["src", "test", "scripts", "stories", "site", "typings", "bench"].filter((folder) =>
  existsSync(folder),
);

const everything = () => {
  // One file is of WebKit alone, and without it has no test.
  const shipped = filesIn("test/shipped").filter((file) => engines.includes("webkit") || !file.includes("/webkit."));
  const place = (file) => LONG.findIndex((name) => file.endsWith(`/${name}.test.mjs`)) + 1 || LONG.length + 1;
  const files = [
    // Installs frameworks, which nobody should wait for who has changed a drawing: `npm run test:hosts` does it alone.
    ...(process.env.CI ? filesIn("test/hosts") : []),
    ...shipped.sort((a, b) => place(a) - place(b)),
  ];
  const folders = ["test/charts", "test", ...TEXT.map((folder) => `test/${folder}`)];
  const [pages, ...others] = engines.map((engine) => pagesIn(engine));
  return [
    pages,
    // A step of the build may be silent for as long as any command.
    check("build", ["scripts/build.mjs"], { silence: 2 * SILENCE }),
    check("budget", ["scripts/budget.mjs"], { needs: ["build"] }),
    check("types", [bin("typescript/bin/tsc")]),
    check("lint", [bin("eslint/bin/eslint.js"), "--max-warnings=0", "."]),
    check("format", [
      bin("prettier/bin/prettier.cjs"),
      "--check",
      ...["--cache", "--cache-location=.cache/prettier"],
      "--no-error-on-unmatched-pattern",
      "*.js",
      ...FORMATTED,
    ]),
    check("storybook", [bin("storybook/dist/bin/dispatcher.js"), "build", "--quiet", "--disable-telemetry"], {
      needs: ["build"],
    }),
    ...others,
    ...folders.map((name) => processOf(name, { files: filesIn(name).filter(runsInNode) })),
    ...files.map((file) => processOf(file, { needs: needsOf(file) })),
  ];
};

const only = (names, grep) => {
  const files = names.flatMap((name) => (isFolder(name) ? filesIn(name) : [name]));
  const inNodes = files.filter(runsInNode);
  const inBrowsers = files.filter((file) => !runsInNode(file));
  return [
    ...(inBrowsers.length > 0 ? engines.map((engine) => pagesIn(engine, { files: inBrowsers, grep })) : []),
    ...inNodes.map((file) => processOf(file, { needs: needsOf(file), grep, loud: inNodes.length === 1 })),
  ];
};

/** Found, and if need be provided, before any task starts, which would do it twice at the same time. */
const browsersFor = async (tasks) => {
  const needed = new Set(tasks.flatMap(({ needs }) => needs).filter((name) => engines.concat(driven).includes(name)));
  const found = [];
  for (const engine of needed)
    await step("browser", async () => (await findBrowser(engine)).executablePath).then(
      () => found.push(engine),
      () => add({ file: `browser ${engine}`, failed: 1 }),
    );
  return found;
};

const { values, positionals: names } = util.parseArgs({
  allowPositionals: true,
  options: { grep: { type: "string" } },
});
const tasks = names.length > 0 ? only(names, values.grep) : everything();
const isSetUp = await setup().then(
  () => true,
  () => false, // the step has said why
);
if (isSetUp) {
  const found = await browsersFor(tasks);
  // What is tested alone is tested on what is built already.
  await inLanes(tasks, { lanes: LANES, passed: names.length > 0 ? [...found, "build", "storybook"] : found });
} else {
  add({ file: "setup", failed: 1 });
  for (const { name } of tasks) add({ file: name, notRun: true });
}
if (total.passed + total.failed === 0) add({ file: "no test was run", failed: 1 });
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
