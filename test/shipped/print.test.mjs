/** On paper a figure is its drawing, sharp and dark on white, and its table; a number has its source. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { inflateSync } from "node:zlib";
import { engines, launch } from "./browser.mjs";
import { charts, htmlPage, host, placed, ready, readyForPaper, settled, shown, visit } from "./page.mjs";

/** What of each figure has a size, and so is seen. */
const seenOf = (page) =>
  page.$$eval(":is(fedasil-capacity-chart, fedasil-return-map)", (elements) =>
    elements.map(({ shadowRoot }) =>
      Object.fromEntries(
        [".plot > svg", "tbody", '[part="notes"]', '[part="source"]', '[part="tools"]'].map((part) => {
          const element = shadowRoot.querySelector(part);
          return [
            /\w+/.exec(part.replace("part", ""))[0],
            element?.checkVisibility() && element.getBoundingClientRect().height > 0,
          ];
        }),
      ),
    ),
  );

/** What is written in the pictures of paper. */
const textsOf = (page) =>
  page.$$eval(":is(fedasil-capacity-chart, fedasil-requests-chart, fedasil-return-map)", (elements) =>
    elements.map(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll(".plot > svg text")].map(({ textContent }) => textContent),
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
      "flow.html": htmlPage({
        body: `<div style="height: 20000px"></div>\n${placed("<fedasil-requests-chart></fedasil-requests-chart>")}`,
      }),
    };
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  const open = (name) => visit(browser, `${site.url}/${name}.html`, { width: 794, height: 900 });

  const expectPrinted = async (page) => {
    await page.emulateMediaType("print");
    const parts = { plot: true, tbody: true, notes: true, source: true, tools: false };
    assert.deepEqual(await seenOf(page), Array(Object.keys(charts).length).fill(parts));
    assert.deepEqual(await overlaps(page), []);
    // As many texts as it takes: lines and letters, no bitmap.
    for (const texts of await textsOf(page)) assert.ok(texts.length > 8, texts.join());
  };

  it("a figure is its drawing and its table, without its tools", async () => {
    const { page, close } = await visit(browser, `${site.url}/near.html`, { width: 794 });
    await ready(page);
    await readyForPaper(page);
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    await expectPrinted(page);
    await close();
  });

  it("a figure that nobody has scrolled to is drawn as well, before the page is printed", async () => {
    const { page, seen, close } = await open("far");
    await settled(page);
    await readyForPaper(page);
    const before = await shown(page);
    assert.deepEqual(
      before.map(({ ink }) => ink),
      [0, 0, 0, 0],
      "nothing is drawn far from the reader",
    );
    // At once: a browser prints when its listeners have returned.
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    await expectPrinted(page);
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    await close();
  });

  it("a form for a telephone is laid out for paper too, not enlarged to it", async () => {
    const { page, close } = await visit(browser, `${site.url}/flow.html`, { width: 420, height: 900 });
    await settled(page);
    await readyForPaper(page);
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    // 404 px of the window are 654 px of paper.
    const [width, bands] = await page.$eval("fedasil-requests-chart", ({ shadowRoot }) => {
      const svg = shadowRoot.querySelector(".plot > svg");
      return [svg.viewBox.baseVal.width, svg.querySelectorAll("polygon, path").length];
    });
    assert.ok(Math.abs(width - 654) < 10, `${width} px`);
    assert.ok(bands > 4, "a flow, not the bars of a telephone");
    await close();
  });

  /** What a PDF holds of lines, areas and letters, all its streams unpacked. */
  const strokes = (pdf) =>
    [...pdf.toString("latin1").matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\nendstream/g)]
      .map(([, stream]) => inflateSync(Buffer.from(stream, "latin1")).toString("latin1"))
      .join("\n")
      .match(/ (re|l|c|Tj|TJ)$/gm).length;

  it("a page is printed with its drawings, and is as it was afterwards", async () => {
    const printed = await open("capacity");
    await settled(printed.page);
    await readyForPaper(printed.page);
    const pdf = Buffer.from(await printed.page.pdf({ format: "A4" }));

    const plain = await visit(browser, `${site.url}/capacity.html`, {
      width: 794,
      before: () => (HTMLCanvasElement.prototype.getContext = () => null),
    });
    await settled(plain.page);
    await readyForPaper(plain.page);
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

/** The streams of a PDF, unpacked, each with what stands before it. The last packed byte may be a carriage return. */
const streamsOf = (pdf) =>
  [...pdf.matchAll(/<<((?:(?!endobj)[^])*?)>>\s*stream\r?\n([^]*?)\nendstream/g)]
    .filter(([, about]) => about.includes("/FlateDecode"))
    .map(([, about, packed]) => ({ about, data: inflateSync(Buffer.from(packed, "latin1")) }));

const numberIn = (about, name) => Number(new RegExp(`/${name} (\\d+)`).exec(about)?.[1]);

/** What paper shows, page by page: drawing instructions, and bitmaps with their printed width in inches. */
const paperOf = (bytes) => {
  const streams = streamsOf(Buffer.from(bytes).toString("latin1"));
  const isImage = ({ about }) => /\/Subtype\s*\/Image/.test(about);
  const masks = streams.filter(isImage).flatMap(({ about }) => /\/SMask (\d+) /.exec(about)?.[1] ?? []);
  const texts = streams
    .filter((one) => !isImage(one))
    .map(({ about, data }) => ({ about, text: data.toString("latin1") }));
  // Not the fonts.
  const pages = texts.map(({ text }) => text).filter((text) => !text.includes("\0"));
  const images = streams.filter(isImage).map(({ about, data }) => ({
    pixels: numberIn(about, "Width"),
    masked: about.includes("/SMask"),
    data,
  }));
  return {
    /** Those on which something is written. */
    written: texts.filter(({ about, text }) => !about.includes("/Form") && /^BT$/m.test(text)).length,
    /** Of what is filled; white is the ground that a figure brings to a dark page, and nothing else. */
    white: pages.join("\n").match(/^1 1 1 rg/gm)?.length ?? 0,
    colours: [...new Set(pages.flatMap((text) => text.match(/[\d.]+ [\d.]+ [\d.]+ rg/g) ?? []))]
      .filter((colour) => colour !== "1 1 1 rg")
      .sort(),
    // Cairo, by which Firefox prints, fills on the same line.
    marks: pages.join("\n").match(/ (re|l|c)(?=\s|$)/gm)?.length ?? 0,
    images,
    masks: masks.length,
  };
};

for (const engine of engines)
  describe(`a PDF from ${engine}`, () => {
    let browser, site;
    const chart = placed(charts["capacity-by-operator"]);
    const dark = "<style>html { background: #121212; color: #eee }</style>";
    const number = (of) => `<fedasil-value of="${of}">?</fedasil-value>`;

    before(async () => {
      const pages = {
        "alone.html": htmlPage({ body: chart }),
        "far.html": htmlPage({ body: `<div style="height: 20000px"></div>${chart}` }),
        "dark.html": htmlPage({ body: dark + chart }),
        "tokens.html": htmlPage({
          body: `${dark}<div style="--fedasil-ink: white; --fedasil-emphasis: #cef">${chart}</div>`,
        }),
        "undrawn.html": htmlPage({
          body: `<style>fedasil-capacity-chart::part(plot) { display: none }</style>${chart}`,
        }),
        "below.html": htmlPage({ body: `<div style="height: 700px"></div>${chart}` }),
        "numbers.html": htmlPage({
          body: `${["capacity-by-type/total/places", "capacity-by-operator/fedasil", "capacity-by-year/2015"].map(number).join(", ")}.`,
        }),
      };
      [browser, site] = await Promise.all([launch(engine), host(pages)]);
    });

    after(() => Promise.all([browser?.close(), site?.close()]));

    const printed = async (name, width = 1200) => {
      const { page, seen, close } = await visit(browser, `${site.url}/${name}.html`, { width, height: 800 });
      await readyForPaper(page);
      const paper = paperOf(await page.pdf({ format: "A4" }));
      const after = await page.$eval("fedasil-capacity-chart", ({ shadowRoot }) => ({
        printing: shadowRoot.querySelector(".printing") !== null,
        options: shadowRoot.querySelectorAll(".mark").length,
      }));
      assert.deepEqual([seen.errors, seen.console], [[], []]);
      await close();
      return { ...paper, after };
    };

    let undrawn, alone;

    /** Lines and areas of eight bars, a total and a bracket, beside those of the table; and no bitmap. */
    const expectSharp = async ({ images, marks }) => {
      // Chromium does not always say what it fills in the page's own stream: there it is counted above.
      if (engine === "firefox") undrawn ??= await printed("undrawn");
      assert.deepEqual(
        images.filter(({ masked }) => masked),
        [],
      );
      const least = undrawn ? undrawn.marks + 11 : 1;
      assert.ok(marks >= least, `${marks} lines and areas of ${least}`);
    };

    it("has a drawing as sharp as paper, from a wide window and from a narrow one", async () => {
      alone = await printed("alone");
      await expectSharp(alone);
      await expectSharp(await printed("alone", 360));
    });

    it("has the drawing of a figure that nobody has scrolled to, which is given back", async () => {
      const paper = await printed("far");
      await expectSharp(paper);
      assert.deepEqual(paper.after, { printing: false, options: 0 });
    });

    it("is dark on white from a dark page, whatever colours that page gives for it", async () => {
      for (const name of ["dark", "tokens"]) {
        const { colours, images, white } = await printed(name);
        assert.ok(white <= alone.white + 3, `${white} are white`);
        assert.deepEqual(colours, alone.colours);
        assert.deepEqual(images, alone.images);
      }
    });

    it("has a figure on one page: it goes on to the next where there is too little room", async () => {
      const paper = await printed("below");
      assert.equal(paper.written, 1, "pages with text");
      await expectSharp(paper);
    });

    it("has the source after a number, unless the number before has the same", async () => {
      const { page, close } = await visit(browser, `${site.url}/numbers.html`);
      const read = () =>
        page.$$eval("fedasil-value", (all) =>
          all.map(({ shadowRoot }) => shadowRoot.querySelector(".source")?.textContent ?? ""),
        );
      await page.waitForFunction(() => {
        globalThis.dispatchEvent(new Event("beforeprint"));
        return document.querySelector("fedasil-value").shadowRoot?.querySelector(".source");
      });
      assert.deepEqual(await read(), [
        " (Fedasil, Balans 2023)",
        "",
        " (AIDA, Country report Belgium, Types of accommodation)",
      ]);
      await page.evaluate(() => globalThis.dispatchEvent(new Event("afterprint")));
      assert.deepEqual(await read(), ["", "", ""]);
      await close();
    });
  });
