/** A reader who saves data fetches nothing that paints before the button is pressed: Chromium's own setting, by its protocol. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { everyChart, htmlPage, host, placed, readyForPaper, settled, visit } from "./page.mjs";

const CHARTS = {
  flow: "<fedasil-requests-chart></fedasil-requests-chart>",
  map: "<fedasil-return-map no-tools></fedasil-return-map>",
  bars: '<fedasil-figure of="capacity-by-operator" patterns></fedasil-figure>',
};
const body = [...Object.values(CHARTS).map(placed), placed("<fedasil-key-figures></fedasil-key-figures>")];

/** Those whose table takes most more room than their drawing. */
const HIGH = ['return-chart by="age"', 'residents-chart by="age"', 'return-chart by="year"', 'minors-chart by="age"'];
const paragraphs = "<p>After the figure comes text, and it stays about where it is.</p>\n".repeat(3);

const saveData = async (page) => {
  const session = await page.createCDPSession();
  await session.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
};

const nameOf = (url) => /([\w-]+)\.js$/.exec(url)?.[1];
/** Each file that is fetched to draw one of the three. */
const PAINTS = ["painter", "patterns", "list", "flow-bands", "grouped-bars", "bubble-map", "ranked-bars", "bars"];

describe("a reader who saves data", () => {
  let browser, site;

  before(async () => {
    const article = (name) => `${paragraphs}${placed(everyChart[`fedasil-${name}`])}\n${paragraphs}`;
    const pages = {
      "index.html": htmlPage({ body: body.join("\n") }),
      "high.html": htmlPage({ body: HIGH.map(article).join("") }),
    };
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  /** One page that saves data, opened anew for each test without its cache. */
  let saving;
  const open = async () => {
    saving ??= await visit(browser, "about:blank", { prepare: saveData });
    const { page, seen } = saving;
    await page.setCacheEnabled(false);
    seen.requests.length = 0;
    await page.goto(`${site.url}/`);
    // Print's file comes last.
    await readyForPaper(page);
    await settled(page);
    const fetched = () => seen.requests.map(nameOf).filter(Boolean);
    return { page, seen, fetched };
  };

  const press = (page, selector) =>
    page.$eval(selector, async ({ shadowRoot }) => {
      shadowRoot.querySelector(".draw").click();
      while (!shadowRoot.querySelector("[role=option]") || shadowRoot.querySelector(".draw"))
        await new Promise(requestAnimationFrame);
    });

  it("has tables, and fetches what cards need and nothing else that draws, each file once", async () => {
    const { page, seen, fetched } = await open();
    assert.deepEqual(
      fetched().filter((name) => PAINTS.includes(name)),
      [],
    );
    for (const name of ["cards", "saving"]) assert.ok(fetched().includes(name), fetched().join());
    assert.deepEqual(fetched(), [...new Set(fetched())]);
    const shown = await page.$$eval(":is(fedasil-requests-chart, fedasil-return-map, fedasil-figure)", (all) =>
      all.map(({ shadowRoot }) => shadowRoot.querySelector("tbody").getBoundingClientRect().height > 100),
    );
    assert.deepEqual(shown, [true, true, true]);
    assert.deepEqual([seen.failed, seen.console, seen.errors], [[], [], []]);
  });

  it("fetches by the button what that one figure needs", async () => {
    const { page, fetched } = await open();
    const before = fetched().length;
    await press(page, "fedasil-requests-chart");
    await settled(page);
    assert.deepEqual(fetched().slice(before).sort(), ["flow-bands", "grouped-bars", "painter"]);
    await press(page, "fedasil-return-map");
    await settled(page);
    assert.deepEqual(
      fetched()
        .slice(before + 3)
        .sort(),
      ["bubble-map", "list"],
    );
    await press(page, "fedasil-figure");
    await settled(page);
    assert.deepEqual(
      fetched()
        .slice(before + 5)
        .sort(),
      ["bars", "patterns", "ranked-bars"],
    );
  });

  it("prints the tables, and fetches nothing for it", async () => {
    const { page, seen } = await open();
    const before = seen.requests.length;
    await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
    await page.emulateMediaType("print");
    const printed = await page.$$eval(":is(fedasil-requests-chart, fedasil-return-map, fedasil-figure)", (all) =>
      all.map(({ shadowRoot }) => {
        const isSeen = (part) => shadowRoot.querySelector(part).getBoundingClientRect().height > 0;
        return { table: isSeen("tbody"), sentence: isSeen("#summary"), button: isSeen(".draw"), plot: isSeen(".plot") };
      }),
    );
    assert.deepEqual(printed, Array(3).fill({ table: true, sentence: true, button: false, plot: false }));
    await page.pdf();
    await settled(page);
    assert.deepEqual(seen.requests.slice(before), []);
    await page.emulateMediaType();
  });

  it("without the file of the button a figure is drawn as for others", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/`, {
      prepare: async (page) => {
        await saveData(page);
        await page.setRequestInterception(true);
        page.on(
          "request",
          (request) => void (nameOf(request.url()) === "saving" ? request.abort() : request.continue()),
        );
      },
    });
    await page.waitForFunction(() =>
      document.querySelectorAll("fedasil-requests-chart")[0].shadowRoot?.querySelector("[role=option]"),
    );
    assert.deepEqual(seen.errors, []);
    await close();
  });

  for (const width of [320, 640, 1200])
    it(`sees the text move little when the table is higher than the drawing would be, at ${width} px`, async () => {
      const { page, close } = await visit(browser, `${site.url}/high.html`, {
        ...{ width, height: 900 },
        prepare: saveData,
        before: () => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) globalThis.shift += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
        },
      });
      await settled(page);
      await settled(page);
      const shift = await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(globalThis.shift))));
      // What browsers call good.
      assert.ok(shift < 0.1, String(shift));
      await close();
    });

  it("another reader is drawn for at once, and fetches nothing of this", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/`);
    await page.waitForFunction(() =>
      document.querySelectorAll("fedasil-requests-chart")[0].shadowRoot?.querySelector("[role=option]"),
    );
    await settled(page);
    const names = seen.requests.map(nameOf);
    assert.ok(!names.includes("saving"));
    assert.ok(names.includes("painter"));
    await close();
  });
});
