/* global document */
/**
 * Measures how high the text of each figure is (heading, subheading, notes, source) in the four languages at many
 * widths, and writes `src/theme/text-heights.ts`: for each the lowest sum of straight lines that no text exceeds.
 * `npm run build`, then `npm run heights`; again whenever words change.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browser/find.mjs";
import { serve } from "./serve.mjs";
import { importSource } from "./source.mjs";
import { step } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILE = `${root}src/theme/text-heights.ts`;
const WIDTHS = [280, 300, 320, 340, 360, 390, 420, 450, 480, 520, 560, 600, 640, 700, 760, 840, 920, 1000, 1200];
/** Where one line ends and the next begins. */
const KNOTS = [280, 480, 1200];
const EM = 16;
/** Fonts differ: a wide one breaks its lines sooner than the one measured here. */
const SLACK = 1.03;
/** Space above the drawing, above the notes and above the source line, in px. */
const SPACES = { drawing: 18, notes: 14, foot: 14 };

const pageOf = (ids, language) => `<!doctype html><html lang="${language}"><meta charset="utf-8">
<script type="module" src="/cdn/fedasil-charts.js"></script>
<style>body { margin: 0; font: ${EM}px/1.5 "Liberation Sans", Arial, sans-serif }</style>
${ids.map((id) => `<fedasil-figure of="${id}"></fedasil-figure>`).join("\n")}`;

const measure = (page, spaces) =>
  page.$$eval(
    "fedasil-figure",
    (figures, { drawing, notes, foot }) =>
      figures.map((figure) => {
        const high = (selector) => figure.shadowRoot.querySelector(selector)?.getBoundingClientRect().height ?? 0;
        const noted = high(".notes");
        return high(".caption") + drawing + (noted && noted + notes) + foot + high(".foot");
      }),
    spaces,
  );

const measured = async (ids, languages) => {
  const most = new Map(ids.map((id) => [id, WIDTHS.map(() => 0)]));
  const server = await serve({ root: `${root}dist` });
  const browser = await puppeteer.launch(await findBrowser("chromium"));
  try {
    for (const language of languages) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 800 });
      // The page that it takes the place of allows no style of its own.
      await page.setBypassCSP(true);
      await page.goto(`${server.url}/gallery/`);
      await page.setContent(pageOf(ids, language));
      await page.waitForFunction(
        () => [...document.querySelectorAll("fedasil-figure")].every((one) => one.shadowRoot?.querySelector(".foot")),
        { timeout: 15_000, polling: 200 },
      );
      for (const [index, width] of WIDTHS.entries()) {
        await page.setViewport({ width, height: 800 });
        for (const [place, height] of (await measure(page, SPACES)).entries()) {
          const heights = most.get(ids[place]);
          heights[index] = Math.max(heights[index], height);
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return most;
};

/** The line between two knots, lifted until it lies over all that was measured between them. */
const lineOver = (from, to, points) => {
  const at = (width) => points.find(([x]) => x === width)[1];
  // In steps of five percent: each digit is paid by every reader.
  const slope = Math.max(0, Math.floor((20 * (at(from) - at(to))) / (to - from)) / 20);
  const start = Math.max(...points.filter(([x]) => x >= from && x <= to).map(([x, y]) => y + slope * x));
  return { start, slope };
};

const formulaOf = (heights) => {
  const points = WIDTHS.map((width, index) => [width, heights[index] * SLACK]);
  const lines = KNOTS.slice(1).map((to, index) => lineOver(KNOTS[index], to, points));
  const terms = lines.map(({ start, slope }, index) => {
    const percent = Math.round(slope * 100);
    // Beyond the last knot no line of text becomes longer.
    const less =
      index < lines.length - 1
        ? `${percent}%`
        : `min(${percent}%,${Math.floor((percent * KNOTS.at(-1)) / 100 / EM)}em)`;
    return `${Math.ceil(start / EM)}em${percent ? ` - ${less}` : ""}`;
  });
  return `max(${terms.join(",")})`;
};

const fileOf = (
  most,
) => `/** Written by scripts/heights.mjs: how high the text of each figure is, over all languages, by the width (100%). */
export const textHeights: { readonly [figure: string]: string } = ${JSON.stringify(
  Object.fromEntries([...most].map(([id, heights]) => [id, formulaOf(heights)])),
)};`;

try {
  await step("heights", async () => {
    const { drawnFigures, languages } = await importSource(`
      export { drawnFigures } from "./src/charts/forms.ts";
      export { languages } from "./src/i18n/language.ts";`);
    const text = fileOf(await measured([...drawnFigures], languages));
    await writeFile(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: "typescript" }));
    return `${drawnFigures.length} figures`;
  });
} catch {
  process.exitCode = 1;
}
