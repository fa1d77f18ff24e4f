/** How buttons look. */
import { css } from "lit";

export const toolsStyles = css`
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
  @container body (max-width: max(419.98px, 26.24875em)) {
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
  @media (pointer: coarse) {
    button {
      justify-content: center;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid ButtonText;
    }
  }
`;
