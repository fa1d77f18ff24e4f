/** Reporter for @web/test-runner, beside its own: a line for each file, and what came of it for `npm test` to count. */
import { relative } from "node:path";
import { performance } from "node:perf_hooks";
import { lineOf, writeResults } from "./results.mjs";

const testsOf = ({ tests, suites }) => [...tests, ...suites.flatMap(testsOf)];

/** A file that does not load, or a hook that throws, is a failure although no test failed. */
const resultOf = ({ passed, errors, testResults }, chosen) => {
  const all = testResults ? testsOf(testResults) : [];
  const tests = chosen ? all.filter((test) => test.passed || test.error) : all;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return {
    passed: tests.filter((test) => test.passed).length,
    failed: failed + (errors.length || (passed || chosen || failed > 0 ? 0 : 1)),
    skipped: tests.filter((test) => test.skipped).length,
  };
};

/** `engine` stands before each file, since several may run side by side; `path` is where the results are written, if anybody is to read them; `chosen`: some tests of a file are not run. */
export const resultsReporter = ({ engine, path, chosen }) => {
  const results = new Map();
  const begun = new Map();
  let start = 0;
  const nameOf = (file) => `${engine} ${relative("", file)}`;
  const write = () => path && writeResults(path, [...results.values()]);

  return {
    start({ testFiles, sessions }) {
      start = performance.now();
      for (const file of testFiles) results.set(file, { file: nameOf(file), notRun: true });
      write();
      sessions.on("session-status-updated", ({ testFile, status }) => {
        if (status === "INITIALIZING") begun.set(testFile, performance.now());
      });
    },

    reportTestFileResults({ logger, testFile, sessionsForTestFile: [session] }) {
      const result = { file: nameOf(testFile), ...resultOf(session, chosen) };
      results.set(testFile, result);
      write();
      logger.log(lineOf(result, performance.now() - (begun.get(testFile) ?? start)));
    },
  };
};
