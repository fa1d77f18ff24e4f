/** Reads our elements as a reader would: their words, their values, the pixels of their drawing. */
import { Chart } from "chart.js";

export const find = <T extends Element = HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** As one line: all spaces, also the narrow ones of French, are plain ones. */
export const plain = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** Text with raised letters as `^a`. */
export const raised = (node: Element | null): string => {
  if (!node) return "";
  const copy = node.cloneNode(true) as Element;
  for (const letter of copy.querySelectorAll("sup")) letter.replaceWith(`^${letter.textContent}`);
  return plain(copy.textContent);
};

export const heading = (element: Element): string => plain(element.shadowRoot?.querySelector(".heading")?.textContent);
export const subheading = (element: Element): string =>
  plain(element.shadowRoot?.querySelector(".subheading")?.textContent);

/** "Fedasil | 12.841", line by line. */
export const rows = (element: Element): string[] =>
  all(element, "tbody tr").map((row) => [...row.children].map(raised).join(" | "));
export const head = (element: Element): string => all(element, "thead th").map(raised).join(" | ");
export const notes = (element: Element): string[] =>
  all(element, ".notes p").flatMap((note) =>
    note.querySelector(".lettered") ? [...note.children].map(raised) : [raised(note)],
  );
export const source = (element: Element): string => plain(find(element, ".source").textContent);
export const links = (element: Element): string[] =>
  all<HTMLAnchorElement>(element, ".source a").map((link) => link.href);

/** The values as keyboard and speech meet them: over the drawing, or in the list beside a map. */
export const options = (element: Element): HTMLElement[] => all(element, "[role=option]");
/** The values as they lie over the drawing. */
export const spots = (element: Element): HTMLElement[] => all(element, ".marks .mark");
export const names = (element: Element): string[] =>
  options(element).map((option) => plain(option.getAttribute("aria-label")));
export const tooltip = (element: Element): string =>
  all(element, ".tooltip > *")
    .map((line) => plain(line.textContent))
    .join(" ");
export const button = (element: Element, text: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, "button").find((candidate) => plain(candidate.textContent) === text);
  if (!found) throw new Error(`<${element.localName}> has no button ${text}`);
  return found;
};

/** How many charts the page's Chart.js keeps. */
export const charts = (): number => Object.keys(Chart.instances).length;
export const chartOf = (element: Element): Chart => Chart.getChart(find<HTMLCanvasElement>(element, "canvas"))!;

export const canvasOf = (element: Element): HTMLCanvasElement => find<HTMLCanvasElement>(element, "canvas");

/** The pixel of the drawing in the middle of a mark, as [red, green, blue, alpha]. */
export const pixelOf = (element: Element, index: number): readonly number[] => {
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = spots(element)[index]!;
  return pixelAt(element, offsetLeft + offsetWidth / 2, offsetTop + offsetHeight / 2);
};

export const pixelAt = (element: Element, x: number, y: number): readonly number[] => {
  const canvas = canvasOf(element);
  const ratio = canvas.width / canvas.clientWidth;
  return [...canvas.getContext("2d")!.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data];
};

/** How many pixels of the drawing are not transparent. */
export const ink = (element: Element): number => {
  const { width, height } = canvasOf(element);
  if (width === 0 || height === 0) return 0;
  const { data } = canvasOf(element).getContext("2d")!.getImageData(0, 0, width, height);
  return data.reduce((count, value, index) => (index % 4 === 3 && value > 0 ? count + 1 : count), 0);
};

export const rgb = (hex: string): readonly number[] => [
  ...[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)),
  255,
];

/** The middle of an element, in px of the window. */
export const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
