/** Lint: the usual recommendations, and the order of the folders under src/, in which each knows only those before. */
import js from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

const ORDER = [
  "data",
  "figures",
  "i18n",
  "tell",
  "theme",
  "drawing",
  "charts",
  "static",
  "controllers",
  "shell",
  "components",
  "embed",
];

/** Pure folders run anywhere: in Node, on a server, in a worker. */
const PURE = ["data", "figures", "i18n", "tell"];

const DOM = [
  ...["document", "window", "self", "navigator", "location", "history", "screen", "localStorage", "sessionStorage"],
  ...["Node", "Element", "HTMLElement", "SVGElement", "ShadowRoot", "DocumentFragment", "customElements", "Event"],
  ...["CustomEvent", "CSSStyleSheet", "MutationObserver", "ResizeObserver", "IntersectionObserver", "matchMedia"],
  ...["getComputedStyle", "requestAnimationFrame", "requestIdleCallback", "fetch", "Image", "DOMParser"],
];

const isPure = (folder) => PURE.includes(folder);

/** What a folder may not import: a pattern for the module's name, why, and whether its types are free. */
const forbidden = (folder) => {
  const later = ORDER.slice(ORDER.indexOf(folder) + 1);
  const hidden = folder === "data" || folder === "figures" ? [] : ["data"];
  const painting = ["drawing", "charts", "controllers"].includes(folder);
  return [
    ...(later.length > 0 ? [[`^(\\.\\./)+(${later.join("|")})/`, `${folder}/ comes before it`]] : []),
    ...hidden.map((name) => [`^(\\.\\./)+${name}/`, "only figures/ knows data/: ask for a Figure"]),
    ...(isPure(folder) ? [["^(lit|lit-html|@lit)(/|$)", `${folder}/ is text and numbers`]] : []),
    ["^chart\\.js(/|$)", "only drawing/paint-chart.ts has Chart.js", painting],
  ];
};

/** An import expression is an import too, and the rule for imports does not see it. */
const expressions = (restrictions) =>
  restrictions.map(([regex, message]) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\/")}/]`,
    message,
  }));

const rulesFor = (restrictions) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      patterns: restrictions.map(([regex, message, allowTypeImports = false]) => ({
        regex,
        message,
        allowTypeImports,
      })),
    },
  ],
  "no-restricted-syntax": ["error", ...expressions(restrictions)],
});

const NO_DOM = "There is no DOM here.";

const withoutDom = {
  "no-restricted-globals": [
    "error",
    { globals: DOM.map((name) => ({ name, message: NO_DOM })), checkGlobalObject: true },
  ],
  "@typescript-eslint/no-restricted-types": [
    "error",
    { types: Object.fromEntries(DOM.filter((name) => /^[A-Z]/.test(name)).map((name) => [name, NO_DOM])) },
  ],
};

const architecture = ORDER.map((folder) => ({
  name: `src/${folder}`,
  files: [`src/${folder}/**/*.ts`],
  rules: {
    ...rulesFor(forbidden(folder)),
    ...(isPure(folder) ? withoutDom : {}),
  },
}));

const painter = {
  name: "src/drawing/paint-chart.ts",
  files: ["src/drawing/paint-chart.ts"],
  rules: rulesFor(forbidden("drawing").filter(([regex]) => !regex.startsWith("^chart"))),
};

const nodeGlobals = ["process", "console", "Buffer", "URL", "performance", "fetch", "setTimeout", "clearTimeout"];

/** What tests of shipped files hand to a page runs there. */
const pageGlobals = [
  ...["document", "DOMParser", "Event", "HTMLCanvasElement", "PerformanceObserver", "getComputedStyle"],
  ...["requestAnimationFrame", "requestIdleCallback"],
];

const benchGlobals = [...pageGlobals, "customElements", "addEventListener", "innerHeight"];

/** A test left alone with `only` would silence all the others. */
const noOnly = ["describe", "it"].map((object) => ({ object, property: "only", message: "Run one file instead." }));

export default defineConfig(
  // Applications under test/hosts/ are compiled and checked by their own tools.
  // In the last two it is the compiler that judges.
  { ignores: ["dist/", ".cache/", "coverage/", "storybook-static/", "test/hosts/*/", "test/types/", "typings/"] },
  js.configs.recommended,
  {
    name: "TypeScript and templates",
    files: ["**/*.ts"],
    extends: [ts.configs.recommendedTypeChecked, lit["flat/recommended"], wc["flat/recommended"]],
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: {
      // Lit binds the listeners of a template to its host.
      "@typescript-eslint/unbound-method": "off",
      // An index into a row or a list that the line before has looked at.
      "@typescript-eslint/no-non-null-assertion": "off",
      // `import { type A }` alone would be kept as an import of the module itself.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // A parameter that a signature asks for and this function has no use for.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    name: "scripts",
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])) },
  },
  {
    name: "pages of tests",
    files: ["test/{hosts,shipped}/*.mjs"],
    languageOptions: { globals: Object.fromEntries(pageGlobals.map((name) => [name, "readonly"])) },
  },
  {
    name: "pages of the benchmark",
    files: ["bench/**"],
    languageOptions: { globals: Object.fromEntries(benchGlobals.map((name) => [name, "readonly"])) },
  },
  {
    name: "tests",
    files: ["test/**/*"],
    rules: {
      // `expect(x).to.be.true` is how Chai reads.
      "@typescript-eslint/no-unused-expressions": "off",
      "no-restricted-properties": ["error", ...noOnly],
    },
  },
  architecture,
  painter,
);
