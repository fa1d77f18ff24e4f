/**
 * A finger on a figure, truly driven: the browser itself is told where it touches, swipes and pinches, and makes of it
 * what it makes on a telephone. Then a mouse on what opens.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { htmlPage, host, placed, ready, SCRIPT, visit } from "./page.mjs";

const PHONE = { width: 390, height: 700, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const CHART = '<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>';
const head = `${SCRIPT}<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 0 } .high { height: 1500px } .wide { overflow-x: auto } .wide > * { width: 1000px }</style>`;

const PAGES = {
  "chart.html": `<p>Before.</p>${placed(CHART)}<p class="high" id="after">After.</p>`,
  "map.html": `<p>Before.</p>${placed("<fedasil-return-map></fedasil-return-map>")}<p class="high">After.</p>`,
  "wide.html": `<div class="wide"><div>${placed("<fedasil-network-chart></fedasil-network-chart>")}</div></div><p class="high"></p>`,
  "value.html": `<p id="before">Before.</p><p>There were <fedasil-value of="capacity-by-type/total/places">35,651</fedasil-value> places.</p>
    <p class="high" id="after">After.</p>`,
};

// Gestures are Chromium's protocol.
describe("a finger on a figure", () => {
  let browser, site;

  before(async () => {
    const pages = Object.entries(PAGES).map(([name, body]) => [name, htmlPage({ head, body })]);
    [browser, site] = await Promise.all([launch("chromium"), host(Object.fromEntries(pages))]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  /** One page for each pointer, which goes from address to address. */
  const kept = new Map();
  const open = async (name, viewport = PHONE) => {
    const prepare = (page) => page.setViewport(viewport);
    if (!kept.has(viewport)) kept.set(viewport, await visit(browser, "about:blank", { prepare }));
    const { page } = kept.get(viewport);
    await page.mouse.move(0, 0);
    await page.goto(`${site.url}/${name}.html`);
    await ready(page);
    await page.evaluate(() => {
      globalThis.told = [];
      document.addEventListener("fedasil-select", ({ detail }) => globalThis.told.push(detail && detail.key));
    });
    return { page, finger: await page.createCDPSession() };
  };

  /** The middle of something in the first of our elements, in px of the window. */
  const middle = (page, selector, index = 0) =>
    page.evaluate(
      (part, place) => {
        const element = document.querySelector(
          "[of], .wide fedasil-network-chart, body > :is(fedasil-capacity-chart, fedasil-return-map)",
        );
        const { left, top, width, height } = element.shadowRoot.querySelectorAll(part)[place].getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      },
      selector,
      index,
    );

  /** Fingers put down, moved along and lifted: each is given as where it is after so many steps. */
  const STEPS = 20;
  const touch = async (finger, fingersAt) => {
    const send = (type, touchPoints) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
    await send("touchStart", fingersAt(0));
    for (let step = 1; step <= STEPS; step++) await send("touchMove", fingersAt(step));
    await send("touchEnd", []);
  };
  const swipe = (finger, { x, y }, [across, along]) =>
    touch(finger, (step) => [{ x: x + (across * step) / STEPS, y: y + (along * step) / STEPS }]);
  const pinch = (finger, { x, y }, from, to) =>
    touch(finger, (step) => {
      const away = from + ((to - from) * step) / STEPS;
      return [
        { x, y: y - away, id: 0 },
        { x, y: y + away, id: 1 },
      ];
    });

  const tip = (page) =>
    page.evaluate(() =>
      document
        .querySelector("body > :not(p, link)")
        .shadowRoot.querySelector(".tooltip")
        ?.innerText.replaceAll(/\s+/g, " "),
    );
  const told = (page) => page.evaluate(() => globalThis.told);
  const becomes = (page, work, ...args) => page.waitForFunction(work, {}, ...args);

  for (const [name, part] of [
    ["chart", ".plot"],
    ["map", ".plot"],
    ["map", ".items"],
  ])
    it(`swiped up on ${name} (${part}): the page scrolls, and nothing is read or selected`, async () => {
      const { page, finger } = await open(name);
      await swipe(finger, await middle(page, part), [0, -300]);
      await becomes(page, () => globalThis.scrollY > 200);
      assert.deepEqual([await tip(page), await told(page)], [undefined, []]);
    });

  it("swiped sideways on a figure wider than its room: that scrolls", async () => {
    const { page, finger } = await open("wide");
    const { y } = await middle(page, ".plot");
    await swipe(finger, { x: 300, y }, [-200, 0]);
    await becomes(page, () => document.querySelector(".wide").scrollLeft > 100);
    assert.deepEqual(await told(page), []);
  });

  it("pinched on a drawing: the page is zoomed", async () => {
    const { page, finger } = await open("chart");
    await pinch(finger, await middle(page, ".plot"), 30, 130);
    await becomes(page, () => globalThis.visualViewport.scale > 1.5);
    assert.deepEqual([await tip(page), await told(page)], [undefined, []]);
  });

  it("a tap reads a value and selects it, one elsewhere clears both, and so does a second one", async () => {
    const { page } = await open("chart");
    const { x, y } = await middle(page, ".mark", 1);
    await page.touchscreen.tap(x, y);
    await becomes(page, () => globalThis.told.length === 1);
    // The first tooltip of a page is a file that comes.
    await becomes(page, () => document.querySelector("body > :not(p, link)").shadowRoot.querySelector(".tooltip"));
    assert.match(await tip(page), /Croix-Rouge francophone 8,620 places/);
    const heading = await middle(page, ".heading");
    await page.touchscreen.tap(heading.x, heading.y);
    await becomes(page, () => globalThis.told.length === 2);
    assert.equal(await tip(page), undefined);
    await page.touchscreen.tap(x, y);
    await becomes(page, () => globalThis.told.length === 3);
    await page.touchscreen.tap(x, y);
    await becomes(page, () => globalThis.told.length === 4);
    assert.deepEqual(await told(page), ["croix-rouge", null, "croix-rouge", null]);
    assert.equal(await tip(page), undefined);
  });

  it("a tap on a row of the list beside a map does the same", async () => {
    const { page } = await open("map");
    const row = await middle(page, "[role=option]", 0);
    await page.touchscreen.tap(row.x, row.y);
    await becomes(page, () =>
      document.querySelector("fedasil-return-map").shadowRoot.querySelector(".tooltip")?.innerText.startsWith("Brazil"),
    );
    assert.deepEqual(await told(page), ["BR"]);
  });

  const isOpen = (page, open) =>
    becomes(
      page,
      (wanted) =>
        Boolean(document.querySelector("fedasil-value").shadowRoot.querySelector(".citation.open .counts")) === wanted,
      open,
    );

  it("a tap opens a number's citation; one elsewhere closes it, and so do Escape and a second tap", async () => {
    const { page } = await open("value");
    const { x, y } = await middle(page, "button");
    for (const dismiss of [
      () => page.touchscreen.tap(200, 10),
      () => page.keyboard.press("Escape"),
      () => page.touchscreen.tap(x, y),
    ]) {
      await page.touchscreen.tap(x, y);
      await isOpen(page, true);
      await dismiss();
      await isOpen(page, false);
    }
  });

  const DESK = { width: 900, height: 700, hasTouch: false, isMobile: false };

  it("a mouse may go onto a tooltip, which stays; Escape closes it while the mouse rests (1.4.13)", async () => {
    const { page } = await open("chart", DESK);
    const value = await middle(page, ".mark", 1);
    await page.mouse.move(value.x, value.y);
    await becomes(
      page,
      () => document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector(".tooltip")?.style.top,
    );
    const { x, y } = await middle(page, ".tooltip");
    await page.mouse.move(x, y, { steps: 12 });
    assert.match(await tip(page), /Croix-Rouge francophone/);
    await page.keyboard.press("Escape");
    await becomes(page, () => !document.querySelector("fedasil-capacity-chart").shadowRoot.querySelector(".tooltip"));
  });

  it("and onto a citation, whose link can be reached; Escape closes it", async () => {
    const { page } = await open("value", DESK);
    const number = await middle(page, "button");
    await page.mouse.move(number.x, number.y);
    await isOpen(page, true);
    const link = await middle(page, ".citation a");
    await page.mouse.move(link.x, link.y, { steps: 12 });
    await isOpen(page, true);
    await page.keyboard.press("Escape");
    await isOpen(page, false);
  });
});
