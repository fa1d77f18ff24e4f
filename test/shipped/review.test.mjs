/** The page with the whole review, as it is built: complete in four languages, quiet, and readable without script. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../scripts/catalogue.mjs";
import { serve } from "../../scripts/serve.mjs";
import { engines, launch, LIMIT, openPage } from "./browser.mjs";
import { languages, settled, wake } from "./page.mjs";

const root = fileURLToPath(new URL("../../dist", import.meta.url));
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TITLES = {
  nl: "Opvang in België, in een jaar van te weinig plaatsen",
  fr: "L’accueil en Belgique, une année où les places ont manqué",
  de: "Aufnahme in Belgien, in einem Jahr mit zu wenigen Plätzen",
  en: "Reception in Belgium, in a year of too few places",
};
const CHAPTERS = ["requests", "places", "residents", "minors", "resettlement", "return", "ukraine", "year"];

/** Waits until every element shows its figure; the window is as high as the page, so that all of it is drawn. */
const drawn = (page) =>
  page.evaluate(async (limit) => {
    const end = performance.now() + limit;
    const waiting = () =>
      [...document.querySelectorAll("main :not(:defined), main *")].filter(
        ({ localName, shadowRoot }) =>
          localName.startsWith("fedasil-") &&
          !shadowRoot?.querySelector("[role=option], [data-mark], [part=value], .message"),
      );
    while (waiting().length > 0) {
      if (performance.now() > end) throw new Error(`not drawn: ${waiting().map(({ outerHTML }) => outerHTML)}`);
      await new Promise(requestAnimationFrame);
    }
  }, LIMIT);

