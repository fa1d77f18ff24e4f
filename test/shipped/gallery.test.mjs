/** The gallery as it is built: what a visitor of `npm start` can do there, and what it never does. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { engines, launch, openPage } from "./browser.mjs";
import { headings } from "./headings.mjs";
import { host, htmlPage, project, ready, settled, visit, wake } from "./page.mjs";

const { modules } = JSON.parse(readFileSync(`${project}custom-elements.json`, "utf8"));
const declarations = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
const tags = declarations.map(({ tagName }) => tagName).sort();

const CAPACITY = "#example-capacity-chart fedasil-capacity-chart";

for (const engine of engines)
  describe(`gallery in ${engine}`, () => {
    let browser, server, page, problems;
    const asked = [];

    before(async () => {
      server = await serve({ root: `${project}dist` });
      server.unref();
      browser = await launch(engine);
      ({ page, problems } = await openPage(browser));
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${server.url}/gallery/?lang=nl`);
      await wake(page);
      await settled(page);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const heading = () =>
      page.$eval(CAPACITY, ({ shadowRoot }) =>
        shadowRoot.querySelector("[part=heading]")?.textContent.replaceAll(/\s+/g, " ").trim(),
      );

    it("asks no other server, and complains of nothing under its own policy", () => {
      assert.deepEqual(
        // Firefox has the sign before a <details> from a font of its own, at an address that is no server's.
        asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:")),
        [],
      );
      assert.deepEqual(problems, []);
    });

    it("shows every element of the manifest, and each example", async () => {
      const shown = await page.$$eval(".figure > :not(link)", (all) =>
        all.map(({ localName, figure, shadowRoot }) => ({
          localName,
          shows: Boolean(figure ?? shadowRoot?.querySelector("[part=value]")),
        })),
      );
      assert.deepEqual([...new Set(shown.map(({ localName }) => localName))].sort(), tags);
      assert.deepEqual(
        shown.filter(({ shows }) => !shows),
        [],
      );
    });

    it("names every attribute of every element, and each word that it accepts", async () => {
      const named = await page.$$eval("dl.attributes", (lists) =>
        lists.map((list) => [...list.querySelectorAll("code")].map(({ textContent }) => textContent)),
      );
      const order = await page.$$eval("h3[id]", (all) => all.map(({ id }) => id));
      for (const { tagName, attributes } of declarations)
        for (const { name } of attributes)
          assert.ok(named[order.indexOf(tagName)].includes(name), `${name} of ${tagName}`);
      assert.deepEqual(
        ["type", "operator", "year", "month", "change"].filter(
          (value) => !named[order.indexOf("fedasil-capacity-chart")].includes(value),
        ),
        [],
      );
      const meanings = await page.$$eval(".meanings tr[id]", (rows) => rows.map(({ innerText }) => innerText));
      assert.ok(meanings.some((text) => /theme[^]*auto light dark/.test(text)));
    });

    it("changes page and figures to another language, though it takes inline values away at the same moment", async () => {
      assert.equal(await heading(), headings["capacity-by-type"].nl);
      await page.click(".languages [lang=fr]");
      await page.waitForFunction(() => document.documentElement.lang === "fr" && document.title.startsWith("Galerie"));
      await settled(page);
      assert.equal(await heading(), headings["capacity-by-type"].fr);
      assert.match(page.url(), /\?lang=fr/);
    });

    it("keeps what was chosen in its address", async () => {
      await page.goto(`${server.url}/gallery/?theme=dark&width=320`);
      await wake(page);
      await settled(page);
      const chosen = await page.$$eval(".controls :checked", (inputs) => inputs.map(({ value }) => value));
      assert.deepEqual(chosen, ["dark", "320"]);
      const frame = await page.$eval(CAPACITY, (chart) => [
        chart.offsetWidth,
        chart.shadowRoot.querySelector("[part=frame]").classList.contains("dark"),
      ]);
      assert.deepEqual(frame, [320, true]);
    });

    for (const [spoken, language] of [
      [["es", "fr-BE", "nl"], "fr"],
      [["de-AT"], "de"],
      [["sw"], "en"],
    ])
      it(`speaks ${language} at first to a browser that is set to ${spoken}`, async () => {
        const { page: other } = await openPage(browser);
        await other.evaluateOnNewDocument(
          (languages) => Object.defineProperty(globalThis.navigator, "languages", { get: () => languages }),
          spoken,
        );
        await other.goto(`${server.url}/gallery/`);
        await other.waitForFunction(() => document.querySelector(".languages [aria-current]"));
        assert.equal(await other.$eval("html", ({ lang }) => lang), language);
        assert.equal(await other.$eval(".languages [aria-current]", ({ lang }) => lang), language);
        await other.close();
      });
  });

describe("what is copied from the gallery", () => {
  let browser, server, page;

  before(async () => {
    server = await serve({ root: `${project}dist` });
    server.unref();
    browser = await launch();
    ({ page } = await openPage(browser));
    await page.evaluateOnNewDocument(() => {
      globalThis.copied = [];
      globalThis.navigator.clipboard.writeText = (text) => Promise.resolve(globalThis.copied.push(text));
    });
    await page.goto(`${server.url}/gallery/?lang=en`);
    await settled(page);
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("draws in a bare page beside the folder cdn/, for every element, and says something without script", async () => {
    const copied = [];
    for (const tag of tags) {
      await page.$eval(`#example-${tag.replace("fedasil-", "")} .copy`, (button) => button.click());
      copied.push(await page.evaluate(() => globalThis.copied.pop()));
    }
    // Each brings along what it needs; beside each other on a page they need it once. A number has no room to keep.
    const SCRIPT = '<script type="module" src="/cdn/fedasil-charts.js"></script>';
    for (const [index, tag] of tags.entries()) {
      const room = tag === "fedasil-value" ? [] : ['<link rel="stylesheet" href="/cdn/fedasil-charts.css"'];
      for (const part of [SCRIPT, ...room, `<${tag}`]) assert.ok(copied[index].includes(part), copied[index]);
    }
    const site = await host({ "index.html": htmlPage({ head: "", body: copied.join("\n") }) });
    const bare = await visit(browser, `${site.url}/`, { height: 16_000 });
    await ready(bare.page, tags.join());
    assert.deepEqual([bare.seen.failed, bare.seen.console, bare.seen.errors], [[], [], []]);
    await bare.close();
    const silent = await visit(browser, `${site.url}/`, { prepare: (page) => page.setJavaScriptEnabled(false) });
    const texts = await silent.page.$$eval(tags.join(), (all) => all.map((one) => [one.localName, one.innerText]));
    for (const [tag, text] of texts) assert.match(text, /\d/, `${tag} without script`);
    await silent.close();
    await site.close();
  });

  it("lists addresses of numbers that there are; that each is shown: agreement.test", async () => {
    const addresses = await page.$$eval(".addresses li code", (all) => all.map(({ textContent }) => textContent));
    for (const of of ["capacity-by-operator/croix-rouge", "capacity-by-type/total/occupancy"])
      assert.ok(addresses.includes(of), of);
    for (const of of addresses) {
      const [id, key, measure] = of.split("/");
      const { rows } = JSON.parse(readFileSync(`${project}dist/data/${id}.json`, "utf8"));
      const { cells } = rows.find((row) => row.key === key);
      assert.ok(measure ? measure in cells : Object.keys(cells).length > 0, of);
    }
  });

  it("names figure, row, measure and the tag that shows them", async () => {
    const [figure, row] = await page.$eval("#id-capacity-by-operator", (one) => {
      const { nextElementSibling: rows } = one;
      rows.querySelector("details").open = true;
      return [one.innerText, rows.innerText];
    });
    for (const text of [
      "Reception places by operator",
      "capacity-by-operator",
      '<fedasil-capacity-chart by="operator">',
      "places",
    ])
      assert.ok(figure.includes(text), text);
    assert.match(row, /Croix-Rouge francophone\s+capacity-by-operator\/croix-rouge/);
  });
});
