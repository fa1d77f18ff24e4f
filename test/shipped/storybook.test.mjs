/** The Storybook as it is built and published: every story draws, and says nothing but what it is meant to. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch, LIMIT } from "./browser.mjs";
import { each } from "./page.mjs";
import { entriesOf, openPreview, serveStorybook } from "./storybook.mjs";

const LANES = 2;
const WINDOW = { width: 1200, height: 900 };

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
  const isLacking = (element) =>
    !shows(element) || (wanted.includes(".mark") && [...element.shadowRoot.querySelectorAll("canvas")].some(isBlank));
  return [
    ...(elements.length > 0 ? [] : ["no element of ours"]),
    ...elements.filter(isLacking).map((e) => e.outerHTML),
  ];
};

/** What a story says that its elements are to show → where that is seen. */
const SEEN = {
  drawing: "[part=plot] :is(.mark, .picture:not([aria-hidden])), [part=value], .frame:not(:has([part=plot])) tbody tr",
  table: "tbody tr",
  message: ".message",
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

  it("draws every story, and none says more than it is meant to", async () => {
    const stories = entriesOf("story");
    assert.ok(stories.length > 150);
    const queue = [...stories];
    const lane = async () => {
      const { page, seen, close, expected, show } = await openPreview(browser, server.url);
      for (let story = queue.shift(); story; story = queue.shift()) {
        const { warnings = [], height = WINDOW.height, shows = "drawing" } = expected[story.id];
        seen.console.length = 0;
        await page.setViewport({ ...WINDOW, height });
        assert.equal(await show(story.id), "success", story.id);
        assert.deepEqual(await page.evaluate(lackingIn, SEEN[shows], LIMIT), [], `${story.id} shows no ${shows}`);
        const unmeant = seen.console.filter((text, index) => !warnings[index] || !text.includes(warnings[index]));
        assert.deepEqual(unmeant, [], `${story.id}, in the console`);
        assert.equal(seen.console.length, warnings.length, `${story.id}, warnings`);
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
