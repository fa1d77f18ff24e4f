/** The picture files of `dist/figures/`: valid, light, whole, and without anything that runs. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { loadImage } from "@napi-rs/canvas";
import { drawingOf, source as drawings } from "../charts/drawings.mjs";
import { importSource } from "../../scripts/source.mjs";
import { launch } from "./browser.mjs";

const FOLDER = fileURLToPath(new URL("../../dist/figures/", import.meta.url));
const files = readdirSync(FOLDER);
const read = (file) => readFileSync(FOLDER + file);

/** In bytes after brotli 11; a map has the land of the world, the timeline of the year 43 events in words. */
const limitOf = (file, svg) => (svg.includes("f-land") ? 13000 : file.startsWith("year-events") ? 6000 : 4000);

/** Those of another form than the first have its name. */
const namesOf = (id) =>
  Object.keys(drawings.specOf(id).forms).map((form, index) => (index === 0 ? id : `${id}.${form}`));

/** What Chromium makes of an SVG: errors of the parser, and texts that leave the picture or lie on another. */
const look = (page, svg) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const error = parsed.querySelector("parsererror")?.textContent;
    if (error) return { error };
    document.body.replaceChildren(document.importNode(parsed.documentElement, true));
    const root = document.body.firstElementChild;
    const whole = root.getBoundingClientRect();
    const boxes = [...root.querySelectorAll("text")]
      .filter((one) => one.textContent.trim())
      .map((one) => ({ says: one.textContent, box: one.getBoundingClientRect() }));
    const isInside = ({ left, top, right, bottom }) =>
      left >= whole.left - 1 && top >= whole.top - 1 && right <= whole.right + 1 && bottom <= whole.bottom + 1;
    // A line's box is higher than its letters.
    const touch = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.height, b.height);
    return {
      cut: boxes.filter(({ box }) => !isInside(box)).map(({ says }) => says),
      overlapping: boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b) => (touch(a.box, b.box) ? [`${a.says} × ${b.says}`] : [])),
      ),
      active: [...root.querySelectorAll("*")].flatMap((one) => [
        ...(/^(script|foreignObject|image|a|use|animate.*|set)$/i.test(one.localName) ? [one.localName] : []),
        ...[...one.attributes].filter(({ name }) => /^on|href$/.test(name)).map(({ name }) => name),
      ]),
      name: root.querySelector("title").textContent,
      says: [...root.querySelectorAll("text")].map((one) => one.textContent).join(" "),
    };
  }, svg);

describe("pictures of figures", () => {
  let browser, page;

  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.setViewport({ width: 1300, height: 1600 });
  });
  after(() => browser?.close());

  it("are there for each form of each figure, in four languages and two widths, as SVG and PNG", () => {
    const wanted = drawings.drawnFigures
      .flatMap(namesOf)
      .flatMap((name) =>
        ["nl", "fr", "de", "en"].flatMap((language) => [`${name}.${language}`, `${name}.${language}.phone`]),
      )
      .flatMap((name) => [`${name}.png`, `${name}.svg`]);
    assert.deepEqual(files.filter((name) => !name.endsWith(".html")).sort(), wanted.sort());
  });

  for (const file of files.filter((name) => name.endsWith(".svg")))
    it(`${file} is valid, whole, light, and runs nothing`, async () => {
      const svg = String(read(file));
      const { error, cut, overlapping, active, name } = await look(page, svg);
      assert.equal(error, undefined);
      assert.deepEqual([cut, overlapping, active], [[], [], []]);
      assert.ok(name.length > 10, "it has a title");
      assert.doesNotMatch(svg, /> | {2}/, "no space that a browser folds");
      const bytes = brotliCompressSync(svg).length;
      assert.ok(bytes < limitOf(file, svg), `${bytes} bytes`);
    });

  it("say heading, numbers and source, as typed from the review", async () => {
    const { says } = await look(page, String(read("capacity-by-operator.nl.svg")));
    for (const text of ["12.841", "8.620", "6.244", "4.542", "1.259", "902", "591", "652", "35.651", "Balans 2023"])
      assert.ok(says.includes(text), text);
    const { says: french } = await look(page, String(read("capacity-by-operator.fr.phone.svg")));
    assert.ok(french.replace(/\s/g, " ").includes("12 841"));
  });

  it("have twice their width in pixels as PNG, with marks in the colours of the light set", async () => {
    for (const [suffix, width] of [
      ["", 2400],
      [".phone", 800],
    ]) {
      // prettier-ignore
      const image = await loadImage(read(`capacity-by-operator.en${suffix}.png`));
      assert.equal(image.width, width);
      assert.ok(image.height > 0.4 * width);
    }
  });

  it("keep hostile text as text", async () => {
    const { paintSvg } = await importSource(`export { paintSvg } from "./src/drawing/paint-svg.js";`);
    const hostile = `</text><script>document.title="run"</script>]]>&lt;"'`;
    const { rows, ...rest } = await drawings.loadFigure("capacity-by-operator");
    const figure = { ...rest, rows: rows.map((row, index) => (index === 0 ? { ...row, label: hostile } : row)) };
    const drawing = await drawingOf("capacity-by-operator", { figure });
    const options = { id: "x", title: hostile, description: `${hostile}\u0000\uD800`, language: `"><script>` };
    const { error, active, says } = await look(page, paintSvg(drawing, options));
    assert.equal(error, undefined);
    assert.deepEqual(active, []);
    assert.ok(says.includes(`</text><script>document.title="run"</script>`));
    assert.notEqual(await page.title(), "run");
  });
});
