/** The finding above a figure: a paragraph, or a heading where the author gives it a place in the page's outline. */
import { html, nothing, type TemplateResult } from "lit";

export const headingTemplate = (text: string, level: string | undefined): TemplateResult =>
  html`<p
    class="heading"
    id="heading"
    part="heading"
    role=${level ? "heading" : nothing}
    aria-level=${level ?? nothing}
  >
    ${text}
  </p>`;
