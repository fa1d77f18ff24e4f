/** What carries each of the page's colours as the browser computes it, and tells when one of them or the font changes. */
import { html, type TemplateResult } from "lit";
import { tokens } from "../theme/palette.js";

export const probeTemplate = (refresh: () => void): TemplateResult =>
  html`<span class="probe" aria-hidden="true" @transitionend=${refresh}
    >${tokens.map((token) => html`<i class=${token}></i>`)}</span
  >`;
