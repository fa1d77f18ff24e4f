/** How high a drawing is, and how its marks look. */
import { css, unsafeCSS } from "lit";
import { heightsOfBars, heightsOfMaps, leastHeights } from "../../theme/heights.js";

const bars = unsafeCSS(heightsOfBars.map(([id]) => `.${id}`).join());
/** Text may be higher than was foreseen, as in very large letters, but never presses a drawing; by a line or two it may. */
const least = unsafeCSS(
  leastHeights
    .map(([id, height]) => `:where(.${id} .stage:not(.listed)) .plot{min-block-size:calc(0.9*${height})}`)
    .join(""),
);
const barHeights = unsafeCSS(heightsOfBars.map(([id, height]) => `.${id} .plot{block-size:${height}}`).join(""));
const mapHeights = unsafeCSS(heightsOfMaps.map(([id, height]) => `.${id} .listed .plot{--_map:${height}}`).join(""));

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
  ${mapHeights}
  /* A map grows to show a little more of north and south, and its list into what is left over. */
  .listed .plot {
    flex-grow: 1000;
    min-block-size: var(--_map);
    max-block-size: calc(1.1 * var(--_map));
    font-size: max(16px, 1em);
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
  @container body (min-width: max(760.02px, 47.50125em)) {
    .stage.listed {
      flex-direction: row;
      gap: 28px;
    }
    .listed .plot {
      flex: 2 1 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .mark.box::before {
      transition: none;
    }
  }
`;
