import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inflateSync } from "node:zlib";
import { launch } from "./browser.mjs";
import { charts, htmlPage, host, placed, ready, settled, shown, visit } from "./page.mjs";

/** What of each figure has a size, and so is seen. */
const seenOf = (page) =>
  page.$$eval(":is(fedasil-capacity-chart, fedasil-return-map)", (elements) =>
    elements.map(({ shadowRoot }) =>
      Object.fromEntries(
        ["canvas", "tbody", '[part="notes"]', '[part="source"]', '[part="tools"]'].map((part) => {
          const element = shadowRoot.querySelector(part);
          return [
            /\w+/.exec(part.replace("part", ""))[0],
            element.checkVisibility() && element.getBoundingClientRect().height > 0,
          ];
        }),
      ),
    ),
  );

/** What of two figures overlaps what is under it: on paper nothing can be scrolled. */
const overlaps = (page) =>
  page.$$eval(":is(fedasil-capacity-chart, fedasil-return-map)", (elements) =>
    elements.flatMap(({ localName, shadowRoot }) => {
      const boxes = [".caption", '[part="plot"]', '[part="list"]', '[part="table"]', '[part="notes"]', ".foot"]
        .map((part) => [part, shadowRoot.querySelector(part)?.getBoundingClientRect()])
        .filter(([, box]) => box?.height > 0);
      return boxes.flatMap(([name, a], index) =>
        boxes
          .slice(index + 1)
          .filter(
            ([, b]) => a.bottom - b.top > 1 && b.bottom - a.top > 1 && a.right - b.left > 1 && b.right - a.left > 1,
          )
          .map(([other]) => `${localName}: ${name} and ${other}`),
      );
    }),
  );

describe("on paper", () => {
  let browser, site;

  before(async () => {
    const { "returns-by-destination": map, ...capacity } = charts;
    const plain = Object.values(capacity).map(placed).join("\n");
    const pages = {
      "near.html": htmlPage({ body: `${plain}\n${placed(map)}` }),
      "far.html": htmlPage({ body: `<div style="height: 20000px"></div>\n${plain}\n${placed(map)}` }),
      // Without the map, whose land alone has more lines than all the charts.
      "capacity.html": htmlPage({ body: plain }),
    };
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  const open = (name) => visit(browser, `${site.url}/${name}.html`, { width: 794, height: 900 });

  const expectPrinted = async (page) => {
    await page.emulateMediaType("print");
    const parts = { canvas: true, tbody: true, notes: true, source: true, tools: false };
    assert.deepEqual(await seenOf(page), Array(Object.keys(charts).length).fill(parts));
    assert.deepEqual(await overlaps(page), []);
    for (const { heading, ink } of await shown(page)) assert.ok(ink > 2, `${ink} % of “${heading}” is painted`);
  };

  it("a figure is its drawing and its table, without its tools", async () => {
    const { page, close } = await visit(browser, `${site.url}/near.html`, { width: 794 });
    await ready(page);
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    await expectPrinted(page);
    await close();
  });

  it("a figure that nobody has scrolled to is drawn as well, before the page is printed", async () => {
    const { page, seen, close } = await open("far");
    await settled(page);
    const before = await shown(page);
    assert.deepEqual(
      before.map(({ options }) => options.length),
      [0, 0, 0, 0],
      "nothing is drawn far from the reader",
    );
    // At once: a browser prints when its listeners have returned.
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    await expectPrinted(page);
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    await close();
  });

  /** What a PDF holds of lines, areas and letters, all its streams unpacked. */
  const strokes = (pdf) =>
    [...pdf.toString("latin1").matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)]
      .map(([, stream]) => inflateSync(Buffer.from(stream, "latin1")).toString("latin1"))
      .join("\n")
      .match(/ (re|l|c|Tj|TJ)$/gm).length;

  it("a page is printed with its drawings, and is as it was afterwards", async () => {
    const printed = await open("capacity");
    await settled(printed.page);
    const pdf = Buffer.from(await printed.page.pdf({ format: "A4" }));

    const plain = await visit(browser, `${site.url}/capacity.html`, {
      width: 794,
      before: () => (HTMLCanvasElement.prototype.getContext = () => null),
    });
    await settled(plain.page);
    const table = Buffer.from(await plain.page.pdf({ format: "A4" }));
    assert.ok(strokes(pdf) > 1.5 * strokes(table), `${strokes(pdf)} strokes, ${strokes(table)} without drawings`);

    const fresh = await open("capacity");
    await settled(fresh.page);
    const look = ({ page }) =>
      page.$$eval(":is(fedasil-capacity-chart, fedasil-return-map)", (all) => all.map((one) => one.offsetHeight));
    assert.deepEqual(await look(printed), await look(fresh));
    assert.deepEqual([printed.seen.errors, printed.seen.console], [[], []]);
    await Promise.all([printed.close(), plain.close(), fresh.close()]);
  });
});
