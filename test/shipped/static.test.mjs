/** Static figures: read without script, brought to life by a reader, and nothing moves when they are. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parseFragment } from "parse5";
import { staticFigure } from "../../dist/npm/server.js";
import { engines, launch } from "./browser.mjs";
import { gatherViolations, host, htmlPage, languages, placed, POLICY, project, SCRIPT, visit } from "./page.mjs";

const OPERATORS = '<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>';
const NUMBER = (text) => `<fedasil-value of="capacity-by-operator/total">${text}</fedasil-value>`;

/** Figure, with its form where that is not the first → how its heading begins in Dutch, and rows of its table. */
const WHOLE = {
  "capacity-by-operator": ["Fedasil beheert zelf iets meer dan een derde", 9],
  "requests-by-outcome": ["Bijna één op de vier werd", 7],
  "returns-by-destination": ["Eén op de drie vrijwillige terugkeerders", 12],
  "requests-by-outcome.waffle": ["Bijna één op de vier werd", 7],
  "key-figures": ["22.715 personen opgevangen", 8],
};

const partOf = (name, language = "nl") => readFile(join(project, `dist/figures/${name}.${language}.part.html`), "utf8");

const withPart = async (name = "capacity-by-operator") =>
  `<link rel="stylesheet" href="/cdn/fedasil-figure.css">${OPERATORS.replace("></", `>${await partOf(name)}</`)}`;

const still = (body, language = "nl") =>
  htmlPage({ language, still: true, body: `<p>A</p>${body}<p id="after">B</p>` });

/** In the page: shifts of what a reader sees, as they happen. */
const gatherShifts = () => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
    type: "layout-shift",
    buffered: true,
  });
};

const isStanding = () =>
  [...document.querySelectorAll("[data-static='']")].some(
    (element) =>
      !(element.querySelector("button") ?? element.shadowRoot?.querySelector("div")?.shadowRoot.querySelector("button"))
        ?.hidden,
  );
const isAlive = () =>
  document.querySelector("fedasil-capacity-chart").shadowRoot?.querySelector(".frame:not(.coming) .mark");

const topOf = (page) => page.$eval("#after", (after) => after.getBoundingClientRect().top);

/** The middle of the drawing's row `index` of nine. */
const placeOf = (page, index) =>
  page.$eval(
    "fedasil-capacity-chart",
    (element, row) => {
      const figure =
        element.querySelector("figure") ?? element.shadowRoot.querySelector("div").shadowRoot.querySelector("figure");
      const { x, y, width, height } = figure.querySelector(".stage").getBoundingClientRect();
      return [x + width * 0.3, y + (height * (row + 0.5)) / 9.4];
    },
    index,
  );

const inStatic = (page, selector) =>
  page.evaluateHandle((wanted) => {
    const element = document.querySelector("fedasil-capacity-chart");
    const root = element.querySelector("figure") ?? element.shadowRoot.querySelector("div").shadowRoot;
    return root.querySelector(wanted);
  }, selector);

