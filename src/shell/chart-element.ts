import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { classMap } from "lit/directives/class-map.js";
import { ThemeController } from "../controllers/theme-controller.js";
import { savesData } from "../controllers/saves-data.js";
import { ScrollStop } from "../controllers/scroll-stop.js";
import { SelectionController } from "../controllers/selection.js";
import { StageController, type Scene } from "../controllers/stage.js";
import { isDomForm, stepOf, type Mark, type View } from "../charts/form.js";
import {
  drawingForms,
  formFor,
  formNow,
  hasList,
  isMadeOfElements,
  loadForm,
  specOf,
  type FormName,
  type FormSpec,
} from "../charts/forms.js";
import type { FormOf } from "../charts/specs.js";
import type { FigureId } from "../figures/catalogue.js";
import type { Figure } from "../figures/figure.js";
import { Arranger, missingFor, type Arrangement } from "./arranging.js";
import { shellNow, type MeasureOf } from "../i18n/load.js";
import { tokenStyles } from "../theme/tokens.styles.js";
import { asParagraph } from "../tell/as-paragraph.js";
import { asSentence } from "../tell/as-sentence.js";
import { asSpokenHeading, asSpokenSentence } from "../tell/as-spoken.js";
import { subheadingText } from "../tell/subheading.js";
import { headingText } from "../tell/text.js";
import { fill, type Words } from "../tell/words.js";
import {
  flag,
  parseBy,
  parseForm,
  parseHighlight,
  parseLevel,
  parseTheme,
  reflected,
  type HeadingLevel,
  type Sort,
  type ThemeName,
} from "./attributes.js";
import { FedasilElement, onServer, type Load } from "./fedasil-element.js";
import { isHearable } from "./hearing.js";
import { headingTemplate } from "./heading.js";
import { marksTemplate, silentMarksTemplate, type OptionState } from "./marks.js";
import { notesTemplate } from "./notes.js";
import { hasFailed, need, parts } from "./parts.js";
import { pointing } from "./pointing.js";
import { probeTemplate } from "./probe.js";
import type { Snapshot } from "./files.js";
import type { Saving } from "./saving.js";
import { shellStyles } from "./shell.styles.js";
import { sourceTemplate } from "./source.js";
import { tableTemplate } from "./table.js";
import { toolsTemplate } from "./tools.js";

/** Value of `by` → figure. */
type Figures = { readonly [by: string]: FigureId };
/** What an author may write in `by`; nothing where the element has no list of figures. */
type By<Shown extends Figures> = string extends keyof Shown ? never : keyof Shown;

