import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { everyChart, htmlPage, each, host, languages, placed, ready, SCRIPT, visit } from "./page.mjs";

const WIDTHS = [320, 640, 1200];

const ARTICLES = {
  "the page's default font": { style: "body { margin: 0 }", among: languages },
  "a column of 18 px on 1.5": {
    style: `body { margin: 0 }
    article { max-width: 720px; margin: 0 auto; padding: 0 16px; font: 18px/1.5 Georgia, serif }`,
    // The shortest and the longest words.
    among: ["nl", "de"],
  },
  // Buttons and rows are higher there.
  "what a finger points at": {
    style: "body { margin: 0 }",
    among: ["nl", "de"],
    widths: [360, 480, 640],
    finger: true,
  },
};

/** Timelines are as high as their text, which a reader may filter: no room is kept for them. */
const elements = Object.fromEntries(
  Object.entries({ ...everyChart, figure: '<fedasil-figure of="returns-by-destination"></fedasil-figure>' }).filter(
    ([name]) => !name.includes("timeline"),
  ),
);

/** So many on a page: all of them at once would be a page of fifty screens. */
const A_PAGE = 11;
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

/** All languages at the width where most lines break, and the longest words at every width. */
const readingsOf = (among, widths) => [
  ...among.map((language) => ({ language, width: widths[0] })),
  ...widths.slice(1).map((width) => ({ language: "de", width })),
];

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
    if (request.url().includes("/files/")) turn = takeTurn(request, turn);
    else void request.continue();
  });
};

/** In the page, from its first frame on: what moves, and how high each figure is while nothing is known of its tag. */
const record = () => {
  const seen = (globalThis.seen = { shift: 0, before: [], moved: [] });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });

  const first = new Map();
  const look = () => {
    const tags = [...document.querySelectorAll("article > :not(p, link)")];
    tags.forEach((tag, index) => {
      if (!tag.matches(":defined")) seen.before[index] = tag.getBoundingClientRect().height;
    });
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

/** In the page, when all is drawn: the height of each figure, of its spacer, and of its content at its least. */
const measure = async () => {
  const frames = (count) => (count ? new Promise(requestAnimationFrame).then(() => frames(count - 1)) : undefined);
  await frames(3);
  const { shift, before, moved } = globalThis.seen;
  const heights = [...document.querySelectorAll("article > :not(p, link)")].map((tag, index) => {
    const after = tag.getBoundingClientRect().height;
    const frame = tag.shadowRoot.querySelector('[part="frame"]');
    const plot = tag.shadowRoot.querySelector('[part="plot"]').offsetHeight;
    const body = frame.lastElementChild;
    const spacer = parseFloat(getComputedStyle(frame, "::before").paddingBottom);
    body.style.setProperty("align-self", "start");
    const content = body.getBoundingClientRect().height;
    body.style.removeProperty("align-self");
    return { before: before[index], after, spacer, content, plot };
  });
  return { shift, moved, heights };
};

const round = (number) => (number === undefined ? "–" : String(Math.round(number * 100) / 100));

const report = (rows) =>
  ["width lang element                  before   after  spacer content    plot"]
    .concat(
      rows.map(({ width, language, name, ...heights }) =>
        [
          ...[String(width).padStart(5), language.padEnd(4), name.padEnd(22)],
          ...["before", "after", "spacer", "content", "plot"].map((key) => round(heights[key]).padStart(7)),
        ].join(" "),
      ),
    )
    .join("\n");

for (const [article, { style, among, widths = WIDTHS, finger = false }] of Object.entries(ARTICLES))
  describe(`while files come one by one, in ${article}`, () => {
    let browser, site;
    const readings = readingsOf(among, widths);
    const cases = [];

    before(async () => {
      const files = among.flatMap((language) =>
        pages.map((some, page) => [`${language}-${page}.html`, pageOf(language, style, some)]),
      );
      [browser, site] = await Promise.all([launch(), host(Object.fromEntries(files))]);
      const visits = readings.flatMap((reading) => pages.map((some, page) => ({ ...reading, some, page })));
      await each(visits, async ({ language, width, some, page: number }) => {
        const size = { width, height: A_PAGE * (width < 400 ? 1600 : 1250) };
        const { page, close } = await visit(browser, `${site.url}/${language}-${number}.html`, {
          ...size,
          before: record,
          prepare: async (page) => {
            await page.setViewport({ ...size, hasTouch: finger, isMobile: finger });
            await oneByOne(page);
          },
        });
        await ready(page);
        const { shift, moved, heights } = await page.evaluate(measure);
        const rows = heights.map((measured, index) => ({ width, language, name: some[index], ...measured }));
        cases.push({ width, language, shift, moved, rows });
        await close();
      });
    });

    after(() => Promise.all([browser?.close(), site?.close()]));

    it("gives every figure the height that its tag had before", () => {
      const rows = cases.flatMap((one) => one.rows);
      assert.equal(rows.length, readings.length * names.length);
      const wrong = rows.filter(({ before, after }) => before !== after);
      assert.equal(wrong.length, 0, `${wrong.length} of ${rows.length} figures (in px):\n${report(wrong)}`);
    });

    it("moves no paragraph by a pixel", () => {
      const moved = cases.filter(({ moved }) => moved.length > 0);
      const told = moved.map(({ width, language, moved }) => `${width} ${language}: ${moved.map(round).join(" ")} px`);
      assert.equal(moved.length, 0, told.join("\n"));
    });

    it("has a layout shift of 0", () => {
      const shifted = cases.filter(({ shift }) => shift !== 0);
      assert.equal(
        shifted.length,
        0,
        shifted.map(({ width, language, shift }) => `${width} ${language}: ${shift}`).join("\n"),
      );
    });
  });

describe("while files come one by one, in a sentence", () => {
  let browser, site;
  const FONTS = ["serif", "sans-serif", "system-ui"];
  const number = (of, text) => `<fedasil-value of="${of}">${text}</fedasil-value>`;

  before(async () => {
    const places = number("capacity-by-operator/total", "35,651");
    const created = number("text-numbers/places-created", "more than 3,000");
    const body = FONTS.map(
      (font) => `<p style="font-family: ${font}">The network has ${places} places, and ${created} are new.</p>`,
    );
    [browser, site] = await Promise.all([
      launch(),
      host({ "index.html": htmlPage({ body: placed(body.join("\n")) }) }),
    ]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

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
