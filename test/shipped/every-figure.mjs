/**
 * Every figure in every form, on pages that stay open: a test gives all of them the same width, language, direction and
 * style, and asks each page once it is still. To open a page costs ten times as much as to change it.
 */
import { launch } from "./browser.mjs";
import { catchText, complaints, still } from "./legible.mjs";
import { DRAWN, each, everyChart, host, htmlPage, placed, ready, SCRIPT, value, visit } from "./page.mjs";

/** A page with all of them would be higher than a browser can show. */
const A_PAGE = 15;
const HEIGHT = 40_000;

/** Text as many sites set it. */
export const COLUMN =
  "main, article { max-width: 720px; margin: 0 auto; padding: 0 16px; font: 18px/1.5 Georgia, serif }";

const HEAD = `<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0 }</style><style id="changed"></style>`;

/** The page is Arabic, its figures are in one of our languages. */
const pageOf = (tags, script = SCRIPT) =>
  htmlPage({
    language: "ar",
    head: HEAD + script,
    body: `<main lang="nl" dir="ltr">${tags.map(placed).join("\n")}</main>`,
  });

/** What a reader may set, or a page: `inside` puts the style into the figures too. */
const USUAL = { width: 320, language: "nl", dir: "ltr", style: "", inside: false };

/** In the page. */
const change = (all, { language, dir, style, inside }) => {
  Object.assign(document.querySelector("main"), { lang: language, dir });
  document.querySelector("#changed").textContent = style;
  for (const { shadowRoot } of document.querySelectorAll(all)) {
    shadowRoot?.querySelector("#changed")?.remove();
    if (inside)
      shadowRoot.append(Object.assign(document.createElement("style"), { id: "changed", textContent: style }));
  }
};

/** In the page: what is not drawn, is empty, or lacks its values or its table. */
const lackingIn = (all) => {
  const isBlank = (canvas) => {
    const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    return context.getImageData(0, 0, copy.width, copy.height).data.every((part) => part === 0);
  };
  return [...document.querySelectorAll(all)].flatMap(({ outerHTML, shadowRoot }) => {
    const canvas = shadowRoot.querySelector("canvas");
    const lacks = {
      "a table": shadowRoot.querySelectorAll("tbody tr").length < 2,
      "its drawing": canvas && !canvas.checkVisibility({ visibilityProperty: true }),
      ink: canvas && isBlank(canvas),
      values: canvas && shadowRoot.querySelectorAll("[role=option]").length < 2,
    };
    return Object.keys(lacks).flatMap((what) => (lacks[what] ? [`${outerHTML} lacks ${what}`] : []));
  });
};

/** Timelines are as high as their text, which a reader may filter: no room is kept for them. */
export const heights = (page) =>
  page.$$eval(DRAWN, (all) =>
    all
      .filter(({ localName }) => !localName.includes("timeline"))
      .map(({ outerHTML, offsetHeight }) => ({ tag: outerHTML, height: offsetHeight })),
  );

export const lacking = (page) => page.evaluate(lackingIn, DRAWN);
export const illegible = (page) => complaints(page, DRAWN);

/** Marks on their way to another place lie where they should not. */
const LESS_MOTION = { firefox: { extraPrefsFirefox: { "ui.prefersReducedMotion": 1 } } };
const wantLessMotion = (page) => page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);

/** One after the other: a browser may paint only the page in front. */
const LANES = 1;

/** @param coarse whether the pointer is a finger */
export const openFigures = async (
  engine,
  { coarse = false, tags = [...Object.values(everyChart), `<p>${value}</p>`] } = {},
) => {
  const parts = Array.from({ length: Math.ceil(tags.length / A_PAGE) }, (_, part) =>
    tags.slice(part * A_PAGE, (part + 1) * A_PAGE),
  );
  const files = parts.map((some, part) => [`${part}.html`, pageOf(some)]);
  const pages = { ...Object.fromEntries(files), "tags.html": pageOf(tags, "") };
  const [browser, site] = await Promise.all([launch(engine, LESS_MOTION[engine]), host(pages)]);
  const viewport = (width) => ({ width, height: HEIGHT, hasTouch: coarse, isMobile: coarse });
  const opened = await each(
    files,
    async ([name]) => {
      const prepare = async (page) => {
        await page.setViewport(viewport(USUAL.width));
        if (engine === "chromium") await wantLessMotion(page);
      };
      const { page, seen } = await visit(browser, `${site.url}/${name}`, { before: catchText, prepare });
      await ready(page);
      return { page, seen };
    },
    LANES,
  );
  const { page: onlyTags } = await visit(browser, `${site.url}/tags.html`);

  const become = async (page, state) => {
    await page.setViewport(viewport(state.width));
    await page.evaluate(change, DRAWN, state);
  };
  /** Resolves to what `ask` answers for each page, in one list, once all is as is wanted. */
  const answers = async (wanted, ask) => {
    const state = { ...USUAL, ...wanted };
    const all = await each(
      opened,
      async ({ page }) => {
        await page.bringToFront();
        await become(page, state);
        await still(page);
        return ask(page);
      },
      LANES,
    );
    return all.flat();
  };

  return {
    count: tags.length,
    answers,
    /** As high as tags are before the script has come. */
    tagHeights: async (wanted) => {
      await become(onlyTags, { ...USUAL, ...wanted });
      return heights(onlyTags);
    },
    /** All that a reader or a host might mind, of every page since it was opened. */
    noise: () => opened.flatMap(({ seen }) => [...seen.console, ...seen.errors, ...seen.failed]),
    close: () => Promise.all([browser.close(), site.close()]),
  };
};
