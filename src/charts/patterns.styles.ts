/** The same patterns on what is made of elements; and what a figure is in forced colours, or with more contrast. */
import { css } from "lit";

export const patternStyles = css`
  .patterned .waffle i.context {
    box-shadow: inset 0 0 0 2px var(--_context);
    background: none;
  }
  .patterned .waffle i.second {
    box-shadow: inset 0 0 0 1.5px var(--_series-2);
    background: radial-gradient(circle, var(--_series-2) 1.2px, transparent 1.4px) 3px 3px / 6px 6px;
  }
  .patterned .waffle i.not-received {
    box-shadow:
      inset 0 0 0 1.5px var(--_not-received),
      inset 0 0 0 4px var(--_paper);
  }
  .patterned .waffle i.other {
    box-shadow: inset 0 0 0 1px var(--_other);
    background: color-mix(in srgb, var(--_other) 25%, transparent);
  }
  .patterned .bar rect {
    fill: var(--_paper);
    stroke: var(--_context);
    stroke-width: 2;
  }
  .patterned .emphasis .bar rect {
    fill: var(--_emphasis);
    stroke: none;
  }
  .patterned .other .bar rect {
    stroke: var(--_other);
    stroke-width: 1;
    fill: color-mix(in srgb, var(--_other) 25%, transparent);
  }
  .patterned .card .track {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .patterned .event:not(.emphasis, .not-received)::before {
    inline-size: 6px;
    block-size: 6px;
    border-width: 2px;
    background: var(--_paper);
  }
  .patterned .not-received.event::before {
    border-style: double;
    background: var(--_paper);
  }
  @media (prefers-contrast: more) and (forced-colors: none) {
    .frame.patterned,
    .frame.patterned > .probe {
      --_muted: var(--_ink);
      --_context: var(--_ink);
      --_other: var(--_ink);
      --_grid: color-mix(in srgb, var(--_ink) 60%, transparent);
    }
    .patterned :focus-visible {
      outline-width: 4px;
    }
  }
  @media (forced-colors: active) {
    /* Text is never in the colour of a mark. */
    .patterned :is(.pictogram, .card, .event) .number {
      color: CanvasText;
    }
    .patterned .other .bar rect {
      fill: Canvas;
      stroke-dasharray: 3;
      stroke-width: 2;
    }
    .patterned .waffle i.other {
      border: 2px dotted CanvasText;
      box-shadow: none;
      background: none;
    }
    .patterned .bar.between {
      forced-color-adjust: none;
    }
    /* Shadows and grounds are not drawn: outlines say where a reader is, and what is selected. */
    .patterned .mark:is(.circle.here, .selected):not(:focus-visible) {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
    .patterned :is(.item, .picture [data-mark]).here:not(:focus-visible) {
      outline: 2px solid Highlight;
    }
    .patterned button {
      border: 1px solid ButtonText;
      color: ButtonText;
    }
    .patterned button:hover {
      border-color: Highlight;
    }
    .patterned button[aria-pressed="true"] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
