/**
 * How a static figure looks: the styles of the shell's parts, under one class so that they touch nothing else of the
 * page, and what stands in the place of scripts: colours by CSS alone, one picture of several by the width there is.
 */
import { captionStyles } from "../shell/caption/caption.styles.js";
import { notesStyles } from "../shell/notes/notes.styles.js";
import { sourceStyles } from "../shell/source/source.styles.js";
import { palettes, tokens } from "../theme/palette.js";
import { forcedColors } from "../theme/tokens.styles.js";
import { WIDTH_STEPS } from "./width-steps.js";

/** Colours of elements only, or of tooltips: a picture has none of them. */
const PAINTED = tokens.filter((token) => !["raised", "focus"].includes(token));

const OWN: { readonly [token: string]: string } = { ink: "currentColor" };

const colors = (valueOf: (token: (typeof tokens)[number]) => string): string =>
  PAINTED.map((token) => `--_${token}:var(--fedasil-${token},${OWN[token] ?? valueOf(token)})`).join(";");

const em = (px: number): string => `max(${px}px,${px / 16}em)`;

/** Under the first step, too, its picture is shown: smaller. */
const shown = WIDTH_STEPS.map((step, index) => {
  const next = WIDTH_STEPS[index + 1];
  const bounds = [index ? `(min-width:${em(step)})` : "", next ? `(max-width:calc(${em(next)} - .02px))` : ""];
  return `@container body ${bounds.filter(Boolean).join(" and ")}{.fedasil-figure .stage>.w${step}{display:block}}`;
}).join("");

/** Text that is given to readers of speech, and to nobody's eye. */
const UNSEEN =
  "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";

const parts = [captionStyles, notesStyles, sourceStyles].map(({ cssText }) => cssText).join("");

/** With nested rules, which the build writes out. */
export const fragmentCss = `
.fedasil-figure{
  ${colors((token) => palettes.light[token])};
  position:relative;margin:0;padding:0;container:body/inline-size;contain-intrinsic-inline-size:640px;
  color:inherit;line-height:1.4;display:block;text-align:start;overflow-wrap:break-word;font-variant-numeric:lining-nums tabular-nums;
  &.dark{color-scheme:dark}
  &.light{color-scheme:light}
  p{margin:0}
  sup{margin-inline-start:1px;color:var(--_ink);font-size:max(12px,.72em);font-weight:600;line-height:0}
  .unseen,caption,.status:not(.seen){${UNSEEN}}
  .stage{margin-block-start:18px}
  .stage>svg{display:none;inline-size:100%;block-size:auto;overflow:visible;font-family:inherit}
  .stage>.land{display:block;position:absolute;inline-size:0;block-size:0}
  &.filling{display:flex;flex-direction:column;.stage{flex:1 1 0;min-block-size:0;position:relative}.stage>svg{position:absolute;inset:0;block-size:100%}}
  ${tokens.map((token) => `.f-${token}{fill:var(--_${token})}.s-${token}{stroke:var(--_${token})}`).join("")}
  details{margin-block-start:12px}
  summary{cursor:pointer;font-size:max(14px,.88em)}
  .table{overflow-x:auto}
  table{inline-size:100%;border-collapse:collapse;font-size:max(14px,.88em)}
  th,td{padding:5px 0 5px 16px;border:0;border-block-end:1px solid var(--_grid);background:none;color:inherit;text-align:end;font-weight:400}
  th:first-child{padding-inline-start:0;text-align:start}
  thead th{color:var(--_muted);font-weight:600}
  .row-total>*{border-block:1px solid var(--_muted);font-weight:700}
  .notes{max-inline-size:80ch;margin-block-start:14px}
  .tools{display:flex;gap:4px;align-items:center}
  .tools>*{min-block-size:28px;padding:2px 8px;border:0;border-radius:3px;background:none;color:inherit;font:inherit;cursor:pointer}
  .tools a{box-sizing:border-box;padding-block:4px}
  button{border:1px solid var(--_muted)}
  button[hidden]{display:block;visibility:hidden}
  ${parts}
}
${shown}
@supports (color:light-dark(red,red)){.fedasil-figure{${colors((token) =>
  palettes.light[token as never] === palettes.dark[token as never]
    ? palettes.light[token]
    : `light-dark(${palettes.light[token]},${palettes.dark[token]})`,
)}}}
@media (forced-colors:active){.fedasil-figure{${forcedColors};svg{forced-color-adjust:none}}}
@media (pointer:coarse){.fedasil-figure .tools>*{min-block-size:44px;min-inline-size:44px}}
@media (scripting:none){.fedasil-figure button{display:none}}
@media print{.fedasil-figure:is(*,.dark){color-scheme:light;color:#000;--_ink:#000;--_paper:#fff;break-inside:avoid;.tools{display:none}details::details-content{content-visibility:visible;block-size:auto}}}
`;
