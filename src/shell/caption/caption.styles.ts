/** How heading and subheading look. */
import { css } from "lit";

export const captionStyles = css`
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
  @container body (max-width: max(419.98px, 26.24875em)) {
    .heading {
      font-size: max(18px, 1.18em);
    }
  }
`;
