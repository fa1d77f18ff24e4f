/** How high a drawing is, and how its marks look. */
import { css, unsafeCSS } from "lit";
import { barHeightOf, barIds, drawnIds, leastHeightOf } from "../../theme/heights.js";

const bars = unsafeCSS(barIds.map((id) => `.${id}`).join());
const least = unsafeCSS(
  drawnIds.map((id) => `:where(.${id} .stage:not(.listed)) .plot{min-block-size:${leastHeightOf(id)}}`).join(""),
);
const barHeights = unsafeCSS(barIds.map((id) => `.${id} .plot{block-size:${barHeightOf(id)}}`).join(""));

export const plotStyles = css`
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
  @media (prefers-reduced-motion: reduce) {
    .mark.box::before {
      transition: none;
    }
  }
`;