for (const engine of engines)
  describe(`the review on one page in ${engine}`, () => {
    let browser, server, address;

    before(async () => {
      server = await serve({ root });
      address = `${server.url}/gallery/review.html`;
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** One page is changed as its readers change it; to open it costs forty figures. */
    let page, problems;
    const asked = [];

    const open = async ({ path = "", width = 1200, height = 36_000, script = true } = {}) => {
      const opened = await openPage(browser);
      opened.page.on("request", (request) => asked.push(request.url()));
      await opened.page.setViewport({ width, height });
      if (!script) await opened.page.setJavaScriptEnabled(false);
      await opened.page.goto(address + path);
      if (script) await wake(opened.page).then(() => settled(opened.page));
      return opened;
    };

    const hasTitle = (page, language) =>
      page.waitForFunction((title) => document.querySelector("h1").textContent === title, {}, TITLES[language]);

    const speak = async (language) => {
      await page.click(`.languages [lang=${language}]`);
      await hasTitle(page, language);
      await wake(page);
      await settled(page);
      await drawn(page);
    };

    before(async () => {
      ({ page, problems } = await open({ path: "?lang=nl" }));
      await drawn(page);
    });

    it("has every figure that is drawn, once, each by its own element", async () => {
      const { figures } = await catalogue();
      const shown = await page.$$eval("main .cards > *, main .figures > *", (all) =>
        all.map(({ localName, id, figure }) => [localName, id, figure.id]),
      );
      const expected = figures.filter(({ forms }) => forms).map(({ id }) => id);
      assert.deepEqual(shown.map(([, , id]) => id).sort(), [...expected].sort());
      for (const [name, id, figure] of shown) {
        assert.equal(id, figure);
        assert.notEqual(name, "fedasil-figure");
      }
    });

    for (const language of languages)
      it(`is complete in ${language}, says nothing in the console, and asks no other server`, async () => {
        await speak(language);
        assert.ok(page.url().endsWith(`?lang=${language}`), "and keeps it in its address");
        const read = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          title: document.title,
          current: document.querySelector(".languages [aria-current]").lang,
          chapters: [...document.querySelectorAll(".chapters a")].map(({ hash, textContent }) => [hash, textContent]),
          heads: [...document.querySelectorAll(".chapter")].map(({ id, firstElementChild }) => [
            `#${id}`,
            firstElementChild.querySelector("h2").textContent,
          ]),
          texts: [...document.querySelectorAll(".words p, .standfirst")].map((text) => {
            const copy = text.cloneNode(true);
            for (const value of copy.querySelectorAll("fedasil-value")) value.remove();
            return { values: text.querySelectorAll("fedasil-value").length, plain: copy.textContent };
          }),
          spoken: [...document.querySelectorAll("main *")]
            .filter(({ localName }) => localName.startsWith("fedasil-"))
            .map(({ shadowRoot }) => shadowRoot.querySelector("[lang]")?.lang ?? ""),
        }));
        assert.equal(read.lang, language);
        assert.equal(read.current, language);
        assert.ok(read.title.startsWith(TITLES[language]));
        assert.deepEqual(
          read.chapters.map(([hash]) => hash),
          CHAPTERS.map((id) => `#${id}`),
        );
        assert.deepEqual(read.heads, read.chapters);
        assert.equal(read.texts.length, 16);
        for (const { values, plain } of read.texts) {
          // A number that is not a year is a value, which knows its source.
          assert.deepEqual(plain.match(/\d+/g)?.filter((number) => !/^20[12]\d$/.test(number)) ?? [], []);
          assert.ok(values > 0 || plain.length < 200, plain);
          assert.ok(plain.length > 60, plain);
        }
        assert.deepEqual([...new Set(read.spoken)], [""], "no element falls back to another language");
        assert.deepEqual(problems, []);
        assert.deepEqual(
          // Firefox has the sign before a <details> from a font of its own, at an address that is no server's.
          asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:")),
          [],
        );
      });

    it("is not wider than its window, in German, which has the longest words", async () => {
      await speak("de");
      for (const width of [320, 768, 1200]) {
        await page.setViewport({ width, height: 36_000 });
        await settled(page);
        // Firefox's scroll bar takes its width from the page.
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        assert.equal(scrollWidth, clientWidth, `${width} px`);
      }
    });

    const violations = (page, options) =>
      page.evaluate(async (options) => {
        const { violations } = await globalThis.axe.run(document, { ...options, resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
      }, options);

    it("is accessible by the rules of axe", async () => {
      await speak("nl");
      await page.evaluate(axeSource);
      // A name writes 1615 where the eye reads 1.615: a speech engine reads a separated number as two.
      const rules = { "label-content-name-mismatch": { enabled: false } };
      assert.deepEqual(await violations(page, { rules }), []);
    });

    // Firefox cannot be told another colour scheme while it runs; it is started with the light one.
    if (engine === "chromium")
      it("has enough contrast in dark colours", async () => {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
        await settled(page);
        assert.deepEqual(await violations(page, { runOnly: ["color-contrast"] }), []);
        await page.emulateMediaFeatures([]);
      });

    // Only Chromium can be told to run no script; the HTML is one for all.
    const withoutScript = engine === "chromium" ? it : () => {};
    withoutScript("says of each figure what it is, with its numbers as a file that is there", async () => {
      const { page } = await open({ script: false, height: 900 });
      const inside = await page.$$eval(".cards > *, .figures > *", (all) =>
        all.map((element) => [
          element.id,
          element.textContent.trim(),
          element.querySelector("a").href,
          element.offsetHeight,
        ]),
      );
      assert.equal(inside.length, 35);
      for (const [id, text, href, height] of inside) {
        assert.match(href, new RegExp(`/data/${id}\\.nl\\.csv$`));
        assert.ok(text.length > 40, id);
        assert.ok(height < 140, `${id} keeps no room for a drawing that does not come: ${height}`);
        const { status } = await fetch(href);
        assert.equal(status, 200);
      }
      assert.match(await page.$eval(".standfirst", ({ textContent }) => textContent), /35\.651 plaatsen.*95%.*8\.816/s);
      await page.close();
    });

    it("opens in the language of its address", async () => {
      const { page } = await open({ path: "?lang=fr", height: 900 });
      await hasTitle(page, "fr");
      assert.equal(await page.$eval(".chapters", ({ ariaLabel }) => ariaLabel), "Chapitres");
      await page.close();
    });

    it("marks the chapter that is read", async () => {
      const { page } = await open({ width: 390, height: 844 });
      const current = () => page.$$eval(".chapters [aria-current]", (all) => all.map(({ hash }) => hash));
      assert.deepEqual(await current(), ["#requests"]);
      await page.$eval("#ukraine", (chapter) => chapter.scrollIntoView({ behavior: "instant" }));
      await page.waitForFunction(() => document.querySelector(".chapters [aria-current]").hash === "#ukraine");
      assert.deepEqual(await current(), ["#ukraine"]);
      // The list of chapters stays in sight, and has moved to that chapter.
      const { top, left, right } = await page.$eval(".chapters [aria-current]", (entry) =>
        entry.getBoundingClientRect().toJSON(),
      );
      assert.ok(top >= 0 && top < 60 && left >= 0 && right <= 390, `${top} ${left} ${right}`);
      await page.close();
    });

    it("marks in its charts the number that a reader is at in the text", async () => {
      await page.evaluate(() =>
        document
          .querySelector('.standfirst [of="requests-by-outcome/waiting-list/persons"]')
          .shadowRoot.querySelector("button")
          .focus(),
      );
      await page.waitForFunction(() =>
        document.querySelector("#requests-by-outcome").shadowRoot.querySelector(".mark.here"),
      );
      const marked = await page.evaluate(() => ({
        card: document.querySelector("#key-figures").shadowRoot.querySelector("[data-mark].here")?.dataset.mark,
        again: document
          .querySelector('#requests [of="requests-by-outcome/waiting-list/persons"]')
          .shadowRoot.querySelector("button")
          .classList.contains("here"),
      }));
      assert.deepEqual(marked, { card: "not-received-for-lack-of-places/persons", again: true });
    });
  });
