/** What every tag, figure and folder has to have: read from the sources, so that a new one cannot do without. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { cli } from "@custom-elements-manifest/analyzer/cli.js";
import { ESLint } from "eslint";
import { catalogue } from "../../scripts/catalogue.mjs";
import { importSource } from "../../scripts/source.mjs";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(`${cwd}${path}`, "utf8");
const namesIn = (folder, ending) =>
  readdirSync(`${cwd}${folder}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();

const names = namesIn("src/components", ".ts");

/** HTML has these for itself, React, Vue and templates keep them, or they would promise what we do not do. */
const FORBIDDEN = ["ref", "key", "is", "slot", "class", "style", "title", "data", "width", "height"];

/** Read as text; nothing in them is selected. */
const TEXT = ["key-figures", "value", "year-timeline"];

describe("the manifest", () => {
  let manifest;

  before(async () => {
    // Written anew by the same tool and configuration as the build's, so that an old file proves nothing.
    manifest = await cli({ argv: ["analyze", "--quiet"], cwd, noWrite: true });
  });

  const declarationOf = (name) =>
    manifest.modules
      .find(({ path }) => path === `dist/npm/${name}.js`)
      ?.declarations.find(({ tagName }) => tagName === `fedasil-${name}`);

  /** Lists of the manifest that an element with a drawing must have, in which nothing may go undescribed. */
  const LISTS = ["attributes", "members", "slots", "cssParts", "cssProperties"];

  it("holds what authors write and nothing else", () => {
    assert.deepEqual(manifest.modules.map(({ path }) => basename(path, ".js")).sort(), names);
    const members = manifest.modules.flatMap(({ declarations }) => declarations.flatMap((one) => one.members ?? []));
    for (const { name, privacy = "public", static: isStatic } of members) {
      assert.equal(privacy, "public", name);
      assert.ok(!isStatic && !name.startsWith("#"), name);
    }
  });

  for (const name of names) {
    it(`describes fedasil-${name}: attributes, parts, properties, slot`, () => {
      const declaration = declarationOf(name);
      assert.ok(declaration?.description, "its class header");
      for (const list of LISTS) {
        assert.ok(declaration[list]?.length > 0, list);
        for (const item of declaration[list]) assert.ok(item.description, `${list}: ${item.name}`);
      }
      for (const { name: attribute, type } of declaration.attributes) {
        assert.match(attribute, /^[a-z]+(-[a-z]+)*$/);
        assert.ok(!FORBIDDEN.includes(attribute), attribute);
        assert.match(type.text, /^(string|boolean|"[^"]+"( \| "[^"]+")*)$/, `type of ${attribute}`);
      }
    });

    it(`describes the event of fedasil-${name}, unless it is text`, () => {
      const { events } = declarationOf(name);
      assert.deepEqual(
        events.map((event) => event.name),
        TEXT.includes(name) ? [] : ["fedasil-select"],
      );
      for (const { description, type } of events) {
        assert.ok(description);
        assert.equal(type.text, "CustomEvent<{ figure: string; key: string; measure: string } | null>");
      }
    });

    it(`names the parts of fedasil-${name} as its templates do`, () => {
      const sources = ["components", "shell"].flatMap((folder) =>
        readdirSync(new URL(`../../src/${folder}/`, import.meta.url), { recursive: true })
          .filter((file) => file.endsWith(".ts"))
          .map((file) => read(`src/${folder}/${file}`)),
      );
      const parts = sources.flatMap((source) => [...source.matchAll(/ part="([\w-]+)"/g)].map(([, part]) => part));
      for (const { name: part } of declarationOf(name).cssParts) assert.ok(parts.includes(part), part);
    });
  }
});

describe("every component", () => {
  const stories = namesIn("stories", ".stories.ts");
  const index = read("src/index.ts");
  const shown = read("test/components/shown.ts");
  const opened = namesIn("test/stories", ".test.ts").map((file) => read(`test/stories/${file}.test.ts`));

  for (const name of names)
    it(`${name} has a story, a test and a line in the index`, () => {
      assert.ok(stories.includes(name), `stories/${name}.stories.ts`);
      const told = new RegExp(`"${name}[ "]`).test(shown);
      assert.ok(told || existsSync(`${cwd}test/components/${name}.test.ts`), "a figure in test/components/shown.ts");
      assert.ok(index.includes(`from "./components/${name}.js"`), "src/index.ts");
    });

  for (const name of stories)
    it(`the stories of ${name} are opened by the tests`, () => {
      assert.ok(opened.some((text) => text.includes(`from "../../stories/${name}.stories.js"`)));
    });
});