/**
 * A figure with its heading, drawing, table, notes, source and tools. A component only names its figures.
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
  static override styles = [tokenStyles, shellStyles];

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
    return this.#theme;
  }
  set theme(given: ThemeName | undefined) {
    this.#theme = parseTheme(given, this.warn);
  }
  #theme: ThemeName = "auto";

  /** Patterns beside colours: dots, lines, outlines. They are there unasked where a reader's system forces its colours. */
  @property({ converter: flag }) patterns = false;

  /** Leaves the buttons out. */
  @property({ converter: flag, attribute: "no-tools" }) noTools = false;

  override attributeChangedCallback(name: string, before: string | null, given: string | null): void {
    if (given === "false" && (name === "no-tools" || name === "patterns"))
      this.warn(name, given, "the attribute alone, or none");
    super.attributeChangedCallback(name, before, given);
  }

  @state() private tableShown = false;
  @state() private inWords = false;
  @state() private listening = false;
  @state() private downloading = false;
  /** @internal What the region of role status says: what focus does not tell. */
  @state() protected announced = "";

  /** @internal */
  readonly look = new ThemeController(this);
  /** @internal */
  protected readonly stage = new StageController(this);
  // As it is at first: a drawing is not taken back.
  readonly #saves = typeof matchMedia === "function" && savesData() === true;
  #saving: Saving | undefined;
  /** @internal */
  protected readonly selection = new SelectionController(this);
  /** @internal */
  protected readonly scrollStop = new ScrollStop(this);

  /** @internal */
  get marks(): readonly Mark[] {
    return this.stage.marks;
  }

  /** @internal */
  get marked(): string | undefined {
    return this.stage.figureId;
  }

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
    return this.stage.chart;
  }

  protected get figureId(): string {
    const { figures } = this.constructor as typeof ChartElement;
    return figures[parseBy(this.by, Object.keys(figures), this.warn)]!;
  }

  /** The values of `form` that the author may choose from. */
  protected get forms(): readonly string[] {
    return Object.keys(this.spec?.forms ?? {});
  }

  /** @internal The value of `form`: the author's, or this element's own, or the figure's first. */
  protected get formAsked(): string {
    const { forms } = this;
    const { figures, defaultForms } = this.constructor as typeof ChartElement;
    const by = Object.keys(figures).find((key) => figures[key] === this.figureId);
    return parseForm(this.form, forms, (by && defaultForms[by]) ?? forms[0] ?? "", this.warn);
  }

  /** @internal */
  protected formOf(figure: Figure, spec: FormSpec): FormName {
    const narrow = this.stage.width > 0 && stepOf(this.stage.width, this.look.em) === "narrow";
    return formFor(spec, { form: this.formAsked, measures: figure.measures.length, narrow });
  }

  /** How the figure is drawn, once it is there. */
  get #form(): FormName | undefined {
    const { figure, spec } = this;
    return figure && spec && this.formOf(figure, spec);
  }

  /** @internal */
  get scene(): Scene | undefined {
    const { figure, words, spec } = this;
    if (!figure || !words || !spec) return undefined;
    const name = this.formOf(figure, spec);
    const form = formNow(name) ?? ((): ReturnType<typeof loadForm> => loadForm(name));
    return {
      figure,
      words,
      form,
      painted: !isMadeOfElements(name),
      view: this.view(figure, spec),
    };
  }

  /** The form of the author's choice, or the element's, whatever its room and its measures. */
  get #asked(): FormName | undefined {
    return this.spec?.forms[this.formAsked];
  }

  /** @internal */
  get painted(): boolean {
    const form = this.#asked;
    return form !== undefined && !isMadeOfElements(form);
  }

  /** @internal The reader saves data: nothing that paints is to be loaded. */
  get spares(): boolean {
    return this.#saves && this.painted && !hasFailed("saving") && (this.#saving?.spares ?? true);
  }

  /** @internal */
  protected get spec(): FormSpec | undefined {
    return specOf(this.figureId);
  }

  /** @internal */
  protected emphasis(figure: Figure, spec: FormSpec | undefined): readonly string[] {
    return parseHighlight(this.highlight, figure, this.warn) ?? spec?.emphasis ?? [];
  }

  /** @internal */
  protected view(figure: Figure, spec: FormSpec): View {
    return { ...spec, emphasis: this.emphasis(figure, spec) };
  }

  /** The author's measure, or the only one that the form draws: heading, table and list then speak of it alone. */
  get #measure(): string {
    return this.measure || this.spec?.alone?.[this.formAsked] || "";
  }

  get #arrangement(): Arrangement {
    return { sort: this.sort, limit: this.limit, measure: this.#measure };
  }

  readonly #arranger = new Arranger();

  protected override get missing(): readonly Load[] {
    const form = this.#asked;
    const loads = [...missingFor(this.#arrangement)];
    const part = this.spares ? "saving" : hasList(form) ? "list" : undefined;
    if (part && !parts[part] && !hasFailed(part)) loads.push(() => need(part, this));
    // Elements come whole: if their form came after the words, what stands below it would move.
    if (form && isMadeOfElements(form) && !formNow(form) && !this.stage.failed)
      loads.push(() => loadForm(form).catch((error: unknown) => this.stage.fail(error)));
    return loads;
  }

  protected override arranged(of: Figure): Figure {
    const usual = this.spec?.sort ?? "source";
    return this.#arranger.arrange(of, this.#arrangement, this.words!, usual, this.warn);
  }

  protected override firstUpdated(): void {
    // After all that a reader waits for. Without it a figure is printed as it is seen.
    (globalThis.requestIdleCallback ?? setTimeout)(() => void need("paper", this));
  }

  /** @internal */
  renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  override willUpdate(changed?: PropertyValues<this>): void {
    if ((changed?.has("theme") || changed?.has("patterns")) && this.isConnected) this.look.refresh();
    if (this.#saves && parts.saving)
      this.#saving ??= new parts.saving.Saving(this, this.stage, (text) => (this.announced = text));
    super.willUpdate();
    if (this.selection.active >= 0) void need("tooltip", this);
    if (this.listening && this.figure && !this.hearable) {
      this.listening = false;
      this.announced = this.words?.shell.unheard ?? "";
    }
  }

  override updated(): void {
    this.#dress();
    // Colours of the page are set through the CSSOM, never as a style attribute.
    this.look.dress(this.renderRoot.querySelector<HTMLElement>(".frame")!);
  }

  /** Of a form made of elements, once it has come. */
  get #formStyles(): CSSResult | undefined {
    const form = this.scene?.form;
    return form && "styles" in form ? form.styles : undefined;
  }

  /** Styles of paper, of a list, and of a form made of elements, come with it; the value at which a reader is has a class. */
  #dress(): void {
    const styles = this.#formStyles;
    this.wear([
      parts.paper?.paperStyles,
      styles,
      parts.list?.listStyles,
      this.look.patternStyles,
      this.#saving?.styles,
    ]);
    parts.paper?.printed(this, this.stage);
    const here = this.marks[this.selection.here];
    for (const element of styles ? this.renderRoot.querySelectorAll<HTMLElement>("[data-mark]") : [])
      element.classList.toggle("here", element.dataset["mark"] === (here && `${here.key}/${here.measure}`));
  }

  /** What is said where no figure has this id. */
  get #unknown(): string | undefined {
    return this.shared && !this.broken ? shellNow(this.shared.language)?.unknownFigure : undefined;
  }

  protected override get shows(): boolean {
    return Boolean((this.figure && this.words) || this.#unknown);
  }

  override render(): TemplateResult {
    const { figure, words } = this;
    const unknown = this.#unknown;
    const whole = html`<figure
      class=${classMap(this.frameClasses)}
      part="frame"
      lang=${this.speech.foreign ?? nothing}
      aria-label=${figure && words ? this.#name(figure, words) : nothing}
    >
      ${probeTemplate(this.#refresh)}
      <div class="body">
        ${
          figure && words
            ? this.content(figure, words)
            : unknown
              ? html`<p class="message" role="note">${fill(unknown, () => this.figureId)}</p>`
              : html`<slot></slot>`
        }
      </div>
      ${this.inWords ? this.told() : nothing} ${this.listening ? this.heard() : nothing}
      ${this.downloading ? this.downloads() : nothing}
    </figure>`;
    if (!onServer || !parts.server) return whole;
    return parts.server.withStyles(whole, [this.#formStyles, parts.list?.listStyles]);
  }

  /** The figure in words, then how its drawing is read. */
  protected told(): TemplateResult {
    const { figure, words, description } = this;
    const form = this.#tabled ? undefined : this.#form;
    if (form) void need("guide", this);
    return html`<div class="words" id="words" part="words">
      <p>${description}</p>
      ${figure && form && words ? parts.guide?.guideTemplate(this, figure, form, words) : nothing}
    </div>`;
  }

  /** A drawing stands there, not its table. */
  protected get drawn(): boolean {
    return this.spec !== undefined && !this.#tabled && !this.stage.crowded;
  }

  protected get hearable(): boolean {
    const form = this.#form;
    return form !== undefined && this.drawn && isHearable(form);
  }

  protected toggleListening(): void {
    this.listening = !this.listening;
    if (this.listening) void need("listen", this);
  }

  /** The panel in which the figure is listened to. */
  protected heard(): TemplateResult {
    const { figure, words, selection } = this;
    if (hasFailed("listen")) return html`<p class="message" role="status">${words?.shell.listenFailed}</p>`;
    if (!parts.listen || !figure || !words) return html``;
    const close = (): void => {
      this.toggleListening();
      this.renderRoot.querySelector<HTMLElement>("[aria-controls=listen]")?.focus();
    };
    return parts.listen.listenTemplate({ host: this, figure, words, selection, close });
  }

  protected toggleDownloads(): void {
    this.downloading = !this.downloading;
    parts.downloads?.forget(this);
    if (this.downloading) void need("downloads", this);
  }

  /** The panel in which the figure is taken along. */
  protected downloads(): TemplateResult {
    const { words, spec } = this;
    if (!words) return html``;
    if (hasFailed("downloads")) return html`<p class="message" role="status">${words.shell.downloads.failed}</p>`;
    const pictured = spec !== undefined;
    return parts.downloads?.downloadsTemplate(this, () => this.#snapshot(), { words, pictured }) ?? html``;
  }

  async #snapshot(): Promise<Snapshot> {
    const { figure, words, spec, formAsked } = this;
    const name = spec && formFor(spec, { form: formAsked, measures: figure!.measures.length, narrow: false });
    const form = name && drawingForms[name];
    return {
      figure: figure!,
      words: words!,
      view: spec ? this.view(figure!, spec) : { emphasis: [] },
      formName: formAsked,
      form: await form?.(),
      family: getComputedStyle(this).fontFamily,
    };
  }

  protected get frameClasses(): { readonly [name: string]: boolean } {
    const drawn = this.spec !== undefined;
    const { printing } = this.look;
    const { paper, plate, tinted } = this.look.ground;
    return {
      frame: true,
      [this.figureId]: drawn,
      [`form-${this.formAsked}`]: drawn,
      dark: paper === "dark",
      plate,
      tinted,
      patterned: this.look.patterns,
      // A page that asks for one theme may have text of the other: then the figure brings its own ink.
      own: plate || this.theme !== "auto" || printing,
      printing,
      // On paper the table follows the drawing.
      "table-shown": (this.tableShown && !printing) || !drawn || this.stage.failed,
      crowded: this.stage.crowded,
      spared: this.#saving?.tabled ?? false,
    };
  }
  readonly #refresh = (): void => {
    this.look.refresh();
    this.requestUpdate();
  };

  protected content(figure: Figure, words: Words): TemplateResult {
    const heading = this.heading ?? headingText(figure, words);
    const subheading = this.subheading ?? subheadingText(figure, words);
    const sentence = this.#tabled ? asSentence : asSpokenSentence;
    return html`
      <div class="caption">
        ${heading ? headingTemplate(heading, parseLevel(this.headingLevel, this.warn)) : nothing}
        ${subheading ? html`<p class="subheading" part="subheading">${subheading}</p>` : nothing}
      </div>
      <p class=${this.#tabled ? "sentence" : "unseen"} id="summary">${sentence(figure, words)}</p>
      ${this.#saving?.template(words)} ${this.spec ? this.drawing(figure, words, this.spec) : nothing}
      ${this.stage.failed ? html`<p class="message">${words.shell.cannotDraw}</p>` : nothing}
      ${tableTemplate(figure, words, this.scrollStop.needed)} ${notesTemplate(figure, words, this.note)}
      <div class="foot">
        ${sourceTemplate(figure, words)}
        ${
          this.noTools
            ? nothing
            : toolsTemplate({
                words,
                drawn: this.drawn,
                tableShown: this.tableShown,
                toggleTable: () => this.toggleTable(words),
                inWords: this.inWords,
                toggleWords: () => (this.inWords = !this.inWords),
                listening: this.hearable ? this.listening : undefined,
                toggleListening: () => this.toggleListening(),
                downloading: this.downloading,
                toggleDownloads: () => this.toggleDownloads(),
              })
        }
      </div>
      <p class="unseen" role="status">${this.announced}</p>
    `;
  }

  /** The table stands in the drawing's place, and the sentence is there for the eye as well. */
  get #tabled(): boolean {
    return this.stage.failed || Boolean(this.#saving?.tabled);
  }

  protected toggleTable({ shell }: Words): void {
    this.tableShown = !this.tableShown;
    this.announced = this.tableShown ? shell.tableShown : shell.figureShown;
  }

  readonly #pointer = pointing(
    this.selection,
    (tip, mark, x, y) => parts.tooltip?.isOnTheWay(tip, mark, x, y) ?? false,
  );

  /** The heading, as it is spoken: what an author wrote is left as it is. */
  #name(figure: Figure, words: Words): string {
    return this.heading || asSpokenHeading(figure, words, this.heading === "" ? "title" : "heading");
  }

  /** @internal */
  protected drawing(figure: Figure, words: Words, spec: FormSpec): TemplateResult {
    const name = this.#name(figure, words);
    const options: OptionState = { figure, words, marks: this.marks, selection: this.selection, name };
    const form = this.formOf(figure, spec);
    const made = formNow(form);
    const dom = made && isDomForm(made) ? made : undefined;
    const drawn = dom !== undefined || this.marks.length > 0;
    const listed = hasList(form);
    // The list is then the figure's one listbox; without it the marks are.
    const marks = listed && !hasFailed("list") ? silentMarksTemplate : marksTemplate;
    const pointer = this.#pointer;
    const classes = { stage: true, listed, dom: dom !== undefined, drawn };
    return html`<div class=${classMap(classes)}>
      <div
        class="plot"
        part="plot"
        @pointermove=${pointer.read}
        @pointerdown=${pointer.read}
        @pointerleave=${pointer.leave}
        @click=${dom?.text ? nothing : pointer.press}
      >
        ${
          dom
            ? html`<div class="picture" aria-hidden=${dom.text ? nothing : "true"}>
                ${dom.render(figure, words, this.view(figure, spec))}
              </div>`
            : html`<canvas aria-hidden="true" @contextrestored=${(): void => this.stage.redraw()}></canvas>`
        }
        <i class="corner"></i><i class="corner"></i><i class="corner"></i>
        ${this.marks.length > 0 && !dom?.text ? [marks(options), parts.tooltip?.tooltipTemplate(options)] : nothing}
      </div>
      ${parts.list && listed ? parts.list.listTemplate(options, this.emphasis(figure, spec)) : nothing}
    </div>`;
  }
}
