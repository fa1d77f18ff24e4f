/** The pages that browser tests run in, and the command by which a test changes the media features of its page. */

/** What a page is shown unless a test asks otherwise, whatever the machine is set to. */
const USUAL = {
  "prefers-color-scheme": "light",
  "prefers-reduced-motion": "no-preference",
  "prefers-contrast": "no-preference",
  "forced-colors": "none",
};

/** One DevTools session per page: what it emulates ends with it. */
const sessions = new WeakMap();

const sessionOf = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

const emulate = async (page, { media = "", features = {} } = {}) => {
  const session = await sessionOf(page);
  const all = Object.entries({ ...USUAL, ...features }).map(([name, value]) => ({ name, value }));
  await session.send("Emulation.setEmulatedMedia", { media, features: all });
};

/**
 * A context for each page: pages that share a window are hidden behind each other, and a hidden page has no animation
 * frames, so nothing would ever be drawn.
 */
export const openPage =
  (engine) =>
  async ({ browser }) => {
    const page = await (await browser.createBrowserContext()).newPage();
    if (engine === "chromium") {
      await emulate(page);
      // Several pages are tested at once, and each is to have the focus: keys go where it is.
      await (await sessionOf(page)).send("Emulation.setFocusEmulationEnabled", { enabled: true });
    }
    return page;
  };

/** `executeServerCommand("emulate", { media, features })`: the runner's own `emulateMedia` ignores forced colours. */
export const emulatePlugin = () => ({
  name: "emulate",
  async executeCommand({ command, payload, session }) {
    if (command !== "emulate") return undefined;
    if (session.browser.name !== "Chromium")
      throw new Error(`emulate works in Chromium only, and this is ${session.browser.name}`);
    await emulate(session.browser.getPage(session.id), payload);
    return true;
  },
});
