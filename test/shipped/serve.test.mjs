/** The server of `npm start` and of these tests: what it is asked for, held back if need be, and nothing else. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { engines, launch, openPage } from "./browser.mjs";

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(folder, "root/page"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "root/page/index.html"), "<!doctype html><script src='../main.js'></script>");
  await writeFile(join(folder, "root/main.js"), "document.title = 'served';");
  for (const name of ["a.css", "a.json", "a.csv", "a.svg", "a.png", "a.woff2", "a b.html"])
    await writeFile(join(folder, "root", name), "x");
});

after(() => rm(folder, { recursive: true }));

/** Plain HTTP: `fetch` takes dots out of a path. */
const get = (url, path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on("error", reject).end();
  });

const serving = async (options, use) => {
  const server = await serve({ root: join(folder, "root"), ...options });
  try {
    await use(server);
  } finally {
    await server.close();
  }
};

describe("the static server", () => {
  it("says what each file is, to every origin, with headers that are asked for", () =>
    serving({ headers: { "Content-Security-Policy": "default-src 'self'" } }, async ({ url }) => {
      const types = { "a.css": "text/css", "a.json": "application/json", "a.csv": "text/csv", "a.png": "image/png" };
      Object.assign(types, { "main.js": "text/javascript", "a.svg": "image/svg+xml", "a.woff2": "font/woff2" });
      Object.assign(types, { "a%20b.html": "text/html", "page/": "text/html" });
      for (const [path, type] of Object.entries(types)) {
        const { status, headers } = await get(url, `/${path}`);
        assert.equal(status, 200, path);
        assert.equal(headers["content-type"].split(";")[0], type, path);
        assert.equal(headers["access-control-allow-origin"], "*");
        assert.equal(headers["content-security-policy"], "default-src 'self'");
      }
    }));

  it("gives nothing from outside its folder, nor what is not there", () =>
    serving({}, async ({ url }) => {
      for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%00", "/%zz", "/none.js"]) {
        const { status, body } = await get(url, path);
        assert.equal(status, 404, path);
        assert.ok(!body.includes("secret"), path);
      }
    }));

  it("leads a folder to its page", () =>
    serving({}, async ({ url }) => {
      assert.equal((await fetch(`${url}/page`)).url, `${url}/page/`);
    }));

  it("holds an answer back until it may go", async () => {
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    const come = [];
    await serving({ hold: (path) => (path === "/main.js" ? held : undefined) }, async ({ url }) => {
      const late = get(url, "/main.js?v=1").then(() => come.push("main"));
      await get(url, "/none.js").then(() => come.push("none"));
      letGo();
      await late;
      assert.deepEqual(come, ["none", "main"]);
    });
  });

  it("says that a port is taken", () =>
    serving({}, async ({ url }) => {
      await assert.rejects(serve({ root: folder, port: Number(new URL(url).port) }), { code: "EADDRINUSE" });
    }));

  for (const engine of engines)
    it(`serves ${engine} a page`, () =>
      serving({}, async ({ url }) => {
        const browser = await launch(engine);
        try {
          const { page, problems } = await openPage(browser);
          await page.goto(`${url}/page/`);
          assert.equal(await page.title(), "served");
          assert.deepEqual(
            problems.filter((text) => !text.includes("404")),
            [],
          );
        } finally {
          await browser.close();
        }
      }));
});
