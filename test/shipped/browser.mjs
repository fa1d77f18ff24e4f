/** A browser for tests of what is shipped, the same one that the other tests run in. */
import puppeteer from "puppeteer-core";
import { driven, findBrowser } from "../../scripts/browser/find.mjs";

/** The browsers of this run: `for (const engine of engines)` around what has to hold in each. Never WebKit. */
export const engines = driven;

/** In ms. It ends what hangs, however busy the machine is, and measures nothing. */
export const LIMIT = 120_000;

/** A puppeteer browser; the caller closes it. `options` are added to puppeteer's own. */
export const launch = async (engine = engines[0], options = {}) =>
  puppeteer.launch({ ...(await findBrowser(engine)), timeout: LIMIT, protocolTimeout: 2 * LIMIT, ...options });

/** A page of its own context, nothing shared with another page. `problems` gathers what it complains of. */
export const openPage = async (browser) => {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(LIMIT);
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) problems.push(message.text());
  });
  return { page, problems };
};
