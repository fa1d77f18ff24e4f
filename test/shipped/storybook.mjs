/** The built Storybook, for tests: served, and its stories shown one after the other in one page, without a reload. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { project, visit } from "./page.mjs";

const folder = join(project, "storybook-static");

export const serveStorybook = async () => {
  if (!existsSync(folder)) throw new Error("storybook-static/ is not there: run `npm run build-storybook` first");
  const server = await serve({ root: folder });
  server.unref(); // a test that fails closes nothing
  return server;
};

/** What Storybook's own index lists, in its order: `{ id, type, title, name, tags }`. */
export const entriesOf = (type) =>
  Object.values(JSON.parse(readFileSync(join(folder, "index.json"), "utf8")).entries).filter(
    (entry) => entry.type === type,
  );

/** Runs in the page: says what became of a story, or a page of an element, that is asked for. */
const showInPage = (storyId, viewMode) =>
  new Promise((resolve) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    channel.on("storyFinished", (end) => end.storyId === storyId && resolve(end.status));
    channel.on("docsRendered", (id) => id === storyId && resolve("success"));
    for (const failure of ["storyMissing", "storyErrored", "storyThrewException", "playFunctionThrewException"])
      channel.once(failure, (reason) => resolve(`${failure}: ${JSON.stringify(reason)}`));
    channel.emit("setCurrentStory", { storyId, viewMode });
  });

/**
 * The frame in which stories are drawn, in a page of its own: `show` draws one of them, or the page of an element
 * (`"docs"`), and resolves to "success" or what went wrong; `expected` is what the stories say that they are to show.
 */
export const openPreview = async (browser, url) => {
  // Storybook's own reading by axe is left to who looks at the panel.
  const { page, seen, close } = await visit(browser, `${url}/iframe.html?globals=a11y.manual:!true`, { width: 1200 });
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  const expected = await page.evaluate(async () => {
    const stories = Object.values(await globalThis.__STORYBOOK_PREVIEW__.extract());
    return Object.fromEntries(stories.map(({ id, parameters }) => [id, parameters.expected ?? {}]));
  });
  return { page, seen, close, expected, show: (id, mode = "story") => page.evaluate(showInPage, id, mode) };
};
