/** How the cards of the key figures look. */
import { css } from "lit";

/** ColorScheme has this width too, and no container query: see the shell's styles. */
const pairs = css`
  .cards {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 24px;
  }
  .card {
    display: block;
  }
  .card .what {
    padding-block-start: 0;
  }
`;

const large = css`
  .card .number {
    font-size: max(30px, 2.35em);
  }
`;

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 24px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(min-content, 2fr) minmax(0, 3fr);
    align-content: start;
    column-gap: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_muted);
  }
  .card span {
    display: block;
  }
  .card .number {
    font-size: max(30px, 1.9em);
    font-weight: 700;
    line-height: 1.05;
    white-space: nowrap;
  }
  .card.emphasis .number {
    color: var(--_emphasis);
  }
  .card.not-received .number {
    color: var(--_not-received);
  }
  /* Of the same height with and without a bar, so that what stands below is aligned from card to card. */
  .card .share {
    block-size: 6px;
    margin-block: 8px;
  }
  .card svg {
    display: block;
  }
  .card svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .card .track {
    fill: var(--_track);
  }
  /* The card that the reader is at lies on the colour of the track. */
  .card.here .track {
    fill: var(--_grid);
  }
  .card .part {
    fill: var(--_context);
  }
  .card.emphasis .part {
    fill: var(--_emphasis);
  }
  .card.not-received .part {
    fill: var(--_not-received);
  }
  .card .what {
    padding-block-start: 2px;
    font-weight: 700;
    line-height: 1.25;
  }
  .card .when {
    margin-block-start: 2px;
    color: var(--_muted);
    font-size: max(14px, 0.88em);
    line-height: 1.35;
  }
  /* Large letters on a phone: a number and its name do not stand side by side. */
  @container body (max-width: 14em) {
    .card {
      display: block;
    }
  }
  @container body (min-width: max(360px, 22.5em)) {
    ${pairs}
  }
  @container body (min-width: max(420px, 26.25em)) {
    ${large}
  }
  @container body (min-width: max(760.02px, 47.50125em)) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 28px;
    }
  }
  @container body (min-width: max(900.02px, 56.25125em)) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .card .track {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
  }
  @media print {
    ${pairs}
    ${large}
    .card {
      break-inside: avoid;
    }
  }
`;
