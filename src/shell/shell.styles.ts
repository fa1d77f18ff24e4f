import { css, unsafeCSS } from "lit";
import { barHeightOf, barIds, drawnIds, heightOf, heightIds, leastHeightOf } from "../theme/heights.js";

const heights = unsafeCSS(
  heightIds.map((id) => `.frame.${id}::before{padding-block-end:var(--fedasil-room,${heightOf(id)})}`).join(""),
);
const bars = unsafeCSS(barIds.map((id) => `.${id}`).join());
const least = unsafeCSS(
  drawnIds.map((id) => `:where(.${id} .stage:not(.listed)) .plot{min-block-size:${leastHeightOf(id)}}`).join(""),
);
const barHeights = unsafeCSS(barIds.map((id) => `.${id} .plot{block-size:${barHeightOf(id)}}`).join(""));

export const shellStyles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
    font-variant-numeric: lining-nums tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  /* The height is that of the spacer, a function of the width alone; the body takes it, and the plot what is left. */
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    color: var(--_ink);
    line-height: 1.4;
    text-align: start;
  }
  .frame::before {
    content: "";
    grid-area: 1 / 1;
    /* The heights are in em, and no text of ours is smaller than on a usual page. */
    font-size: max(16px, 1em);
  }
  ${heights} .body {
    grid-area: 1 / 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    container: body / inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  /*
   * On a page that reads from the right the layout is mirrored, and so is the side at which text begins; but each text
   * runs as its own letters do, ours from the left and an author's own heading from the right, with the full stop at its end.
   */
  .frame > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .frame * {
    unicode-bidi: plaintext;
  }
  .caption {
    position: relative;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_grid);
  }
  .caption::before {
    content: "";
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 40px;
    block-size: 3px;
    background: var(--_ink);
  }
  p {
    margin: 0;
  }
  .heading {
    max-inline-size: 34em;
    font-size: max(18px, 1.35em);
    font-weight: 700;
    line-height: 1.18;
    text-wrap: balance;
  }
  .subheading {
    max-inline-size: 80ch;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: max(15px, 0.94em);
    line-height: 1.35;
  }
  .stage {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    margin-block-start: 18px;
  }
  .plot {
    position: relative;
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: 88px;
    touch-action: manipulation;
  }
  ${least}
  /* One bar is as high as it is: what is left over stays below everything. */
  .frame:is(${bars}) :is(.stage, .plot) {
    flex: none;
    min-block-size: 0;
    font-size: max(16px, 1em);
  }
  ${barHeights}
  /* Elements have the height of their text. */
  .dom,
  .dom .plot {
    flex: none;
  }
  .dom .plot {
    min-block-size: 0;
  }
  /* A map grows to the height that suits it before its list has any of what is left over. */
  .listed .plot {
    flex-grow: 1000;
    min-block-size: calc(44cqi + 60px);
    max-block-size: calc(54cqi + 86px);
  }
  /* Origins are seen from closer: the view is higher. */
  :where(.residents-by-nationality) .listed .plot {
    max-block-size: calc(66cqi + 66px);
  }
  /* Out of the flow, so that no height ever depends on the canvas. */
  canvas {
    position: absolute;
    inset: 0;
  }
  .corner {
    position: absolute;
    inset: 0 auto auto 0;
  }
  .corner + .corner {
    inset: 0 0 auto auto;
  }
  .corner + .corner + .corner {
    inset: auto auto 0 0;
  }
  .marks {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .mark {
    position: absolute;
    box-sizing: border-box;
    border-radius: 3px;
    outline: none;
  }
  .mark.circle {
    border-radius: 50%;
  }
  .mark:focus-visible,
  .item:focus-visible,
  .table:focus-visible,
  a:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1.5px;
    border-radius: 3px;
  }
  .mark.circle:focus-visible {
    border-radius: 50%;
  }
  /* Dimming is a veil of paper over the other marks: their labels, on the canvas, stay as they are. */
  .mark.box::before {
    content: "";
    position: absolute;
    inset: 0;
    background: var(--_paper);
    /* Over the edge of a bar too, which a larger box would do by widening the page. */
    box-shadow: 0 0 0 1px var(--_paper);
    opacity: 0;
    transition: opacity 120ms;
  }
  .marks.active .mark.box:not(.here, .selected)::before {
    opacity: 0.58;
  }
  .mark.circle.here,
  .mark.selected {
    box-shadow:
      0 0 0 2px var(--_paper),
      0 0 0 4px var(--_ink);
  }
  /* A form that reads as text has no marks laid over it. */
  .picture:not([aria-hidden]) .here {
    border-radius: 1px;
    background: var(--_track);
    box-shadow: 0 0 0 6px var(--_track);
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    display: flex;
    flex-direction: column;
    gap: 1px;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(100%, 300px);
    padding: 8px 12px;
    border: 1px solid var(--_muted);
    border-radius: 5px;
    background: var(--_raised);
    box-shadow:
      0 1px 2px color-mix(in srgb, var(--_ink) 15%, transparent),
      0 6px 20px color-mix(in srgb, var(--_ink) 15%, transparent);
    font-size: max(14px, 0.88em);
    line-height: 1.35;
  }
  .tooltip b {
    font-size: 1.35em;
  }
  .tooltip .line {
    color: var(--_muted);
  }
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
  /* It keeps its width, by which is known when there is room again. */
  .crowded .plot {
    flex: none;
    block-size: 0;
    min-block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .crowded .stage:not(.listed) {
    flex: none;
    margin: 0;
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
  sup {
    margin-inline-start: 1px;
    color: var(--_ink);
    font-size: max(12px, 0.72em);
    font-weight: 600;
    line-height: 0;
  }
  .sentence,
  .notes {
    max-inline-size: 80ch;
    margin-block-start: 14px;
  }
  .notes {
    color: var(--_muted);
    font-size: max(13px, 0.82em);
  }
  .notes p + p {
    margin-block-start: 4px;
  }
  .message {
    margin-block-start: 14px;
    font-size: max(14px, 0.88em);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px 24px;
    margin-block-start: 14px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_grid);
    color: var(--_muted);
    font-size: max(13px, 0.8em);
  }
  /* As wide as it reads well; the buttons stand beside it where both have room. */
  .source {
    flex: 1 1 auto;
    max-inline-size: 80ch;
    min-inline-size: 0;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_grid);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    padding: 2px 8px;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* As the layout is: a sheet of text and a table begin at the right, a loudspeaker turns to what follows. */
  button svg:dir(rtl) {
    scale: -1 1;
  }
  button:hover {
    background: var(--_track);
  }
  button:is([aria-pressed="true"], [aria-expanded="true"]) {
    background: var(--_ink);
    color: var(--_paper);
  }
  /* Under the frame's room, not in it: the drawing keeps its height. */
  .words {
    max-inline-size: 80ch;
    margin-block-start: 10px;
  }
  .words p + p {
    margin-block-start: 8px;
  }
  .words textarea {
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container body (max-width: max(419.98px, 26.24875em)) {
    .heading {
      font-size: max(18px, 1.18em);
    }
    /* All in one row, as in a bar at the foot of a telephone. */
    .tools {
      flex: 1;
      justify-content: space-between;
    }
    .tools button {
      flex-direction: column;
      gap: 3px;
      padding-block: 4px;
      font-size: max(12px, 0.92em);
      line-height: 1.2;
    }
  }
  @container body (min-width: max(420px, 26.25em)) and (max-width: max(760px, 47.5em)) {
    .listed .plot {
      max-block-size: calc(54cqi + 110px);
    }
    :where(.residents-by-nationality) .listed .plot {
      max-block-size: calc(61cqi + 110px);
    }
  }
  @container body (min-width: max(760.02px, 47.50125em)) {
    .stage.listed {
      flex-direction: row;
      gap: 28px;
    }
    .listed .plot {
      flex: 2 1 0;
      min-block-size: 88px;
      max-block-size: calc(36cqi + 125px);
    }
    :where(.residents-by-nationality) .listed .plot {
      max-block-size: calc(41cqi + 125px);
    }
  }
  @media (pointer: coarse) {
    button {
      justify-content: center;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark.box::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }
  }
`;
