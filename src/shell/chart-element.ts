import { nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { View } from "../charts/form.js";
import type { FormOf } from "../charts/specs.js";
import type { FigureId } from "../figures/catalogue.js";
import type { Figure } from "../figures/figure.js";
import { shellNow, type MeasureOf } from "../i18n/load.js";
import { asParagraph } from "../tell/as-paragraph.js";
import { fill, type Words } from "../tell/words.js";
import { askedOf, figureBy, viewOf, type Asked } from "./asked.js";
import { flag, parseTheme, reflected, type HeadingLevel, type Sort, type ThemeName } from "./attributes.js";
import { FedasilElement, onServer, type Load } from "./fedasil-element.js";
import { FigureController } from "./figure-controller.js";
import { served } from "./parts.js";
import { shellStyles } from "./shell.styles.js";

/** Value of `by` → figure. */
type Figures = { readonly [by: string]: FigureId };
/** What an author may write in `by`; nothing where the element has no list of figures. */
type By<Shown extends Figures> = string extends keyof Shown ? never : keyof Shown;

/**
 * A figure with its heading, drawing, table, notes, source and tools. A component only names its figures.
 *
 * @attr {boolean} live - By the loader a figure stands still until a reader wants more; with this it is live at once.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The finding.
 * @csspart subheading - What is counted.
 * @csspart plot - The drawing.
 * @csspart list - The ranked list beside a map.
 * @csspart tooltip - What a value says when a reader is at it.
 * @csspart table - The figure as a table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart tools - The row of buttons.
 * @csspart button - One button.
 * @csspart words - The figure as a paragraph, when a reader has asked for it.
 * @cssprop [--fedasil-room=a function of the width] - Height that is kept for the figure: less where you hide its heading.
 * @cssprop [--fedasil-ink=the page's text colour] - Text, baselines, the tab above the heading.
 * @cssprop [--fedasil-paper=the page's ground] - Halos, gaps between areas, the figure's own ground if it needs one.
 * @cssprop [--fedasil-muted=#4d555b] - Subheading, notes, axis, source. On dark: #b4bac0.
 * @cssprop [--fedasil-grid=#d5d9dc] - Hairlines. On dark: #34393d.
 * @cssprop [--fedasil-track=#e9ebed] - The empty part of a rate; hover. On dark: #24282b.
 * @cssprop [--fedasil-land=#e3e5e4] - Land of a map. On dark: #2a2f33.
 * @cssprop [--fedasil-raised=#ffffff] - Ground of the tooltip. On dark: #1d2023.
 * @cssprop [--fedasil-focus=#0b57d0] - Focus ring. On dark: #9ecbff.
 * @cssprop [--fedasil-emphasis=#174f6e] - Marks that the heading names. On dark: #6ab6ee.
 * @cssprop [--fedasil-context=#72889a] - All other marks. On dark: #6f8496.
 * @cssprop [--fedasil-other=#8b857e] - "Other", unnamed. On dark: #948e87.
 * @cssprop [--fedasil-not-received=#a85e00] - Persons not received for lack of places. On dark: #e6cc70.
 */
export abstract class ChartElement<Shown extends Figures = Figures, Value = By<Shown>> extends FedasilElement {
  static override styles = [...shellStyles];

  /** Value of `by` → figure id; the first is the default. */
  static figures: Figures = {};

  /** Value of `by` → value of `form` that this element shows if none is asked for; else the figure's first form. */
  static defaultForms: { readonly [by: string]: string } = {};

  /** Which figure of this element; the first is the default. */
  @property(reflected) by: Value | undefined;
  /** How it is drawn, such as `bar` or `map`: each figure has its own forms, its first is the default. */
  @property(reflected) form: FormOf<Shown[keyof Shown]> | undefined;
  /**
   * Order of the rows; `source` is as printed. Default: what the form reads best in.
   */
  @property() sort: Sort | undefined;
  /** Show this many rows, from 1; the others are added up in "other", so that totals hold. Not on yearly figures. */
  @property() limit: string | number = "";
  /** One measure of the figure, or `share`: each row as a percentage of the printed total. */
  @property(reflected) measure: MeasureOf<Shown[keyof Shown]> | "share" | undefined;
  /** Keys of rows to stand out, separated by commas. Default: what the heading names. */
  @property() highlight: string | undefined;
  /** Replaces the heading; empty hides it. */
  @property() heading: string | undefined;
  /** Level of the heading in the page's outline, 2 to 6. Default: it is a paragraph, which changes no outline. */
  @property({ attribute: "heading-level" }) headingLevel: HeadingLevel | undefined;
  /** Replaces the subheading; empty hides it. */
  @property() subheading: string | undefined;
  /** Added to the figure's own notes, which always stay. */
  @property() note = "";
  /**
   * Set of colours; `auto`: what lies behind the element decides.
   * @default "auto"
   */
  @property()
  get theme(): ThemeName {
    return this.#themeName;
  }
  set theme(given: ThemeName | undefined) {
    this.#themeName = parseTheme(given, this.warn);
  }
  #themeName: ThemeName = "auto";

  /** Patterns beside colours: dots, lines, outlines. They are there unasked where a reader's system forces its colours. */
  @property({ converter: flag }) patterns = false;

  /** Leaves the buttons out. */
  @property({ converter: flag, attribute: "no-tools" }) noTools = false;

  override attributeChangedCallback(name: string, before: string | null, given: string | null): void {
    if (given === "false" && (name === "no-tools" || name === "patterns"))
      this.warn(name, given, "the attribute alone, or none");
    super.attributeChangedCallback(name, before, given);
  }

  readonly #figure = new FigureController(this, {
    figureId: () => this.figureId,
    asked: () => this.#asked,
    view: (figure, asked) => this.view(figure, asked),
    above: (figure, words) => this.above(figure, words),
    words: () => this.words,
    language: () => this.speech.foreign,
    unknown: () => this.#unknown,
    warn: this.warn,
    adopt: (styles) => this.adopt(styles),
    render: () => {
      this.requestUpdate();
      this.performUpdate();
    },
  });

  /**
   * The figure as a paragraph in its language: the finding, what is counted, every value and note. For the text beside
   * a picture of it; empty until it is loaded.
   */
  get description(): string {
    const { figure, words } = this;
    return figure && words ? asParagraph(figure, words) : "";
  }

  /**
   * The `Chart` of Chart.js 4 that is on the canvas, for plugins of your own: bars and dots are its datasets, in units of
   * the data on the scales `x-values` or `y-values`. Undefined until it is drawn, and where the form is made of elements.
   * Another one after each change of figure, words, colours or size; one that is made after
   * `chart.constructor.register(plugin)` has the plugin.
   */
  get chart(): object | undefined {
    return this.#figure.chart;
  }

  protected get figureId(): string {
    return figureBy(this.by, (this.constructor as typeof ChartElement).figures, this.warn);
  }

  /** The values of `form` that the author may choose from; all of the figure if not given. */
  protected get forms(): readonly string[] | undefined {
    return undefined;
  }

  get #asked(): Asked | undefined {
    const { figures, defaultForms } = this.constructor as typeof ChartElement;
    const by = Object.keys(figures).find((key) => figures[key] === this.figureId) ?? "";
    return askedOf(this.figureId, this.form, { own: defaultForms[by], accepted: this.forms, warn: this.warn });
  }

  protected view(figure: Figure, asked: Asked): View {
    return viewOf(asked, figure, this.highlight, this.warn);
  }

  /** What stands above the drawing. */
  protected above(_figure: Figure, _words: Words): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Tells a reader who does not see it that something has changed. */
  protected announce(text: string): void {
    this.#figure.announce(text);
  }

  protected override get missing(): readonly Load[] {
    return this.#figure.missing;
  }

  protected override arranged(of: Figure): Figure {
    return this.#figure.arranged(of);
  }

  override willUpdate(changed?: PropertyValues<this>): void {
    this.#figure.willUpdate(changed);
    super.willUpdate();
    this.#figure.settle();
  }

  protected override get keepsStatic(): boolean {
    return this.#figure.waits;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    this.#figure.connect(root);
    return root;
  }

  override updated(): void {
    this.#figure.updated();
  }

  get #unknown(): string | undefined {
    const message = this.shared && !this.broken ? shellNow(this.shared.language)?.unknownFigure : undefined;
    return message && fill(message, () => this.figureId);
  }

  protected override get shows(): boolean {
    return Boolean((this.figure && this.words) || this.#unknown);
  }

  override render(): TemplateResult {
    const whole = this.#figure.render();
    return onServer && served.now ? served.now.withStyles(whole, this.#figure.servedStyles) : whole;
  }
}
