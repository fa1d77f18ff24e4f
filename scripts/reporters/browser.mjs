/** Reporter for @web/test-runner: says what failed, and counts. */
import { relative } from "node:path";
import { inspect } from "node:util";
import { writeCounts } from "./counts.mjs";

/** Every test below a suite, with the names that lead to it. */
const testsOf = (suite, names = []) => [
  ...suite.tests.map((test) => ({ ...test, name: [...names, test.name].join(" › ") })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...names, inner.name])),
];

const indent = (text) => text.replaceAll(/^(?=.)/gm, "      ");

const difference = ({ expected, actual }) =>
  typeof expected === "string" && typeof actual === "string" ? `expected ${expected}\nactual   ${actual}` : "";

const describeError = ({ name, message, stack = "", ...values }) => {
  const first = [name, message].filter(Boolean).join(": ");
  return indent([first, difference(values), stack.replace(first, "")].filter((part) => part.trim()).join("\n"));
};

/** A file that does not load, or a hook that throws, is a failure although no test failed. */
const resultsOf = (session) => {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const beyond = session.errors.length > 0 ? session.errors : session.passed || failed.length > 0 ? [] : [{}];
  const others = beyond.map((error) => ({ name: "outside of a test", error }));
  return {
    passed: tests.filter((test) => test.passed).length,
    skipped: tests.filter((test) => test.skipped).length,
    failures: [...failed, ...others],
  };
};

const describeSession = (session) => {
  const lines = resultsOf(session).failures.flatMap(({ name, error }) => [
    `    ✗ ${name}`,
    describeError(error ?? { message: "no reason was given" }),
  ]);
  lines.push(...session.request404s.map((url) => `    not found: ${url}`));
  lines.push(
    ...session.logs.map(
      (args) => `    console: ${args.map((arg) => (typeof arg === "string" ? arg : inspect(arg))).join(" ")}`,
    ),
  );
  return lines.length > 0 ? [`  ${relative("", session.testFile)} (${session.browser.name})`, ...lines] : [];
};

export const browserReporter = () => ({
  reportTestFileResults({ logger, sessionsForTestFile }) {
    for (const line of sessionsForTestFile.flatMap(describeSession)) logger.log(line);
  },

  getTestProgress({ sessions }) {
    if (!process.stdout.isTTY) return [];
    return [`  ${sessions.filter((session) => session.status === "FINISHED").length} of ${sessions.length} files`];
  },

  onTestRunFinished({ sessions }) {
    const results = sessions.map(resultsOf);
    const sum = (count) => results.reduce((total, result) => total + count(result), 0);
    writeCounts({
      passed: sum(({ passed }) => passed),
      failed: sum(({ failures }) => failures.length),
      skipped: sum(({ skipped }) => skipped),
    });
  },
});
