import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { serve } from "../../scripts/serve.mjs";
import { engines, launch, openPage } from "./browser.mjs";

const SCRIPT = "document.title = 'served';\n".repeat(50);
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(folder, "root/page"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "root/page/index.html"), "<!doctype html><script src='../main.js'></script>");
  await writeFile(join(folder, "root/main.js"), SCRIPT);
  await writeFile(join(folder, "root/ready.js"), SCRIPT);
  await writeFile(join(folder, "root/ready.js.br"), brotliCompressSync("ready"));
  for (const name of ["a.css", "a.json", "a.csv", "a.svg", "a.png", "a.woff2", "a.map", "a b.html"])
    await writeFile(join(folder, "root", name), "x");
});

after(() => rm(folder, { recursive: true }));

/** Plain HTTP: `fetch` takes dots out of a path and unpacks what it gets. */
const get = (url, path, { headers = {}, method = "GET" } = {}) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
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
  it("says what each file is, to every origin", () =>
    serving({}, async ({ url }) => {
      const types = {
        "a.css": "text/css",
        "a.json": "application/json",
        "a.csv": "text/csv",
        "main.js": "text/javascript",
      };
      Object.assign(types, { "a.svg": "image/svg+xml", "a.png": "image/png", "a.woff2": "font/woff2" });
      Object.assign(types, { "a.map": "application/json", "a%20b.html": "text/html", "page/": "text/html" });
      for (const [path, type] of Object.entries(types)) {
        const { status, headers } = await get(url, `/${path}`);
        assert.equal(status, 200, path);
        assert.equal(headers["content-type"].split(";")[0], type, path);
        assert.equal(headers["access-control-allow-origin"], "*");
      }
    }));

  it("compresses when asked, takes what is compressed already, and leaves the rest alone", () =>
    serving({}, async ({ url }) => {
      const headers = { "Accept-Encoding": "gzip, br" };
      const small = await get(url, "/main.js", { headers });
      assert.equal(small.headers["content-encoding"], "br");
      assert.equal(brotliDecompressSync(small.body).toString(), SCRIPT);
      assert.equal(brotliDecompressSync((await get(url, "/ready.js", { headers })).body).toString(), "ready");
      assert.equal((await get(url, "/a.woff2", { headers })).headers["content-encoding"], undefined);
      assert.equal((await get(url, "/main.js")).body.toString(), SCRIPT);
    }));

  it("can be told not to compress, and to add headers", () =>
    serving({ brotli: false, headers: { "Content-Security-Policy": "default-src 'self'" } }, async ({ url }) => {
      const { headers } = await get(url, "/main.js", { headers: { "Accept-Encoding": "br" } });
      assert.equal(headers["content-encoding"], undefined);
      assert.equal(headers["content-security-policy"], "default-src 'self'");
    }));

  it("gives nothing from outside its folder", () =>
    serving({}, async ({ url }) => {
      await symlink(join(folder, "secret.txt"), join(folder, "root/link.txt"));
      const refused = [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/page/../../secret.txt",
        "/link.txt",
      ];
      for (const path of [...refused, "/%00", "/%zz", "/none.js"]) {
        const { status, body } = await get(url, path);
        assert.ok(status >= 400 && status < 500, `${path} ${status}`);
        assert.ok(!body.includes("secret"), path);
      }
    }));

  it("leads a folder to its page, and refuses to be written to", () =>
    serving({}, async ({ url }) => {
      const { status, headers } = await get(url, "/page");
      assert.deepEqual([status, headers.location], [301, "/page/"]);
      assert.equal((await get(url, "/main.js", { method: "POST" })).status, 405);
      assert.equal((await get(url, "/main.js", { method: "HEAD" })).body.length, 0);
    }));

  it("records what it was asked for, and holds an answer back until it may go", async () => {
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    const come = [];
    await serving({ hold: (path) => (path === "/main.js" ? held : undefined) }, async ({ url, requests }) => {
      const late = get(url, "/main.js?v=1").then(() => come.push("main"));
      await get(url, "/none.js").then(() => come.push("none"));
      letGo();
      await late;
      assert.deepEqual(come, ["none", "main"]);
      assert.deepEqual(requests.map(({ path, status }) => `${path} ${status}`).sort(), [
        "/main.js 200",
        "/none.js 404",
      ]);
      assert.equal(requests.find(({ path }) => path === "/main.js").bytes, SCRIPT.length);
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
