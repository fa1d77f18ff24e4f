/** What stands above a figure: the finding, and what is counted. */
import { html, nothing, type TemplateResult } from "lit";

export interface Caption {
  /** None where it is empty. */
  readonly heading: string;
  /** In the page's outline; without one the heading is a paragraph, which changes no outline. */
  readonly level: string | undefined;
  readonly subheading: string;
}

const headingTemplate = ({ heading, level }: Caption): TemplateResult =>
  html`<p
    class="heading"
    id="heading"
    part="heading"
    role=${level ? "heading" : nothing}
    aria-level=${level ?? nothing}
  >
    ${heading}
  </p>`;

export const captionTemplate = (caption: Caption): TemplateResult =>
  html`<div class="caption">
    ${caption.heading ? headingTemplate(caption) : nothing}
    ${caption.subheading ? html`<p class="subheading" part="subheading">${caption.subheading}</p>` : nothing}
  </div>`;
