/**
 * What is shipped, in WebKit: puppeteer, which drives the other tests of this folder, cannot drive it. It is tested where
 * it is asked for, as by CI: `BROWSERS=webkit npm test -- test/shipped/webkit.test.mjs`.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { engines, findBrowser } from "../../scripts/browser/find.mjs";
import { openWebkit } from "../runner/webdriver.mjs";
import { everyChart, htmlPage, host, placed, ready, SCRIPT, shown, value } from "./page.mjs";

const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
  ...["require-trusted-types-for 'script'", "trusted-types lit-html"],
].join("; ");

/** Notes all that a page complains of, from before the library comes. */
const COMPLAINTS = `
globalThis.complaints = [];
const note = (...words) => complaints.push(words.map(String).join(" "));
for (const level of ["log", "info", "warn", "error"]) console[level] = note;
addEventListener("error", ({ message, target }) => note(message ?? target.src ?? target.href), true);
addEventListener("unhandledrejection", ({ reason }) => note(reason));
document.addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => note(violatedDirective, sample));
`;

const names = Object.keys(everyChart);
const page = (tags, language) => {
  const body = [...tags, `<p>Places: ${value}.</p>`].map(placed).join("\n");
  return htmlPage({ language, head: `<script src="/complaints.js"></script>${SCRIPT}`, body });
};

const OPERATORS = '<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>';
const part = await readFile(new URL("../../dist/figures/capacity-by-operator.nl.part.html", import.meta.url), "utf8");
const still = htmlPage({
  language: "nl",
  still: true,
  head: `<script src="/complaints.js"></script>${SCRIPT}<link rel="stylesheet" href="/cdn/fedasil-figure.css">`,
  body: `${placed(OPERATORS)}${OPERATORS.replace("></", `>${part}</`)}<p id="after">B</p>`,
});

const HALVES = { first: names.filter((_, index) => index % 2 === 0), second: names.filter((_, index) => index % 2) };

if (engines.includes("webkit"))
  describe("what is shipped, in WebKit under a strict Content-Security-Policy", () => {
    let webkit, site;

    before(async () => {
      const pages = Object.entries(HALVES).map(([half, some]) => [
        `${half}.html`,
        page(
          some.map((name) => everyChart[name]),
          half === "first" ? "nl" : "fr",
        ),
      ]);
      const headers = { "Content-Security-Policy": POLICY };
      pages.push(["still.html", still]);
      site = await host({ ...Object.fromEntries(pages), "complaints.js": COMPLAINTS }, { headers });
      webkit = await openWebkit(await findBrowser("webkit"));
    });

    after(() => Promise.all([webkit?.end(), site?.close()]));

    for (const [half, some] of Object.entries(HALVES))
      it(`draws every element and form, the ${half} half, and complains of nothing`, async () => {
        const { page } = webkit;
        await page.setViewport({ width: 900, height: 1200 });
        await page.goto(`${site.url}/${half}.html`);
        for (const index of some.keys()) {
          // What is far from the reader is not drawn. Each tag comes after its stylesheet.
          const selector = `body > :nth-child(${2 * index + 2})`;
          await page.evaluate((one) => document.querySelector(one).scrollIntoView({ behavior: "instant" }), selector);
          await ready(page, selector);
        }
        await ready(page);
        const figures = await shown(page);
        assert.equal(figures.length, some.length);
        for (const [index, { heading, painted, ink }] of figures.entries()) {
          assert.ok(heading, some[index]);
          if (painted) assert.ok(ink > 0.3, `${ink} % of ${some[index]} is painted`);
        }
        assert.deepEqual(await page.evaluate(() => globalThis.complaints), []);
      });

    it("has static figures, one from the page's own HTML, which come to life and move nothing", async () => {
      const { page } = webkit;
      await page.setViewport({ width: 640, height: 2600 });
      await page.goto(`${site.url}/still.html`);
      const until = async (isSo) => {
        while (!(await page.evaluate(isSo)));
      };
      await until(() => document.querySelectorAll("fedasil-capacity-chart[data-static='']").length === 2);
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll("fedasil-capacity-chart")].map((element) => {
          const figure =
            element.querySelector("figure") ??
            element.shadowRoot.querySelector("div").shadowRoot.querySelector("figure");
          const drawn = [...figure.querySelectorAll(".stage > svg")].filter(
            (svg) => svg.getBoundingClientRect().width > 0,
          );
          return [
            figure.querySelector(".heading").textContent.slice(0, 15),
            drawn.length,
            figure.querySelectorAll("tbody tr").length,
          ];
        }),
      );
      assert.deepEqual(seen, [
        ["Fedasil beheert", 1, 9],
        ["Fedasil beheert", 1, 9],
      ]);
      const topOf = () => page.evaluate(() => document.querySelector("#after").getBoundingClientRect().top);
      const top = await topOf();
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("fedasil-capacity-chart")) {
          const figure =
            element.querySelector("figure") ??
            element.shadowRoot.querySelector("div").shadowRoot.querySelector("figure");
          figure.querySelector("button").click();
        }
      });
      await until(() =>
        [...document.querySelectorAll("fedasil-capacity-chart")].every(({ shadowRoot }) =>
          shadowRoot?.querySelector(".frame:not(.coming) .mark"),
        ),
      );
      assert.ok(Math.abs((await topOf()) - top) < 0.6, `${top} → ${await topOf()}`);
      assert.deepEqual(await page.evaluate(() => globalThis.complaints), []);
    });
  });
