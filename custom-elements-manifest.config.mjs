/** The manifest that editors, Storybook and the README's table read: only what authors write. */

const isPublic = ({ privacy, static: isStatic }) => (privacy ?? "public") === "public" && !isStatic;

/** The values of `by`, read from `static figures = { type: "capacity-by-type", … }`. */
const valuesOfBy = ({ members = [] }) => {
  const { default: figures = "" } = members.find(({ name, static: isStatic }) => name === "figures" && isStatic) ?? {};
  return [...figures.matchAll(/([\w-]+)"?\s*:\s*"/g)].map(([, value]) => value);
};

/** An element that names no figures of its own is told which one by another attribute, and has no `by`. */
const withBy = (items, values) =>
  items
    .filter(({ name }) => name !== "by" || values.length > 0)
    .map((item) => {
      if (item.name !== "by") return item;
      const type = { text: values.map((value) => `"${value}"`).join(" | ") };
      return { ...item, type, default: `"${values[0]}"` };
    });

/** What is not written is undefined, or `""`: no author needs to be told. */
const plain = ({ default: value, type, ...item }) => ({
  ...item,
  ...(type && { type: item.readonly ? type : { text: type.text.replace(" | undefined", "") } }),
  ...(value && value !== '""' && { default: value }),
});

const definitionOf = ({ name, tagName }, module) => ({
  kind: "custom-element-definition",
  name: tagName,
  declaration: { name, module },
});

const onlyWhatAuthorsWrite = {
  name: "only what authors write",
  // After the analyzer has given each class what it inherits; the base classes have then served.
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.some(({ tagName }) => tagName));
    for (const { declarations, exports, path } of manifest.modules)
      for (const declaration of declarations.filter(({ tagName }) => tagName)) {
        const values = valuesOfBy(declaration);
        for (const list of ["members", "attributes"])
          declaration[list] = withBy((declaration[list] ?? []).filter(isPublic), values).map(plain);
        exports.push(definitionOf(declaration, path));
      }
  },
};

export default {
  globs: ["src/components/*.ts", "src/shell/*-element.ts"],
  litelement: true,
  outdir: ".",
  // The line in package.json is written by hand: a build changes no source.
  packagejson: false,
  plugins: [onlyWhatAuthorsWrite],
};
