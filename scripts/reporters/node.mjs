/** Reporter for node:test: says what failed, and counts. */
import { relative } from "node:path";
import { inspect } from "node:util";
import { writeCounts } from "./counts.mjs";

/** A suite fails with its tests, which are counted; a suite whose hook threw has to be counted itself. */
const isCounted = ({ details }) =>
  details.type !== "suite" || (details.error && details.error.failureType !== "subtestsFailed");

const describe = ({ name, file, details }) => {
  const { error } = details;
  const cause = error.cause ?? error;
  const text = (cause.stack ?? inspect(cause)).replaceAll(/^(?=.)/gm, "      ");
  return `  ${file ? relative("", file) : ""}\n    ✗ ${name}\n${text}\n`;
};

export default async function* (events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === "test:stdout" || type === "test:stderr") yield data.message;
    if (type !== "test:pass" && type !== "test:fail") continue;
    if (!isCounted(data)) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (type === "test:pass") counts.passed++;
    else {
      counts.failed++;
      yield describe(data);
    }
  }
  writeCounts(counts);
}
