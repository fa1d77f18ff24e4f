/** How the cells of a waffle and its legend look. */
import { css, unsafeCSS } from "lit";

/**
 * Cells are tied to the line of the legend at which a reader is: so many lines at most. Inside a shadow root, Safari
 * follows a `:has()` only on the very element that is styled: what lies below takes its opacity from there.
 */
const tied = unsafeCSS(
  Array.from(
    { length: 9 },
    (_, index) =>
      `.waffle:has(.s${index}.here){--_paled:.42;--_s${index}:1}.cells .s${index}{opacity:var(--_s${index},var(--_paled,1))}`,
  ).join(""),
);

/** Also on paper, which has no container query: see the shell's styles. */
const beside = css`
  .waffle {
    grid-template-columns: minmax(0, 42fr) minmax(0, 58fr);
    column-gap: 24px;
  }
`;

export const styles = css`
  .waffle {
    display: grid;
    gap: 12px;
  }
  .cells {
    display: grid;
    grid-template: repeat(10, 22px) / repeat(10, minmax(0, 1fr));
    gap: 2.5px;
    align-self: start;
    inline-size: min(100%, 320px);
  }
  .waffle i {
    background: var(--_context);
    /* Not a decoration: to be printed, and to keep its colours where colours are forced. */
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .waffle i.emphasis {
    background: var(--_emphasis);
  }
  .waffle i.not-received {
    background: var(--_not-received);
  }
  .waffle i.second {
    /* As light as paper, with an edge: slate and sky are the same where there are no colours. */
    box-shadow: inset 0 0 0 2px var(--_series-2);
    background: color-mix(in srgb, var(--_series-2) 25%, transparent);
  }
  .waffle i.other {
    background: var(--_other);
  }
  .waffle i.none {
    background: none;
  }
  .waffle i.lost {
    box-shadow: inset 0 0 0 1px var(--_muted);
    background: repeating-linear-gradient(45deg, transparent 0 4px, var(--_muted) 4px 5px);
  }
  .cells i {
    opacity: var(--_paled, 1);
  }
  ${tied}
  .legend {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr) auto auto;
    column-gap: 8px;
    align-self: start;
    max-inline-size: 36em;
    font-size: max(14px, 0.88em);
    line-height: 1.3;
  }
  .legend > * {
    grid-column: 1 / -1;
  }
  .entry {
    display: grid;
    grid-template-columns: subgrid;
    padding-block: 4px;
  }
  .entry i {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 0.12em;
  }
  .entry .percent,
  .entry .number {
    text-align: end;
    white-space: nowrap;
  }
  .entry :is(.percent, .number):dir(rtl) {
    text-align: left;
  }
  .entry .percent,
  .entry small,
  .entry.lost {
    color: var(--_muted);
  }
  .entry small {
    font-size: inherit;
    font-weight: 400;
  }
  .entry .percent:last-child {
    grid-column: 3 / -1;
    color: inherit;
  }
  .entry:is(.emphasis, .not-received, .sum) :is(.name, .number),
  .entry.here :is(.name, .number) {
    font-weight: 700;
  }
  .entry sup {
    font-weight: 600;
  }
  .entry.sum {
    margin-block-start: 4px;
    border-block-start: 1px solid var(--_muted);
  }
  .rounding {
    margin-block-start: 6px;
    color: var(--_muted);
    font-size: max(13px, 0.93em);
    line-height: 1.4;
  }
  /* The cells are dimmed, not the words. */
  .form-waffle .marks .mark.box::before {
    content: none;
  }
  /* Large letters on a phone: numbers stand below the name. */
  @container body (max-width: 14em) {
    .legend {
      grid-template-columns: 14px repeat(2, minmax(0, 1fr));
    }
    .entry .name {
      grid-column: 2 / -1;
    }
    .entry .percent {
      grid-column: 2;
    }
  }
  @container body (min-width: max(560px, 35em)) {
    ${beside}
  }
  @container body (min-width: max(760.02px, 47.50125em)) {
    .waffle {
      grid-template-columns: 360px minmax(0, 1fr);
      column-gap: 32px;
    }
    .cells {
      grid-template-rows: repeat(10, 25px);
      inline-size: 360px;
    }
  }
  @media print {
    ${beside}
  }
`;
