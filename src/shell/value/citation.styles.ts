import { css } from "lit";

/** What opens at a number; loaded with its text. */
export const citationStyles = css`
  .citation {
    position: fixed;
    inset: auto;
    z-index: 10;
    display: none;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(400px, calc(100vw - 16px));
    max-block-size: 80vh;
    margin: 0;
    padding: 14px 18px;
    overflow: auto;
    border: 1px solid GrayText;
    border-radius: 5px;
    background: var(--fedasil-raised, Canvas);
    color: var(--fedasil-ink, CanvasText);
    box-shadow: 0 6px 20px rgb(0 0 0 / 15%);
    font-size: max(14px, 0.82rem);
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    white-space: normal;
  }
  .citation.open {
    display: block;
  }
  /* As in a figure: the side is the page's, and each text runs as its own letters do. */
  .citation > span {
    display: block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .citation * {
    unicode-bidi: plaintext;
  }
  .late {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    user-select: none;
  }
  .main b {
    font-size: 1.7em;
    line-height: 1.1;
  }
  .counts {
    padding-block-end: 8px;
    border-block-end: 1px solid GrayText;
    margin-block-end: 8px;
    font-weight: 600;
  }
  .citation > .line {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    gap: 8px;
  }
  .term,
  .note {
    opacity: 0.8;
  }
  .note {
    margin-block-start: 6px;
    font-size: 0.93em;
  }
  a {
    color: inherit;
  }
  @media print {
    .citation {
      display: none;
    }
  }
`;
