/**
 * Figures where the reader makes them larger while they are open: drawn with finer pixels, in larger letters, or as
 * their table where a drawing could not be read. How every one of them stands when narrow or large: every-figure.test.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines, launch } from "./browser.mjs";
import { catchText, complaints, still } from "./legible.mjs";
import { DRAWN, everyChart, host, htmlPage, placed, ready, SCRIPT, visit } from "./page.mjs";

const tags = Object.values(everyChart);
const DOUBLE = "html { font-size: 200% }";

const ONE = "<fedasil-capacity-chart by='year'></fedasil-capacity-chart>";

for (const engine of engines)
  describe(`larger, in ${engine}`, () => {
    let browser, site;

    before(async () => {
      const page = (language, css, body) =>
        htmlPage({ language, head: `${SCRIPT}<style>body { margin: 0 } ${css}</style>`, body });
      const files = [
        ["fine.html", page("nl", "", tags.slice(0, 9).map(placed).join("\n"))],
        ["one.html", page("nl", "", ONE)],
        ["table.html", page("de", DOUBLE, tags.slice(0, 8).join("\n"))],
      ];
      [browser, site] = await Promise.all([launch(engine), host(Object.fromEntries(files))]);
    });

    after(() => Promise.all([browser?.close(), site?.close()]));

    const open = (name, width, options = {}) =>
      visit(browser, `${site.url}/${name}.html`, { width, height: 24_000, before: catchText, ...options });

    it("nothing is cut or covered at 400 % in a window of 1280", async () => {
      const { page, close } = await open("fine", 320, {
        height: 256,
        prepare: (page) => page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 }),
      });
      for (const figure of await page.$$(DRAWN)) {
        await figure.scrollIntoView();
        await page.waitForFunction(
          ({ shadowRoot }) => shadowRoot.querySelector(".mark, .picture [data-mark]") !== null,
          {},
          figure,
        );
      }
      assert.deepEqual(await complaints(page, DRAWN), []);
      const sharp = await page.$$eval(DRAWN, (figures) =>
        figures.flatMap(({ shadowRoot }) => {
          const canvas = shadowRoot.querySelector("canvas");
          return canvas ? [canvas.width / canvas.clientWidth] : [];
        }),
      );
      assert.ok(
        sharp.every((ratio) => Math.abs(ratio - 4) < 0.05),
        `drawn with four pixels to a px: ${sharp}`,
      );
      await close();
    });

    it("a drawing that cannot be read at that size gives way to its table, and comes back with the room", async () => {
      const { page, close } = await open("table", 320);
      await page.waitForFunction(
        (all) => [...document.querySelectorAll(all)].some(({ shadowRoot }) => shadowRoot?.querySelector(".crowded")),
        {},
        DRAWN,
      );
      await still(page);
      const seen = () =>
        page.$$eval(DRAWN, (figures) =>
          figures.flatMap(({ shadowRoot }) => {
            const plot = shadowRoot.querySelector(".plot:not(.dom *)");
            if (!plot) return [];
            const isThere = (part) => part.checkVisibility({ visibilityProperty: true }) && part.clientHeight > 20;
            return [{ drawing: isThere(plot), table: isThere(shadowRoot.querySelector(".table")) }];
          }),
        );
      const narrow = await seen();
      assert.ok(
        narrow.every(({ drawing, table }) => drawing !== table),
        JSON.stringify(narrow),
      );
      assert.ok(
        narrow.some(({ table }) => table),
        "some give way",
      );
      await page.setViewport({ width: 1200, height: 24_000 });
      await page.waitForFunction(
        (all) => [...document.querySelectorAll(all)].every(({ shadowRoot }) => !shadowRoot.querySelector(".crowded")),
        {},
        DRAWN,
      );
      await still(page);
      assert.ok((await seen()).every(({ drawing, table }) => drawing && !table));
      assert.deepEqual(await complaints(page, DRAWN), []);
      await close();
    });

    const sizes = (page) =>
      page.$eval(DRAWN, ({ shadowRoot }) =>
        globalThis.writtenOn(shadowRoot.querySelector("canvas")).map(({ size }) => size),
      );
    const drawnAnew = (page, least) =>
      page.waitForFunction(
        (tag, px) => {
          const canvas = document.querySelector(tag).shadowRoot.querySelector("canvas");
          const written = globalThis.writtenOn(canvas);
          return written.length > 0 && Math.max(...written.map(({ size }) => size)) >= px;
        },
        {},
        DRAWN,
        least,
      );

    const CHANGES = {
      "a stylesheet of the page": () =>
        document.head.insertAdjacentHTML("beforeend", "<style>html { font-size: 200% }</style>"),
      "an attribute of an ancestor": () => (document.documentElement.style.fontSize = "200%"),
    };
    for (const [name, change] of Object.entries(CHANGES))
      it(`letters of a drawing follow those of the page while it is open: ${name}`, async () => {
        const { page, close } = await open("one", 900);
        await ready(page);
        assert.ok(Math.max(...(await sizes(page))) < 16);
        await page.evaluate(change);
        // Labels have 0.88 of the page's size.
        await drawnAnew(page, 28);
        assert.ok(Math.min(...(await sizes(page))) > 18, String(await sizes(page)));
        await still(page);
        assert.deepEqual(await complaints(page, DRAWN), []);
        await close();
      });
  });
