/** Writes `dist/editors/`: tags, attributes and what they accept, out of the manifest, for VS Code and for JetBrains. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { getWebTypesData } from "custom-element-jet-brains-integration";
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from "custom-element-vs-code-integration";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}dist/editors/`;

/** What belongs to all elements is told for each: the description of a tag would be longer than a screen. */
const options = { hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideSlotDocs: true, hideLogs: true };

const unique = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** Colours and parts are named once, not once for each element that has them. */
const once = (data) =>
  Object.fromEntries(Object.entries(data).map(([key, of]) => [key, Array.isArray(of) ? unique(of) : of]));

const manifest = JSON.parse(await readFile(`${root}custom-elements.json`, "utf8"));
const { contributions, ...webTypes } = JSON.parse(getWebTypesData(manifest, options));
const files = {
  "vscode.html-data.json": JSON.parse(getVsCodeHtmlCustomData(manifest, options)),
  "vscode.css-data.json": once(JSON.parse(getVsCodeCssCustomData(manifest, options))),
  "web-types.json": { ...webTypes, contributions: { ...contributions, css: once(contributions.css) } },
};

await mkdir(out, { recursive: true });
for (const [name, data] of Object.entries(files))
  await writeFile(`${out}${name}`, `${JSON.stringify(data, null, 1)}\n`);
