/* global document, scrollX, scrollY */
/**
 * Takes the pictures of the README, `docs/pictures/*.png`, from the built gallery: `npm run build`, then
 * `npm run pictures`. English, light, the gallery's own font, two pixels to each px.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browser/find.mjs";
import { indexed } from "./png.mjs";
import { serve } from "./serve.mjs";
import { step, StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}docs/pictures/`;
/** In bytes: a README should not keep its reader waiting. */
const MOST = 120_000;
const MARGIN = 16;

/** Name of the picture → what it shows of the gallery, and how wide the figures are. */
const PICTURES = {
  "capacity-by-type": { selector: "#example-capacity-by-type .figure", width: "640" },
  "capacity-by-operator": { selector: "#example-capacity-by-operator .figure", width: "640" },
  "capacity-by-year": { selector: "#example-capacity-by-year .figure", width: "640" },
  "returns-by-destination": { selector: "#example-returns-by-destination .figure", width: "640" },
  "inline-value": { selector: "#places + p", width: "640", open: "capacity-by-type/collective/places" },
};

/** Resolves when the figure is drawn; one that never is would be an empty picture. */
const drawn = (page, selector) =>
  page.waitForFunction(
    (where) => {
      const chart = document.querySelector(`${where} :not(link)`);
      return !chart?.matches("[class], fedasil-capacity-chart, fedasil-return-map") || chart.marks?.length > 0;
    },
    { timeout: 20_000 },
    selector,
  );

/** The box of the element, and of the citation that hangs from it, with some paper around. */
const boxOf = (page, selector, open) =>
  page.evaluate(
    (where, of, margin) => {
      const element = document.querySelector(where);
      const value = of && element.querySelector(`[of="${of}"]`);
      const parts = [element, value?.shadowRoot.querySelector("[part=citation]")].filter(Boolean);
      const boxes = parts.map((part) => part.getBoundingClientRect());
      const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])) - margin);
      const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])) + margin);
      return { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top };
    },
    selector,
    open,
    MARGIN,
  );

const take = async (browser, url, name) => {
  const { selector, width, open } = PICTURES[name];
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 1000, deviceScaleFactor: 2 });
  await page.goto(`${url}/gallery/?lang=en&theme=light&width=${width}`, { waitUntil: "networkidle0" });
  await page.evaluate((where) => {
    document.querySelector(".controls").hidden = true;
    for (const tag of document.querySelectorAll(".tag")) tag.style.visibility = "hidden";
    document.querySelector(where).scrollIntoView({ block: "center" });
    return document.fonts.ready;
  }, selector);
  await drawn(page, selector);
  if (open) {
    await page.evaluate(
      (where, of) => document.querySelector(`${where} [of="${of}"]`).shadowRoot.querySelector("button").click(),
      selector,
      open,
    );
    // What stands around the paragraph does not belong to the picture.
    await page.evaluate((where) => {
      const { previousElementSibling: before, nextElementSibling: after } = document.querySelector(where);
      for (const { style } of [before, after]) style.visibility = "hidden";
    }, selector);
  }
  // A citation hangs from its place in the window, which has to stay as it is.
  const clip = await boxOf(page, selector, open);
  const picture = await indexed(await page.screenshot({ clip, captureBeyondViewport: !open }));
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
