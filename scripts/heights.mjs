/* global document, getComputedStyle */
/**
 * Writes `src/theme/measured-heights.ts`: how high each figure is in the four languages at many widths, as CSS. The text
 * around a drawing (heading, subheading, notes, source), forms made of elements and the lists of maps are measured in a
 * browser; of a drawing its form is asked. `npm run build`, then `npm run heights`; again whenever words or forms change.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import puppeteer from "puppeteer-core";
import { boundOf, EM } from "./bound.mjs";
import { findBrowser } from "./browser/find.mjs";
import { drawnHeights } from "./drawn-heights.mjs";
import { serve } from "./serve.mjs";
import { step } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILE = `${root}src/theme/measured-heights.ts`;
/** Both sides of each width at which a layout changes are among them. */
const WIDTHS = [
  ...[280, 300, 320, 340, 359, 360, 390, 419, 420, 450, 480, 520, 559, 560, 600, 640, 700, 760, 761, 840, 900, 901],
  ...[1000, 1200, 1600, 2400],
];
/** Fonts differ: a wide one breaks its lines sooner than the one measured here. */
const SLACK = 1.03;
/** Space above the drawing, above the notes and above the source line, in px. */
const SPACES = { drawing: 18, notes: 14, foot: 14 };
/** Between a map and the list beside it, from this width on; the map has two thirds. */
const BESIDE = { gap: 28, from: 761 };

/** So many percent, from one to the other. */
const percents = (from, to, by) => Array.from({ length: (to - from) / by + 1 }, (_, index) => from + index * by);

/** How closely a bound lies over what is measured: most closely over what does not grow into what is left. */
const WAYS = {
  room: { spare: 72, step: 1, slopes: percents(-100, 0, 5) },
  listed: { spare: 32, step: 1, slopes: percents(-100, 100, 5) },
  growing: { spare: 20, step: 0.5, slopes: [0] },
  bar: { spare: 22, step: 0.5, slopes: [0] },
  map: { spare: 12, step: 0.25, slopes: percents(30, 80, 1) },
};

const pageOf = (tags, language) => `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<script type="module" src="/cdn/fedasil-charts.js"></script>
<style>
  body { margin: 0; font: ${EM}px/1.5 "Liberation Sans", Arial, sans-serif }
  fedasil-figure { --fedasil-room: 0px }
</style>
${tags.map(({ id, form }) => `<fedasil-figure of="${id}" form="${form}" live></fedasil-figure>`).join("\n")}`;

/** In the page: heights of the text, of a form made of elements, and of a list. */
const measure = (page) =>
  page.$$eval(
    "fedasil-figure",
    (figures, spaces) =>
      figures.map(({ shadowRoot }) => {
        const high = (selector) => shadowRoot.querySelector(selector)?.getBoundingClientRect().height ?? 0;
        const noted = high(".notes");
        const text = high(".caption") + spaces.drawing + (noted && noted + spaces.notes) + spaces.foot + high(".foot");
        const list = shadowRoot.querySelector(".list");
        const above = list ? Number.parseFloat(getComputedStyle(list).marginBlockStart) : 0;
        return { text, elements: high(".dom .plot"), list: high(".list") + above };
      }),
    SPACES,
  );

/** @param finger whether it is pointed at with one: rows of a list are higher then */
const measuredIn = async (browser, url, tags, language, finger) => {
  const page = await browser.newPage();
  const viewport = (width) => ({ width, height: 800, hasTouch: finger, isMobile: finger });
  await page.setViewport(viewport(1200));
  // The page that it takes the place of allows no style of its own.
  await page.setBypassCSP(true);
  await page.goto(`${url}/gallery/`);
  await page.setContent(pageOf(tags, language));
  await page.waitForFunction(
    () => [...document.querySelectorAll("fedasil-figure")].every((one) => one.shadowRoot?.querySelector(".foot")),
    { timeout: 60_000, polling: 200 },
  );
  const found = [];
  for (const width of WIDTHS) {
    await page.setViewport(viewport(width));
    found.push(await measure(page));
  }
  await page.close();
  return found;
};

