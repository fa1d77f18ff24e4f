/** When a file of the library does not come, or no canvas, or no script: what a reader finds then at each element. */
import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { htmlPage, host, isChartJs, placed, ready, SCRIPT, settled, visit } from "./page.mjs";

const OWN = { chart: "35 651 places, most of them collective.", map: "Most returned to Brazil.", value: "35 651" };

const body = [
  `<fedasil-capacity-chart><p>${OWN.chart}</p></fedasil-capacity-chart>`,
  `<fedasil-return-map><p>${OWN.map}</p></fedasil-return-map>`,
  `<p>There were <fedasil-value of="capacity-by-operator/total"><b>${OWN.value}</b></fedasil-value> places.</p>`,
]
  .map(placed)
  .join("\n");

/** The page's own script, after ours: it has to run whatever happens to ours. */
const HOST = '<script type="module">document.title = "The page goes on";</script>';

const CANNOT_DRAW = "The drawing cannot be shown here; this is its table.";

/** What a reader finds at each element: `drawn`, `table` with a sentence that says why, or the page's `own` content. */
const found = (page) =>
  page.evaluate((sentence) => {
    const visible = (element) => element?.checkVisibility() === true && element.getBoundingClientRect().height > 0;
    const state = (element) => {
      const root = element.shadowRoot;
      if (visible(element.firstElementChild)) return "own";
      if (visible(root?.querySelector('[part="table"]')))
        return root.querySelector('[part="frame"]').innerText.includes(sentence) ? "table" : "table without a word";
      return visible(root?.querySelector('[part="value"]')) || root?.querySelector('[part="plot"] .mark')
        ? "drawn"
        : "nothing";
    };
    const [chart, map, value] = ["capacity-chart", "return-map", "value"].map((tag) =>
      state(document.querySelector(`fedasil-${tag}`)),
    );
    return { chart, map, value, title: document.title };
  }, CANNOT_DRAW);

const TITLE = "The page goes on";

/** A reader asks where the number comes from, which may ask for more files. */
const use = async (page) => {
  await page.$eval("fedasil-value", ({ shadowRoot }) => shadowRoot?.querySelector("button")?.focus());
  await settled(page);
};

describe("when a file does not come", () => {
  let browser, site;
  /** Path of a file → its text. */
  const files = new Map();
  /** Path of the file that is missing → what a reader finds. */
  const outcomes = new Map();

  const open = (options) => visit(browser, `${site.url}/`, options);

  before(async () => {
    const html = htmlPage({ head: `${SCRIPT}\n${HOST}`, body });
    [browser, site] = await Promise.all([launch(), host({ "index.html": html })]);
    const bodies = [];
    const textOf = (response) =>
      response.text().then(
        (text) => [response.url(), text],
        () => undefined, // of a page that has gone
      );
    const prepare = (page) => page.on("response", (response) => bodies.push(textOf(response)));
    const whole = await open({ prepare });
    await ready(whole.page);
    await use(whole.page);
    for (const body of await Promise.all(bodies)) if (body) files.set(new URL(body[0]).pathname, body[1]);
    files.delete("/");

    const { page, seen } = whole;
    await page.setCacheEnabled(false);
    for (const path of files.keys()) {
      const file = join(site.folder, path);
      await rename(file, `${file}.away`);
      await page.goto(`${site.url}/`);
      await settled(page);
      await use(page);
      outcomes.set(path, { ...(await found(page)), errors: seen.errors.splice(0) });
      await rename(`${file}.away`, file);
    }
    await whole.close();
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  /** The outcomes for files of which something holds, and which there have to be. */
  const without = (holds) => {
    const chosen = [...files].filter(([path, text]) => holds(text, path)).map(([path]) => path);
    assert.ok(chosen.length > 0, "there is such a file");
    return chosen.map((path) => [path, outcomes.get(path)]);
  };

  it("the page goes on, without an error, and no element is empty", () => {
    for (const [path, { title, errors, ...shown }] of without(() => true)) {
      assert.deepEqual(errors, [], path);
      assert.equal(title, TITLE, path);
      for (const [name, state] of Object.entries(shown))
        assert.ok(["drawn", "table", "own"].includes(state), `without ${path}, ${name} shows ${state}`);
    }
  });

  const expectAll = (chosen, expected) => {
    for (const [path, { chart, map, value }] of chosen)
      assert.deepEqual({ chart, map, value }, expected, `without ${path}`);
  };

  it("the script: every element keeps the page's own content", () =>
    expectAll(
      without((_, path) => path.endsWith("fedasil-charts.js")),
      { chart: "own", map: "own", value: "own" },
    ));

  it("the stylesheet: every element is there all the same", () =>
    expectAll(
      without((_, path) => path.endsWith(".css")),
      { chart: "drawn", map: "drawn", value: "drawn" },
    ));

  it("the drawing's: the charts show their table and say why", () =>
    expectAll(without(isChartJs), { chart: "table", map: "table", value: "drawn" }));

  it("the words of a chapter: its elements keep the page's own content, the others are drawn", () => {
    const returns = without((text) => text.includes("One in three voluntary returnees"));
    expectAll(returns, { chart: "drawn", map: "own", value: "drawn" });
    const capacity = without((text) => text.includes("a little more than a third of its reception places"));
    // A number needs no words of its chapter until a reader asks for its source.
    expectAll(capacity, { chart: "own", map: "drawn", value: "drawn" });
  });

  it("the numbers of a chapter: its elements keep the page's own content, the others are drawn", () => {
    const returns = without((text) => text.includes("2952") && !text.includes("Brazil"));
    expectAll(returns, { chart: "drawn", map: "own", value: "drawn" });
  });

  it("of a canvas either, the charts show their table", async () => {
    const { page, seen, close } = await open({
      before: () => (HTMLCanvasElement.prototype.getContext = () => null),
    });
    await settled(page);
    const { title, ...shown } = await found(page);
    assert.deepEqual(shown, { chart: "table", map: "table", value: "drawn" });
    assert.deepEqual([title, seen.errors], [TITLE, []]);
    await close();
  });

  it("for want of JavaScript, every element keeps the page's own content", async () => {
    const { page, close } = await open({ prepare: (page) => page.setJavaScriptEnabled(false) });
    const { title, ...shown } = await found(page);
    assert.deepEqual(shown, { chart: "own", map: "own", value: "own" });
    assert.equal(title, "A page");
    await close();
  });
});
