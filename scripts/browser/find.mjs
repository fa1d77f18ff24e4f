/**
 * Finds the browsers that tests run in, and how to launch them: the options for puppeteer's `launch`, or for our own
 * `openWebkit`. On PATH; where installers do not touch that, on macOS and Windows, Chrome is found by chrome-launcher,
 * which cannot do it for all: in WSL it takes that of Windows, and it knows no other browser.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { StepFailed } from "../steps.mjs";
import { provideChromium, providesChromium } from "./provide.mjs";

const { env, platform } = process;

/** Pictures and text widths are to be the same on every machine, and nothing is to be asked of the network. */
const CHROMIUM_ARGS = [
  ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
  ...["--font-render-hinting=none", "--hide-scrollbars"],
];

/** Chromium's sandbox refuses to work as root, and in most containers of CI. */
const sandboxed = !(process.getuid?.() === 0 || env.CI);

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...commands) => {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).filter(isExecutable);
};

/** What a variable of the environment names, if it is set. */
const chosen = (variable) => {
  const path = env[variable];
  if (!path || isExecutable(path)) return path;
  throw new StepFailed(`${variable} is set to ${path}, which is not a program that can be run.`);
};

const CHROMIUMS = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chromium-headless-shell"],
  ...["microsoft-edge", "microsoft-edge-stable"],
];

/** Ubuntu's `chromium-browser` may be a script that only asks for a snap: a browser has to tell its version. */
const works = (path) => spawnSync(path, ["--version"], { timeout: 120_000 }).status === 0;

const installedChromium = async () => {
  if (platform === "linux") return onPath(...CHROMIUMS).find(works);
  const { Launcher } = await import("chrome-launcher");
  return Launcher.getInstallations()[0];
};

const findChromium = async () => {
  const executablePath = chosen("CHROME_PATH") || (await installedChromium());
  if (executablePath) {
    const args = sandboxed ? CHROMIUM_ARGS : ["--no-sandbox", ...CHROMIUM_ARGS];
    return { executablePath, args, headless: basename(executablePath).includes("headless-shell") ? "shell" : true };
  }
  if (!providesChromium)
    throw new StepFailed(
      "No Chromium found, and one can be provided on Linux x64 only. Install one, or set CHROME_PATH to the program.",
    );
  const provided = await provideChromium();
  // A browser out of a package is not known to the system, which then denies it a sandbox (AppArmor's user namespaces);
  // it is shown nothing but this project's own pages.
  return { args: ["--no-sandbox", ...CHROMIUM_ARGS], headless: "shell", ...provided };
};

const findFirefox = () => {
  const executablePath = chosen("FIREFOX_PATH") || onPath("firefox", "firefox-esr")[0];
  if (!executablePath) throw new StepFailed("No Firefox on PATH. Install one, or set FIREFOX_PATH to the program.");
  // a machine set to dark or to less motion must not change what is tested
  const extraPrefsFirefox = { "layout.css.prefers-color-scheme.content-override": 1, "ui.prefersReducedMotion": 0 };
  return { browser: "firefox", executablePath, headless: true, extraPrefsFirefox };
};

const namesIn = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Distributions keep WebKitGTK's own browser beside the library, in a folder named after its version. */
const findMiniBrowser = () =>
  ["/usr/libexec", "/usr/lib64", "/usr/lib", ...namesIn("/usr/lib").map((name) => `/usr/lib/${name}`)]
    .flatMap((folder) => namesIn(folder).map((name) => join(folder, name, "MiniBrowser")))
    .find((path) => /webkit2?gtk/.test(path) && isExecutable(path));

/** The driver needs a display, and a browser that it can tell what to do. */
const findWebkit = () => {
  const parts = {
    "WebKitWebDriver (Debian's webkit2gtk-driver)": ["driver", onPath("WebKitWebDriver")[0]],
    "Xvfb (Debian's xvfb)": ["screen", onPath("Xvfb")[0]],
    "WebKitGTK's MiniBrowser (comes with its library; or set WEBKIT_PATH to it)": [
      "executablePath",
      chosen("WEBKIT_PATH") || findMiniBrowser(),
    ],
  };
  const missing = Object.keys(parts).filter((name) => !parts[name][1]);
  if (missing.length === 0) return Object.fromEntries(Object.values(parts));
  throw new StepFailed(`No WebKit found, which is tested on Linux only. Missing: ${missing.join(", ")}.`);
};

/** The engines asked for: `BROWSERS=chromium,firefox,webkit`, Chromium alone if nothing is said. */
export const engines = (env.BROWSERS ?? "chromium").split(",").map((engine) => engine.trim());

/** Those that puppeteer can drive, which the tests of what is shipped do. */
export const driven = engines.some((engine) => engine !== "webkit")
  ? engines.filter((engine) => engine !== "webkit")
  : ["chromium"];

const FINDERS = { chromium: findChromium, firefox: findFirefox, webkit: findWebkit };

export const findBrowser = async (engine) => {
  if (FINDERS[engine]) return FINDERS[engine]();
  throw new StepFailed(`BROWSERS names ${engine}: only chromium, firefox and webkit are known.`);
};