/** For each tag, at each width: the most of any language. */
const measured = async (tags, languages) => {
  const most = tags.map(() => WIDTHS.map(() => ({ text: 0, elements: 0, list: 0 })));
  const server = await serve({ root: `${root}dist` });
  const browser = await puppeteer.launch(await findBrowser("chromium"));
  try {
    for (const language of languages)
      for (const finger of [false, true])
        for (const [at, all] of (await measuredIn(browser, server.url, tags, language, finger)).entries())
          for (const [index, found] of all.entries()) {
            const before = most[index][at];
            // Text is that of a mouse: buttons for a finger grow into what a heading leaves over.
            for (const part of finger ? ["list"] : ["text", "elements", "list"])
              before[part] = Math.max(before[part], found[part]);
          }
  } finally {
    await browser.close();
    await server.close();
  }
  return most;
};

const pointsOf = (heights) => WIDTHS.map((width, index) => [width, heights[index]]);

/** A map above its list, or beside it. */
const withList = (map, list) =>
  WIDTHS.map((width, index) => (width < BESIDE.from ? map[index] + list[index] : Math.max(map[index], list[index])));

const mapWidth = (width) => (width < BESIDE.from ? width : (2 * (width - BESIDE.gap)) / 3);

/** No lower where it is narrower: such a step would cost more than it saves. */
const falling = (points) =>
  points.map(([width], index) => [width, Math.max(...points.slice(index).map(([, height]) => height))]);

const heightsOf = async (tags, most, drawn) => {
  const [rooms, growing, bars, maps] = [{}, {}, {}, {}];
  for (const [index, tag] of tags.entries()) {
    const { id, form, name, isFirst } = tag;
    if (name === "timeline") continue;
    const key = isFirst ? id : `${id}.form-${form}`;
    const part = (what) => most[index].map((found) => found[what]);
    const room = (drawing, way = WAYS.room) => {
      rooms[key] = boundOf(pointsOf(part("text").map((text, at) => SLACK * text + drawing[at])), way);
    };
    if (drawn.isMadeOfElements(name)) {
      room(part("elements"));
      continue;
    }
    const heights = await drawn.heightsAt(tag, drawn.hasList(name) ? WIDTHS.map(mapWidth) : WIDTHS);
    const fixed = (way) => heights.map((height) => height + way.spare);
    if (drawn.hasList(name)) {
      maps[key] = boundOf(pointsOf(heights), WAYS.map);
      room(withList(fixed(WAYS.map), part("list")), WAYS.listed);
    } else if (name === "share-bar") {
      bars[key] = boundOf(falling(await drawn.pointsOf(tag)), WAYS.bar);
      room(fixed(WAYS.bar));
    } else {
      growing[key] = boundOf(await drawn.pointsOf(tag), WAYS.growing);
      room(heights);
    }
  }
  return { rooms, growing, bars, maps };
};

const FILE_HEAD =
  "/* Written by scripts/heights.mjs; do not edit. Heights in CSS over all languages, where 100% is the width. */";

const EXPORTS = {
  rooms: ["rooms", "Figure, or `FIGURE.form-FORM` where the form is not its first → height of all of it."],
  growing: ["growingHeights", "The same → least height of a drawing that grows into what is left of the room."],
  bars: ["barHeights", "The same → height of one bar, which does not grow."],
  maps: ["mapHeights", "The same → height of a map alone, beside or above its list."],
};

const fileOf = (heights) =>
  [
    FILE_HEAD,
    ...Object.entries(EXPORTS).map(
      ([part, [name, says]]) =>
        `/** ${says} */\nexport const ${name}: { readonly [id: string]: string } = ${JSON.stringify(heights[part])};`,
    ),
  ].join("\n\n");

try {
  await step("heights", async () => {
    const drawn = await drawnHeights();
    const most = await measured(drawn.tags, drawn.languages);
    const file = fileOf(await heightsOf(drawn.tags, most, drawn));
    await writeFile(FILE, await format(file, { ...(await resolveConfig(FILE)), parser: "typescript" }));
    return `${drawn.tags.length} drawings`;
  });
} catch {
  process.exitCode = 1;
}
