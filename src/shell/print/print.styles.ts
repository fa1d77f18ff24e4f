import { css, unsafeCSS } from "lit";
import { palettes, tokens } from "../../theme/palette.js";
import { declarations } from "../../theme/tokens.styles.js";

const light = unsafeCSS(tokens.map((token) => `--_${token}:${palettes.light[token]}`).join(";"));

/** The colours of a picture are those of the figure. */
const colors = unsafeCSS(
  tokens.map((token) => `.f-${token}{fill:var(--_${token})}.s-${token}{stroke:var(--_${token})}`).join(""),
);

/** How a figure looks on paper. */
export const printStyles = css`
  /* Told of before it is laid out for paper: whatever the page is on the screen, ink is black. */
  .frame.own.printing,
  .frame.own.printing > .probe {
    ${declarations("light")};
    --_ink: #000;
    --_paper: #fff;
  }
  /* Colours that a page gives for another ground are not for paper. */
  .frame.own.printing.own-background,
  .frame.own.printing.own-background > .probe {
    ${light};
    --_ink: #000;
  }
  /* A transition would tell the colours that were. */
  .frame.own.printing .probe i {
    transition: none;
  }
  ${colors}
  .plot > svg {
    display: none;
  }
  @media print {
    /* Whole; or, where it is higher than a page, broken between its drawing and its table, or between two rows. */
    .frame,
    .caption,
    .stage:not(.dom),
    .notes,
    .foot,
    tr {
      break-inside: avoid;
    }
    .caption,
    thead {
      break-after: avoid;
    }
    /* Firefox prints what depends on a container without its layout, or not at all: paper has one layout. */
    .frame,
    .body {
      display: block;
      container: none;
    }
    .frame::before {
      display: none;
    }
    /* Without grounds, as browsers print, the figure has none of its own; on a ground that is printed it lies around the figure. */
    .frame.own-background {
      padding: 0;
      box-shadow: 0 0 0 12px var(--_paper);
    }
    /* Not over the edge of its page. */
    .caption::before {
      inset-block-start: 0;
      print-color-adjust: exact;
    }
    .notes,
    .source {
      max-inline-size: none;
    }
    .table,
    .notes,
    .foot {
      margin-block-start: 10px;
      font-size: 12px;
      line-height: 1.3;
    }
    table {
      font-size: inherit;
    }
    th,
    td {
      padding-block: 0;
    }
    th:first-child {
      position: static;
      background: none;
    }
    /* A drawing that was not made in time leaves no hole: its table is there. */
    .stage:not(.drawn),
    .words,
    .tools,
    .topics,
    .tooltip {
      display: none;
    }
    .table {
      display: block;
      overflow: visible;
    }
    /* The drawing keeps the proportions it has on the screen, and the table follows it. */
    .stage,
    .listed .plot {
      display: block;
      flex: none;
      max-block-size: none;
    }
    .plot {
      min-block-size: 0;
    }
    canvas {
      position: static;
      inline-size: auto !important;
      block-size: auto !important;
      max-inline-size: 100%;
    }
    /* Chart.js has its own display in a style attribute. */
    .printing canvas:has(+ svg) {
      display: none !important;
    }
    .plot > svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-inline-size: 740px;
      /* Letters may be a little wider than they were measured. */
      overflow: visible;
    }
    .marks {
      display: none;
    }
  }
`;
