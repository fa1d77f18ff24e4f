/** What docs/frameworks.md shows is what the applications under test/hosts/ do. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(`${project}${path}`, "utf8");

/** Lines without the indentation that all of them have. */
const flush = (text) => {
  const lines = text.trimEnd().split("\n");
  const depth = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth));
};

/** Whether the lines stand in the file one after the other, at any depth. */
const standsIn = (block, file) => {
  const wanted = flush(block).join("\n");
  const lines = read(file).split("\n");
  const count = wanted.split("\n").length;
  return lines.some((_, start) => flush(lines.slice(start, start + count).join("\n")).join("\n") === wanted);
};

describe("docs/frameworks.md", () => {
  const page = read("docs/frameworks.md");
  // What is typed into a terminal stands in no application.
  const fences = [...page.matchAll(/^```(?!sh$)\w/gm)];
  const blocks = [...page.matchAll(/<!-- (test\/hosts\/\S+) -->\n\n```\w+\n([^]*?)^```$/gm)];

  it("says of every block where it stands", () => {
    assert.ok(blocks.length > 0);
    assert.equal(blocks.length, fences.length);
  });

  for (const [, file, block] of blocks)
    it(`shows what stands in ${file}: ${block.trim().split("\n")[0]}`, () => assert.ok(standsIn(block, file), block));

  it("has a block of every application", () => {
    const applications = readdirSync(`${project}test/hosts`, { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    for (const { name } of applications)
      assert.ok(
        blocks.some(([, file]) => file.startsWith(`test/hosts/${name}/`)),
        name,
      );
  });
});
