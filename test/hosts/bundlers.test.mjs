/** What bundlers make of two imports, and of what is wrong, missing or there twice. Vite has an application of its own. */
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { node } from "../../scripts/steps.mjs";
import { serve } from "../../scripts/serve.mjs";
import { launch } from "../shipped/browser.mjs";
import { ready, visit } from "../shipped/page.mjs";
import { application } from "./application.mjs";
import { recordShift, shiftOf } from "./drive.mjs";

describe("bundlers", () => {
  let app, browser, site, source;

  before(async () => {
    [app, browser] = await Promise.all([application("bundlers"), launch()]);
    await mkdir(join(app.folder, "dist"));
    site = await serve({ root: join(app.folder, "dist") });
    source = await readFile(join(app.folder, "index.html"), "utf8");
  });

  after(() => Promise.all([browser?.close(), app?.remove(), site?.close()]));

  /** Resolves to how far the page shifted until its figure was drawn, without a word in the console. */
  const open = async (path) => {
    const { page, seen, close } = await visit(browser, `${site.url}/${path}`, { height: 1200, before: recordShift });
    await ready(page);
    assert.deepEqual([...seen.console, ...seen.errors, ...seen.failed], []);
    const shift = await shiftOf(page);
    await close();
    return shift;
  };

  /** Writes the page with what was made of its script. */
  const put = async (path, script, stylesheet) => {
    const tags = [
      ...(stylesheet ? [`<link rel="stylesheet" href="${stylesheet}" />`] : []),
      `<script type="module" src="${script}"></script>`,
    ];
    await writeFile(join(app.folder, "dist", path), source.replace(/<script.*<\/script>/, tags.join("\n    ")));
  };

  for (const bundler of ["webpack", "esbuild", "parcel"])
    it(`${bundler} keeps the stylesheet, and the page does not move`, async () => {
      await app.run(bundler);
      if (bundler !== "parcel") await put(`${bundler}/index.html`, "main.js", "main.css");
      assert.equal(await open(`${bundler}/index.html`), 0);
    });

  it("a page without the stylesheet has all but the room", async () => {
    await put("esbuild/bare.html", "bare.js");
    assert.ok((await open("esbuild/bare.html")) > 0);
  });

  it("a page may have another version of lit", async () => {
    await put("esbuild/two-lits.html", "two-lits.js", "main.css");
    await open("esbuild/two-lits.html");
  });

  for (const tool of ["node", "webpack", "esbuild", "parcel"])
    it(`${tool} names an element that is not there`, async () => {
      const work = () => (tool === "node" ? node(["main.js"], { cwd: app.folder }) : app.run(tool));
      const wrong = app.changed("main.js", () => 'import "fedasil-charts/nonsense";\n', work);
      await assert.rejects(wrong, ({ message }) => /nonsense/.test(message) && /not |cannot|failed/i.test(message));
    });
});
