import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { charts, gatherViolations, htmlPage, host, placed, POLICY, ready, shown, value, visit } from "./page.mjs";

/** An element inside the shadow root of another, once it is there: `part` as the elements name it. */
const inside = async (page, tag, selector) =>
  (
    await page.evaluateHandle(
      async (name, path) => {
        const { shadowRoot } = document.querySelector(name);
        while (!shadowRoot.querySelector(path)) await new Promise(requestAnimationFrame);
        return shadowRoot.querySelector(path);
      },
      tag,
      selector,
    )
  ).asElement();

/** Tells where a file is saved, once it is whole. */
const nextDownload = async (page, folder) => {
  const session = await page.browser().target().createCDPSession();
  const { id: browserContextId } = page.browserContext();
  const options = { behavior: "allow", downloadPath: folder, eventsEnabled: true, browserContextId };
  await session.send("Browser.setDownloadBehavior", options);
  const begun = once(session, "Browser.downloadWillBegin");
  const done = new Promise((resolve) =>
    session.on("Browser.downloadProgress", ({ state }) => state === "completed" && resolve()),
  );
  return async () => {
    const [{ suggestedFilename }] = await begun;
    await done;
    return { name: suggestedFilename, text: await readFile(join(folder, suggestedFilename), "utf8") };
  };
};

describe("under a strict Content-Security-Policy with Trusted Types", () => {
  let browser, site, page, seen;

  before(async () => {
    const body = [...Object.values(charts), `<p>Places: ${value}.</p>`].map(placed).join("\n");
    const headers = { "Content-Security-Policy": POLICY };
    [browser, site] = await Promise.all([launch(), host({ "index.html": htmlPage({ body }) }, { headers })]);
    ({ page, seen } = await visit(browser, `${site.url}/`, { before: gatherViolations }));
    await ready(page);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  const expectNoViolation = async () =>
    assert.deepEqual(
      [await page.evaluate(() => globalThis.violations), seen.errors, seen.console, seen.failed],
      [[], [], [], []],
    );

  it("draws every chart", async () => {
    for (const { heading, ink } of await shown(page)) assert.ok(ink > 2, `${ink} % of “${heading}” is painted`);
    await expectNoViolation();
  });

  it("shows what a value says, under the pointer", async () => {
    const option = await inside(page, "fedasil-return-map", '[role="option"]');
    await option.hover();
    const tooltip = await inside(page, "fedasil-return-map", '[part="tooltip"]');
    assert.match(await tooltip.evaluate((element) => element.textContent), /Brazil\s+996/);
    await expectNoViolation();
  });

  it("is walked through and selected from with keys", async () => {
    const option = await inside(page, "fedasil-capacity-chart", '[part="plot"] [role="option"]');
    await option.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const active = await page.evaluate(() => {
      const { activeElement } = document.activeElement.shadowRoot;
      return [activeElement.ariaLabel, activeElement.ariaSelected];
    });
    assert.deepEqual(active, ["Collective reception, Occupancy, 95 percent", "true"]);
    await page.keyboard.press("Escape");
    await expectNoViolation();
  });

  it("shows its table", async () => {
    const button = await inside(page, "fedasil-capacity-chart", "button[aria-pressed]");
    await button.click();
    const table = await inside(page, "fedasil-capacity-chart", '[part="table"]');
    assert.ok(await table.isVisible());
    await expectNoViolation();
  });

  it("saves its table as a file", async () => {
    const download = await nextDownload(page, site.folder);
    const button = await inside(page, "fedasil-return-map", '[part="tools"] button:last-child');
    await button.click();
    const csv = await inside(page, "fedasil-return-map", "#downloads button");
    await csv.click();
    const { name, text } = await download();
    assert.equal(name, "fedasil-2023-returns-by-destination.en.csv");
    const whole = await readFile(new URL("../../dist/data/returns-by-destination.en.csv", import.meta.url), "utf8");
    assert.deepEqual(text.split("\r\n").sort(), whole.split("\r\n").sort());
    await expectNoViolation();
  });

  it("shows where an inline number comes from", async () => {
    const number = await inside(page, "fedasil-value", '[part="value"]');
    assert.equal(await number.evaluate((element) => element.textContent), "35,651");
    await number.focus();
    const citation = await inside(page, "fedasil-value", '[part="citation"]');
    // Its words are asked for only now.
    await citation.evaluate(async (element) => {
      while (!element.checkVisibility()) await new Promise(requestAnimationFrame);
    });
    assert.match(await citation.evaluate((element) => element.textContent), /Fedasil, Balans 2023/);
    await expectNoViolation();
  });
});
