/** The page around a story: a language, a ground and the width of its column. The same for the preview, the docs and the tests. */
import { html, nothing, type TemplateResult } from "lit";

/** Ground → what a page of that ground would have in its stylesheet. */
const GROUNDS = {
  white: "background: #ffffff; color: #16191c; color-scheme: light",
  dark: "background: #121212; color: #ececec; color-scheme: dark",
  sand: "background: #ffe9a8; color: #16191c; color-scheme: light",
} as const;

export interface Surroundings {
  readonly language: string;
  readonly ground: string;
  /** In px, or "full". */
  readonly width: string;
}

export const plainPage: Surroundings = { language: "nl", ground: "white", width: "full" };

const isGround = (ground: string): ground is keyof typeof GROUNDS => ground in GROUNDS;

/** Source Sans 3 where it is at hand, as in Storybook; a story never asks another site for a font. */
const FONT = `font: 1rem/1.5 "Source Sans 3", "Liberation Sans", Arial, sans-serif`;

export const inSurroundings = (story: unknown, { language, ground, width }: Surroundings): TemplateResult => {
  const style = `${GROUNDS[isGround(ground) ? ground : "white"]}; ${FONT}; padding: 24px`;
  const column = width === "full" ? nothing : `inline-size: ${width}px; max-inline-size: 100%`;
  return html`<div lang=${language} style=${style}><div style=${column}>${story}</div></div>`;
};
