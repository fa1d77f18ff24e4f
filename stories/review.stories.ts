import { html } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { review } from "../site/review-content.js";
import de from "../site/words/review/de.js";
import en from "../site/words/review/en.js";
import fr from "../site/words/review/fr.js";
import nl from "../site/words/review/nl.js";
import "../src/index.js";
import type { Meta, Story } from "./story.js";

const meta: Meta = { title: "Review/Balans 2023", tags: ["!autodocs"] };
export default meta;

const words: { readonly [language: string]: typeof nl } = { nl, fr, de, en };

/** As files beside this module: the page of the gallery has the same ones. */
const styles = [new URL("../site/base.css", import.meta.url), new URL("../site/review.css", import.meta.url)];

const pageIn = (language: string): string => {
  const own = words[language] ?? en;
  const named = (text: string): string =>
    text.replace(/data-label="(\w+)"/g, (_, key: string) => `aria-label="${own[key]}"`);
  const valued = (text: string): string =>
    text.replace(/\{([a-z-]+\/[^}]+)\}/g, `<fedasil-value of="$1"></fedasil-value>`);
  return named(review((key, tag, attributes = "") => `<${tag} ${attributes}>${valued(own[key] ?? "")}</${tag}>`));
};

export const Page: Story = {
  name: "The whole review on one page",
  parameters: { expected: { height: 30_000 } },
  render: (_, context) => {
    const language = (context.globals as { language?: string } | undefined)?.language ?? "nl";
    return html`${styles.map(({ href }) => html`<link rel="stylesheet" href=${href} />`)}${unsafeHTML(pageIn(language))}`;
  },
};
