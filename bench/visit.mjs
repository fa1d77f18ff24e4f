/** One visit of a page as a reader makes it, with nothing of an earlier one kept, and what was measured during it. */
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { PredefinedNetworkConditions } from "puppeteer-core";
import { probe } from "./probe.mjs";

const LIMIT = 60_000;

/** After the last chart: entry animations of a second are over. */
const SETTLE = 1100;

const DESKTOP = { viewport: { width: 1280, height: 800 } };

const PHONE = {
  viewport: { width: 412, height: 823, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  cpu: 4,
  network: PredefinedNetworkConditions["Slow 4G"], // 1.44 Mbit/s, 562 ms for each request
};

const openPage = async (browser, { viewport, cpu, network }) => {
  const page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(LIMIT);
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(probe);
  if (network) await page.emulateNetworkConditions(network);
  if (cpu) await page.emulateCPUThrottling(cpu);
  return page;
};

const problemsOf = (page) => {
  const problems = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  return problems;
};

/** Private memory of the page's process, in MB: of those that show pages the one that has worked most. Linux only. */
const memoryOf = async (browser) => {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const read = (id, file) => readFile(`/proc/${id}/${file}`, "utf8").catch(() => "");
  const renderers = processInfo.filter(({ type }) => type === "renderer").sort((a, b) => b.cpuTime - a.cpuTime);
  for (const { id } of renderers) {
    if ((await read(id, "cmdline")).includes("--top-chrome-webui")) continue; // a window of the browser's own
    const parts = (await read(id, "smaps_rollup")).matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB/gm);
    return [...parts].reduce((sum, [, size]) => sum + Number(size), 0) / 1000 || undefined;
  }
};

/** Long tasks count by what they have over 50 ms, once the reader has something to read. Bytes are those of bodies. */
const told = () => {
  const { first, inView, paint, shift, long } = globalThis.seen;
  const [page] = performance.getEntriesByType("navigation");
  const asked = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < first);
  return {
    ...{ first: first || undefined, inView: inView || undefined, paint, shift },
    blocked: long.reduce((sum, [end, duration]) => sum + (end > paint ? Math.max(0, duration - 50) : 0), 0),
    html: page.encodedBodySize,
    requests: asked.length,
    requested: asked.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
};

/** A page is opened and left alone. */
const arrive = async (page) => {
  await page.evaluate(() => globalThis.seen.charts);
  await pause(SETTLE);
  await page.waitForNetworkIdle();
  return page.evaluate(told);
};

/** A pointer comes the moment that the chart is seen, and goes on moving a little, as a hand does. */
const point = async (page, { onCanvas }) => {
  await page.waitForFunction(() => globalThis.seen.first);
  const [x, y] = await page.evaluate(() => globalThis.seen.target());
  let isThere = false;
  const wait = () => page.evaluate((canvas) => globalThis.seen.untilTooltip(canvas), onCanvas);
  const move = async () => {
    for (let step = 0; !isThere; step++) {
      await page.mouse.move(x + (step % 2), y);
      await pause(40);
    }
  };
  const [tooltip] = await Promise.all([wait().finally(() => (isThere = true)), move()]);
  return { tooltip, shift: await page.evaluate(() => globalThis.seen.shift) };
};

/** Many charts: how long until those in view are there; after a scroll through some of them, the memory. */
const scroll = async (page, { browser }) => {
  await page.evaluate(() => globalThis.seen.charts);
  await pause(SETTLE);
  const { inView } = await page.evaluate(told);
  const session = await page.createCDPSession();
  const gesture = { x: 640, y: 400, yDistance: -8000, speed: 4000, gestureSourceType: "mouse" };
  await session.send("Input.synthesizeScrollGesture", gesture);
  for (let times = 0; times < 2; times++) await session.send("HeapProfiler.collectGarbage");
  return { inView, memory: await memoryOf(browser) };
};

/** Ways to visit a page; one that takes long is gone in the first round, and then in each so many. */
export const KINDS = {
  phone: { profile: PHONE, act: arrive },
  desktop: { profile: DESKTOP, act: arrive },
  pointer: { profile: DESKTOP, act: point },
  many: { profile: DESKTOP, act: scroll, every: 3 },
};

/** `look` is given the page when all is measured. */
export const visit = async (browser, url, { kind, onCanvas = false, look }) => {
  const { profile, act } = KINDS[kind];
  const page = await openPage(browser, profile);
  try {
    const problems = problemsOf(page);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    const measured = await act(page, { browser, onCanvas });
    await look?.(page);
    if (problems.length > 0) throw new Error(problems[0]); // what has failed may be quick
    return measured;
  } finally {
    await page.browserContext().close();
  }
};
