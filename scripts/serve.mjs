/**
 * A small static server on this machine, for the gallery and for tests of what is shipped. It can hold
 * answers back, counts what it is asked for, and gives files as a good host does: typed, compressed, open to other
 * origins.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const COMPRESSED = new Set([".ico", ".png", ".webp", ".woff2"]);

const compress = promisify(brotliCompress);

/** An answer that is not a file. */
class Answer extends Error {
  constructor(status, headers = {}) {
    super(String(status));
    Object.assign(this, { status, headers });
  }
}

const statOf = (path) =>
  stat(path).catch(() => {
    throw new Answer(404);
  });

/** The file that a path of a URL stands for; never one outside the root, be it by dots or by a link. */
const fileOf = async (root, path) => {
  if (path.includes("\0")) throw new Answer(400);
  const asked = join(root, path);
  const isFolder = (await statOf(asked)).isDirectory();
  if (isFolder && !path.endsWith("/")) throw new Answer(301, { Location: `${encodeURI(path)}/` });
  const file = isFolder ? join(asked, "index.html") : asked;
  await statOf(file);
  if (!(await realpath(file)).startsWith(root + sep)) throw new Answer(403);
  return file;
};

/** The path as it was asked for: `URL` would already have taken the dots out. */
const pathOf = (request) => {
  try {
    return decodeURIComponent(request.url.split("?")[0]);
  } catch {
    throw new Answer(400);
  }
};

/** Compressed once per file and version, as a content network does it: quality 11, or the `.br` file beside it. */
const compressor = () => {
  const kept = new Map();
  return async (file) => {
    const beside = await readFile(`${file}.br`).catch(() => undefined);
    if (beside) return beside;
    const key = `${file} ${(await stat(file)).mtimeMs}`;
    if (!kept.has(key)) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      kept.set(
        key,
        readFile(file).then((body) => compress(body, { params })),
      );
    }
    return kept.get(key);
  };
};

/**
 * Serves a folder. `port` 0 takes a free one; `hold` is given each path, and what it promises is waited for before the
 * answer; `headers` are added to every answer; `log` is told each request. Resolves to `url` (no slash at its end),
 * `requests` (in order of arrival: path, status, and bytes of the body as sent), `close`, and `unref`: the process may
 * then end although the server was not closed.
 */
export const serve = async ({ root, port = 0, hold, headers = {}, brotli = true, log }) => {
  const base = await realpath(root);
  const compressed = compressor();
  const requests = [];

  const answer = async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") throw new Answer(405, { Allow: "GET, HEAD" });
    const file = await fileOf(base, pathOf(request));
    const type = extname(file);
    const asked = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const small = brotli && asked && !COMPRESSED.has(type);
    return {
      status: 200,
      headers: {
        "Content-Type": TYPES[type] ?? "application/octet-stream",
        Vary: "Accept-Encoding",
        ...(small ? { "Content-Encoding": "br" } : {}),
      },
      body: await (small ? compressed(file) : readFile(file)),
    };
  };

  const failure = (error) => {
    const { status = 500, headers: own = {} } = error instanceof Answer ? error : {};
    return { status, headers: { "Content-Type": TYPES[".txt"], ...own }, body: Buffer.from(`${status}\n`) };
  };

  const server = createServer(async (request, response) => {
    const path = request.url.split("?")[0];
    const entry = { path, status: 0, bytes: 0 };
    requests.push(entry);
    const result = await answer(request).catch(failure);
    await hold?.(path);
    const body = request.method === "HEAD" ? undefined : result.body;
    Object.assign(entry, { status: result.status, bytes: body?.length ?? 0 });
    log?.(`${request.method} ${path} ${entry.status} ${entry.bytes} bytes`);
    response.writeHead(result.status, {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-cache",
      "Content-Length": result.body.length,
      ...result.headers,
      ...headers,
    });
    response.end(body);
  });

  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve); // not for the rest of the network
  });

  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://localhost:${server.address().port}`, requests, close, unref: () => server.unref() };
};
