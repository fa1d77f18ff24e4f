/** `npm start`: sets up, builds, and serves the gallery on this machine until it is stopped. */
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";
import { setup } from "./setup.mjs";
import { node, step } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FIRST_PORT = 8080;

/** The first free port: a second gallery, or another server, may be there already. */
const serveAt = async (port) => {
  try {
    return await serve({ root: `${root}dist`, port });
  } catch (error) {
    if (error.code === "EADDRINUSE" && port < FIRST_PORT + 100) return serveAt(port + 1);
    throw error;
  }
};

try {
  await setup();
  await step("build", () => node(["scripts/build.mjs"], { cwd: root }).then(() => undefined));
  const { url } = await serveAt(FIRST_PORT);
  console.log(`Gallery: ${url}/gallery/  (Ctrl+C ends it)`);
} catch (error) {
  if (error.code) console.error(error.message); // a step has said why it failed; the server has not
  process.exitCode = 1;
}
