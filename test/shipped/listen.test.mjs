/** A figure is listened to as shipped: by the browser alone, on a telephone too, asking nobody else. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { charts, gatherViolations, htmlPage, host, placed, POLICY, ready, visit } from "./page.mjs";

const READERS = {
  "a telephone of Apple": {
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    viewport: { width: 390, height: 800, isMobile: true, hasTouch: true },
  },
  "a telephone with Android": {
    userAgent:
      "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
    viewport: { width: 412, height: 800, isMobile: true, hasTouch: true },
  },
  "a computer": { viewport: { width: 900, height: 800 } },
};

/** Notes each AudioContext, whether a reader had just pressed something, and the tone that each oscillator began with. */
const spy = () => {
  globalThis.made = [];
  globalThis.frequencies = [];
  globalThis.states = [];
  const Original = globalThis.AudioContext;
  globalThis.AudioContext = class extends Original {
    constructor() {
      super();
      globalThis.made.push({ context: this, pressed: globalThis.navigator.userActivation.isActive });
    }
    createOscillator() {
      const oscillator = super.createOscillator();
      const { start } = oscillator;
      oscillator.start = () => {
        globalThis.frequencies.push(oscillator.frequency.value);
        globalThis.states.push(this.state);
        start.call(oscillator);
      };
      return oscillator;
    }
  };
};

/** A button of the figure, once it is there, by its label. */
const buttonOf = async (page, label) =>
  (
    await page.waitForFunction(
      (text) =>
        [...(document.querySelector("fedasil-capacity-chart").shadowRoot?.querySelectorAll("button") ?? [])].find(
          ({ textContent }) => textContent.trim() === text,
        ),
      {},
      label,
    )
  ).asElement();

describe("listening to a figure under a strict Content-Security-Policy", () => {
  let browser, site;

  before(async () => {
    const pages = { "index.html": htmlPage({ body: placed(charts["capacity-by-operator"]) }) };
    [browser, site] = await Promise.all([launch(), host(pages, { headers: { "Content-Security-Policy": POLICY } })]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  for (const [reader, { userAgent, viewport }] of Object.entries(READERS))
    it(`sounds on ${reader}, by one press, and is over when its panel is closed`, async () => {
      const { page, seen, close } = await visit(browser, `${site.url}/`, {
        before: `(${gatherViolations})(); (${spy})();`,
        prepare: async (opened) => {
          await opened.setViewport(viewport);
          if (userAgent) await opened.setUserAgent(userAgent);
        },
      });
      await ready(page);
      const press = async (label) => {
        const button = await buttonOf(page, label);
        await (viewport.hasTouch ? button.tap() : button.click());
      };
      await press("Listen");
      assert.equal(await page.evaluate(() => globalThis.made.length), 0, "nothing before it is asked for");
      await press("Play");
      await page.waitForFunction(() => globalThis.states.length >= 3);
      const { pressed, states } = await page.evaluate(() => ({
        pressed: globalThis.made.map(({ pressed }) => pressed),
        states: globalThis.states,
      }));
      assert.deepEqual(pressed, [true]);
      assert.equal(states[2], "running");
      // Fedasil, Croix-Rouge, Rode Kruis.
      const frequencies = await page.evaluate(() => globalThis.frequencies);
      const [first, second, third] = frequencies;
      assert.ok(first > second && second > third && third > 200, frequencies.join());
      await press("Next");
      await page.waitForFunction(() =>
        /^\S.*, \d+ places, \d+ percent of the total/.test(
          document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector("#listen [role=status]")
            .textContent,
        ),
      );
      await press("Listen");
      await page.waitForFunction(() => globalThis.made.every(({ context }) => context.state === "closed"));

      const elsewhere = seen.requests.filter((url) => !url.startsWith(site.url) && !url.startsWith("data:"));
      assert.deepEqual(
        [elsewhere, await page.evaluate(() => globalThis.violations), seen.errors, seen.console, seen.failed],
        [[], [], [], [], []],
      );
      await close();
    });
});
