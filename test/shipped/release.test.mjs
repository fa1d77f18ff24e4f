/** What a version is released with: the zip for those who have no Node, its hashes, and what npm asks before it publishes. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { missingIn, zipOf } from "../../scripts/release.mjs";
import { node } from "../../scripts/steps.mjs";
import { launch } from "./browser.mjs";
import { htmlPage, host, project, ready, visit } from "./page.mjs";

const cdn = join(project, "dist/cdn");
const NAME = "fedasil-charts-1.2.3";

const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

describe("the zip of a release", () => {
  let browser, folder, zip, files;

  before(async () => {
    zip = await zipOf(NAME);
    files = unzipSync(zip);
    folder = await mkdtemp(join(tmpdir(), "release-"));
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    browser = await launch();
  });

  after(() => Promise.all([browser?.close(), rm(folder, { recursive: true })]));

  it("holds dist/cdn as it is, in one folder with its name, and an example", async () => {
    const expected = [...(await filesIn(cdn)), "SHA256SUMS", "example.html"];
    assert.deepEqual(Object.keys(files).sort(), expected.map((name) => `${NAME}/${name}`).sort());
    for (const name of await filesIn(cdn))
      assert.ok((await readFile(join(cdn, name))).equals(files[`${NAME}/${name}`]), name);
  });

  it("has the hash of each file", () => {
    const lines = strFromU8(files[`${NAME}/SHA256SUMS`]).trimEnd().split("\n");
    assert.equal(lines.length, Object.keys(files).length - 1);
    for (const line of lines) {
      const [hash, name] = line.split("  ");
      assert.equal(createHash("sha256").update(files[`${NAME}/${name}`]).digest("hex"), hash, name);
    }
  });

  it("has the same bytes another day, and in another time zone", async () => {
    const now = new Date();
    await utimes(join(cdn, "fedasil-charts.css"), now, now);
    const code = `import { zipOf } from ${JSON.stringify(pathToFileURL(join(project, "scripts/release.mjs")).href)};
      const { createHash } = await import("node:crypto");
      console.log(createHash("sha256").update(await zipOf("${NAME}")).digest("hex"));`;
    for (const TZ of ["Pacific/Auckland", "America/Los_Angeles"]) {
      const elsewhere = await node(["--input-type=module", "-e", code], { env: { ...process.env, TZ } });
      assert.equal(elsewhere.trim(), createHash("sha256").update(zip).digest("hex"), TZ);
    }
  });

  it("has another beside it with each picture, as it is", async () => {
    const pictures = unzipSync(await zipOf(`${NAME}-pictures`, "figures"));
    const names = await filesIn(join(project, "dist/figures"));
    const expected = [...names, "LICENSE", "SHA256SUMS"].map((name) => `${NAME}-pictures/${name}`);
    assert.deepEqual(Object.keys(pictures).sort(), expected.sort());
    const [name] = names;
    assert.ok((await readFile(join(project, "dist/figures", name))).equals(pictures[`${NAME}-pictures/${name}`]));
  });

  it("shows its example when that is opened from a disk, with the number that the page had", async () => {
    const before = () =>
      document.addEventListener("DOMContentLoaded", () => {
        globalThis.own = document.querySelector("fedasil-value").textContent;
      });
    const { page, seen, close } = await visit(browser, pathToFileURL(join(folder, NAME, "example.html")).href, {
      before,
    });
    await ready(page);
    const told = await page.$eval("fedasil-value", ({ shadowRoot }) => [
      globalThis.own,
      shadowRoot.querySelector("[part=value]").textContent.trim(),
    ]);
    assert.deepEqual(told, ["35,651", "35,651"]);
    assert.deepEqual([seen.failed, seen.console, seen.errors], [[], [], []]);
    await close();
  });
});

const integrity = JSON.parse(await readFile(join(cdn, "integrity.json"), "utf8"));

describe("integrity.json", () => {
  let browser;

  before(async () => {
    browser = await launch();
  });

  after(() => browser?.close());

  const TAG = "<fedasil-capacity-chart></fedasil-capacity-chart>";
  const attributes = (name) => `="/cdn/${name}" integrity="${integrity[name]}" crossorigin`;
  const style = `<link rel="stylesheet" href${attributes("fedasil-charts.css")}>`;
  const SCRIPTS = {
    "fedasil-charts.js": `<script type="module" src${attributes("fedasil-charts.js")}></script>`,
    "fedasil-charts.all.js": `<script src${attributes("fedasil-charts.all.js")}></script>`,
  };

  it("names what a page names", () => {
    assert.deepEqual(Object.keys(integrity).sort(), ["fedasil-charts.css", ...Object.keys(SCRIPTS)].sort());
  });

  const open = async (script, change) => {
    const site = await host({ "index.html": htmlPage({ head: SCRIPTS[script], body: `${style}${TAG}` }) });
    if (change) await writeFile(join(site.folder, "cdn", script), `${await readFile(join(cdn, script), "utf8")}\n`);
    const { page, seen, close } = await visit(browser, `${site.url}/`);
    return { page, seen, close: () => Promise.all([close(), site.close()]) };
  };

  for (const script of Object.keys(SCRIPTS)) {
    it(`${script} and the stylesheet are taken where their values are given`, async () => {
      const { page, seen, close } = await open(script);
      await ready(page);
      assert.deepEqual([seen.failed, seen.console, seen.errors], [[], [], []]);
      const room = await page.evaluate(() => document.styleSheets[0].cssRules.length);
      assert.ok(room > 0);
      await close();
    });

    it(`${script} is refused when it is another by one character`, async () => {
      const { page, seen, close } = await open(script, true);
      const isKnown = () =>
        new Promise((resolve) => {
          requestIdleCallback(() => resolve(Boolean(globalThis.customElements.get("fedasil-capacity-chart"))));
        });
      assert.equal(await page.evaluate(isKnown), false);
      assert.match(seen.console.join(), /integrity/);
      await close();
    });
  }
});

describe("npm publish", () => {
  const version = "1.2.3";
  const home = { repository: "r", homepage: "h", bugs: "b" };
  const released = "# Changelog\n\n## [1.2.3] – 2027-01-31\n";

  it("goes on when the version says where it is at home, and since when", () => {
    assert.deepEqual(missingIn({ version, ...home }, released), []);
  });

  it("is refused for each thing that is missing, by name", () => {
    assert.deepEqual(missingIn({ version, repository: "r" }, released.replace("2027-01-31", "unreleased")), [
      'package.json has no "homepage": the address where this project is at home',
      'package.json has no "bugs": the address where this project is at home',
      'CHANGELOG.md has no "## [1.2.3] – YYYY-MM-DD": the day on which it is released',
    ]);
  });
});
