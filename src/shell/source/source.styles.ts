/** How the foot of a figure looks: the source line, beside the tools. */
import { css } from "lit";

export const sourceStyles = css`
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
`;