for (const engine of engines)
  describe(`in ${engine}, a static figure`, () => {
    let browser;
    let site;
    before(async () => {
      const parts = await Promise.all(Object.keys(WHOLE).map((name) => partOf(name)));
      browser = await launch(engine);
      site = await host({
        "parts.html": htmlPage({
          language: "nl",
          head: '<link rel="stylesheet" href="/cdn/fedasil-figure.css">',
          body: parts.join("\n"),
        }),
        "bare.html": still(placed(OPERATORS)),
        "part.html": still(await withPart()),
      });
    });
    after(() => Promise.all([browser.close(), site.close()]));

    it("is whole without script: heading, one picture, sentence, table, source", async () => {
      const { page, close } = await visit(browser, `${site.url}/parts.html`, {
        // The page has none; Chromium knows of it too.
        prepare: (one) => engine === "chromium" && one.setJavaScriptEnabled(false),
      });
      for (const width of [320, 640, 1200]) {
        await page.setViewport({ width, height: 2000 });
        const seen = await page.$$eval("figure", (figures) =>
          figures.map((figure) => ({
            heading: figure.querySelector(".heading").textContent,
            pictures: [...figure.querySelectorAll(".stage > svg[role=img]")].filter(
              (svg) => svg.getBoundingClientRect().width > 0,
            ).length,
            elements: figure.querySelectorAll(".stage > :not(svg)").length,
            rows: figure.querySelectorAll("tbody tr").length,
            sentence: figure.querySelector(".sentence").textContent.length,
            source: figure.querySelector(".source a").href,
            buttons: [...figure.querySelectorAll("button")].filter((button) =>
              button.checkVisibility?.({ visibilityProperty: true }),
            ).length,
          })),
        );
        for (const [index, [heading, rows]] of Object.values(WHOLE).entries()) {
          const figure = seen[index];
          assert.ok(figure.heading.startsWith(heading), figure.heading);
          assert.equal(figure.rows, rows, heading);
          assert.equal(figure.pictures + figure.elements, 1, `${heading} ${width}`);
          assert.ok(figure.sentence > 20);
          assert.match(figure.source, /^https:\/\//);
          assert.equal(figure.buttons, 0, "nothing that needs a script is seen");
        }
      }
      await close();
    });

    if (engine === "chromium")
      it("is dark on white on paper, with its table, though its page is dark", async () => {
        const { page, close } = await visit(browser, `${site.url}/parts.html`, { width: 640 });
        await page.addStyleTag({ content: "html { background: #121212; color: #eee; color-scheme: dark }" });
        await page.emulateMediaType("print");
        const seen = await page.$$eval("figure", (figures) =>
          figures.map((figure) => [
            getComputedStyle(figure.querySelector(".heading")).color,
            getComputedStyle(figure.querySelector("td")).color,
            figure.querySelector("td").checkVisibility({ contentVisibilityAuto: true }),
            [...figure.querySelectorAll("svg .f-ink")].map((text) => getComputedStyle(text).fill)[0] ?? "rgb(0, 0, 0)",
          ]),
        );
        for (const one of seen) assert.deepEqual(one, ["rgb(0, 0, 0)", "rgb(0, 0, 0)", true, "rgb(0, 0, 0)"]);
        await close();
      });

    if (engine === "chromium")
      it("is accessible by the rules of axe", async () => {
        const { page, close } = await visit(browser, `${site.url}/parts.html`, { width: 640 });
        await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
        const found = await page.evaluate(async () => {
          // A fragment has no page around it.
          const rules = {
            region: { enabled: false },
            "landmark-one-main": { enabled: false },
            "page-has-heading-one": { enabled: false },
          };
          const { violations } = await globalThis.axe.run(document, { rules });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
        });
        assert.deepEqual(found, []);
        await close();
      });

    for (const name of ["bare", "part"])
      it(`(${name}) asks for nothing of Chart.js until a pointer is over it; then its tooltip opens, and nothing moves`, async () => {
        const { page, seen, close } = await visit(browser, `${site.url}/${name}.html`, {
          height: 900,
          before: gatherShifts,
        });
        await page.waitForFunction(isStanding);
        assert.deepEqual(
          seen.requests.filter((url) => /\/files\//.test(url)),
          [],
        );
        const top = await topOf(page);
        await page.mouse.move(...(await placeOf(page, 0)));
        await page.waitForFunction(isAlive);
        await page.waitForFunction(() =>
          document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector(".tooltip"),
        );
        assert.match(
          await page.$eval(
            "fedasil-capacity-chart",
            ({ shadowRoot }) => shadowRoot.querySelector(".tooltip").textContent,
          ),
          /12\.841/,
        );
        assert.ok(Math.abs((await topOf(page)) - top) < 0.6, `${top} → ${await topOf(page)}`);
        if (engine === "chromium")
          assert.deepEqual(await page.evaluate(() => globalThis.shifts.filter((shift) => shift > 0.0005)), []);
        assert.deepEqual([...seen.errors, ...seen.failed], []);
        await close();
      });

    it("is explored by key: the focus is at the first value", async () => {
      const { page, close } = await visit(browser, `${site.url}/bare.html`);
      await page.waitForFunction(isStanding);
      const button = await inStatic(page, "button");
      await button.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(isAlive);
      await page.waitForFunction(
        () =>
          document.querySelector("fedasil-capacity-chart").shadowRoot.activeElement?.getAttribute("role") === "option",
      );
      await close();
    });
  });

describe("a static figure", () => {
  let browser;
  let site;
  before(async () => {
    browser = await launch();
    site = await host({
      "bare.html": still(placed(OPERATORS)),
      "part.html": still(await withPart()),
      "strict.html": htmlPage({
        language: "nl",
        still: true,
        head: `<meta http-equiv="Content-Security-Policy" content="${POLICY}">${SCRIPT}`,
        body: `${placed(OPERATORS)}<p>${NUMBER("35.651")}</p>`,
      }),
      "said.html": still(
        placed(
          OPERATORS.replace(" by", ' heading="Of ours" note="Ours too." no-tools theme="dark" heading-level="3" by'),
        ),
      ),
      "numbers.html": still(`<p>${NUMBER("35.651")} ${NUMBER("99")} ${NUMBER("")}</p>${placed(OPERATORS)}`),
      "old.html": still((await withPart()).replaceAll("12.841", "12.000")),
      // A row, the button, the drawing and the status are gone.
      "broken.html": still(
        (await withPart())
          .replace(/<tr class="row-item">.*?<\/tr>/, "")
          .replace(/<div class="stage">.*?<\/div>/, "")
          .replace(/<button.*?<\/button>/, "")
          .replace(/<p class="status".*?<\/p>/, ""),
      ),
      "beside.html": still(placed(OPERATORS + OPERATORS.replace(" by", " live by"))),
      "asked.html": still(placed(OPERATORS.replace(" by", ' sort="name" by'))),
    });
  });
  after(() => Promise.all([browser.close(), site.close()]));

  it("is pressed at a value, which is selected when the live one has come", async () => {
    const { page, close } = await visit(browser, `${site.url}/bare.html`);
    await page.waitForFunction(isStanding);
    await page.mouse.click(...(await placeOf(page, 0)));
    await page.waitForFunction(() =>
      document.querySelector("fedasil-capacity-chart").shadowRoot?.querySelector("[aria-selected=true]"),
    );
    await close();
  });

  it("keeps its table open, and a selection of its text", async () => {
    const { page, close } = await visit(browser, `${site.url}/part.html`);
    await page.waitForFunction(isStanding);
    await (await inStatic(page, "summary")).click();
    await page.waitForFunction(isAlive);
    await page.waitForFunction(() =>
      document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector(".table-shown"),
    );
    await close();
    const other = await visit(browser, `${site.url}/part.html`);
    await other.page.waitForFunction(isStanding);
    await other.page.evaluate(() => globalThis.getSelection().selectAllChildren(document.querySelector(".subheading")));
    await other.page.mouse.move(...(await placeOf(other.page, 0)));
    await other.page.waitForFunction(() =>
      document.querySelector("fedasil-capacity-chart").shadowRoot?.querySelector(".coming .mark"),
    );
    assert.equal(
      await other.page.evaluate(() => String(globalThis.getSelection())),
      "Opvangplaatsen per operator, eind 2023",
    );
    await other.page.evaluate(() => globalThis.getSelection().removeAllRanges());
    await other.page.waitForFunction(isAlive);
    await other.close();
  });

  it("stays where the live one cannot come, says so, and asks again at the next wish", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/bare.html`, {
      prepare: async (one) => {
        await one.setRequestInterception(true);
        let away = true;
        one.on("request", (request) => (away && /painter/.test(request.url()) ? request.abort() : request.continue()));
        one.on("comeBack", () => (away = false));
      },
    });
    await page.waitForFunction(isStanding);
    await page.mouse.move(...(await placeOf(page, 0)));
    const status =
      (await inStatic(page, ".status.seen")) &&
      (await page.waitForFunction(
        () =>
          document
            .querySelector("fedasil-capacity-chart")
            .shadowRoot.querySelector("div")
            .shadowRoot.querySelector(".status.seen")?.textContent,
      ));
    assert.match(await status.jsonValue(), /kon niet worden geladen/);
    page.emit("comeBack");
    await (await inStatic(page, "button")).click();
    // Firefox remembers a module that has failed.
    if (engines[0] === "chromium") await page.waitForFunction(isAlive);
    assert.deepEqual(seen.errors, []);
    await close();
  });

  it("says what its author says", async () => {
    const { page, close } = await visit(browser, `${site.url}/said.html`);
    await page.waitForFunction(() => document.querySelector("fedasil-capacity-chart[data-static='']"));
    const said = await page.$eval("fedasil-capacity-chart", ({ shadowRoot }) => {
      const figure = shadowRoot.querySelector("div").shadowRoot.querySelector("figure");
      const heading = figure.querySelector(".heading");
      return [
        heading.textContent,
        heading.ariaLevel,
        figure.querySelector(".notes p:last-child").textContent,
        figure.querySelector(".tools"),
        figure.classList.contains("dark"),
      ];
    });
    assert.deepEqual(said, ["Of ours", "3", "Ours too.", null, true]);
    await close();
  });

  it("keeps the numbers of its time until a reader wants more; then a note says that they were others", async () => {
    const { page, close } = await visit(browser, `${site.url}/old.html`);
    await page.waitForFunction(isStanding);
    assert.match(await page.$eval("figure", ({ textContent }) => textContent), /12\.000/);
    await page.mouse.move(...(await placeOf(page, 0)));
    await page.waitForFunction(isAlive);
    await page.waitForFunction(() =>
      /destijds anders gepubliceerd/.test(
        document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector(".notes").textContent,
      ),
    );
    await close();
    const same = await visit(browser, `${site.url}/part.html`);
    await same.page.waitForFunction(isStanding);
    await same.page.mouse.move(...(await placeOf(same.page, 0)));
    await same.page.waitForFunction(isAlive);
    await same.page.waitForFunction(
      () => !document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector("[data-static]"),
    );
    assert.doesNotMatch(
      await same.page.$eval("fedasil-capacity-chart", ({ shadowRoot }) => shadowRoot.textContent),
      /destijds/,
    );
    await same.close();
  });

  it("that an editor has broken stays readable, and is replaced", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/broken.html`);
    await page.waitForFunction(() => document.querySelector("fedasil-capacity-chart[data-static='']"));
    assert.match(await page.$eval("figure", ({ textContent }) => textContent), /Fedasil beheert/);
    await page.mouse.click(
      ...(await page.$eval(".heading", (heading) => {
        const { x, y } = heading.getBoundingClientRect();
        return [x + 20, y + 8];
      })),
    );
    await page.waitForFunction(isAlive);
    assert.deepEqual(seen.errors, []);
    await close();
  });

  it("keeps the room of its tag, whether the live code has come before or not", async () => {
    const { page, close } = await visit(browser, `${site.url}/beside.html`);
    await page.waitForFunction(isStanding);
    await page.waitForFunction(() => document.querySelector("[live]").shadowRoot?.querySelector(".mark"));
    await page.evaluate(() => document.body.append(document.querySelector("[data-static]").cloneNode()));
    await page.waitForFunction(() => document.querySelectorAll("[data-static='']").length === 2);
    const heights = await page.$$eval("fedasil-capacity-chart", (all) => all.map(({ offsetHeight }) => offsetHeight));
    assert.equal(heights.length, 3);
    assert.deepEqual(heights, Array(3).fill(heights[0]));
    await close();
  });

  it("gives way at once to a drawing that was not prepared", async () => {
    const { page, close } = await visit(browser, `${site.url}/asked.html`);
    await page.waitForFunction(isAlive);
    await close();
  });

  it("changes its language with the page", async () => {
    const { page, close } = await visit(browser, `${site.url}/bare.html`);
    await page.waitForFunction(isStanding);
    await page.evaluate(() => (document.documentElement.lang = "fr"));
    await page.waitForFunction(() =>
      document
        .querySelector("fedasil-capacity-chart")
        .shadowRoot.querySelector("div")
        ?.shadowRoot.querySelector("[lang=fr]"),
    );
    await close();
  });

  it("keeps to a strict policy, still and alive, and so does a number", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/strict.html`, { before: gatherViolations });
    await page.waitForFunction(isStanding);
    await page.mouse.move(...(await placeOf(page, 0)));
    await page.waitForFunction(isAlive);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual([...seen.errors, ...seen.failed], []);
    await close();
  });

  it("a number is the author's where it is that number; else it is replaced, and the console says so once", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/numbers.html`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll("fedasil-value")].every(({ shadowRoot }) => shadowRoot),
    );
    const numbers = await page.$$eval("fedasil-value", (all) =>
      all.map(({ textContent, shadowRoot }) =>
        shadowRoot.querySelector("slot") ? textContent : shadowRoot.querySelector("button").textContent,
      ),
    );
    assert.deepEqual(numbers, ["35.651", "35.651", "35.651"]);
    assert.equal(seen.console.filter((line) => line.includes('in the place of "99"')).length, 1);
    assert.equal(seen.console.length, 1);
    assert.deepEqual(
      seen.requests.filter((url) => /\/files\//.test(url)),
      [],
    );
    await page.waitForFunction(isStanding);
    // Its source, on focus; and the figure that has the same value marks it.
    await page.$eval("fedasil-value", ({ shadowRoot }) => shadowRoot.querySelector("button").focus());
    await page.waitForFunction(() =>
      document.querySelector("fedasil-value").shadowRoot.querySelector(".citation.open"),
    );
    assert.match(
      await page.$eval("fedasil-value", ({ shadowRoot }) => shadowRoot.querySelector(".citation").textContent),
      /Balans 2023/,
    );
    await page.waitForFunction(isAlive);
    await close();
  });

  it("before any wish a page with numbers has asked for less than 4 kB", async () => {
    const { brotliCompressSync } = await import("node:zlib");
    const files = ["fedasil-charts.js", "static/number.js", "static/capacity-by-operator.nl.numbers.js"];
    const sizes = await Promise.all(
      files.map(async (name) => brotliCompressSync(await readFile(join(project, "dist/cdn", name))).length),
    );
    assert.ok(sizes.reduce((sum, size) => sum + size) <= 4000, sizes.join(" + "));
  });

  it("from a server, two of one figure share no id, and the address of the table is the host's", async () => {
    const [one, other] = await Promise.all(
      ["1", "2"].map((id) =>
        staticFigure("returns-by-destination", { language: "fr", id, base: "https://example.org/f/" }),
      ),
    );
    const idsOf = (html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(idsOf(one).length > 0);
    assert.deepEqual(
      idsOf(one).filter((id) => idsOf(other).includes(id)),
      [],
    );
    for (const [, id] of one.matchAll(/(?:href="|url\()#([^")]+)/g)) assert.ok(idsOf(one).includes(id), id);
    assert.match(one, /href="https:\/\/example\.org\/f\/data\/returns-by-destination\.fr\.csv"/);
    await assert.rejects(staticFigure("nothing"), /"nothing" is not a figure; there are: applications-by-year/);
    await assert.rejects(staticFigure("capacity-by-type", { form: "pie" }), /There is no static figure/);
  });

  it("keeps a number whole: what parts its digits is no place for a line to break", async () => {
    assert.match(await partOf("capacity-in-2023", "fr"), /<p class="heading">[^<]*35[\u00a0\u202f]651/);
    assert.match(await partOf("capacity-in-2023", "de"), /<p class="heading">[^<]*35[.\u202f\u00a0]651/);
  });

  it("is HTML that a parser leaves as it is, in four languages", async () => {
    const textOf = (node) => node.value ?? node.childNodes?.map(textOf).join("") ?? "";
    for (const language of languages)
      for (const name of Object.keys(WHOLE)) {
        const tree = parseFragment(await partOf(name, language)).childNodes;
        assert.equal(tree[0].tagName, "figure");
        assert.equal(tree.filter(({ nodeName }) => nodeName !== "#text").length, 1, name);
        assert.doesNotMatch(textOf(tree[0]), /undefined|\[object|NaN/);
        assert.doesNotMatch(
          await partOf(name, language),
          /<\/span><span class="lettered"/,
          "notes are parted by a space",
        );
      }
  });
});
