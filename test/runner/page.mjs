/** The pages that browser tests run in, and the commands by which a test changes or asks for what a script cannot. */

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

/** In the page: what has the focus, in whichever shadow root. */
const FOCUSED = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
})()`;

const told = ({ role, name, description, properties = [] }) => ({
  role: role?.value,
  name: name?.value ?? "",
  description: description?.value ?? "",
  ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});

/** Children as assistive technology meets them: what is ignored is not there, but what is in it is. */
const childrenOf = (nodes, node) =>
  (node.childIds ?? [])
    .map((id) => nodes.get(id))
    .filter(Boolean)
    .flatMap((child) => (child.ignored ? childrenOf(nodes, child) : [child]));

const parentOf = (nodes, node) => {
  const parent = nodes.get(node?.parentId);
  return parent?.ignored ? parentOf(nodes, parent) : parent;
};

const textOf = (nodes, node) =>
  node.role.value === "StaticText"
    ? node.name.value
    : childrenOf(nodes, node)
        .map((child) => textOf(nodes, child))
        .join(" ");

const treeOf = async (page) => {
  const session = await sessionOf(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return new Map(nodes.map((node) => [node.nodeId, node]));
};

/** The focused node, its place among its siblings of the same role, and what it stands in. */
const focusedNode = async (page) => {
  const session = await sessionOf(page);
  const { result } = await session.send("Runtime.evaluate", { expression: FOCUSED });
  const { node } = await session.send("DOM.describeNode", { objectId: result.objectId });
  const nodes = await treeOf(page);
  const own = [...nodes.values()].find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!own) throw new Error("what has the focus is not in the accessibility tree");
  const parent = parentOf(nodes, own);
  const alike = parent ? childrenOf(nodes, parent).filter(({ role }) => role.value === own.role.value) : [];
  return { ...told(own), position: alike.indexOf(own) + 1, of: alike.length, within: parent && told(parent) };
};

/** The text of each item of each list, as it is read: list by list. */
const lists = async (page) => {
  const nodes = await treeOf(page);
  const found = [...nodes.values()].filter(({ ignored, role }) => !ignored && role.value === "list");
  return found.map((list) => childrenOf(nodes, list).map((item) => `${item.role.value}: ${textOf(nodes, item)}`));
};

const QUESTIONS = { focused: focusedNode, lists };

/** `executeServerCommand("accessibility", "focused" | "lists")`: the browser's own tree, which no attribute decides. */
export const accessibilityPlugin = () => ({
  name: "accessibility",
  async executeCommand({ command, payload, session }) {
    if (command !== "accessibility") return undefined;
    if (session.browser.name !== "Chromium")
      throw new Error(`Chromium alone tells its accessibility tree, and this is ${session.browser.name}`);
    return QUESTIONS[payload](session.browser.getPage(session.id));
  },
});
