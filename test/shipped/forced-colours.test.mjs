/** A reader's own colours take the place of ours: emulated in Chromium, and in Firefox those of its settings. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines, launch } from "./browser.mjs";
import { everyChart, htmlPage, host, placed, ready, visit } from "./page.mjs";

/** Our colours of marks, in the light set and in the dark one. */
const OURS = {
  light: ["174f6e", "5989b7", "660b45", "6f58c9", "4f3a2a", "a85e00", "72889a", "8b857e"],
  dark: ["6ab6ee", "536cd3", "b3528a", "e4d6f0", "cc8855", "e6cc70", "6f8496", "948e87"],
};

/** Per drawing how many of its pixels have one of our colours, and how many are painted at all. */
const pixelsOf = (page, colours) =>
  page.evaluate((ours) => {
    const known = new Set(ours.map((hex) => Number.parseInt(hex, 16)));
    return [...document.querySelectorAll("body > :not(link)")].flatMap(({ outerHTML, shadowRoot }) => {
      const canvas = shadowRoot.querySelector("canvas");
      if (!canvas) return [];
      const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
      const context = copy.getContext("2d", { willReadFrequently: true });
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      let [painted, own] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] > 0) painted++;
        if (data[at + 3] === 255 && known.has((data[at] << 16) | (data[at + 1] << 8) | data[at + 2])) own++;
      }
      return [{ tag: outerHTML, painted, own }];
    });
  }, colours);

for (const engine of engines)
  describe(`where colours are forced, in ${engine}`, () => {
    let browser, site;

    before(async () => {
      const body = Object.values(everyChart).map(placed).join("\n");
      const preferences = { extraPrefsFirefox: { "browser.display.document_color_use": 2 } };
      [browser, site] = await Promise.all([
        launch(engine, engine === "firefox" ? preferences : {}),
        host({ "index.html": htmlPage({ language: "nl", body }) }),
      ]);
    });

    after(() => Promise.all([browser?.close(), site?.close()]));

    const open = async (scheme, forced) => {
      const prepare = async (page) => {
        if (engine !== "chromium") return;
        const protocol = await page.createCDPSession();
        const features = [
          { name: "prefers-color-scheme", value: scheme },
          { name: "forced-colors", value: forced ? "active" : "none" },
        ];
        await protocol.send("Emulation.setEmulatedMedia", { features });
      };
      const visited = await visit(browser, `${site.url}/`, { width: 640, height: 32_000, prepare });
      await ready(visited.page);
      return visited;
    };

    for (const scheme of engine === "chromium" ? ["light", "dark"] : ["light"])
      it(`every drawing is in the reader's ${scheme} colours, and none of ours is left`, async () => {
        const { page, seen, close } = await open(scheme, true);
        assert.ok(await page.evaluate(() => globalThis.matchMedia("(forced-colors: active)").matches));
        const drawings = await pixelsOf(page, OURS[scheme]);
        assert.equal(drawings.length, 38, "drawings on a canvas");
        for (const { tag, painted, own } of drawings) {
          assert.ok(painted > 1000, `${painted} pixels of ${tag}`);
          assert.ok(own < 20, `${own} pixels of ${tag} have a colour of ours`);
        }
        assert.deepEqual([seen.errors, seen.console], [[], []]);
        await close();
      });

    if (engine === "chromium")
      it("ours are there where none are forced, so that they are known when seen", async () => {
        const { page, close } = await open("light", false);
        for (const { tag, own } of await pixelsOf(page, OURS.light)) assert.ok(own > 200, `${own} pixels of ${tag}`);
        await close();
      });
  });
