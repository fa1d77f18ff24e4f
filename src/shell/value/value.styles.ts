import { css } from "lit";

/** System colours: readable on any page, also one of which nothing is known. */
export const valueStyles = css`
  button {
    all: unset;
    unicode-bidi: plaintext;
  }
  /* The page's own number is as wide as ours, and no line breaks elsewhere when ours comes. */
  slot,
  button {
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .whole {
    white-space: nowrap;
  }
  button {
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .here {
    background: #8883;
    text-decoration-style: solid;
  }
  button:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--fedasil-focus, Highlight);
    outline-offset: 2px;
    border-radius: 3px;
  }
`;
