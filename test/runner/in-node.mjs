/** Runs tests that need no page of a browser by Node's own runner: a file, or a folder, in a process of its own. */
import { node } from "../../scripts/steps.mjs";

/** Folders of `test/` whose tests are about text and numbers. They are written like those that run in a page. */
export const TEXT = ["data", "figures", "i18n", "tell", "theme"];
const AS_IN_A_PAGE = ["--import=tsx", "--import=./test/runner/mocha-words.mjs"];

export const runsInNode = (file) => file.endsWith(".mjs") || TEXT.some((folder) => file.includes(`test/${folder}/`));

/** Counts stand at the end of what the runner reports; without them it has ended before its tests had. */
const countsIn = (report) => {
  const count = (name) => Number(new RegExp(`^\\W+${name} (\\d+)$`, "m").exec(report)?.[1]);
  const [passed, failed, cancelled, skipped] = ["pass", "fail", "cancelled", "skipped"].map(count);
  return Number.isNaN(passed) ? { passed: 0, failed: 0, skipped: 0 } : { passed, failed: failed + cancelled, skipped };
};

/**
 * `name` is that of the file, or of the folder whose `files` they are: what they have in common is loaded once.
 * @returns what came of it, and what the runner said of it; `failures` of that alone, if there are any
 */
export const inNode = async (name, { files: [first, ...others] = [name], grep } = {}) => {
  const words = first.endsWith(".ts") ? AS_IN_A_PAGE : [];
  const more = others.map((file) => `--import=./${file}`);
  const pattern = grep ? [`--test-name-pattern=${grep}`] : [];
  const { report, ended } = await node([...words, ...more, "--test-reporter=spec", ...pattern, first], {
    env: { ...process.env, NO_COLOR: "1" },
  }).then(
    (output) => ({ report: output, ended: false }),
    ({ message }) => ({ report: message, ended: true }),
  );
  const counts = countsIn(report);
  // A hook that throws after its tests have passed, or a process that died.
  const isBroken = counts.failed === 0 && ended;
  const result = { file: name, ...counts, failed: isBroken ? 1 : counts.failed };
  const failures = result.failed > 0 ? report.slice(Math.max(0, report.indexOf("\n✖ failing tests:"))).trim() : "";
  return { result, report: report.trim(), failures };
};