describe("every figure", () => {
  let figures, tags, languages, wordsOf;

  before(async () => {
    ({ figures, tags, languages } = await catalogue());
    ({ wordsOf } = await importSource(`
      import { loadMessages, messagesNow } from "./src/i18n/load.ts";
      export const wordsOf = async (id, chapter, language) => {
        await loadMessages(language, chapter);
        return messagesNow(language, chapter)?.[id];
      };`));
  });

  // The numbers of the running text are reached one by one, by fedasil-value.
  const UNDRAWN = ["text-numbers"];

  it("has a form, and an element that shows it", () => {
    const shown = tags.flatMap(({ by }) => Object.values(by ?? {}));
    assert.equal(figures.length, 36);
    for (const { id, forms } of figures.filter((figure) => !UNDRAWN.includes(figure.id))) {
      assert.ok(forms, `a form of ${id}`);
      assert.ok(shown.includes(id), `an element for ${id}`);
    }
  });

  it("speaks four languages", async () => {
    assert.deepEqual([...languages].sort(), ["de", "en", "fr", "nl"]);
    for (const { id, chapter } of figures)
      for (const language of languages) {
        const words = await wordsOf(id, chapter, language);
        for (const part of ["title", "heading", "subheading", "rowsHead"])
          assert.ok(words?.[part].length > 2, `${part} of ${id} in ${language}`);
      }
  });

  it("has a budget by its element", () => {
    const { goals, ratchet } = JSON.parse(read("budgets.json"));
    for (const { tag } of tags)
      for (const [name, { requested }] of Object.entries({ goals, ratchet }))
        assert.ok(requested[tag] > 0, `${name} of ${tag}`);
  });
});

describe("the folders of src", () => {
  const ORDER = [
    ...[
      "data",
      "figures",
      "i18n",
      "tell",
      "theme",
      "drawing",
      "charts",
      "static",
      "controllers",
      "shell",
      "components",
    ],
    "embed",
  ];

  /** The rules of the project's own configuration; types, which an invented line has not, are left out. */
  const eslint = new ESLint({
    cwd,
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: ({ ruleId }) => /no-restricted-(imports|syntax)$/.test(ruleId),
  });

  const complaints = async (folder, code) => {
    const [{ messages }] = await eslint.lintText(code, { filePath: `${cwd}src/${folder}/invented.ts` });
    return messages.filter(({ fatal, ruleId }) => fatal || ruleId).map(({ message }) => message);
  };

  it("are the folders there are", () => {
    const folders = readdirSync(`${cwd}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(folders.map(({ name }) => name).sort(), [...ORDER].sort());
  });

  for (const [place, folder] of ORDER.entries())
    it(`${folder} imports only from folders before it`, async () => {
      for (const later of ORDER.slice(place + 1))
        for (const code of [
          `import { x } from "../${later}/x.js"; x();`,
          `export const x = import("../${later}/x.js");`,
        ])
          assert.equal((await complaints(folder, code)).length, 1, code);
      const free = folder === "figures" ? ORDER.slice(0, place) : ORDER.slice(1, place);
      for (const earlier of free)
        assert.deepEqual(await complaints(folder, `import { x } from "../${earlier}/x.js"; x();`), [], earlier);
    });

  it("only figures knows the data, only the painter knows Chart.js", async () => {
    for (const folder of ORDER.slice(2))
      assert.equal((await complaints(folder, `import { x } from "../data/x.js"; x();`)).length, 1, folder);
    for (const folder of ORDER)
      assert.equal((await complaints(folder, `import { Chart } from "chart.js"; new Chart();`)).length, 1, folder);
  });
});

describe("the tables of test/README.md", () => {
  const tables = read("test/README.md");
  const files = readdirSync(`${cwd}test`, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.test\.(ts|mjs)$/.test(file));

  /** Declared for some engines, or in the first that is asked for. */
  const isPartial = (file) =>
    file.startsWith("shipped/")
      ? /\b(launch|openWebkit)\(/.test(read(`test/${file}`))
      : /\bengine [!=]== "|\breadLists\(/.test(read(`test/${file}`));

  it("name every test that does not run in all engines", () => {
    const partial = files.filter((file) => file !== "shipped/conventions.test.mjs" && isPartial(file));
    assert.ok(partial.length > 10);
    for (const file of partial) assert.ok(tables.includes(`\`${file.replace("shipped/", "")}\``), file);
  });

  it("name no file that is not there", () => {
    const known = files.map((file) => file.replace("shipped/", ""));
    for (const [, name] of tables.matchAll(/`([\w./-]+\.test\.(?:ts|mjs))`/g))
      assert.ok(known.includes(name.replace("shipped/", "")), name);
  });
});
