/** How a tooltip looks. */
import { css } from "lit";

export const tooltipStyles = css`
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
`;
