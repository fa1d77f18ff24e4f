/** How a panel below a figure looks. */
import { css } from "lit";

export const panelsStyles = css`
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
`;
