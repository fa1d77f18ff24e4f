/** The source line: it proves the numbers. A link is opened only by a click; nothing is fetched from it. */
import { html, type TemplateResult } from "lit";
import type { Figure } from "../../figures/figure.js";
import { asSourceLine } from "../../tell/as-source-line.js";
import type { Words } from "../../tell/words.js";

export const sourceTemplate = (figure: Figure, words: Words): TemplateResult => {
  const line = asSourceLine(figure, words);
  return html`<p class="source" part="source">
    ${line.lead}
    ${line.parts.map(
      (part, index) =>
        html`${index > 0 ? "; " : ""}<a href=${part.url} rel="noopener"
            >${part.before}<cite>${part.title}</cite>${part.after}</a
          >`,
    )}
  </p>`;
};
