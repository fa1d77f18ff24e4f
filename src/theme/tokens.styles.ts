/** The tokens as CSS: `--fedasil-TOKEN` is the page's, `--_TOKEN` what the figure uses. */
import { css, unsafeCSS, type CSSResult } from "lit";
import { palettes, tokens, type ColorScheme } from "./palette.js";

/** The page's colours where it gives them, else ours. */
export const declarations = (paper: ColorScheme): CSSResult =>
  unsafeCSS(
    tokens
      .map((token) => {
        // On the page's own ground the text has the page's colour, and halos the colour of that ground.
        const fallback = { ink: "var(--_text,currentColor)", paper: `var(--_ground,${palettes[paper].paper})` }[
          token as string
        ];
        return `--_${token}:var(--fedasil-${token},${fallback ?? palettes[paper][token]})`;
      })
      .join(";"),
  );

const own = (paper: ColorScheme): CSSResult =>
  unsafeCSS(
    (["ink", "paper"] as const)
      .map((token) => `--_${token}:var(--fedasil-${token},${palettes[paper][token]})`)
      .join(";"),
  );

const forced: { readonly [token: string]: string } = {
  ink: "CanvasText",
  muted: "CanvasText",
  paper: "Canvas",
  raised: "Canvas",
  grid: "GrayText",
  track: "Canvas",
  land: "Canvas",
  focus: "Highlight",
  emphasis: "Highlight",
  "on-emphasis": "HighlightText",
  "on-not-received": "Canvas",
  "on-context": "Canvas",
  "on-other": "Canvas",
};

/** In forced colours every token is one of the system's. */
export const forcedColors = tokens.map((token) => `--_${token}:${forced[token] ?? "CanvasText"}`).join(";");

// The probe has them anew: what of them is refused is replaced on the frame, and has to be seen here all the same.
export const tokenStyles = css`
  .frame,
  .frame > .probe {
    ${declarations("light")}
  }
  .frame.dark,
  .frame.dark > .probe {
    ${declarations("dark")}
  }
  .frame.own,
  .frame.own > .probe {
    ${own("light")}
  }
  .frame.own.dark,
  .frame.own.dark > .probe {
    ${own("dark")}
  }
  .frame.tinted,
  .frame.tinted > .probe {
    --_grid: var(--fedasil-grid, color-mix(in srgb, var(--_ink) 18%, transparent));
    --_track: var(--fedasil-track, color-mix(in srgb, var(--_ink) 9%, transparent));
    --_land: var(--fedasil-land, color-mix(in srgb, var(--_ink) 12%, transparent));
  }
  .frame.own-background {
    background: var(--_paper);
    padding: 12px;
  }
  @media (forced-colors: active) {
    .frame,
    .frame > .probe,
    .frame:is(.dark, .own, .tinted),
    .frame:is(.dark, .own, .tinted) > .probe,
    .frame.own.dark,
    .frame.own.dark > .probe {
      ${unsafeCSS(forcedColors)}
    }
  }
  /* A canvas cannot read var(): these carry each token as the browser computes it, and tell when it or the font changes. */
  .probe {
    transition: font 1ms allow-discrete;
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    forced-color-adjust: none;
  }
  .probe i {
    transition: color 1ms;
  }
  /* Safari tells nobody that a web font has come: a length that hangs on the font does. Numbers are bold, names are not. */
  .probe i:nth-child(-n + 2) {
    transition:
      color 1ms,
      text-indent 1ms;
    text-indent: calc(1ch + 1ex);
  }
  .probe i:first-child {
    font-weight: 700;
  }
  ${unsafeCSS(tokens.map((token) => `.probe .${token}{color:var(--_${token})}`).join(""))}
`;
