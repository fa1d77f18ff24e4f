/** The order, the rows and the measure that an author asks for. */
import type { Figure } from "../figures/figure.js";
import { ordered } from "../figures/order.js";
import type { Words } from "../tell/words.js";
import { orderOf, type Sort, type Warn } from "./attributes.js";
import { parts } from "./parts.js";

export interface Arrangement {
  readonly sort: Sort | undefined;
  readonly limit: string | number;
  readonly measure: string;
}

/** Arranges a figure; the same one, in the same way and language, is the same object again. */
export class Arranger {
  #last: { readonly stamp: string; readonly of: Figure; readonly figure: Figure } | undefined;

  arrange(of: Figure, asked: Arrangement, words: Words, usual: Sort, warn: Warn): Figure {
    const { sort, limit, measure } = asked;
    const stamp = [sort, limit, measure, words.language].join("|");
    if (this.#last?.stamp !== stamp || this.#last.of !== of) {
      const order = orderOf(sort, words, usual, warn);
      const figure = parts.arrangement.now?.arrangedBy(of, order, { limit, measure }, warn) ?? ordered(of, order);
      this.#last = { stamp, of, figure };
    }
    return this.#last.figure;
  }
}
