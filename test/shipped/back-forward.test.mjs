/** A page with figures is kept whole when a reader goes on, and is there at once, alive, when the reader comes back. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines, launch, LIMIT } from "./browser.mjs";
import { htmlPage, host, placed, ready, SCRIPT, shown, visit } from "./page.mjs";

const body = [
  '<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>',
  "<fedasil-return-map></fedasil-return-map>",
  "<fedasil-year-timeline></fedasil-year-timeline>",
  '<p>Er waren <fedasil-value of="capacity-by-operator/total">35 651</fedasil-value> plaatsen.</p>',
]
  .map(placed)
  .join("\n");

/** A host that knows its reader's wishes sets them again when its page is shown again. */
const HEAD = `<style>.dark { background: #121212; color: #eee }</style>
<script>
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    document.documentElement.lang = "fr";
    document.documentElement.className = "dark";
  });
</script>
${SCRIPT}`;

/** In the page, before its scripts: which events of the window anybody listens to, and how the page was shown. */
const record = () => {
  globalThis.listened = new Set();
  globalThis.shows = [];
  const { addEventListener } = globalThis.EventTarget.prototype;
  globalThis.EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this === globalThis || this === undefined) globalThis.listened.add(type);
    return addEventListener.call(this ?? globalThis, type, ...rest);
  };
  addEventListener.call(globalThis, "pageshow", ({ persisted }) => globalThis.shows.push(persisted));
};

/** Asked again and again, since a page that is changed for another answers no question that it was asked before. */
const until = async (page, isTrue) => {
  const end = Date.now() + LIMIT;
  while (!(await page.evaluate(isTrue).catch(() => false)))
    if (Date.now() > end) throw new Error(`waited in vain: ${isTrue}`);
};

for (const engine of engines)
  describe(`forth and back in ${engine}`, () => {
    let browser, site;

    before(async () => {
      const pages = {
        "index.html": htmlPage({ language: "nl", body }),
        "wishes.html": htmlPage({ language: "nl", head: HEAD, body }),
        "next.html": htmlPage({ head: "", body: "<p>Another page." }).replace("A page", "Next"),
      };
      [browser, site] = await Promise.all([launch(engine), host(pages)]);
    });

    after(() => Promise.all([browser?.close(), site?.close()]));

    /** Opens a page, leaves it, and comes back. `use` is what a reader did there before. */
    const comeBack = async (name, use = () => {}) => {
      const { page, seen, close } = await visit(browser, `${site.url}/${name}`, { height: 1200, before: record });
      await ready(page, ":is(fedasil-capacity-chart, fedasil-return-map, fedasil-value)");
      // Firefox keeps no page that still waits for a file, and those for print come last.
      await until(
        page,
        () =>
          performance.getEntriesByType("resource").filter(({ name }) => /\/print(-source)?\.js$/.test(name)).length ===
          2,
      );
      await use(page);
      const before = await shown(page, "fedasil-capacity-chart");
      await page.evaluate(() => void (globalThis.kept = true));
      await page.goto(`${site.url}/next.html`);
      // By the page itself: Firefox' driver waits for a page that loads, and this one is there.
      await page.evaluate(() => void setTimeout(() => globalThis.history.back()));
      await until(page, () => globalThis.shows?.length > 1 || (document.title === "A page" && !globalThis.kept));
      return { page, seen, before: before[0], close };
    };

    const expectKept = async (page) => {
      const { kept, shows, why } = await page.evaluate(() => ({
        kept: globalThis.kept,
        shows: globalThis.shows,
        why: JSON.stringify(performance.getEntriesByType("navigation")[0].notRestoredReasons ?? null),
      }));
      assert.deepEqual({ kept, shows }, { kept: true, shows: [false, true] }, `not restored: ${why}`);
    };

    const expectAlive = async (page) => {
      await page.$eval("fedasil-capacity-chart", ({ shadowRoot }) =>
        shadowRoot.querySelector("[role=option][tabindex='0']").focus(),
      );
      await page.keyboard.press("ArrowDown");
      await until(page, () => {
        const { shadowRoot } = document.querySelector("fedasil-capacity-chart");
        return (
          shadowRoot.activeElement?.ariaLabel.startsWith("Croix-Rouge francophone, 8620 plaatsen") &&
          shadowRoot.querySelector("[part=tooltip]")?.textContent.includes("8.620")
        );
      });
      await page.$eval("fedasil-value", ({ shadowRoot }) => shadowRoot.querySelector("button").focus());
      await until(page, () => {
        const { shadowRoot } = document.querySelector("fedasil-value");
        return shadowRoot.querySelector("[part=citation]")?.textContent.includes("Balans 2023");
      });
    };

    it("the page comes back as it was, with its drawings; keys walk its values, and a value tells its source", async () => {
      const { page, seen, before, close } = await comeBack("index.html");
      await expectKept(page);
      const [now] = await shown(page, "fedasil-capacity-chart");
      assert.deepEqual(now.options, before.options);
      assert.ok(now.ink > 2 && now.picture === before.picture, `${now.ink} % is painted`);
      const listened = await page.evaluate(() => [...globalThis.listened]);
      assert.ok(listened.includes("beforeprint"), listened.join());
      for (const type of ["unload", "beforeunload", "pagehide"]) assert.ok(!listened.includes(type), type);
      await expectAlive(page);
      assert.deepEqual(seen.errors, []);
      await close();
    });

    it("with what a reader has opened, too: the words, and the panel for listening", async () => {
      const { page, close } = await comeBack("index.html", async (page) => {
        await page.$eval("fedasil-capacity-chart", async ({ shadowRoot }) => {
          for (const text of ["Als tekst", "Luisteren"])
            [...shadowRoot.querySelectorAll("button")].find((one) => one.textContent.trim() === text).click();
          while (!shadowRoot.querySelector("#listen")) await new Promise(requestAnimationFrame);
        });
      });
      await expectKept(page);
      const open = await page.$eval("fedasil-capacity-chart", ({ shadowRoot }) => [
        shadowRoot.querySelector("#words").offsetHeight > 0,
        shadowRoot.querySelector("#listen").offsetHeight > 0,
      ]);
      assert.deepEqual(open, [true, true]);
      await close();
    });

    it("a language and a theme that the page takes on when it is shown again are followed", async () => {
      const { page, close } = await comeBack("wishes.html");
      await expectKept(page);
      await until(page, () => {
        const { shadowRoot } = document.querySelector("fedasil-capacity-chart");
        return (
          shadowRoot.querySelector("[part=frame]").classList.contains("dark") &&
          shadowRoot
            .querySelector("[part=heading]")
            ?.textContent.includes("Fedasil gère directement un peu plus d’un tiers de ses places d’accueil")
        );
      });
      await until(page, () =>
        document
          .querySelector("fedasil-return-map")
          .shadowRoot.querySelector("[part=list]")
          ?.textContent.includes("Brésil"),
      );
      await close();
    });

    if (engine === "chromium")
      it("dark colours that the system took on meanwhile are followed", async () => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.evaluateOnNewDocument(record);
        await page.goto(`${site.url}/index.html`);
        await page.evaluate(() => {
          document.documentElement.style.colorScheme = "light dark";
          globalThis.kept = true;
        });
        await ready(page, "fedasil-capacity-chart");
        await page.goto(`${site.url}/next.html`);
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
        await page.goBack();
        await expectKept(page);
        await until(page, () =>
          document
            .querySelector("fedasil-capacity-chart")
            .shadowRoot.querySelector("[part=frame]")
            .classList.contains("dark"),
        );
        await page.browserContext().close();
      });
  });
