/**
 * Nothing on a page moves while the files of the library come one after the other. That a tag has the room of its figure
 * before its script has come, at every width and in every language: every-figure.test.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { COLUMN } from "./every-figure.mjs";
import { everyChart, htmlPage, each, host, placed, ready, SCRIPT, visit } from "./page.mjs";

/** German has the longest words. */
const ARTICLES = {
  "a column of 18 px on 1.5": { style: COLUMN, width: 1200, language: "nl" },
  // Buttons and rows are higher there.
  "what a finger points at": { style: "body { margin: 0 }", width: 360, language: "de", finger: true },
};

/** Timelines are as high as their text, which a reader may filter: no room is kept for them. */
const elements = Object.fromEntries(
  Object.entries({ ...everyChart, figure: '<fedasil-figure of="returns-by-destination"></fedasil-figure>' }).filter(
    ([name]) => !name.includes("timeline"),
  ),
);

/** So many on a page: all of them at once would be a page of fifty screens. */
const A_PAGE = 15;
const HEIGHT = A_PAGE * 1600;
const names = Object.keys(elements);
const pages = Array.from({ length: Math.ceil(names.length / A_PAGE) }, (_, page) =>
  names.slice(page * A_PAGE, (page + 1) * A_PAGE),
);

const paragraphs = "<p>After the figure comes text, and it stays where it is while a reader reads it.</p>\n".repeat(3);

const pageOf = (language, style, some) =>
  htmlPage({
    language,
    head: `<meta name="viewport" content="width=device-width"><style>${style}</style>\n${SCRIPT}`,
    body: `<article>${some.map((name) => `${placed(elements[name])}\n${paragraphs}`).join("")}</article>`,
  });

/** The files of the library come one after the other, each when the page has been painted without it. */
const oneByOne = async (page) => {
  const painted = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  let turn = Promise.resolve();
  const takeTurn = async (request, before) => {
    await before;
    await painted();
    const come = new Promise((resolve) => {
      for (const end of ["requestfinished", "requestfailed"]) page.on(end, (ended) => ended === request && resolve());
    });
    await request.continue();
    await come;
  };
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // The page is left before the last ones, for print, have come.
    if (request.url().includes("/files/")) turn = takeTurn(request, turn).catch(() => {});
    else void request.continue();
  });
};

/** In the page, from its first frame on: what moves. */
const record = () => {
  const seen = (globalThis.seen = { shift: 0, moved: [] });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });

  const first = new Map();
  const look = () => {
    for (const paragraph of document.querySelectorAll("article > p")) {
      const { top } = paragraph.getBoundingClientRect();
      if (!first.has(paragraph)) first.set(paragraph, top);
      const by = top - first.get(paragraph);
      if (by !== 0) seen.moved[[...first.keys()].indexOf(paragraph)] = by;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** In the page, when all is drawn. A shift is told a frame after it happened. */
const moved = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return globalThis.seen;
};

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

for (const [article, { style, width, language, finger = false }] of Object.entries(ARTICLES))
  describe(`while files come one by one, in ${article}`, () => {
    let site;

    before(async () => {
      const files = pages.map((some, page) => [`${page}.html`, pageOf(language, style, some)]);
      site = await host(Object.fromEntries(files));
    });

    after(() => site?.close());

    it(`nothing moves by a pixel, at ${width} px, ${language}`, async () => {
      const seen = await each(pages.keys(), async (number) => {
        const { page, close } = await visit(browser, `${site.url}/${number}.html`, {
          before: record,
          prepare: async (page) => {
            await page.setViewport({ width, height: HEIGHT, hasTouch: finger, isMobile: finger });
            await oneByOne(page);
          },
        });
        await ready(page);
        const told = await page.evaluate(moved);
        await close();
        return told;
      });
      assert.deepEqual(seen, Array(pages.length).fill({ shift: 0, moved: [] }));
    });
  });

describe("while files come one by one, in a sentence", () => {
  let site;
  const FONTS = ["serif", "sans-serif", "system-ui"];
  const number = (of, text) => `<fedasil-value of="${of}">${text}</fedasil-value>`;

  before(async () => {
    const places = number("capacity-by-operator/total", "35,651");
    const created = number("text-numbers/places-created", "more than 3,000");
    const body = FONTS.map(
      (font) => `<p style="font-family: ${font}">The network has ${places} places, and ${created} are new.</p>`,
    );
    site = await host({ "index.html": htmlPage({ body: placed(body.join("\n")) }) });
  });

  after(() => site?.close());

  it("a number is as wide as the page's own was", async () => {
    const { page } = await visit(browser, `${site.url}/`, {
      prepare: oneByOne,
      before: () => {
        globalThis.widths = new Set();
        const look = () => {
          const numbers = [...document.querySelectorAll("fedasil-value")];
          if (numbers.length > 0)
            globalThis.widths.add(numbers.map((one) => one.getBoundingClientRect().width).join(" "));
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
    });
    await ready(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const widths = await page.evaluate(() => [...globalThis.widths]);
    assert.equal(widths.length, 1, `px, from the first frame on:\n${widths.join("\n")}`);
  });
});
