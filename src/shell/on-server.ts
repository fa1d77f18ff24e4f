/** What a server adds to a figure: it can adopt no sheet, and whoever reads its HTML may have no script. None of it is sent to browsers. */
import { css, html, type CSSResult, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

const served = css`
  /* Not in pieces, as they arrive, since each takes room from those before it. */
  .frame:has(.caption):not(:has([role="status"])) .body {
    visibility: hidden;
  }
  /* What only a script could draw, or answer to, gives way to the table; what is read as text needs none. */
  @media (scripting: none) {
    /* The room that is kept for a drawing, by us and by the page's stylesheet. */
    .frame::before,
    :host::before {
      display: none !important;
    }
    .stage:not(.dom),
    .tools,
    .topics {
      display: none;
    }
    .table {
      display: block;
    }
    .stage:has(.picture:not([aria-hidden])) ~ .table {
      display: none;
    }
  }
`;

/** Beside the element's own styles, which the server writes by itself. */
export const withStyles = (figure: TemplateResult, styles: readonly (CSSResult | undefined)[]): TemplateResult =>
  html`${unsafeHTML(`<style>${[...styles, served].map((style) => style?.cssText).join("")}</style>`)}${figure}`;
