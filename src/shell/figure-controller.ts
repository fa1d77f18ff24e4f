/** The life of a figure's element: what it loads, what it draws, what its reader has opened; and the state that is rendered. */
import { nothing, type CSSResult, type PropertyValues, type ReactiveController, type TemplateResult } from "lit";
import { isDomForm } from "../charts/form.js";
import { pictureForms } from "../charts/forms.js";
import { DrawingController, type Plan } from "../controllers/drawing-controller.js";
import { ScrollableTable } from "../controllers/scrollable-table.js";
import { SelectionController } from "../controllers/selection.js";
import { ThemeController } from "../controllers/theme-controller.js";
import type { Figure } from "../figures/figure.js";
import { asSpokenHeading } from "../tell/as-spoken.js";
import { subheadingText } from "../tell/subheading.js";
import { headingText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { parseLevel } from "./attributes.js";
import type { Load } from "./fedasil-element.js";
import { figureTemplate, unknownTemplate, waitingTemplate, type FigureState, type Frame } from "./figure.js";
import type { Snapshot } from "./panels/files.js";
import { canListen } from "./panels/can-listen.js";
import { Panels } from "./panels/panels.js";
import { parts } from "./parts.js";
import { Planner, type FigureHost, type Own } from "./planner.js";
import type { Plotted } from "./plot/plot.js";
import type { PrintController } from "./print/print.js";
import { Takeover } from "./takeover.js";

export class FigureController implements ReactiveController {
  readonly #panels: Panels;
  readonly #theme: ThemeController;
  readonly #drawing: DrawingController;
  readonly #selection: SelectionController;
  readonly #scrolls: ScrollableTable;
  readonly #planner: Planner;
  #print: PrintController | undefined;
  #rendered = false;
  /** While a static figure stands, and this one is made out of sight. */
  #takeover: Takeover | undefined;
  /** The static figure had other numbers. */
  #differs = false;

  constructor(
    private readonly host: FigureHost,
    private readonly own: Own,
  ) {
    host.addController(this);
    this.#panels = new Panels(host);
    this.#planner = new Planner(host, own, {
      em: () => this.#theme.em,
      failed: () => this.#drawing.failed,
      fail: (error) => this.#drawing.fail(error),
    });
    this.#theme = new ThemeController(host);
    this.#drawing = new DrawingController(host, { plan: () => this.#plan, theme: this.#theme });
    this.#selection = new SelectionController(host, this.#drawing);
    this.#scrolls = new ScrollableTable(host);
  }

  get waits(): boolean {
    return this.#takeover !== undefined;
  }

  connect(root: ShadowRoot): void {
    this.#takeover ??= Takeover.of(this.host, root);
  }

  /** After it is painted: the static figure goes when there is something in its place. */
  updated(): void {
    if (!this.#takeover || !this.host.figure || !this.own.words()) return;
    this.#takeover.fit(this.host.shadowRoot!.querySelector<HTMLElement>(".frame")!);
    const isSeen = !this.#drawn || this.#drawing.marks.length > 0;
    if (!isSeen || this.#takeover.waitsForSelection(() => this.host.requestUpdate())) return;
    // Fewer rows or measures are the author's own wish.
    if (!this.host.limit && !this.host.measure)
      this.#differs = this.#takeover.differsFrom(this.host.shadowRoot!.querySelector("table"));
    this.#takeover.end();
    this.#takeover = undefined;
    this.own.render();
  }

  get chart(): object | undefined {
    return this.#drawing.chart;
  }

  announce(text: string): void {
    this.#panels.announce(text);
  }

  arranged(of: Figure): Figure {
    return this.#planner.arranged(of);
  }

  get missing(): readonly Load[] {
    return this.#planner.missing;
  }

  get #plan(): Plan | undefined {
    return this.#planner.planAt(this.#drawing.width);
  }

  /** Before anything is rendered. */
  willUpdate(changed: PropertyValues | undefined): void {
    if ((changed?.has("theme") || changed?.has("patterns")) && this.host.isConnected) this.#theme.refresh();
    if (parts.print.now)
      this.#print ??= new parts.print.now.PrintController(this.host, {
        planAt: (width) => this.#planner.planAt(width),
        theme: this.#theme,
        render: this.own.render,
      });
  }

  /** Before it is rendered, when figure and words are known. */
  settle(): void {
    if (this.#selection.active >= 0) parts.tooltip.want(this.host);
    if (!this.#panels.has("listen") || !this.host.figure || this.#hearable) return;
    this.#panels.toggle("listen", this.own.words()?.shell.unheard);
  }

  /** Styles of paper, of a list, and of a form made of elements, come with it. */
  get #styles(): readonly (CSSResult | undefined)[] {
    return [...this.servedStyles, parts.print.now?.printStyles, this.#theme.patternStyles];
  }

  /** Those without which the first rendering would not be what it is. */
  get servedStyles(): readonly (CSSResult | undefined)[] {
    const form = this.#plan?.form.now;
    return [form && isDomForm(form) ? form.styles : undefined, parts.list.now?.listStyles];
  }

  /** What is not a matter of templates: styles, colours of the page, and the element at which a reader is. */
  hostUpdated(): void {
    const root = this.host.shadowRoot!;
    this.own.adopt(this.#styles);
    // Through the CSSOM, never as a style attribute.
    this.#theme.applyTokens(root.querySelector<HTMLElement>(".frame")!);
    const here = this.#drawing.marks[this.#selection.here];
    for (const element of root.querySelectorAll<HTMLElement>(".picture [data-mark]"))
      element.classList.toggle("here", element.dataset["mark"] === (here && `${here.key}/${here.measure}`));
    if (this.#rendered) return;
    this.#rendered = true;
    // After all that a reader waits for. Without it a figure is printed as it is seen.
    (globalThis.requestIdleCallback ?? setTimeout)(() => parts.print.want(this.host));
  }

  /** A drawing stands there, not its table. */
  get #drawn(): boolean {
    return this.own.asked() !== undefined && !this.#drawing.failed && !this.#drawing.crowded;
  }

  get #hearable(): boolean {
    const plan = this.#plan;
    return plan !== undefined && this.#drawn && canListen(plan.formName);
  }

  get #frame(): Frame {
    const asked = this.own.asked();
    const { printing } = this.#theme;
    const classes = {
      frame: true,
      coming: this.waits,
      ...this.#theme.classes,
      [this.own.figureId()]: asked !== undefined,
      [`form-${asked?.form ?? ""}`]: asked !== undefined,
      // On paper the table follows the drawing.
      "table-shown": (this.#panels.has("table") && !printing) || !asked || this.#drawing.failed,
      crowded: this.#drawing.crowded,
    };
    const onTokens = (): void => {
      this.#theme.refresh();
      this.host.requestUpdate();
    };
    return { classes, language: this.own.language(), onTokens };
  }

  #plotted(plan: Plan, name: string): Plotted {
    const form = plan.form.now;
    return {
      ...plan,
      name,
      marks: this.#drawing.marks,
      selection: this.#selection,
      elements: form && isDomForm(form) ? form : undefined,
      print: this.#print?.picture,
      onRestored: () => this.#drawing.repaint(),
    };
  }

  #state(figure: Figure, words: Words): FigureState {
    const { host, own } = this;
    const plan = this.#plan;
    const heading = host.heading ?? headingText(figure, words);
    // As it is spoken: what an author wrote is left as it is.
    const name = host.heading || asSpokenHeading(figure, words, host.heading === "" ? "title" : "heading");
    return {
      ...{ host, figure, words, name, panels: this.#panels, selection: this.#selection },
      caption: {
        heading,
        level: parseLevel(host.headingLevel, own.warn),
        subheading: host.subheading ?? subheadingText(figure, words),
      },
      note: [host.note, this.#differs ? words.shell.publishedOtherwise : ""].filter(Boolean).join(" "),
      form: this.#drawing.failed ? undefined : plan?.formName,
      marks: this.#drawing.marks,
      plotted: plan && this.#plotted(plan, name),
      drawn: this.#drawn,
      failed: this.#drawing.failed,
      hearable: this.#hearable,
      hasTools: !host.noTools,
      scrolls: this.#scrolls.needed,
      above: plan ? own.above(figure, words) : nothing,
      pictured: plan !== undefined,
      snapshot: () => this.#snapshot(figure, words),
    };
  }

  async #snapshot(figure: Figure, words: Words): Promise<Snapshot> {
    const plan = this.#planner.planAt(0);
    return {
      ...{ figure, words },
      view: plan?.view ?? { emphasis: [] },
      form: plan && (await pictureForms[plan.formName]()),
      family: getComputedStyle(this.host).fontFamily,
    };
  }

  render(): TemplateResult {
    const { figure } = this.host;
    const words = this.own.words();
    const unknown = this.own.unknown();
    if (figure && words) return figureTemplate(this.#frame, this.#state(figure, words));
    return unknown ? unknownTemplate(this.#frame, unknown) : waitingTemplate(this.#frame);
  }
}
