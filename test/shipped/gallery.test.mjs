/** The gallery as it is built: what a visitor of `npm start` can do there, and what it never does. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.mjs";
import { engines, launch, openPage } from "./browser.mjs";
import { settled } from "./page.mjs";

const root = fileURLToPath(new URL("../../dist", import.meta.url));

for (const engine of engines)
  describe(`gallery in ${engine}`, () => {
    let browser, server, page, problems;
    const asked = [];

    before(async () => {
      server = await serve({ root });
      browser = await launch(engine);
      ({ page, problems } = await openPage(browser));
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${server.url}/gallery/`);
      await settled(page);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const heading = () =>
      page.$eval("#example-capacity-by-operator fedasil-capacity-chart", (chart) =>
        chart.shadowRoot.querySelector("[part=heading]")?.textContent.trim(),
      );

    it("asks no other server, and complains of nothing under its own policy", () => {
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(server.url)),
        [],
      );
      assert.deepEqual(problems, []);
    });

    it("shows every element it has a tag for", async () => {
      const shown = await page.$$eval(".figure > :not(link)", (all) => all.map((element) => Boolean(element.figure)));
      assert.ok(shown.length > 15);
      assert.ok(shown.every(Boolean));
    });

    it("changes page and figures to another language, though it takes inline values away at the same moment", async () => {
      assert.equal(await heading(), "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen");
      await page.click(".languages [lang=fr]");
      await page.waitForFunction(() => document.documentElement.lang === "fr" && document.title.startsWith("Galerie"));
      await settled(page);
      assert.equal(await heading(), "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil");
      assert.match(page.url(), /\?lang=fr/);
    });

    it("keeps what was chosen in its address", async () => {
      await page.goto(`${server.url}/gallery/?theme=dark&width=320`);
      await settled(page);
      const chosen = await page.$$eval(".controls :checked", (inputs) => inputs.map(({ value }) => value));
      assert.deepEqual(chosen, ["dark", "320"]);
      const frame = await page.$eval("#example-capacity-by-type fedasil-capacity-chart", (chart) => [
        chart.offsetWidth,
        chart.shadowRoot.querySelector("[part=frame]").classList.contains("dark"),
      ]);
      assert.deepEqual(frame, [320, true]);
    });
  });
