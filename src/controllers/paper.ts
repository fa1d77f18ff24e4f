/** A drawing on paper: how large it is laid out, and how sharp. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In px: what A4 and Letter have between the margins of browsers and those of a page. */
const PAPER = 680;
/** Pixels in a px: 288 dpi, and where the drawings of a page would take more memory than this, 211 at the least. */
const [FINE, LEAST] = [3, 2.2];
const MEMORY = 64e6;

/** @param count how many drawings there are to print */
export const paperRatio = ({ width, height }: Size, count: number): number =>
  Math.max(LEAST, Math.min(FINE, Math.sqrt(MEMORY / (count * width * height || 1))));

/**
 * The size of the plot where its figure is as wide as it will be on paper. No browser tells that in time, so it is
 * guessed: not wider than paper, and in a window that is narrower than paper as much wider as paper is. What is guessed
 * wrong is scaled.
 */
export const paperSize = (frame: HTMLElement): Size | undefined => {
  const plot = frame.querySelector<HTMLElement>(".plot");
  const view = frame.ownerDocument.defaultView;
  if (!plot || !view) return undefined;
  // A framed page is printed as it is seen.
  const more = view.parent === view ? Math.max(1, PAPER / view.innerWidth) : 1;
  const room = Math.floor(Math.min(PAPER, frame.clientWidth * more));
  frame.style.setProperty("inline-size", `${room}px`);
  const size = { width: plot.clientWidth, height: plot.clientHeight };
  frame.style.removeProperty("inline-size");
  // It may be a little larger than it was laid out, so that it is as wide as its heading.
  plot.style.setProperty("--_widest", `${1.08 * size.width}px`);
  return size;
};
