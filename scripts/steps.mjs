/**
 * What `npm start` and `npm test` are made of: steps that say how long they took, and commands they run.
 * Node built-ins only, and such as an old Node has too: this runs before any library is installed, or the Node known.
 */
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import util from "node:util";

const MINUTE = 60_000;

const plain = (text) => util.stripVTControlCharacters?.(text) ?? text;

const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Thrown by a step whose output the reader needs to see; anything else thrown is shown as it is. */
export class StepFailed extends Error {}

/**
 * Runs `work` and prints one line: name, what it returned, seconds. One that prints by itself (`loud`) gets another line
 * before that. Errors are printed and passed on.
 */
export const step = async (name, work, { loud = false } = {}) => {
  const start = performance.now();
  const label = name.padEnd(10);
  if (loud) console.log(`${label} …`);
  try {
    const result = await work();
    console.log(`${label} ${result ?? "ok"}  ${seconds(start)}`);
  } catch (error) {
    console.log(`${label} FAILED  ${seconds(start)}`);
    const text = error instanceof StepFailed ? error.message : (error?.stack ?? String(error));
    if (text.trim()) console.log(`\n${process.stdout.isTTY ? text.trim() : plain(text).trim()}\n`);
    throw error;
  }
};

/** Passes on what a command prints, line by line, without colours and cursor moves, which only a terminal understands. */
const echo = (stream, tell) =>
  createInterface({ input: stream }).on("line", (line) => {
    const text = plain(line).trimEnd();
    if (text) tell(text);
  });

/** Ends a command that prints nothing any more, in ms. It may take as long as it likes while it goes on. */
export const SILENCE = 20 * MINUTE;

/** Calls `end` once `streams` have given nothing for `silence` ms. @returns what stops watching */
const watch = (streams, silence, end) => {
  const timer = setTimeout(end, silence);
  for (const stream of streams) stream.on("data", () => timer.refresh());
  return () => clearTimeout(timer);
};

/** The test runner closes its browser on the first signal; what hangs does not hear it. */
const stop = (child, streams) => {
  child.kill("SIGINT");
  setTimeout(() => {
    child.kill("SIGKILL");
    for (const stream of streams) stream.destroy(); // which a process of its own may still hold open
  }, 5000).unref();
};

/**
 * Runs a command to its end. Its output is kept, returned, and thrown when it fails; `tell` is given its lines instead,
 * and `loud` lets it print for itself.
 * A command that hangs is ended, so that a run always closes with its counts; at a terminal its reader does that.
 */
export const run = (command, args, { loud = false, tell, silence = SILENCE, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const shown = loud && process.stdout.isTTY ? "inherit" : "pipe";
    const child = spawn(command, args, { ...options, stdio: ["ignore", shown, shown] });
    const streams = [child.stdout, child.stderr].filter(Boolean);
    let output = "";
    for (const stream of streams) {
      stream.setEncoding("utf8");
      if (loud || tell) echo(stream, tell ?? console.log);
      else stream.on("data", (chunk) => (output += chunk));
    }

    let late = "";
    const unwatch =
      streams.length > 0 &&
      watch(streams, silence, () => {
        late = `ended, because it had printed nothing for ${silence / MINUTE} minutes: ${[command, ...args].join(" ")}`;
        stop(child, streams);
      });

    child.on("error", reject);
    child.on("close", (code) => {
      if (unwatch) unwatch();
      if (code === 0 && !late) resolve(output);
      else reject(new StepFailed(`${output}\n${late}`));
    });
  });

/** Runs a script or a command-line tool of node_modules, by the Node that runs this: no shell, the same everywhere. */
export const node = (args, options) => run(process.execPath, args, options);

/** npm tells its scripts where it is; without that, Windows finds `npm.cmd` only through a shell. */
export const npm = (args, options) => {
  const { npm_execpath: cli } = process.env;
  const all = [...args, "--loglevel=error", "--no-audit", "--no-fund"];
  if (cli?.endsWith(".js")) return node([cli, ...all], options);
  return run("npm", all, { ...options, shell: process.platform === "win32" });
};
