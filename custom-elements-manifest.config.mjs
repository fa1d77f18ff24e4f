/** The manifest that editors, Storybook and the README's table read: only what authors write, and what is shipped. */
import { basename } from "node:path";
import { accepted } from "./scripts/accepted.mjs";
import { catalogue } from "./scripts/catalogue.mjs";

const DETAIL = "CustomEvent<{ figure: string; key: string; measure: string } | null>";

const isPublic = ({ privacy, static: isStatic }) => (privacy ?? "public") === "public" && !isStatic;

/** The words of an element in the order of the sources, in which the first is the default. */
const orderOf = ({ by = {}, defaultForms }, { figures, topics }) => {
  const own = figures.filter(({ id }) => Object.values(by).includes(id));
  const forms = [...own, ...figures].flatMap((figure) => Object.keys(figure.forms ?? {}));
  const all = [...Object.keys(by), ...Object.values(defaultForms ?? {}), ...forms, ...topics];
  const place = (word) => (all.includes(word) ? all.indexOf(word) : all.length);
  return (a, b) => place(a) - place(b);
};

/** What is not written is undefined, or `""`: no author needs to be told. */
const plain = ({ default: value, type, ...item }) => ({
  ...item,
  inheritedFrom: undefined,
  ...(type && { type: item.readonly ? type : { text: type.text.replace(" | undefined", "") } }),
  ...(value && value !== '""' && { default: value }),
});

/** With the words that are accepted; what accepts nothing is not for authors. */
const withWords = (items, words, order) =>
  items.filter(isPublic).flatMap((item) => {
    const accepted = words[item.fieldName ?? item.name];
    if (!accepted) return plain(item);
    if (accepted.length === 0) return [];
    const [first, ...others] = [...accepted].sort(order).map((word) => `"${word}"`);
    return plain({
      ...item,
      type: { text: [first, ...others].join(" | ") },
      ...(item.name === "by" && { default: first }),
    });
  });

/** In HTML a value is text, but for what is there or not; what is said of the property holds. */
const asAttribute = (members) => (item) => ({
  ...item,
  type: /^(boolean|".*")$/.test(item.type.text) ? item.type : { text: "string" },
  description: members.find(({ attribute }) => attribute === item.name)?.description ?? item.description,
});

const definitionOf = ({ name, tagName }, module) => ({
  kind: "custom-element-definition",
  name: tagName,
  declaration: { name, module },
});

const shipped = (module) => `dist/npm/${basename(module, ".ts")}.js`;

const onlyWhatAuthorsWrite = ({ tags, ...rest }, words) => ({
  name: "only what authors write",
  // After the analyzer has given each class what it inherits; the base classes have then served.
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.some(({ tagName }) => tagName));
    for (const module of manifest.modules) {
      module.path = shipped(module.path);
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const declaration of module.declarations) {
        const { attributes = [], members = [], events = [], name, tagName } = declaration;
        const order = orderOf(
          tags.find(({ tag }) => `fedasil-${tag}` === tagName),
          rest,
        );
        declaration.members = withWords(members, words[name], order);
        declaration.attributes = withWords(attributes, words[name], order).map(asAttribute(declaration.members));
        declaration.events = events.map((event) => plain({ ...event, type: { text: DETAIL } }));
        for (const list of ["slots", "cssParts", "cssProperties"])
          declaration[list] = declaration[list]?.map(plain) ?? [];
        declaration.superclass = { name: "LitElement", package: "lit" };
        module.exports = [
          { kind: "js", name, declaration: { name, module: module.path } },
          definitionOf(declaration, module.path),
        ];
      }
    }
  },
});

export default {
  globs: ["src/components/*.ts", "src/shell/*-element.ts"],
  litelement: true,
  outdir: ".",
  // The line in package.json is written by hand: a build changes no source.
  packagejson: false,
  plugins: [onlyWhatAuthorsWrite(await catalogue(), accepted())],
};
