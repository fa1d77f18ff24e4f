/** The built Storybook as its users use it: controls, toolbar, the pages of the elements, the introduction. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch, LIMIT } from "./browser.mjs";
import { entriesOf, openPreview, serveStorybook } from "./storybook.mjs";

const CHART = "#storybook-root fedasil-capacity-chart";
/** The HTML of an example, on the page of its element. */
const CODE = ".sbdocs-content pre.prismjs";
/** Of each kind one: a chart, a map, text, a page of several. */
const PAGES = ["elements-capacity-chart", "elements-return-map", "elements-value", "pages-in-a-page"];
/** Headings of the capacity chart, by figure and language. */
const BY_TYPE = "Het opvangnetwerk is voor 95% bezet, en drie op de vier plaatsen zijn collectief";
const BY_OPERATOR = "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen";
const BY_OPERATOR_FR = "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil";

/** Resolves when the chart in a page or frame has this heading and a drawing. */
const hasHeading = (frame, text) =>
  frame.waitForFunction(
    (selector, wanted) => {
      const root = document.querySelector(selector)?.shadowRoot;
      const heading = root?.querySelector("[part=heading]")?.textContent.replaceAll(/\s+/g, " ").trim();
      return heading === wanted && root.querySelector("[part=plot] .mark");
    },
    {},
    CHART,
    text,
  );

const isDark = (frame, wanted) =>
  frame.waitForFunction(
    (selector, dark) =>
      document.querySelector(selector).shadowRoot.querySelector("[part=frame]").classList.contains("dark") === dark,
    {},
    CHART,
    wanted,
  );

describe("the built Storybook, used", () => {
  let browser, server;

  before(async () => {
    server = await serveStorybook();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The whole of it, as it opens at an address; `preview` is the frame of the story. */
  const openAt = async (path) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}/?path=${path}`);
    const frame = await page.waitForSelector("#storybook-preview-iframe");
    return { page, preview: await frame.contentFrame(), close: () => context.close() };
  };

  describe("opened at a story", () => {
    let page, preview;

    before(async () => {
      ({ page, preview } = await openAt("/story/elements-capacity-chart--type"));
      await hasHeading(preview, BY_TYPE);
    });

    it("keeps what only tests need to see out of the sidebar", async () => {
      await page.waitForSelector('[data-item-id="elements-capacity-chart--operator"]');
      const listed = await page.$$eval("[data-item-id]", (items) => items.map(({ dataset }) => dataset.itemId));
      const cases = entriesOf("story").filter(({ tags }) => tags.includes("case"));
      assert.ok(cases.length > 80);
      assert.deepEqual(
        cases.filter(({ id }) => listed.includes(id)),
        [],
      );
    });

    it("changes the figure by its controls: by, lang, theme", async () => {
      await page.waitForSelector("#control-by");
      await page.select("#control-by", "operator");
      await hasHeading(preview, BY_OPERATOR);
      await page.select("#control-lang", "fr");
      await hasHeading(preview, BY_OPERATOR_FR);
      await isDark(preview, false);
      await page.select("#control-theme", "dark");
      await isDark(preview, true);
      await page.waitForFunction(() =>
        ["by:operator", "lang:fr", "theme:dark"].every((arg) => document.location.search.includes(arg)),
      );
    });

    it("changes the page around it by its toolbar: width, and back", async () => {
      const choose = async (title) => {
        await page.click('button[aria-label^="Width of the column"]');
        const option = await page.waitForSelector(`::-p-xpath(//*[@role="option"][contains(., "${title}")])`);
        await option.click();
      };
      const isWide = (test) => preview.waitForFunction(`(${test})(document.querySelector("${CHART}").offsetWidth)`);
      for (const width of [320, 640]) {
        await choose(`${width} px`);
        await isWide(`(width) => width === ${width}`);
      }
      await choose("Full width");
      await isWide("(width) => width > 800");
    });
  });

  it("takes language and ground of the page from its address, and attributes of the element", async () => {
    const globals = "globals=a11y.manual:!true;language:fr;ground:dark;width:320";
    const { page, close } = await openAt(`/story/elements-capacity-chart--type&args=by:operator&${globals}`);
    const preview = page.frames().find((frame) => frame.url().includes("iframe.html"));
    await hasHeading(preview, BY_OPERATOR_FR);
    await isDark(preview, true);
    const [ground, width] = await preview.$eval(CHART, (chart) => [
      getComputedStyle(chart.closest("[lang]")).backgroundColor,
      chart.offsetWidth,
    ]);
    assert.deepEqual([ground, width], ["rgb(18, 18, 18)", 320]);
    await close();
  });

  it("has pages of elements with the HTML to copy for every example, and how to import it", async () => {
    const { page, seen, show, close } = await openPreview(browser, server.url);
    const examples = entriesOf("story").filter(({ tags }) => !tags.includes("case"));
    const pages = entriesOf("docs").filter(({ title }) => title !== "Introduction");
    assert.equal(pages.length, 16);
    const opened = pages.filter(({ id }) => PAGES.includes(id.replace("--docs", "")));
    assert.equal(opened.length, PAGES.length);
    for (const { id, title } of opened) {
      seen.console.length = 0;
      assert.equal(await show(id, "docs"), "success", id);
      const own = examples.filter((story) => story.title === title);
      // The first one stands at the top, and once more among the others.
      await page.waitForFunction(
        (selector, wanted) =>
          [...document.querySelectorAll(selector)].filter(({ innerText }) => innerText.startsWith("<")).length ===
          wanted,
        {},
        CODE,
        own.length + 1,
      );
      const codes = await page.$$eval(CODE, (all) => all.map(({ innerText }) => innerText.trim()));
      for (const code of codes) {
        assert.match(code, /^<([a-z-]+)[^]*<\/\1>$/, id);
        assert.doesNotMatch(code, /<!--|\$\{/, id);
      }
      const text = await page.$eval(".sbdocs-content", ({ innerText }) => innerText);
      if (id.startsWith("elements-"))
        assert.ok(text.includes(`import "fedasil-charts/${id.slice("elements-".length, -"--docs".length)}";`), id);
      assert.deepEqual(seen.console, [], id);
    }
    assert.deepEqual(seen.errors, []);
    await close();
  });

  it("begins with an introduction that leads to every element by its picture", async () => {
    const { page, preview, close } = await openAt("");
    await preview.waitForSelector("ul.elements");
    assert.match(page.url(), /path=\/docs\/introduction--docs/);
    const text = await preview.$eval("body", ({ innerText }) => innerText);
    assert.match(text, /not a publication of Fedasil/);
    await preview.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const links = await preview.$$eval("ul.elements a", (all) =>
      all.map((link) => ({
        tag: link.innerText.trim(),
        to: link.search,
        drawn: link.querySelector("img")?.naturalWidth > 0,
      })),
    );
    assert.deepEqual(
      links.filter(({ drawn }) => !drawn).map(({ tag }) => tag),
      ["<fedasil-figure>"],
    );
    const pages = entriesOf("docs").flatMap(({ id }) => (id.startsWith("elements-") ? `?path=/docs/${id}` : []));
    assert.deepEqual(links.map(({ to }) => to).sort(), pages.sort());
    await Promise.all([page.waitForNavigation(), preview.click("ul.elements a")]);
    assert.match(page.url(), /path=\/docs\/elements-applications-chart--docs/);
    await close();
  });
});
