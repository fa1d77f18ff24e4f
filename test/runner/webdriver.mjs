/**
 * WebKitGTK for tests: a screen of its own, Debian's driver on it, and one window that can be as small as a telephone.
 * WebDriver is spoken by hand, because the clients for it bring a hundred packages along.
 */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { StepFailed } from "../../scripts/steps.mjs";

/** Limits for a machine that is busy with something else: they end what hangs. */
const LIMIT = 30_000;

/**
 * The pointer of a new screen stands in its middle, and without a window manager the window under the pointer has the
 * focus: so that is where the corner of our window is put. What lies beyond the edge of the screen is drawn as well.
 */
const MIDDLE = 800;
const SCREEN = `${2 * MIDDLE}x${2 * MIDDLE}x24`;

const settings = fileURLToPath(new URL("../../.cache/webkit/", import.meta.url));

/**
 * What the browser finds as its user's settings, whatever the machine is set to: a light theme and motion. A tab without
 * label or margin lets the window become as narrow as a test wants; with them it ends at 334 px.
 */
const writeSettings = () => {
  const folder = `${settings}gtk-3.0/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}settings.ini`, "[Settings]\ngtk-theme-name=Adwaita\ngtk-enable-animations=1\n");
  writeFileSync(`${folder}gtk.css`, "* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }\n");
};

/**
 * Ends the command when its standard input ends: that also happens when this process is killed, so that neither a
 * screen nor a driver outlives a run.
 */
const UNTIL_INPUT_ENDS = `exec 4<&0; "$@" </dev/null & child=$!; (cat <&4; kill "$child") >/dev/null 2>&1 & wait "$child"`;

const start = (command, args, { env = process.env, channels = [] } = {}) => {
  const child = spawn("sh", ["-c", UNTIL_INPUT_ENDS, "sh", command, ...args], {
    env,
    stdio: ["pipe", "ignore", "pipe", ...channels],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-2000)));
  child.stdin.on("error", () => {}); // it has ended already
  const ended = new Promise((resolve) => {
    child.on("error", resolve);
    child.on("exit", resolve);
  });
  const failed = ended.then(() => Promise.reject(new StepFailed(`${command} has ended: ${said.trim()}`)));
  failed.catch(() => {});
  const end = async () => {
    child.stdin.end();
    await ended;
  };
  return { child, failed, end };
};

const late = (what) =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new StepFailed(`${what} did not start within ${LIMIT / 1000} s`)), LIMIT).unref(),
  );

/** The screen takes the first free number by itself and tells it. */
const startScreen = async (command) => {
  const screen = start(command, ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"], {
    channels: ["pipe"],
  });
  const told = new Promise((resolve) =>
    screen.child.stdio[3].once("data", (number) => resolve(`:${String(number).trim()}`)),
  );
  try {
    return { display: await Promise.race([told, screen.failed, late(command)]), end: screen.end };
  } catch (error) {
    await screen.end();
    throw error;
  }
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const request = async (address, method, body) => {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`WebDriver: ${value.error}: ${value.message || "no reason was given"}`);
  return value;
};

const startDriver = async (command, display) => {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", XDG_CONFIG_HOME: settings, NO_AT_BRIDGE: "1" };
  for (const name of ["GTK_THEME", "WAYLAND_DISPLAY"]) delete env[name];
  const driver = start(command, [`--port=${port}`], { env });
  const address = `http://127.0.0.1:${port}`;
  let waiting = true;
  const listening = async () => {
    while (waiting && !(await request(`${address}/status`, "GET").catch(() => undefined)))
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  try {
    await Promise.race([listening(), driver.failed, late(command)]);
    return { address, end: driver.end };
  } catch (error) {
    await driver.end();
    throw error;
  } finally {
    waiting = false;
  }
};

/** The keys without a character, as WebDriver writes them. */
const KEYS = {
  ...{ Backspace: "\uE003", Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Alt: "\uE00A" },
  ...{ Escape: "\uE00C", Space: " ", PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011" },
  ...{ ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015", Delete: "\uE017" },
  ...{ Meta: "\uE03D" },
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, String.fromCharCode(0xe031 + index)]),
  ),
};

const keyOf = (name) => {
  const value = KEYS[name] ?? ([...name].length === 1 ? name : undefined);
  if (!value) throw new Error(`WebDriver: no key is known as ${name}`);
  return value;
};

