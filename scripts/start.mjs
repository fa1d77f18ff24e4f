/** `npm start`: sets up, builds, and serves the gallery on this machine until it is stopped; at `PORT`, if that is set. */
import { fileURLToPath } from "node:url";
import { setup } from "./setup.mjs";
import { node, SILENCE, step, StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FIRST_PORT = 8080;
const { PORT } = process.env;

const checkPort = () => {
  if (Number.isInteger(Number(PORT)) && Number(PORT) > 0 && Number(PORT) < 65_536) return;
  throw new StepFailed(`PORT is "${PORT}": a port is a number from 1 to 65535.`);
};

const build = async () => {
  await node(["scripts/build.mjs"], { cwd: root, loud: true, silence: 2 * SILENCE });
};

/** The port that is asked for, or the first free one: a second gallery, or another server, may be there already. */
const serveAt = async (port = FIRST_PORT) => {
  const { serve } = await import("./serve.mjs"); // an old Node, of which setup tells, may not know all that it needs
  try {
    const { url } = await serve({ root: `${root}dist`, port });
    return `${url}/gallery/ (Ctrl+C ends it)`;
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (!PORT && port < FIRST_PORT + 100) return serveAt(port + 1);
    throw new StepFailed(`Port ${port} is taken. Set PORT to another.`);
  }
};

try {
  if (PORT) await step("port", checkPort);
  await setup();
  await step("build", build, { loud: true });
  await step("gallery", () => serveAt(PORT ? Number(PORT) : FIRST_PORT));
} catch {
  process.exitCode = 1; // a step has said why
}
