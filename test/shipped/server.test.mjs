/** Figures that a server has rendered: whole where there is no script; with it taken over, which nobody sees. */
import assert from "node:assert/strict";
import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { LitElementRenderer } from "@lit-labs/ssr";
import { launch } from "./browser.mjs";
import {
  DRAWN,
  everyChart,
  gatherViolations,
  host,
  htmlPage,
  placed,
  POLICY,
  project,
  ready,
  SCRIPT,
  visit,
} from "./page.mjs";
import { inLanguage, preload, rendered } from "./rendered.mjs";

const FIGURE = '<fedasil-figure of="returns-by-year"></fedasil-figure>';
const NUMBER = '<fedasil-value of="capacity-by-operator/total">no script, no server</fedasil-value>';
const ELEMENTS = `:is(${DRAWN}, fedasil-value)`;

/** Rows of the table, and how the heading begins. */
const WHOLE = {
  "fedasil-applications-chart": [
    9,
    "In 2023 vroegen 35.507 mensen asiel aan",
    "35,507 people applied for asylum in 2023",
  ],
  "fedasil-capacity-chart": [5, "Het opvangnetwerk is voor 95% bezet", "The reception network is 95% occupied"],
  "fedasil-figure": [11, "Derde stijging op rij", "Voluntary returns rose for the third year"],
  "fedasil-key-figures": [8, "22.715 personen opgevangen", "22,715 persons were received"],
  "fedasil-minors-chart": [5, "Zeven op de tien plaatsen voor NBMV", "Seven in ten places for unaccompanied minors"],
  "fedasil-network-chart": [11, "In 2023 kregen meer mensen een plaats", "More people were given a place in 2023"],
  "fedasil-origin-map": [11, "Bijna één op de vijf bewoners", "Nearly one in five residents"],
  "fedasil-protection-chart": [2, "Fedasil verwees één op de vier", "Fedasil referred one in four"],
  "fedasil-requests-chart": [7, "Bijna één op de vier werd", "Nearly one in four who asked"],
  "fedasil-resettlement-chart": [6, "Ruim de helft van de hervestigde", "More than half of the resettled"],
  "fedasil-residents-chart": [4, "Vier op de tien bewoners", "Four in ten residents"],
  "fedasil-return-chart": [12, "Eén op de drie vrijwillige terugkeerders", "One in three voluntary returnees"],
  "fedasil-return-map": [12, "Eén op de drie vrijwillige terugkeerders", "One in three voluntary returnees"],
  "fedasil-year-timeline": [43, "Het plaatsgebrek keert terug", "The lack of places returns"],
};
/** These are read as they stand: their table would say it twice. */
const TEXT = ["fedasil-key-figures", "fedasil-year-timeline"];

const LANGUAGES = ["nl", "en"];
const NUMBERS = { nl: "35.651", en: "35,651" };

const asked = [
  ...[...Object.values(everyChart), FIGURE],
  '<fedasil-capacity-chart by="operator" limit="3" heading="Five who run places" heading-level="3"></fedasil-capacity-chart>',
  '<fedasil-requests-chart measure="share" note="A note of ours." no-tools></fedasil-requests-chart>',
  `<p>${NUMBER} places</p>`,
];
/** So many on a page. */
const A_PAGE = 12;

/** HTML of a page as a server sends it, its script left out. */
const pageOf = async (language, tags, script = "") => {
  const body = await rendered(tags.map((tag) => inLanguage(tag, language)).join("\n<p>Text goes on.</p>\n"));
  return htmlPage({ language, head: `<style>body { margin: 0 }</style>${script}`, body: placed(body) });
};

