/** How a figure is laid out: the room that is kept for it, the order of its parts, and the direction of its text. */
import { css, unsafeCSS } from "lit";
import { heightOf, heightIds } from "../theme/heights.js";

const heights = unsafeCSS(
  heightIds.map((id) => `.frame.${id}::before{padding-block-end:var(--fedasil-room,${heightOf(id)})}`).join(""),
);

export const figureStyles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
    font-variant-numeric: lining-nums tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  /* The height is that of the spacer, a function of the width alone; the body takes it, and the plot what is left. */
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    color: var(--_ink);
    line-height: 1.4;
    text-align: start;
  }
  /* Made out of sight, in its own width, while a static figure stands there. */
  :host([data-static]) {
    position: relative;
  }
  .frame.coming {
    position: absolute;
    inset: 0 0 auto;
    visibility: hidden;
  }
  .frame::before {
    content: "";
    grid-area: 1 / 1;
    /* The heights are in em, and no text of ours is smaller than on a usual page. */
    font-size: max(16px, 1em);
  }
  ${heights} .body {
    grid-area: 1 / 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    container: body / inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  /*
   * On a page that reads from the right the layout is mirrored, and so is the side at which text begins; but each text
   * runs as its own letters do, ours from the left and an author's own heading from the right, with the full stop at its end.
   */
  .frame > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .frame * {
    unicode-bidi: plaintext;
  }
  p {
    margin: 0;
  }
  sup {
    margin-inline-start: 1px;
    color: var(--_ink);
    font-size: max(12px, 0.72em);
    font-weight: 600;
    line-height: 0;
  }
  .message {
    margin-block-start: 14px;
    font-size: max(14px, 0.88em);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
