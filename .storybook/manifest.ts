/** Controls and documentation of the elements, from what their classes say. */
import type { ArgTypes } from "@storybook/web-components-vite";
import file from "../custom-elements.json";

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly (Item & { readonly attribute?: string })[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

const { modules } = file as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };

const declarations = modules.flatMap((module) => module.declarations);

const declarationOf = (tag: string): Declaration | undefined => declarations.find(({ tagName }) => tagName === tag);

/** Every element: its tag, what its stories' ids begin with, and what it shows in one sentence. */
export const elements = declarations.flatMap(({ tagName: tag, description = "" }) =>
  tag ? [{ tag, id: tag.replace("fedasil-", "elements-"), summary: /^[^.?]*[.?]/.exec(description)?.[0] }] : [],
);

/** `"value" | "name"` → value, name; nothing where any text is a value. */
const optionsOf = (type = ""): string[] => [...type.matchAll(/"([^"]*)"/g)].map(([, option]) => option!);

const controlOf = ({ type }: Item): ArgTypes[string] => {
  if (type?.text === "boolean") return { control: { type: "boolean" } };
  const options = optionsOf(type?.text);
  return options.length > 0 ? { control: { type: "select" }, options } : { control: { type: "text" } };
};

const rowOf = (item: Item, category: string): ArgTypes[string] => ({
  name: item.name || "(default)",
  ...(item.description && { description: item.description }),
  table: {
    category,
    ...(item.type && { type: { summary: item.type.text } }),
    ...(item.default && { defaultValue: { summary: item.default.replaceAll('"', "") } }),
  },
});

/** Several tables may use one name (`heading` is an attribute and a part): only attributes are args, the others not. */
const rowsOf = (items: readonly Item[] | undefined, category: string): ArgTypes =>
  Object.fromEntries(
    (items ?? []).map((item) => [
      `${category}: ${item.name}`,
      { ...rowOf(item, category), control: { disable: true } },
    ]),
  );

export const argTypesOf = (tag: string): ArgTypes => {
  const { attributes = [], members = [], ...rest } = declarationOf(tag) ?? {};
  return {
    ...Object.fromEntries(attributes.map((item) => [item.name, { ...rowOf(item, "Attributes"), ...controlOf(item) }])),
    ...rowsOf(rest.events, "Events"),
    ...rowsOf(rest.slots, "Slots"),
    ...rowsOf(
      members.filter(({ attribute }) => attribute === undefined),
      "Properties",
    ),
    ...rowsOf(rest.cssProperties, "CSS properties"),
    ...rowsOf(rest.cssParts, "CSS parts"),
  };
};

/** What the element is, and the line that brings it alone into a bundled page. */
export const descriptionOf = (tag: string): string | undefined => {
  const { description } = declarationOf(tag) ?? {};
  return description && `${description}\n\n\`import "fedasil-charts/${tag.replace("fedasil-", "")}";\``;
};
