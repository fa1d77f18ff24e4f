/** Tests in a page of a browser: all that are written in TypeScript, but for those that need none. */
import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { a11ySnapshotPlugin } from "@web/test-runner-commands/plugins";
import puppeteer from "puppeteer-core";
import { engines, findBrowser } from "./scripts/browser/find.mjs";
import { accessibilityPlugin, emulatePlugin, openPage } from "./test/runner/page.mjs";
import { webkitLauncher } from "./test/runner/webkit.mjs";
import { TEXT } from "./test/runner/in-node.mjs";
import { resultsReporter } from "./test/runner/reporter.mjs";

/** Given by `npm test`: where results are written for it, and which tests were asked for. */
const { RESULTS, GREP } = process.env;

/** Firefox gives one page at a time the focus, and tests press keys. */
const CONCURRENCY = { chromium: 2, firefox: 1, webkit: 2 };

const launcher = async (engine) => {
  const options = { launchOptions: await findBrowser(engine), concurrency: CONCURRENCY[engine] };
  if (engine === "webkit") return webkitLauncher(options);
  return chromeLauncher({ puppeteer, ...options, createPage: openPage(engine) });
};

/** Lit says once per page that this is its development build, which tests want for its warnings. */
const isNoise = ({ args }) => args.some((arg) => String(arg).includes("Lit is in dev mode"));

export default {
  // The longest files first, so that the others are tested beside them.
  files: ["test/stories/*.test.ts", "test/**/*.test.ts", `!test/{${TEXT}}/**`],
  browsers: await Promise.all(engines.map(launcher)),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)) }),
    a11ySnapshotPlugin(),
    emulatePlugin(),
    accessibilityPlugin(),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    resultsReporter({ engine: engines.join(), path: RESULTS, chosen: Boolean(GREP) }),
  ],
  filterBrowserLogs: (log) => !isNoise(log),
  // Limits for a machine that is busy with something else: they end what hangs, they do not measure.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_800_000,
  testFramework: { config: { timeout: 180_000, ...(GREP ? { grep: GREP } : {}) } },
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8"><title>Test</title></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
};
