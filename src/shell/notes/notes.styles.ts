/** How notes look. */
import { css } from "lit";

export const notesStyles = css`
  .notes {
    color: var(--_muted);
    font-size: max(13px, 0.82em);
  }
  .notes p + p {
    margin-block-start: 4px;
  }
`;