/** In the page: what each element shows, and where. */
const look = (all) =>
  [...document.querySelectorAll(all)].map((element) => {
    const root = element.shadowRoot;
    const clean = (part) => part?.textContent.replaceAll(/\s+/g, " ").trim();
    const count = (selector) => root.querySelectorAll(selector).length;
    const { top, width, height } = element.getBoundingClientRect();
    return {
      ...{ tag: element.localName, top, width, height },
      foot: root.querySelector(".foot")?.getBoundingClientRect().top,
      headings: count('[part="heading"]'),
      wholes: count('[part="frame"], [part="value"]'),
      heading: clean(root.querySelector('[part="heading"]')),
      table: clean(root.querySelector("tbody")),
      value: clean(root.querySelector('[part="value"]')),
    };
  });

/** In the page, from its first frame on: what moves. */
const watchShift = () => {
  globalThis.moved = [];
  const told = ({ node, previousRect, currentRect }) =>
    `${node?.className || node?.nodeName} ${JSON.stringify([previousRect, currentRect])}`;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) globalThis.moved.push(`${value}: ${sources.map(told).join()}`);
  }).observe({ type: "layout-shift", buffered: true });
};

/** The script comes to a page that has been laid out; resolves when all is drawn. */
const addScript = async (page, url = "/cdn/fedasil-charts.js") => {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.addScriptTag({ type: "module", url });
  // What was there looks ready already.
  await page.waitForFunction((all) => [...document.querySelectorAll(all)].every((one) => one.hasUpdated), {}, ELEMENTS);
  await ready(page);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

let browser;

before(async () => {
  [browser] = await Promise.all([launch(), preload()]);
});

after(() => browser?.close());

for (const [place, language] of LANGUAGES.entries())
  describe(`rendered by a server in ${language}`, () => {
    let site;
    const parts = Array.from({ length: Math.ceil(asked.length / A_PAGE) }, (_, part) =>
      asked.slice(part * A_PAGE, (part + 1) * A_PAGE),
    );

    before(async () => {
      const tags = [...Object.keys(WHOLE).map((tag) => (tag === "fedasil-figure" ? FIGURE : everyChart[tag])), NUMBER];
      const pages = { "each.html": await pageOf(language, tags) };
      if (place === 0) for (const [part, some] of parts.entries()) pages[`${part}.html`] = await pageOf(language, some);
      site = await host(pages);
    });

    after(() => site?.close());

    it("every element is whole without script, and nothing waits for one", async () => {
      const prepare = (page) => page.setJavaScriptEnabled(false);
      const { page, seen, close } = await visit(browser, `${site.url}/each.html`, { width: 640, prepare });
      const shown = await page.evaluate((all) => {
        const visible = (root, selector) =>
          [...root.querySelectorAll(selector)].filter((part) => part.checkVisibility({ visibilityProperty: true }));
        return [...document.querySelectorAll(all)].map(({ localName, shadowRoot }) => ({
          tag: localName,
          rows: shadowRoot.querySelectorAll("tbody tr").length,
          seen: visible(shadowRoot, "tbody tr").length,
          heading: visible(shadowRoot, '[part="heading"]')[0]?.textContent.replaceAll(/\s+/g, " ").trim(),
          dead: visible(shadowRoot, 'button:not([part="value"]), canvas').length,
          marks: visible(shadowRoot, "[data-mark]").length,
          value: visible(shadowRoot, '[part="value"]')[0]?.textContent.trim(),
        }));
      }, ELEMENTS);
      await close();
      assert.equal(shown.length, Object.keys(WHOLE).length + 1);
      for (const { tag, rows, seen, heading, dead, marks } of shown.slice(0, -1)) {
        const [expected, ...headings] = WHOLE[tag];
        assert.equal(rows, expected, `rows of ${tag}`);
        assert.ok(heading.startsWith(headings[place]), heading);
        assert.equal(dead, 0, `buttons and canvas of ${tag}`);
        if (TEXT.includes(tag)) assert.ok(marks >= rows && seen === 0, `${tag}: ${marks} values as text`);
        else assert.equal(seen, rows, `rows of ${tag} that are seen`);
      }
      assert.equal(shown.at(-1).value, NUMBERS[language]);
      assert.deepEqual([seen.errors, seen.failed, seen.console], [[], [], []]);
    });

    // What stands there is compared with itself: one language will do.
    for (const [part, some] of place === 0 ? parts.entries() : [])
      it(`is taken over unseen, and alive, page ${part + 1} of ${parts.length}`, async () => {
        const size = { width: 640, height: A_PAGE * 1300 };
        const { page, seen, close } = await visit(browser, `${site.url}/${part}.html`, { ...size, before: watchShift });
        const sent = await page.evaluate(look, ELEMENTS);
        assert.equal(sent.length, some.length);
        await addScript(page);
        assert.deepEqual(await page.evaluate(look, ELEMENTS), sent);
        for (const { tag, wholes, headings } of sent)
          assert.deepEqual([wholes, headings], [1, tag === "fedasil-value" ? 0 : 1], tag);
        assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
        const pressed = await page.$$eval(ELEMENTS, async (elements) => {
          const buttons = elements.flatMap(({ shadowRoot }) => shadowRoot.querySelector(".tools [aria-pressed]") ?? []);
          for (const button of buttons) button.click();
          await new Promise(requestAnimationFrame);
          return buttons.map((button) => button.ariaPressed);
        });
        assert.ok(pressed.length > 0 && pressed.every((state) => state === "true"), `tables: ${pressed.join()}`);
        assert.deepEqual([seen.errors, seen.failed, seen.console], [[], [], []]);
        await close();
      });
  });

describe("what stands in a shadow root before the script comes", () => {
  let site;
  const TAGS = ["fedasil-capacity-chart", "fedasil-return-map", "fedasil-key-figures"].map((tag) => everyChart[tag]);

  before(async () => {
    const pages = {
      "served.html": await pageOf("en", [...TAGS, NUMBER]),
      "unknown.html": await pageOf("en", ['<fedasil-figure of="nope"></fedasil-figure>']),
      "live.html": htmlPage({ body: placed([...TAGS, NUMBER].join("\n")) }),
    };
    site = await host(pages);
  });

  after(() => site?.close());

  it("goes when a page that was saved as it was seen is opened again", async () => {
    const live = await visit(browser, `${site.url}/live.html`, { width: 640 });
    await ready(live.page);
    const html = await live.page.evaluate((all) => {
      const shadowRoots = [...document.querySelectorAll(all)].map(({ shadowRoot }) => shadowRoot);
      for (const root of shadowRoots) {
        const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
        root.prepend(Object.assign(document.createElement("style"), { textContent: rules.join("\n") }));
      }
      for (const script of document.querySelectorAll("script")) script.remove();
      return `<!doctype html>${document.documentElement.getHTML({ shadowRoots })}`;
    }, ELEMENTS);
    await live.close();
    await site.put("saved.html", html);
    const { page, seen, close } = await visit(browser, `${site.url}/saved.html`, { width: 640, before: watchShift });
    const saved = await page.evaluate(look, ELEMENTS);
    assert.deepEqual(
      saved.map(({ wholes }) => wholes),
      [1, 1, 1, 1],
    );
    // What moves while it arrives is not ours.
    await page.evaluate(() => globalThis.moved.splice(0));
    await addScript(page);
    assert.deepEqual(await page.evaluate(look, ELEMENTS), saved);
    assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
    assert.deepEqual([seen.errors, seen.failed, seen.console], [[], [], []]);
    await close();
  });

  it("goes where the page hydrates a Lit of its own", async () => {
    const contents = `
      import "@lit-labs/ssr-client/lit-element-hydrate-support.js";
      ${["capacity-chart", "return-map", "key-figures", "value"].map((name) => `import "./dist/npm/${name}.js";`).join("")}`;
    const options = { bundle: true, format: "esm", outfile: join(site.folder, "page.js"), logLevel: "silent" };
    await build({ stdin: { contents, resolveDir: project }, ...options });
    const { page, seen, close } = await visit(browser, `${site.url}/served.html`, { width: 640 });
    const sent = await page.evaluate(look, ELEMENTS);
    await addScript(page, "/page.js");
    assert.deepEqual(await page.evaluate(look, ELEMENTS), sent);
    assert.deepEqual([seen.errors, seen.failed, seen.console], [[], [], []]);
    await close();
  });

  it("has our styles under a policy that lets a server send none", async () => {
    const strict = await host(
      { "index.html": await pageOf("en", [...TAGS, NUMBER], SCRIPT) },
      { headers: { "Content-Security-Policy": POLICY } },
    );
    const { page, seen, close } = await visit(browser, `${strict.url}/`, { width: 640, before: gatherViolations });
    await ready(page);
    const [shown, violations] = await page.evaluate(
      (all) => [
        [...document.querySelectorAll(all)].map(({ shadowRoot }) => [
          shadowRoot.adoptedStyleSheets.length > 0,
          shadowRoot.querySelectorAll('[part="frame"], [part="value"]').length,
          shadowRoot.querySelector('[part="table"]')?.checkVisibility() ?? false,
        ]),
        globalThis.violations.filter((violation) => !violation.startsWith("style-src-elem inline")),
      ],
      ELEMENTS,
    );
    await Promise.all([close(), strict.close()]);
    assert.deepEqual(shown, Array(4).fill([true, 1, false]));
    assert.deepEqual([violations, seen.errors, seen.failed], [[], [], []]);
  });

  it("stays where a file does not come, and the console says so", async () => {
    const files = await readdir(site.folder, { recursive: true });
    const data = join(
      site.folder,
      files.find((file) => file.endsWith("/data-returns.js")),
    );
    await rename(data, `${data}.away`);
    const { page, seen, close } = await visit(browser, `${site.url}/served.html`, { width: 640 });
    const [, sent] = await page.evaluate(look, ELEMENTS);
    await page.addScriptTag({ type: "module", url: "/cdn/fedasil-charts.js" });
    await ready(page, ":is(fedasil-capacity-chart, fedasil-key-figures, fedasil-value)");
    await page.waitForNetworkIdle();
    const [capacity, map] = await page.evaluate(look, ELEMENTS);
    await close();
    await rename(`${data}.away`, data);
    assert.deepEqual([map, capacity.wholes], [sent, 1]);
    assert.ok(seen.console.some((line) => line.includes("<fedasil-return-map> keeps its own content")));
    assert.deepEqual(seen.errors, []);
  });

  it("says what is not known, once", async () => {
    const { page, close } = await visit(browser, `${site.url}/unknown.html`);
    const messages = () =>
      page.$eval("fedasil-figure", ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll(".message")].map(({ textContent }) => textContent),
      );
    const sent = await messages();
    assert.match(sent.join(), /nope/);
    await page.addScriptTag({ type: "module", url: "/cdn/fedasil-charts.js" });
    await page.waitForFunction(() => document.querySelector("fedasil-figure").shadowRoot.adoptedStyleSheets.length > 0);
    await page.waitForNetworkIdle();
    assert.deepEqual(await messages(), sent);
    await close();
  });
});

describe("on a server", () => {
  it("preload says what it does not know, and what there is", async () => {
    await assert.rejects(preload({ languages: ["nl", "it"] }), {
      name: "TypeError",
      message: 'preload: language "it" is not known; accepted: nl, fr, de, en.',
    });
    await assert.rejects(
      preload({ figures: ["nope"] }),
      /^TypeError: preload: figure "nope" is not known; accepted: app/,
    );
  });

  it("an element may be told that it is connected, where there is nothing to connect to", async () => {
    LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
    const html = await rendered(inLanguage(everyChart["fedasil-capacity-chart"], "nl") + inLanguage(NUMBER, "nl"));
    LitElementRenderer.renderOptions.pop();
    assert.match(html, /Het opvangnetwerk is voor 95% bezet/);
    assert.match(html, /35\.651/);
  });
});
