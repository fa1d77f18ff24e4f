/** Parts of the shell that few figures or few readers need: each is a file that comes with the first need of it. */
const LOADERS = {
  list: () => import("./list.js"),
  tooltip: () => import("./tooltip.js"),
  guide: () => import("./guide.js"),
  paper: () => import("./paper.js"),
  saving: () => import("./saving.js"),
  listen: () => import("./listen.js"),
  downloads: () => import("./downloads.js"),
};

type Name = keyof typeof LOADERS;
type Parts = { [N in Name]?: Awaited<ReturnType<(typeof LOADERS)[N]>> };

/** The parts that have come; and what a server adds, which `preload` brings. */
export const parts: Parts & { server?: typeof import("./on-server.js") } = {};

const asked = new Map<Name, Promise<void>>();
const failed = new Set<Name>();

export const hasFailed = (name: Name): boolean => failed.has(name);

/** @throws whatever the import throws when the file cannot be loaded */
export const loadPart = async (name: Name): Promise<void> =>
  void Object.assign(parts, { [name]: await LOADERS[name]() });

/** Asks for a part once for all elements, and renders this one again when it has come, or when it cannot come. */
export const need = async (name: Name, host: { readonly localName: string; requestUpdate(): void }): Promise<void> => {
  if (parts[name] || failed.has(name)) return;
  if (!asked.has(name))
    asked.set(
      name,
      loadPart(name).catch((error: unknown) => {
        failed.add(name);
        console.warn(
          `<${host.localName}> goes without its ${name}, since a file could not be loaded: ${String(error)}`,
        );
      }),
    );
  await asked.get(name);
  host.requestUpdate();
};
