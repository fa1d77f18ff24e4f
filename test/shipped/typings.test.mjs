/** The types as a host has them: what may be written compiles, nonsense does not, in TypeScript, TSX, Vue and Svelte. */
import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import ts from "typescript";
import { project } from "./page.mjs";

const MARK = "@ts-expect-error";
/** Of a value that is not accepted, of a name that is not known or is missing: what nonsense is refused for. */
const REFUSALS = [2322, 2339, 2353, 2540, 2561, 2741, 18047];

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(project, "test/types/tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  join(project, "test/types"),
);

/** File and line → code and text of what the compiler says, as if nothing were marked as nonsense. */
const complaints = (files) => {
  const host = ts.createCompilerHost(options);
  const usual = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    files.includes(name)
      ? ts.createSourceFile(name, ts.sys.readFile(name).replaceAll(MARK, ""), ...rest)
      : usual(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(files, options, host))
    .map(({ file, start = 0, code, messageText }) => ({
      place: `${file?.fileName}:${file?.getLineAndCharacterOfPosition(start).line}`,
      code,
      text: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
};

/** The lines below the marks. */
const marked = async (file) => {
  const lines = (await readFile(file, "utf8")).split("\n");
  return lines.flatMap((line, index) => (line.includes(MARK) ? [`${file}:${index + 1}`] : []));
};

describe("the types of what is shipped", () => {
  // Inside the project, so that the package is found by its name.
  const folder = join(project, ".cache/readme");
  let pieces, found;

  // All in one program: most of its time is for what they have in common.
  before(async () => {
    await mkdir(folder, { recursive: true });
    const readme = await readFile(join(project, "README.md"), "utf8");
    const codes = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => `import "fedasil-charts";\n${code}`);
    pieces = codes.map((_, index) => join(folder, `${index}.ts`));
    await Promise.all(codes.map((code, index) => writeFile(pieces[index], code)));
    found = complaints([...fileNames, ...pieces]);
  });

  after(() => rm(folder, { recursive: true }));

  const isOfReadme = ({ place }) => place.startsWith(folder);

  it("take what elements accept and refuse nonsense, in TypeScript, TSX, Vue and Svelte", async () => {
    assert.ok(options.strict && options.skipLibCheck === false);
    assert.equal(fileNames.length, 6);
    const nonsense = (await Promise.all(fileNames.map(marked))).flat();
    assert.ok(nonsense.length > 40);
    const refused = found.filter((one) => !isOfReadme(one));
    assert.deepEqual(refused.map(({ place }) => place).sort(), nonsense.sort(), JSON.stringify(refused, null, 1));
    for (const { place, code, text } of refused) assert.ok(REFUSALS.includes(code), `${place} ${code} ${text}`);
  });

  it("let each piece of the README compile alone, in strict TypeScript", () => {
    assert.ok(pieces.length > 1);
    assert.deepEqual(found.filter(isOfReadme), []);
  });
});
