/** WebKitGTK for @web/test-runner: each page that is tested at the same time has a browser and a screen of its own. */
import { openWebkit } from "./webdriver.mjs";

/** It says that it is puppeteer, so that the runner's own commands (keys, mouse, size of the window) call its pages. */
export const webkitLauncher = ({ launchOptions, concurrency }) => {
  const seats = new Set();
  const free = [];
  const taken = new Map();

  const seatOf = (id) => {
    const seat = taken.get(id);
    if (!seat) throw new Error(`Could not find a page for session ${id}`);
    return seat;
  };

  const open = async () => {
    const seat = await openWebkit(launchOptions);
    seats.add(seat);
    return seat;
  };

  const close = async (seat) => {
    seats.delete(seat);
    await seat.end();
  };

  return {
    name: "WebKit",
    type: "puppeteer",
    concurrency,

    async startSession(id, url) {
      const seat = free.pop() ?? (await open());
      taken.set(id, seat);
      await seat.page.setViewport({ width: 800, height: 600 });
      await seat.page.goto(url);
    },

    isActive: (id) => taken.has(id),
    getBrowserUrl: (id) => seatOf(id).page.url(),
    getPage: (id) => seatOf(id).page,

    async stopSession(id) {
      const seat = seatOf(id);
      taken.delete(id);
      try {
        // ends what still runs on the page
        await seat.page.mouse.reset();
        await seat.page.goto("about:blank");
        free.push(seat);
      } catch {
        await close(seat); // it has crashed or hangs: the next page gets another one
      }
      return {};
    },

    startDebugSession() {
      throw new Error("WebKitGTK is tested only: debug in a browser of your own.");
    },

    async stop() {
      await Promise.all([...seats].map(close));
    },
  };
};
