/** The manifest, and the data for editors made from it: every path is shipped, and every union is what an element accepts. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { host, htmlPage, project, visit } from "./page.mjs";

const read = (path) => readFile(join(project, path), "utf8");
const json = async (path) => JSON.parse(await read(path));

const text = await read("custom-elements.json");
const { modules } = JSON.parse(text);
const declarations = modules.flatMap((module) => module.declarations);
const tags = declarations.map(({ tagName }) => tagName);

/** `"a" | "b"` → a, b. */
const wordsOf = (type) => [...type.matchAll(/"([^"]*)"/g)].map(([, word]) => word);
const attributeOf = (tag, name) =>
  declarations.find(({ tagName }) => tagName === tag).attributes.find((attribute) => attribute.name === name);
const acceptedBy = (tag, name) => wordsOf(attributeOf(tag, name)?.type.text ?? "");

describe("the manifest", () => {
  it("names files that are shipped, and the classes that they export", async () => {
    assert.equal(modules.length, 15);
    assert.ok(!text.includes("src/"));
    for (const { path, declarations, exports } of modules) {
      const [{ name, tagName }] = declarations;
      const module = await import(pathToFileURL(join(project, path)));
      assert.equal(module[name]?.tag, tagName);
      assert.deepEqual(exports.map((one) => one.name).sort(), [name, tagName].sort());
      for (const { declaration } of exports) assert.deepEqual(declaration, { name, module: path });
      assert.ok(existsSync(join(project, path.replace("dist/npm/", "dist/types/components/").replace(/js$/, "d.ts"))));
    }
  });

  it("types every attribute; only what is free text is a string", () => {
    const FREE = ["limit", "highlight", "heading", "subheading", "note"];
    for (const { tagName, attributes } of declarations)
      for (const { name, type } of attributes) {
        const free = FREE.includes(name) || (tagName === "fedasil-value" && name === "of");
        const expected = free ? /^string$/ : /^(boolean|"[^"]+"( \| "[^"]+")*)$/;
        assert.match(type.text, expected, `${tagName} ${name}`);
      }
  });

  it("offers no `by` where another attribute chooses the figure", () => {
    const without = tags.filter((tag) => attributeOf(tag, "by") === undefined);
    assert.deepEqual(without.sort(), ["fedasil-figure", "fedasil-value", "fedasil-year-timeline"]);
  });

  it("names the default of `by` and of `theme`, and the languages", async () => {
    assert.equal(attributeOf("fedasil-capacity-chart", "by").default, '"type"');
    assert.equal(attributeOf("fedasil-capacity-chart", "theme").default, '"auto"');
    for (const tag of tags) assert.deepEqual(acceptedBy(tag, "lang"), ["nl", "fr", "de", "en"]);
  });

  it("has every figure in `of`, in the order of the review", async () => {
    const { figureIds } = await import(pathToFileURL(join(project, "dist/npm/index.js")));
    assert.equal(figureIds.length, 36);
    assert.deepEqual(acceptedBy("fedasil-figure", "of"), figureIds);
  });
});

describe("the unions of the manifest", () => {
  const NAMES = ["by", "form", "measure", "sort", "theme", "topic", "edition", "heading-level"];
  let server, browser, told;

  /** One element for each figure that a tag has, with nonsense in every attribute: the console tells what is accepted. */
  const markup = () =>
    declarations.flatMap(({ tagName, attributes }) => {
      const words = NAMES.filter((name) => attributes.some((attribute) => attribute.name === name));
      const figures = {
        "fedasil-figure": acceptedBy("fedasil-figure", "of").map((of) => `of="${of}"`),
        "fedasil-year-timeline": [
          "",
          ...acceptedBy("fedasil-year-timeline", "topic").map((topic) => `topic="${topic}"`),
        ],
        "fedasil-return-map": ["", 'measure="support"'],
      }[tagName] ?? ["", ...acceptedBy(tagName, "by").map((by) => `by="${by}"`)];
      return figures.map((figure) => {
        const others = words.filter((name) => !figure.startsWith(`${name}=`));
        return `<${tagName} ${[figure, ...others.map((name) => `${name}="nonsense"`)].join(" ")}></${tagName}>`;
      });
    });

  before(async () => {
    const body = markup().join("\n");
    const head = '<script src="/cdn/fedasil-charts.all.js"></script>';
    server = await host({ "nonsense.html": htmlPage({ head, body }) });
    browser = await launch();
    const { page, seen, close } = await visit(browser, `${server.url}/nonsense.html`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll(":is(main, body) > *")]
        .filter(({ localName }) => localName.startsWith("fedasil-") && localName !== "fedasil-value")
        .every(({ shadowRoot }) => shadowRoot?.querySelector("table")),
    );
    told = seen.console.flatMap((line) => {
      const [, tag, name, accepted] = /^warn\w*: <([\w-]+)> ([\w-]+)="nonsense" .* accepted: (.*)\.$/.exec(line) ?? [];
      return tag ? [{ tag, name, accepted: accepted.split(", ").filter(Boolean) }] : [];
    });
    await close();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const name of NAMES)
    it(`of ${name} are what the elements accept, all of it and nothing else`, () => {
      const having = tags.filter((tag) => acceptedBy(tag, name).length > 0);
      assert.ok(having.length > 0);
      for (const tag of having) {
        const lists = told.filter((one) => one.tag === tag && one.name === name);
        // The map of returns takes one word more: it stands for another figure.
        const more = tag === "fedasil-return-map" && name === "measure" ? ["support"] : [];
        const accepted = new Set([...lists.flatMap((one) => one.accepted), ...more]);
        assert.deepEqual(acceptedBy(tag, name).sort(), [...accepted].sort(), tag);
      }
    });
});

describe("the data for editors", () => {
  it("of VS Code has the tags, their attributes and the words of each", async () => {
    const { tags: known } = await json("dist/editors/vscode.html-data.json");
    assert.deepEqual(known.map(({ name }) => name).sort(), [...tags].sort());
    for (const { name: tag, description, attributes } of known) {
      assert.ok(description.length > 40);
      for (const { name, values } of attributes)
        assert.deepEqual(
          values.map((value) => value.name),
          acceptedBy(tag, name),
        );
    }
    const { properties, pseudoElements } = await json("dist/editors/vscode.css-data.json");
    assert.equal(properties.filter(({ name }) => name === "--fedasil-emphasis").length, 1);
    assert.equal(pseudoElements.filter(({ name }) => name === "::part(heading)").length, 1);
  });

  it("of JetBrains lies where package.json says, and has the same", async () => {
    const pack = await json("package.json");
    const { name, contributions } = await json(pack["web-types"]);
    assert.equal(name, pack.name);
    assert.deepEqual(contributions.html.elements.map((element) => element.name).sort(), [...tags].sort());
    for (const { name: tag, attributes } of contributions.html.elements)
      for (const { name: attribute, value } of attributes)
        assert.equal(value.type, attributeOf(tag, attribute).type.text, `${tag} ${attribute}`);
  });
});
