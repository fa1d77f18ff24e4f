/** The birth certificate of one number: what it counts, when, how it is printed, of which kind, from where. */
import { html, nothing, type TemplateResult } from "lit";
import { notesOn, type Figure, type Measure, type Row } from "../../figures/figure.js";
import { noteText, periodText, rowLabel, titleText, unitWord, valueText } from "../../tell/text.js";
import { citation } from "../../tell/citation.js";
import { fill, type Words } from "../../tell/words.js";

export { untilDismissed } from "./citation-life.js";
export { citationStyles } from "./citation.styles.js";

const line = (term: string, text: unknown): TemplateResult =>
  html`<span class="line"><span class="term">${term}</span> <span>${text}</span></span>`;

export const citationTemplate = (figure: Figure, row: Row, measure: Measure, words: Words): TemplateResult => {
  const { shell } = words;
  const value = row.cells[measure.id]!;
  const counts = words.figure.counts?.[row.key] ?? `${rowLabel(row, words)} – ${titleText(figure, words)}`;
  const source = figure.sources.find(({ id }) => id === value.source);
  const count = value.value ?? value.low ?? value.high ?? 0;
  return html`<span class="main"><b>${valueText(value, measure, words)}</b> ${unitWord(measure, count, words)}</span>
    <span class="counts">${counts}</span>
    ${line(shell.period, periodText(value, words))}
    ${value.printed === undefined ? nothing : line(shell.printed, `${shell.quoteOpen}${value.printed}${shell.quoteClose}`)}
    ${line(
      shell.kind,
      fill(shell.kinds[value.kind], () => value.formula ?? "") +
        (value.confidence === "medium" ? `; ${shell.confidence.medium}` : ""),
    )}
    ${source ? line(shell.origin, html`<a href=${source.url} rel="noopener">${citation(source, words)}</a>`) : nothing}
    ${notesOn(figure, row.key, measure.id).map((note) => html`<span class="note">${noteText(note, figure, words)}</span>`)}`;
};

/** Opens under the number, inside the window; above it where there is no room below. */
export const showAt = (citation: HTMLElement, button: HTMLElement): void => {
  citation.showPopover?.();
  const rect = button.getBoundingClientRect();
  // `zoom` of an ancestor holds in the top layer too, and not for the rectangle.
  const zoom = citation.currentCSSZoom ?? 1;
  const [width, height] = [citation.offsetWidth * zoom, citation.offsetHeight * zoom];
  const { clientWidth, clientHeight } = citation.ownerDocument.documentElement;
  const x = Math.max(8, Math.min(rect.left + rect.width / 2 - width / 2, clientWidth - width - 8));
  // No gap lies between, so that a mouse can go there.
  const above = rect.top - height;
  const y = rect.bottom + height > clientHeight && above > 0 ? above : rect.bottom;
  citation.style.setProperty("left", `${x / zoom}px`);
  citation.style.setProperty("top", `${y / zoom}px`);
};
