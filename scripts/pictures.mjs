/* global document */
/**
 * Takes the pictures of the README, `docs/pictures/*.png`, from the build: `npm run build`, then `npm run pictures`.
 * English, light, the gallery's own font, two pixels to each px.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browser/find.mjs";
import { indexed } from "./png.mjs";
import { serve } from "./serve.mjs";
import { step, StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}docs/pictures/`;
/** In bytes: a README should not keep its reader waiting. */
const MOST = 130_000;
const MARGIN = 16;
const COLOURS = 64;

const chart = (tag, width = 640) => ({ html: `<fedasil-${tag} live></fedasil-${tag.split(" ")[0]}>`, width });

/** Name of the picture → what it shows, and how wide. */
const PICTURES = {
  "applications-chart": chart("applications-chart"),
  "capacity-chart": chart("capacity-chart"),
  "capacity-by-operator": chart('capacity-chart by="operator"'),
  "capacity-change": chart('capacity-chart by="change"'),
  "key-figures": chart("key-figures", 960),
  "minors-chart": chart("minors-chart"),
  "network-chart": chart("network-chart"),
  "origin-map": chart("origin-map"),
  "protection-chart": chart("protection-chart"),
  "requests-chart": chart("requests-chart"),
  "resettlement-chart": chart("resettlement-chart"),
  "residents-chart": chart("residents-chart"),
  "return-chart": chart('return-chart by="support"'),
  "return-map": chart("return-map", 960),
  "year-timeline": chart('year-timeline topic="shortage"'),
  value: {
    html: `<p>At the end of 2023 <fedasil-value live of="capacity-by-type/collective/places">27,077</fedasil-value> of the
      <fedasil-value live of="capacity-by-type/total/places">35,651</fedasil-value> places were collective.</p>`,
    width: 560,
    open: '[of="capacity-by-type/collective/places"]',
  },
};

const pageOf = (width) => `<!doctype html><html lang="en"><meta charset="utf-8">
<link rel="stylesheet" href="/gallery/gallery.css">
<script type="module" src="/cdn/fedasil-charts.js"></script>
<style>
  html { background: #fff; color: #16191c; color-scheme: light }
  body { display: block; max-width: none; margin: 0; padding: ${MARGIN}px; width: ${width}px;
    font: 16px/1.5 "Source Sans 3", sans-serif }
  /* Elements have the height of their text: no room is kept for other languages. */
  fedasil-key-figures, fedasil-protection-chart { --fedasil-room: 0px !important }
</style>
<body></body></html>`;

/** Resolves when all is drawn; a figure that never is would be an empty picture. */
const drawn = (page) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll("body *")]
        .filter(({ localName }) => localName.startsWith("fedasil-"))
        .every((one) => one.shadowRoot?.querySelector(".drawn, button[part=value]")),
    { timeout: 20_000, polling: 100 },
  );

/** What the elements and an open citation take, with some paper around. */
const boxOf = (page, open) =>
  page.evaluate(
    (selector, margin) => {
      const parts = [
        ...document.body.children,
        document.querySelector(selector)?.shadowRoot.querySelector(".citation"),
      ];
      const boxes = parts.filter(Boolean).map((part) => part.getBoundingClientRect());
      const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])) - margin);
      const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])) + margin);
      return { x: Math.max(0, left), y: Math.max(0, top), width: right - left, height: bottom - top };
    },
    open ?? "html > nothing",
    MARGIN,
  );

const pixelsOf = async (screenshot) => {
  const image = await loadImage(screenshot);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height);
};

const take = async (browser, url, name) => {
  const { html, width, open } = PICTURES[name];
  const page = await browser.newPage();
  // The page that it takes the place of allows no style of its own.
  await page.setBypassCSP(true);
  await page.setViewport({ width: width + 2 * MARGIN, height: 1600, deviceScaleFactor: 2 });
  await page.goto(`${url}/gallery/`);
  await page.setContent(pageOf(width));
  // The font first: what is drawn before it has come would be drawn in two.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  await page.$eval("body", (body, figure) => body.insertAdjacentHTML("beforeend", figure), html);
  await drawn(page);
  // Text that was there before its font is painted anew in the browser's own time.
  await page.waitForNetworkIdle({ idleTime: 1000 });
  if (open) {
    await page.$eval(open, (value) => value.shadowRoot.querySelector("button").click());
    await page.waitForFunction(
      (selector) => document.querySelector(selector).shadowRoot.querySelector(".citation.open"),
      {},
      open,
    );
  }
  const picture = await indexed(await pixelsOf(await page.screenshot({ clip: await boxOf(page, open) })), COLOURS);
  await page.close();
  if (picture.length > MOST) throw new StepFailed(`${name}.png has ${picture.length} bytes, more than ${MOST}`);
  await writeFile(`${out}${name}.png`, picture);
  return `${Math.round(picture.length / 1000)} kB`;
};

try {
  await step("gallery", async () => {
    if (!existsSync(`${root}dist/gallery/index.html`)) throw new StepFailed("There is none yet: npm run build first.");
    await mkdir(out, { recursive: true });
  });
  const server = await serve({ root: `${root}dist` });
  const browser = await puppeteer.launch(await findBrowser("chromium"));
  try {
    for (const name of Object.keys(PICTURES)) await step(name, () => take(browser, server.url, name));
  } finally {
    await browser.close();
    await server.close();
  }
} catch {
  process.exitCode = 1; // the step has said why
}
