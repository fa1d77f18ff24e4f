/**
 * Finds the browsers that tests run in, and how to launch them: the options for puppeteer's `launch`, or for our own
 * `openWebkit`.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { StepFailed } from "../steps.mjs";
import { provideChromium, providesChromium } from "./provide.mjs";

const { env, platform } = process;

const BROWSERS = {
  chromium: {
    variable: "CHROME_PATH",
    commands: [
      ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chromium-headless-shell"],
      ...["microsoft-edge", "microsoft-edge-stable"],
    ],
    apps: ["Google Chrome", "Chromium", "Microsoft Edge"],
    programs: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox", "firefox-esr"],
    apps: ["Firefox"],
    programs: ["Mozilla Firefox/firefox.exe"],
  },
};

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

/** Ubuntu's `chromium-browser` may be a script that only asks for a snap: on Linux a browser has to tell its version. */
const works = (path) => platform !== "linux" || spawnSync(path, ["--version"], { timeout: 120_000 }).status === 0;

const onPath = (commands, isGood = (path) => isExecutable(path) && works(path)) => {
  if (platform === "win32") return undefined; // installers there do not touch PATH
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return paths.find(isGood);
};

const inUsualPlaces = ({ apps, programs }) => {
  const places = {
    darwin: ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app === "Firefox" ? "firefox" : app}`)),
    ),
    win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => programs.map((program) => join(folder, program))),
  };
  return (places[platform] ?? []).find((path) => existsSync(path));
};

const installed = ({ variable, commands, ...places }) => {
  const chosen = env[variable];
  if (!chosen) return onPath(commands) ?? inUsualPlaces(places);
  if (isExecutable(chosen)) return chosen;
  throw new StepFailed(`${variable} is set to ${chosen}, which is not a program that can be run.`);
};

const notFound = (engine, { variable, commands }) =>
  new StepFailed(
    `No ${engine} found: ${variable} is not set, none of ${commands.join(", ")} is on PATH` +
      `${platform === "linux" ? "" : ", none is in the usual places"}` +
      `${engine === "chromium" ? ", and one can be provided on Linux x64 only" : ""}. ` +
      `Install one, or set ${variable} to the program.`,
  );

const findFirefox = () => {
  const executablePath = installed(BROWSERS.firefox);
  if (!executablePath) throw notFound("firefox", BROWSERS.firefox);
  // a machine set to dark or to less motion must not change what is tested
  const extraPrefsFirefox = { "layout.css.prefers-color-scheme.content-override": 1, "ui.prefersReducedMotion": 0 };
  return { browser: "firefox", executablePath, headless: true, extraPrefsFirefox };
};

const findChromium = async () => {
  const executablePath = installed(BROWSERS.chromium);
  if (executablePath) {
    const args = sandboxed ? CHROMIUM_ARGS : ["--no-sandbox", ...CHROMIUM_ARGS];
    const headless = basename(executablePath).includes("headless-shell") ? "shell" : true;
    return { executablePath, args, headless };
  }
  if (!providesChromium) throw notFound("chromium", BROWSERS.chromium);
  const provided = await provideChromium();
  // A browser out of a package is not known to the system, which then denies it a sandbox (AppArmor's user namespaces);
  // it is shown nothing but this project's own pages.
  return { args: ["--no-sandbox", ...CHROMIUM_ARGS], headless: "shell", ...provided };
};

const folderNames = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Distributions keep WebKitGTK's own browser beside the library, in a folder named after its version. */
const findMiniBrowser = () => {
  if (env.WEBKIT_PATH) return installed({ variable: "WEBKIT_PATH" });
  const libraries = [
    "/usr/libexec",
    "/usr/lib64",
    "/usr/lib",
    ...folderNames("/usr/lib").map((name) => `/usr/lib/${name}`),
  ];
  const paths = libraries.flatMap((library) =>
    folderNames(library)
      .filter((name) => /^webkit2?gtk/.test(name))
      .map((name) => join(library, name, "MiniBrowser")),
  );
  return paths.find(isExecutable);
};

/** The driver needs a display, and a browser that it can tell what to do. */
const findWebkit = () => {
  const onlyPath = (command) => onPath([command], isExecutable);
  const found = {
    driver: onlyPath("WebKitWebDriver"),
    screen: onlyPath("Xvfb"),
    executablePath: findMiniBrowser(),
  };
  const names = {
    driver: "WebKitWebDriver (Debian's webkit2gtk-driver)",
    screen: "Xvfb (Debian's xvfb)",
    executablePath: "WebKitGTK's MiniBrowser (comes with its library; or set WEBKIT_PATH to it)",
  };
  const missing = Object.keys(names).filter((part) => !found[part]);
  if (missing.length === 0) return found;
  throw new StepFailed(
    `No webkit found${platform === "linux" ? "" : ", which is tested on Linux only"}: ` +
      `${missing.map((part) => names[part]).join(" and ")} ${missing.length > 1 ? "are" : "is"} missing.`,
  );
};

/** The engines asked for: `BROWSERS=chromium,firefox,webkit`, Chromium alone if nothing is said. */
export const engines = (env.BROWSERS ?? "chromium").split(",").map((engine) => engine.trim());

/** Those that puppeteer can drive, which the tests of what is shipped do. */
export const driven = engines.some((engine) => engine !== "webkit")
  ? engines.filter((engine) => engine !== "webkit")
  : ["chromium"];

export const findBrowser = async (engine) => {
  if (engine === "chromium") return findChromium();
  if (engine === "firefox") return findFirefox();
  if (engine === "webkit") return findWebkit();
  throw new StepFailed(`BROWSERS names ${engine}: only chromium, firefox and webkit are known.`);
};
