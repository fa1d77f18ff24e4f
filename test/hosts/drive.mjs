/** What every application here is asked to do, whatever its framework. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { launch } from "../shipped/browser.mjs";
import { ready, visit } from "../shipped/page.mjs";
import { application } from "./application.mjs";

const OPERATOR = "Fedasil itself runs a little more than a third of its reception places";
const YEAR = "Capacity at the end of 2023 was as high as at the peak of 2015–16";

/** In the page, from its first frame on. */
export const recordShift = () => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
};

/** Told a frame after it happened. */
export const shiftOf = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return globalThis.shift;
  });

/** What React and Lit say of themselves in development, and to nobody else. */
const OWN = /React DevTools|Lit is in dev mode/;

const CHART = "fedasil-capacity-chart";

const headings = (page) =>
  page.$$eval(`${CHART} >>> [part=heading]`, (all) => all.map(({ textContent }) => textContent.trim()));

const buttons = (page) => page.$$eval(`${CHART} >>> [part=tools] button`, ({ length }) => length);

const heights = (page) => page.$$eval(CHART, (charts) => charts.map((chart) => chart.getBoundingClientRect().height));

const press = (page, name) => page.locator(`::-p-aria(${name})`).click();

const said = (page, id) => page.$eval(`#${id}`, ({ textContent }) => textContent.trim());

/** Resolves when the page shows what is awaited; the test fails by what it shows instead. */
const until = async (page, look, wanted) => {
  for (let frame = 0; frame < 1000; frame++) {
    if (JSON.stringify(await look(page)) === JSON.stringify(wanted)) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.deepEqual(await look(page), wanted);
};

/** Tests of one built page. `site` and `browser` are those of the moment. */
const drives = (get, path) => {
  const inPage = async (work) => {
    const { browser, site } = get();
    const { page, seen, close } = await visit(browser, `${site.url}${path}`, { height: 1200, before: recordShift });
    await ready(page);
    await work(page);
    await close();
    const said = seen.console.filter((line) => !OWN.test(line));
    assert.deepEqual([...said, ...seen.errors, ...seen.failed], []);
  };

  it("draws the figure once, and nothing on the page moves", () =>
    inPage(async (page) => {
      assert.deepEqual(await headings(page), [OPERATOR]);
      assert.equal(await shiftOf(page), 0);
    }));

  it("has another heading and another height as soon as by is another", () =>
    inPage(async (page) => {
      const [before] = await heights(page);
      await press(page, "By year");
      await until(page, headings, [YEAR]);
      await ready(page);
      const changed = await heights(page);
      assert.notEqual(changed[0], before);
      // The room of one that was never anything else.
      await page.$eval(CHART, (chart) => {
        const fresh = document.createElement(chart.localName);
        fresh.setAttribute("by", "year");
        fresh.setAttribute("heading-level", "2");
        chart.after(fresh);
      });
      await ready(page);
      assert.deepEqual(await heights(page), [changed[0], changed[0]]);
    }));

  it("hides the buttons for true and shows them for false", () =>
    inPage(async (page) => {
      const shown = await buttons(page);
      assert.ok(shown > 0);
      await press(page, "Without tools");
      await until(page, buttons, 0);
      await press(page, "Without tools");
      await until(page, buttons, shown);
    }));

  it("is told what a reader selects by keyboard, once", () =>
    inPage(async (page) => {
      await page.focus("input");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await until(page, (page) => said(page, "chosen"), "capacity-by-operator/croix-rouge/places");
    }));

  it("reads a property of the element", () =>
    inPage(async (page) => {
      await press(page, "Describe");
      await until(page, async (page) => (await said(page, "words")).slice(0, OPERATOR.length), OPERATOR);
    }));
};

/** The type of our event, and of one that no element of ours fires, of which an application asks no more. */
export const EVENT = 'HTMLElementEventMap["fedasil-select"]';
export const OTHER_EVENT = 'CustomEvent<{ figure: "nonsense"; key: string; measure: string }>';

/**
 * `file`: where the element is used; `wrong`: what stands in it, and what is put there instead, which is to be refused.
 * `modes`: frameworks warn in development, which is then driven as well; `pages`: what stands in the built folder.
 * `more`: what this framework alone is asked, by name.
 */
export const drive = (name, { file, wrong, modes = ["production"], pages = ["/"], more = [] }) =>
  describe(`an application with ${name}`, () => {
    let app, browser, site;

    before(async () => {
      [app, browser] = await Promise.all([application(name), launch()]);
    });

    after(() => Promise.all([browser?.close(), app?.remove()]));

    it("compiles in strict mode", () => app.run("check"));

    for (const [right, other] of wrong)
      it(`does not compile with ${other}`, async () => {
        const check = app.changed(
          file,
          (text) => text.replace(right, other),
          () => app.run("check"),
        );
        await assert.rejects(check, ({ message }) => message.includes("nonsense"));
      });

    for (const mode of modes)
      describe(`built for ${mode}`, () => {
        before(async () => {
          await app.run("build", { NODE_ENV: mode });
          site = await serve({ root: join(app.folder, "dist") });
        });

        after(() => site?.close());

        for (const [what, work] of more)
          it(what, async () => {
            const closes = [];
            const open = async (path) => {
              const { page, close } = await visit(browser, `${site.url}${path}`);
              closes.push(close);
              return page;
            };
            await work({ open });
            for (const close of closes) await close();
          });

        for (const path of pages)
          if (pages.length > 1) describe(`at ${path}`, () => drives(() => ({ browser, site }), path));
          else drives(() => ({ browser, site }), path);
      });
  });
