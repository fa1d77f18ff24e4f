/** How the table looks, and when it stands in the place of the drawing. */
import { css } from "lit";

export const tableStyles = css`
  .table {
    display: none;
    flex: 1 1 auto;
    margin-block-start: 18px;
    overflow-x: auto;
  }
  .table-shown .table {
    display: block;
  }
  .table-shown .stage {
    display: none;
  }
  .crowded .stage:not(.listed) ~ .table {
    display: block;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(14px, 0.88em);
  }
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    padding-block: 5px;
    padding-inline: 16px 0;
    border-block-end: 1px solid var(--_grid);
    text-align: end;
    font-weight: 400;
    vertical-align: baseline;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-start: 0;
    background: var(--_paper);
    text-align: start;
  }
  /* All of it is ours. WebKit puts the padding of a text that runs against its box on the wrong side. */
  :is(th, td):dir(rtl) {
    direction: ltr;
    padding-inline: 0 16px;
    text-align: left;
  }
  th:first-child:dir(rtl) {
    inset-inline: auto 0;
    padding-inline: 0;
    text-align: right;
  }
  thead th {
    border-block-end-color: var(--_muted);
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 600;
  }
  .row-other > * {
    color: var(--_muted);
  }
  .row-total > * {
    border-block: 1px solid var(--_muted);
    font-weight: 700;
  }
  .sentence,
  .notes {
    max-inline-size: 80ch;
    margin-block-start: 14px;
  }
`;
