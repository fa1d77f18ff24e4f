/** A static server on this machine, for the gallery and for tests of what is shipped: sirv, whose answers can be held back. */
import { statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import sirv from "sirv";

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory();

/**
 * Serves a folder as it is at each request. `port` 0 takes a free one; `hold` is given each path, and what it promises is
 * waited for before the answer; `headers` are added to every answer; with `brotli` a file is sent as the one of its name
 * and `.br`, if there is one. Resolves to `url` (no slash at its end), `close`,
 * and `unref`: the process may then end although the server was not closed.
 */
export const serve = async ({ root, port = 0, hold, headers = {}, brotli = false }) => {
  // With a tag a browser may keep a page for going back to it.
  const answer = sirv(root, { dev: true, etag: true, brotli });
  const all = Object.entries({ "Access-Control-Allow-Origin": "*", ...headers });
  const server = createServer(async (request, response) => {
    const path = request.url.split("?")[0];
    await hold?.(path);
    for (const [name, value] of all) response.setHeader(name, value);
    // A page of a folder finds nothing beside it unless its address ends with a slash, which sirv does without.
    if (!path.endsWith("/") && isFolder(join(root, path)))
      response.writeHead(302, { Location: `./${basename(path)}/` }).end();
    else answer(request, response, () => response.writeHead(404).end());
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
  return { url: `http://localhost:${server.address().port}`, close, unref: () => server.unref() };
};
