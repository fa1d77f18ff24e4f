/** The figure as a table: always in the page, shown in the drawing's place when asked for, and in print. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../figures/figure.js";
import { asTable } from "../../tell/as-table.js";
import type { Words } from "../../tell/words.js";

const raised = (letters: string | undefined): TemplateResult | typeof nothing =>
  letters ? html`<sup>${letters}</sup>` : nothing;

/** `scrolls`: it is wider than its room. A stop needs a role and a name; a landmark would stand in the page's outline. */
export const tableTemplate = (figure: Figure, words: Words, scrolls: boolean): TemplateResult => {
  const table = asTable(figure, words);
  return html`<div
    class="table"
    part="table"
    role=${scrolls ? "group" : nothing}
    aria-label=${scrolls ? table.caption : nothing}
    tabindex=${scrolls ? 0 : nothing}
  >
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.head.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr class="row-${row.role}">
              <th scope="row">${row.label}${raised(row.letters)}</th>
              ${row.cells.map((cell) => html`<td>${cell.text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
