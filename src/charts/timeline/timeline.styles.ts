/** How the timeline looks: a list on a phone, months on a rail where there is room. */
import { css } from "lit";

/** Also on paper, which has no container query: see the shell's styles. */
const rail = css`
  /* A border, not a ground: forced colours and paper keep it. */
  .months::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(3.1em + 8px);
    border-inline-start: 1.5px solid var(--_muted);
  }
  .month {
    display: grid;
    grid-template-columns: 3.1em minmax(0, 1fr);
    column-gap: 32px;
    align-items: baseline;
    padding-block: 0;
  }
  .month + .month {
    border: 0;
  }
  .quiet {
    min-block-size: 26px;
  }
  .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .short {
    display: inline;
  }
  .event {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    column-gap: 12px;
    align-items: baseline;
    padding-block: 8px;
  }
  .events {
    row-gap: 0;
  }
  .statement {
    grid-column: 2;
    max-inline-size: 62ch;
  }
  .event::before {
    content: "";
    position: absolute;
    inset-block-start: calc(8px + 0.68em);
    /* Centred on the rail, 23.25 px before the columns. */
    inset-inline-start: -28.25px;
    border: 5px solid var(--_context);
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--_paper);
    translate: 0 -50%;
  }
  .emphasis.event::before {
    border-color: var(--_emphasis);
  }
  .not-received.event::before {
    inset-inline-start: -30.25px;
    border: 7px solid var(--_not-received);
  }
  .event:not(.off) ~ .event:not(.off),
  .month:not(.quiet) + .month:not(.quiet) > .events {
    border-block-start: 1px solid var(--_grid);
  }
`;

/** On a phone month, number and statement stand below one another; from 420 px on the rail and in columns. */
export const timelineStyles = css`
  .months,
  .events {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .months {
    position: relative;
    font-size: max(15px, 0.94em);
    line-height: 1.36;
  }
  .month {
    padding-block: 9px;
  }
  .month + .month {
    border-block-start: 1px solid var(--_grid);
  }
  .name,
  .short {
    color: var(--_muted);
    font-size: max(13px, 0.87em);
    font-weight: 600;
  }
  /* A gap, since what is put away leaves none. */
  .events {
    display: grid;
    /* No wider than its room, whatever the longest word. */
    grid-template-columns: minmax(0, 1fr);
    row-gap: 10px;
  }
  .number {
    display: block;
    font-size: 1.24em;
    font-weight: 700;
    line-height: 1.2;
  }
  .number sup {
    font-size: max(12px, 0.62em);
  }
  .not-received .number {
    color: var(--_not-received);
  }
  .emphasis .number {
    color: var(--_emphasis);
  }
  .statement {
    text-wrap: pretty;
  }
  .alone {
    font-weight: 600;
  }
  .day {
    color: var(--_muted);
    font-weight: 400;
  }
  /* Sideways only: the month stands close above. */
  .picture .event.here {
    border-radius: 0;
    box-shadow:
      -6px 0 0 var(--_track),
      6px 0 0 var(--_track);
  }
  /* What a reader has put away is on paper all the same. */
  @media not print {
    .event.off {
      display: none;
    }
    .quiet {
      padding-block: 3px;
    }
    .quiet + .quiet {
      border: 0;
    }
    .quiet .name,
    .quiet .short {
      font-weight: 400;
    }
  }
  @container body (min-width: max(420px, 26.25em)) {
    ${rail}
  }
  @media print {
    ${rail}
    .event {
      break-inside: avoid;
    }
    .event + .event,
    .month + .month > .events {
      border-block-start: 1px solid var(--_grid);
    }
  }
`;
