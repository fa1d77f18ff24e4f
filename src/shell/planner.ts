/** What an element shows, worked out from its attributes: figure, form, order; and what has to be loaded for it. */
import type { CSSResult, ReactiveControllerHost, TemplateResult, nothing } from "lit";
import type { View } from "../charts/form.js";
import { formNamed, hasList, isMadeOfElements } from "../charts/forms.js";
import type { Plan } from "../controllers/drawing-controller.js";
import type { Figure } from "../figures/figure.js";
import type { Words } from "../tell/words.js";
import { Arranger, type Arrangement } from "./arranging.js";
import { formAt, type Asked } from "./asked.js";
import type { Sort, ThemeName, Warn } from "./attributes.js";
import type { Load } from "./fedasil-element.js";
import { parts } from "./parts.js";

/** What authors write on an element. */
export interface Authored {
  readonly sort: Sort | undefined;
  readonly limit: string | number;
  readonly measure: unknown;
  readonly heading: string | undefined;
  readonly headingLevel: unknown;
  readonly subheading: string | undefined;
  readonly note: string;
  readonly theme: ThemeName;
  readonly patterns: boolean;
  readonly noTools: boolean;
}

export type FigureHost = ReactiveControllerHost & HTMLElement & Authored & { readonly figure: Figure | undefined };

/** What the element knows, and its kinds differ in. */
export interface Own {
  readonly figureId: () => string;
  /** Undefined where the figure has no drawing. */
  readonly asked: () => Asked | undefined;
  readonly view: (figure: Figure, asked: Asked) => View;
  /** What stands above the drawing. */
  readonly above: (figure: Figure, words: Words) => TemplateResult | typeof nothing;
  readonly words: () => Words | undefined;
  /** Of our text, where it is not that of the page. */
  readonly language: () => string | undefined;
  /** What is said where there is no such figure. */
  readonly unknown: () => string | undefined;
  readonly warn: Warn;
  /** Adopts styles beside its own. */
  readonly adopt: (styles: readonly (CSSResult | undefined)[]) => void;
  /** Renders at once. */
  readonly render: () => void;
}

/** What the plan depends on beside attributes. */
interface Life {
  /** Size of the page's text in px. */
  readonly em: () => number;
  /** The drawing cannot be made here. */
  readonly failed: () => boolean;
  readonly fail: (error: unknown) => void;
}

export class Planner {
  readonly #arranger = new Arranger();
  constructor(
    private readonly host: FigureHost,
    private readonly own: Own,
    private readonly life: Life,
  ) {}

  /** What is shown in so many px; 0: in as many as it wants. */
  planAt(width: number): Plan | undefined {
    const { figure } = this.host;
    const words = this.own.words();
    const asked = this.own.asked();
    if (!figure || !words || !asked) return undefined;
    const formName = formAt(asked, figure, width, this.life.em());
    return {
      ...{ figure, words, formName },
      view: this.own.view(figure, asked),
      form: formNamed(formName),
      painted: !isMadeOfElements(formName),
    };
  }

  get painted(): boolean {
    const asked = this.own.asked();
    return asked !== undefined && !isMadeOfElements(asked.spec.forms[asked.form]!);
  }

  /** The author's measure, or the only one that the form draws: heading, table and list then speak of it alone. */
  get #arrangement(): Arrangement {
    const { sort, limit, measure } = this.host;
    const asked = this.own.asked();
    return { sort, limit, measure: (measure as string | undefined) || (asked?.spec.alone?.[asked.form] ?? "") };
  }

  arranged(of: Figure): Figure {
    const usual = this.own.asked()?.spec.sort ?? "source";
    return this.#arranger.arrange(of, this.#arrangement, this.own.words()!, usual, this.own.warn);
  }

  /** What has to come before the element shows anything. */
  get missing(): readonly Load[] {
    const { limit, measure } = this.#arrangement;
    const asked = this.own.asked();
    const form = asked?.spec.forms[asked.form];
    const loads: Load[] = [];
    if ((limit || measure) && !parts.arrangement.now) loads.push(parts.arrangement.load);
    if (form && hasList(form) && !parts.list.now && !parts.list.failed) loads.push(() => parts.list.bring(this.host));
    // Elements come whole: if their form came after the words, what stands below it would move.
    if (form && isMadeOfElements(form) && !formNamed(form).now && !this.life.failed())
      loads.push(() =>
        formNamed(form)
          .load()
          .catch((error: unknown) => this.life.fail(error)),
      );
    return loads;
  }
}
