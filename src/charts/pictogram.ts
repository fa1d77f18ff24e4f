import { css, html, type TemplateResult } from "lit";
import { rowLabel, valueText } from "../tell/text.js";
import type { DomForm } from "./form.js";

export const pictogram: DomForm = {
  styles: css``,
  render: (figure, words): TemplateResult =>
    html`<ul>
      ${figure.rows.flatMap((row) =>
        figure.measures.flatMap((measure) => {
          const value = row.cells[measure.id];
          return value
            ? html`<li data-mark=${`${row.key}/${measure.id}`}>
                ${rowLabel(row, words)} ${valueText(value, measure, words)}
              </li>`
            : [];
        }),
      )}
    </ul>`,
};
