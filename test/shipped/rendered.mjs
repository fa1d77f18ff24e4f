/** HTML as a server sends it: each tag rendered in Node, in the package's build, into a declarative shadow root. */
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

/** The package's own entry, as the build has made it. */
export const { preload } = await import("../../dist/npm/index.js");

/** A server knows nothing of the page around a tag: its language stands on it. */
export const inLanguage = (tag, language) => tag.replaceAll(/<fedasil-[\w-]+/g, `$& lang="${language}"`);

export const rendered = (body) => collectResult(render(unsafeHTML(body)));