const BUTTONS = ["left", "middle", "right"];

/** A window, with as much of puppeteer's `Page` as the test runner's commands call. */
const asPage = (command) => {
  const act = (source) => command("POST", "actions", { actions: [source] });
  const press = (...actions) => act({ type: "key", id: "keys", actions });
  const point = (...actions) => act({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
  const at = (x, y) => ({ type: "pointerMove", duration: 0, origin: "viewport", x, y });
  const down = ({ button = "left" } = {}) => ({ type: "pointerDown", button: BUTTONS.indexOf(button) });
  const up = ({ button = "left" } = {}) => ({ type: "pointerUp", button: BUTTONS.indexOf(button) });
  const evaluate = (work, ...args) =>
    command("POST", "execute/sync", { script: `return (${String(work)})(...arguments)`, args });

  return {
    goto: (url) => command("POST", "url", { url }),
    url: () => command("GET", "url"),
    evaluate,
    $$eval: (selector, work) =>
      evaluate(`(selector) => (${String(work)})([...document.querySelectorAll(selector)])`, selector),

    async setViewport({ width, height, deviceScaleFactor = 1 }) {
      if (deviceScaleFactor !== 1) throw new Error("WebDriver: the pixel ratio of a window cannot be set");
      await command("POST", "window/rect", { x: MIDDLE, y: MIDDLE, width, height });
      const end = Date.now() + LIMIT;
      for (;;) {
        const size = await evaluate(() => [globalThis.innerWidth, globalThis.innerHeight]);
        if (size[0] === width && size[1] === height) return;
        if (Date.now() > end) throw new Error(`WebDriver: the window is ${size.join(" × ")}, not ${width} × ${height}`);
      }
    },

    keyboard: {
      press: (key) => press({ type: "keyDown", value: keyOf(key) }, { type: "keyUp", value: keyOf(key) }),
      down: (key) => press({ type: "keyDown", value: keyOf(key) }),
      up: (key) => press({ type: "keyUp", value: keyOf(key) }),
      type: (text) =>
        press(
          ...[...text].flatMap((value) => [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ]),
        ),
    },

    mouse: {
      move: (x, y) => point(at(x, y)),
      click: (x, y, options) => point(at(x, y), down(options), up(options)),
      down: (options) => point(down(options)),
      up: (options) => point(up(options)),
      async reset() {
        await command("DELETE", "actions");
        await point(at(0, 0));
      },
    },
  };
};

/** A window that a page has opened with a size has no toolbar, which would keep it wide. */
const OPENER = `data:text/html,<button onclick="window.open('about:blank','_blank','width=800,height=600')">.</button>`;

const openWindow = async (command) => {
  await command("POST", "url", { url: OPENER });
  const button = await command("POST", "element", { using: "css selector", value: "button" });
  const [opener] = await command("GET", "window/handles");
  await command("POST", `element/${Object.values(button)[0]}/click`, {});
  const end = Date.now() + LIMIT;
  for (;;) {
    const handle = (await command("GET", "window/handles")).find((candidate) => candidate !== opener);
    if (handle) return command("POST", "window", { handle });
    if (Date.now() > end) throw new Error("WebDriver: no window was opened");
  }
};

/** Starts all that a page needs. `end` ends all of it; a start that fails has ended what it began. */
export const openWebkit = async ({ executablePath, driver: driverPath, screen: screenPath }) => {
  writeSettings();
  const begun = [];
  const end = async () => {
    for (const stop of begun.splice(0).reverse()) await stop().catch(() => {});
  };
  try {
    const screen = await startScreen(screenPath);
    begun.push(screen.end);
    const driver = await startDriver(driverPath, screen.display);
    begun.push(driver.end);

    const options = { binary: executablePath, args: ["--automation"] };
    const alwaysMatch = { timeouts: { script: 4 * LIMIT }, "webkitgtk:browserOptions": options };
    const { sessionId } = await request(`${driver.address}/session`, "POST", { capabilities: { alwaysMatch } });
    const session = `${driver.address}/session/${sessionId}`;
    begun.push(() => request(session, "DELETE"));
    const command = (method, path, body) => request(`${session}/${path}`, method, body);

    await openWindow(command);
    return { page: asPage(command), end };
  } catch (error) {
    await end();
    throw error;
  }
};
