/**
 * The Storybook as it is built and published: every story of its sidebar draws, and says nothing. Those that an author
 * would not look for are opened from source alone (test/stories/).
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch, LIMIT } from "./browser.mjs";
import { each } from "./page.mjs";
import { entriesOf, openPreview, serveStorybook } from "./storybook.mjs";

const LANES = 2;
const WINDOW = { width: 1200, height: 900 };

/** Where a story's drawing is seen, or its number, or the table of a figure that has none. */
const SEEN =
  "[part=plot] :is(.mark, .picture:not([aria-hidden])), [part=value], .frame:not(:has([part=plot])) tbody tr";

/** Runs in the page: waits until every element shows what it should, then tells those that do not, and empty canvases. */
const lackingIn = async (wanted, limit) => {
  const elements = [...document.querySelectorAll("#storybook-root *")].filter(({ localName }) =>
    localName.startsWith("fedasil-"),
  );
  const shows = ({ shadowRoot }) => shadowRoot?.querySelector(wanted);
  const end = performance.now() + limit;
  while (!elements.every(shows) && performance.now() < end) await new Promise(requestAnimationFrame);
  const isBlank = (canvas) => {
    const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    return context.getImageData(0, 0, copy.width, copy.height).data.every((part) => part === 0);
  };
  const isLacking = (element) => !shows(element) || [...element.shadowRoot.querySelectorAll("canvas")].some(isBlank);
  return [
    ...(elements.length > 0 ? [] : ["no element of ours"]),
    ...elements.filter(isLacking).map((e) => e.outerHTML),
  ];
};

describe("the built Storybook", () => {
  let browser, server;

  before(async () => {
    server = await serveStorybook();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("draws every story of the sidebar, and none says anything", async () => {
    const stories = entriesOf("story").filter(({ tags }) => !tags.includes("case"));
    assert.ok(stories.length > 70);
    const queue = [...stories];
    const lane = async () => {
      const { page, seen, close, expected, show } = await openPreview(browser, server.url);
      seen.console.length = 0; // Storybook's own
      for (let story = queue.shift(); story; story = queue.shift()) {
        const { height = WINDOW.height } = expected[story.id];
        await page.setViewport({ ...WINDOW, height });
        assert.equal(await show(story.id), "success", story.id);
        assert.deepEqual(await page.evaluate(lackingIn, SEEN, LIMIT), [], story.id);
        assert.deepEqual(seen.console, [], story.id);
      }
      assert.deepEqual([seen.failed, seen.errors], [[], []]);
      assert.deepEqual(
        seen.requests.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(server.url)),
        [],
      );
      await close();
    };
    await each(Array.from({ length: LANES }), lane, LANES);
  });
});
