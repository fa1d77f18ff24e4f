/** What `npm start` and `npm test` do where a machine is not as it should be. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { inNode } from "../../scripts/runners/in-node.mjs";
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

  it("are counted, and a file that does not come to its end has failed", async () => {
    const told = [];
    const { results } = await inNode(
      Object.keys(FILES).map((name) => join(folder, name)),
      { tell: (text) => told.push(text) },
    );
    const counts = results.map(({ file, passed, failed }) => [file.slice(folder.length + 1), [passed, failed]]);
    assert.deepEqual(Object.fromEntries(counts), EXPECTED);
    for (const name of Object.keys(FILES))
      assert.ok(
        told.some((text) => text.includes(name)),
        name,
      );
    assert.ok(told.some((text) => text.includes("not a test")));
  });
});
