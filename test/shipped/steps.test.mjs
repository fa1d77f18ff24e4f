/** What `npm start` and `npm test` do where a machine is not as it should be. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setImmediate } from "node:timers";
import { inNode } from "../runner/in-node.mjs";
import { inLanes } from "../../scripts/lanes.mjs";
import { checkNode } from "../../scripts/setup.mjs";
import { node } from "../../scripts/steps.mjs";

describe("the version of Node", () => {
  for (const version of ["14.21.3", "18.20.8", "20.18.3", "21.7.3", "22.12.0", "23.11.1"])
    it(`${version} is refused, with the one that is needed`, () => {
      const message = `Node 20.19, 22.13, 24 or newer is needed; this is Node ${version}.`;
      assert.throws(() => checkNode(version), { message });
    });

  for (const version of ["20.19.0", "22.13.0", "24.0.0", "26.1.0"]) it(`${version} will do`, () => checkNode(version));
});

describe("a command", () => {
  it("that says nothing any more is ended, with the limit that ended it", () =>
    assert.rejects(
      node(["-e", "setInterval(() => {}, 1000)"], { silence: 600 }),
      /ended, because it had printed nothing for 0\.01 minutes: .* -e setInterval/,
    ));

  it("that does not hear of it is ended too", () =>
    assert.rejects(
      node(["-e", "process.on('SIGINT', () => {}); setInterval(() => {}, 1000)"], { silence: 600 }),
      /ended, because/,
    ));

  it("that fails is told with all that it printed", () =>
    assert.rejects(node(["-e", "console.log('one'); console.error('two'); process.exit(3)"]), /one[^]*two/));
});

describe("tests of what is shipped", () => {
  let folder;

  const FILES = {
    "passes.mjs": "it('a', () => {}); it('b', () => {});",
    "fails.mjs": "it('a', () => { throw new Error('no'); }); it('b', () => {});",
    "hook.mjs":
      "describe('c', () => { before(() => { throw new Error('no'); }); it('a', () => {}); it('b', () => {}); });",
    "after.mjs": "describe('c', () => { after(() => { throw new Error('no'); }); it('a', () => {}); });",
    "dies.mjs": "it('a', () => process.exit(7)); it('b', () => {});",
    "empty.mjs": "throw new Error('not a test');",
  };
  const EXPECTED = {
    "passes.mjs": [2, 0],
    "fails.mjs": [1, 1],
    "hook.mjs": [0, 2],
    "after.mjs": [1, 1],
    "dies.mjs": [0, 1],
    "empty.mjs": [0, 1],
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "steps-"));
    for (const [name, text] of Object.entries(FILES))
      await writeFile(join(folder, name), `import { after, before, describe, it } from "node:test";\n${text}\n`);
  });

  after(() => rm(folder, { recursive: true }));

  for (const [name, [passed, failed]] of Object.entries(EXPECTED))
    it(`are counted: ${passed} passed and ${failed} failed in ${name}`, async () => {
      const { result, report, failures } = await inNode(join(folder, name));
      assert.deepEqual([result.passed, result.failed], [passed, failed]);
      if (name === "fails.mjs") assert.match(failures, /Error: no/);
      if (name === "empty.mjs") assert.ok(report.includes("not a test"));
    });
});

describe("tasks", () => {
  /** Runs tasks that end when they are told to; `told` is what has happened so far. */
  const run = (tasks, options) => {
    const told = [];
    const end = {};
    const all = tasks.map(({ name, ...task }) => ({
      ...{ name, ...task },
      work: () => {
        told.push(`${name} begins`);
        return new Promise((resolve) => (end[name] = resolve));
      },
      notRun: () => told.push(`${name} is not run`),
    }));
    const ended = inLanes(all, options);
    return { told: () => told.splice(0), end: (name, passed = true) => Promise.resolve(end[name](passed)), ended };
  };
  const turn = () => new Promise(setImmediate);

  it("run side by side in their order, as many as there are lanes, and none passes one that waits for room", async () => {
    const tasks = [{ name: "a" }, { name: "b" }, { name: "wide", lanes: 2 }, { name: "c" }];
    const { told, end, ended } = run(tasks, { lanes: 2 });
    assert.deepEqual(told(), ["a begins", "b begins"]);
    await end("a");
    await turn();
    assert.deepEqual(told(), []);
    await end("b");
    await turn();
    assert.deepEqual(told(), ["wide begins"]);
    await end("wide");
    await turn();
    assert.deepEqual(told(), ["c begins"]);
    await end("c");
    await ended;
  });

  it("wait for what they need, and are told as not run if that has failed, or is not there", async () => {
    const tasks = [
      { name: "tests", needs: ["build", "browser"] },
      { name: "more", needs: ["tests"] },
      { name: "vain", needs: ["nonsense"] },
      { name: "build" },
    ];
    for (const [passed, then] of [
      [true, ["tests begins"]],
      [false, ["tests is not run", "more is not run", "vain is not run"]],
    ]) {
      const { told, end, ended } = run(tasks, { lanes: 3, passed: ["browser"] });
      assert.deepEqual(told(), ["build begins"]);
      await end("build", passed);
      await turn();
      assert.deepEqual(told(), then);
      if (!passed) await ended;
    }
  });

  it("that fill more lanes than there are run alone", async () => {
    const { told, end, ended } = run([{ name: "wide", lanes: 2 }, { name: "a" }], { lanes: 1 });
    assert.deepEqual(told(), ["wide begins"]);
    await end("wide");
    await turn();
    await end("a");
    await ended;
  });
});
