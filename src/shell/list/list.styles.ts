import { css } from "lit";

/** The ranked list beside a map: few figures have one, so that its styles come with it. */
export const listStyles = css`
  /* What height is left over goes to the rows. */
  .list {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    margin-block-start: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_grid);
    font-size: max(14px, 0.88em);
  }
  .list-head {
    padding-block-end: 6px;
    border-block-end: 1px solid var(--_grid);
    margin-block-end: 4px;
    font-weight: 700;
  }
  .items {
    display: grid;
    flex: 1 0 auto;
    column-gap: 32px;
  }
  .item {
    display: grid;
    /* Where there is little room a range stays whole, and the name gives way. */
    grid-template-columns: 1.4em minmax(0, 7.2em) minmax(min-content, 1fr);
    align-items: center;
    column-gap: 8px;
    min-block-size: 25px;
    border-radius: 3px;
    cursor: default;
  }
  /* Rounded shares have no rank, and need no room for one. */
  .unranked .item {
    grid-template-columns: minmax(0, 7.8em) minmax(min-content, 1fr);
  }
  .unranked .rank {
    display: none;
  }
  .item.other {
    margin-block-start: 6px;
    padding-block-start: 5px;
    border-block-start: 1px solid var(--_grid);
    border-radius: 0;
  }
  .meter {
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .rank {
    color: var(--_muted);
    text-align: end;
    font-size: 0.92em;
  }
  .rank:dir(rtl) {
    text-align: left;
  }
  /* Not text: the accessible name says the same in words. */
  .rank::before {
    content: attr(data-rank);
  }
  .bar {
    flex: none;
    color: var(--_context);
    fill: var(--_context);
    overflow: visible;
  }
  .emphasis .bar {
    fill: var(--_emphasis);
    color: var(--_emphasis);
  }
  /* Stripes between two ticks: nothing in it is known. */
  .bar.between {
    box-sizing: border-box;
    min-inline-size: 6px;
    border-inline: 2px solid;
    background: repeating-linear-gradient(-45deg, transparent 0 2.6px, currentColor 2.6px 4px);
  }
  .before {
    flex: none;
    margin-inline-end: -8px;
  }
  .item.emphasis,
  .item.here,
  .item[aria-selected="true"] {
    font-weight: 700;
  }
  .item.here {
    background: var(--_track);
  }
  .item.other .bar {
    fill: var(--_other);
  }
  .list-total {
    display: flex;
    justify-content: space-between;
    column-gap: 8px;
    margin-block-start: 5px;
    padding-block-start: 5px;
    border-block-start: 1px solid var(--_muted);
    padding-inline-start: calc(1.4em + 8px);
  }
  .unranked + .list-total {
    padding-inline-start: 0;
  }
  .list-total span {
    color: var(--_muted);
  }
  .list-total span b {
    color: var(--_ink);
  }
  @container body (min-width: max(420px, 26.25em)) and (max-width: max(760px, 47.5em)) {
    /* Two columns of the named countries; what is not named stands below both. */
    .items {
      grid-auto-flow: column;
      grid-template: repeat(5, auto) auto / 1fr 1fr;
    }
    .item.other {
      grid-column: 1 / -1;
      grid-row: 6;
      padding-inline-end: calc(50% + 16px);
    }
    .items.long {
      grid-template-rows: repeat(6, auto) auto;
    }
    .long .item.other {
      grid-row: 7;
    }
  }
  @container body (min-width: max(760.02px, 47.50125em)) {
    .listed .list {
      flex: 1 1 0;
      margin-block-start: 0;
      padding-block-start: 0;
      border-block-start: 0;
    }
    .item {
      min-block-size: 28px;
    }
  }
  /* A row for a finger; beside a map, rows are as high as the map lets them be. */
  @media (pointer: coarse) {
    @container body (max-width: max(760px, 47.5em)) {
      .item {
        min-block-size: 44px;
      }
    }
  }
  @container body (max-width: max(760px, 47.5em)) {
    .list-head {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* Large letters on a phone: names and numbers, in the order of the bars. */
  @container body (max-width: 16em) {
    .bar,
    .before {
      display: none;
    }
    .meter {
      justify-content: flex-end;
    }
    .list-total {
      flex-wrap: wrap;
    }
  }
  @media print {
    .list {
      display: none;
    }
  }
`;
