/** Runs the tests that need no page of a browser, by Node's own runner: each file in a process of its own, two at a time. */
import { performance } from "node:perf_hooks";
import { node } from "../steps.mjs";
import { lineOf } from "./results.mjs";

/** Each starts its own server and browser; a file mostly waits for the one or the other. */
const LANES = 2;

/** Folders of `test/` whose tests are about text and numbers. They are written like those that run in a page. */
export const TEXT = ["data", "figures", "i18n", "tell", "theme"];
const AS_IN_A_PAGE = ["--import=tsx", "--import=./scripts/runners/mocha-words.mjs"];

export const runsInNode = (file) => file.endsWith(".mjs") || TEXT.some((folder) => file.includes(`test/${folder}/`));

/** Counts stand at the end of what the runner reports; without them it has ended before its tests had. */
const countsIn = (report) => {
  const count = (name) => Number(new RegExp(`^\\W+${name} (\\d+)$`, "m").exec(report)?.[1]);
  const [passed, failed, cancelled, skipped] = ["pass", "fail", "cancelled", "skipped"].map(count);
  return Number.isNaN(passed) ? { passed: 0, failed: 0, skipped: 0 } : { passed, failed: failed + cancelled, skipped };
};

const runFile = async (file, { grep, loud, tell = console.log }) => {
  const start = performance.now();
  const pattern = grep ? [`--test-name-pattern=${grep}`] : [];
  const env = { ...process.env, NO_COLOR: "1" };
  const words = file.endsWith(".ts") ? AS_IN_A_PAGE : [];
  const { report, ended } = await node([...words, "--test-reporter=spec", ...pattern, file], { env }).then(
    (output) => ({ report: output, ended: false }),
    ({ message }) => ({ report: message, ended: true }),
  );
  const counts = countsIn(report);
  // A hook that throws after its tests have passed, or a process that died.
  if (ended && counts.failed === 0) counts.failed = 1;
  const result = { file, ...counts };
  tell(lineOf(result, performance.now() - start));
  if (loud) tell(report.trim());
  else if (counts.failed > 0) tell(report.slice(Math.max(0, report.indexOf("\n✖ failing tests:"))).trim());
  return result;
};

/** @returns what came of each file */
export const inNode = async (files, options = {}) => {
  const queue = [...files];
  const results = [];
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) results.push(await runFile(file, options));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { results };
};
