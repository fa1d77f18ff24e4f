/** The life of a figure's element: what it loads, what it draws, what its reader has opened; and the state that is rendered. */
import { nothing, type CSSResult, type PropertyValues, type ReactiveControllerHost, type TemplateResult } from "lit";
import { isDomForm, type View } from "../charts/form.js";
import { formNamed, hasList, isMadeOfElements, pictureForms } from "../charts/forms.js";
import { DrawingController, type Plan } from "../controllers/drawing-controller.js";
import { savesData } from "../controllers/saves-data.js";
import { ScrollStop } from "../controllers/scroll-stop.js";
import { SelectionController } from "../controllers/selection.js";
import { ThemeController } from "../controllers/theme-controller.js";
import type { Figure } from "../figures/figure.js";
import { asSpokenHeading } from "../tell/as-spoken.js";
import { subheadingText } from "../tell/subheading.js";
import { headingText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { Arranger, type Arrangement } from "./arranging.js";
import { formAt, type Asked } from "./asked.js";
import { parseLevel, type Sort, type ThemeName, type Warn } from "./attributes.js";
import type { Load } from "./fedasil-element.js";
import type { Snapshot } from "./files.js";
import { figureTemplate, unknownTemplate, waitingTemplate, type FigureState, type Frame } from "./figure.js";
import { isHearable } from "./hearing.js";
import { Panels } from "./panels.js";
import { parts } from "./parts.js";
import type { Plotted } from "./plot.js";
import type { PrintController } from "./print.js";
import type { Saving } from "./saving.js";

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
  /** Renders at once. */
  readonly render: () => void;
}

export class FigureController {
  readonly #panels: Panels;
  readonly #theme: ThemeController;
  readonly #drawing: DrawingController;
  readonly #selection: SelectionController;
  readonly #scrolls: ScrollStop;
  readonly #arranger = new Arranger();
  // As it is at first: a drawing is not taken back.
  readonly #saves = typeof matchMedia === "function" && savesData() === true;
  #saving: Saving | undefined;
  #print: PrintController | undefined;

  constructor(
    private readonly host: FigureHost,
    private readonly own: Own,
  ) {
    this.#panels = new Panels(host);
    this.#theme = new ThemeController(host, () => this.#spares);
    const plan = (): Plan | undefined => (this.#spares ? undefined : this.#planAt(this.#drawing.width));
    this.#drawing = new DrawingController(host, { plan, theme: this.#theme });
    this.#selection = new SelectionController(host, this.#drawing);
    this.#scrolls = new ScrollStop(host);
  }

  get chart(): object | undefined {
    return this.#drawing.chart;
  }

  announce(text: string): void {
    this.#panels.announce(text);
  }

  /** What is shown in so many px; 0: in as many as it wants. */
  #planAt(width: number): Plan | undefined {
    const { figure } = this.host;
    const words = this.own.words();
    const asked = this.own.asked();
    if (!figure || !words || !asked) return undefined;
    const formName = formAt(asked, figure, width, this.#theme.em);
    return {
      ...{ figure, words, formName },
      asked: asked.form,
      view: this.own.view(figure, asked),
      form: formNamed(formName),
      painted: !isMadeOfElements(formName),
    };
  }

  /** The reader saves data: nothing that paints is to be loaded. */
  get #spares(): boolean {
    return this.#saves && this.#painted && !parts.saving.failed && (this.#saving?.spares ?? true);
  }

  get #painted(): boolean {
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
    const part = this.#spares ? parts.saving : form && hasList(form) ? parts.list : undefined;
    if (part && !part.now && !part.failed) loads.push(() => part.bring(this.host));
    // Elements come whole: if their form came after the words, what stands below it would move.
    if (form && isMadeOfElements(form) && !formNamed(form).now && !this.#drawing.failed)
      loads.push(() =>
        formNamed(form)
          .load()
          .catch((error: unknown) => this.#drawing.fail(error)),
      );
    return loads;
  }

  /** After all that a reader waits for. Without it a figure is printed as it is seen. */
  firstUpdated(): void {
    (globalThis.requestIdleCallback ?? setTimeout)(() => parts.print.want(this.host));
  }

  /** Before anything is rendered. */
  willUpdate(changed: PropertyValues | undefined): void {
    if ((changed?.has("theme") || changed?.has("patterns")) && this.host.isConnected) this.#theme.refresh();
    if (this.#saves && parts.saving.now)
      this.#saving ??= new parts.saving.now.Saving(this.host, this.#drawing, {
        painted: () => this.#painted,
        announce: (text) => this.announce(text),
      });
    if (parts.print.now)
      this.#print ??= new parts.print.now.PrintController(this.host, {
        planAt: (width) => (this.#spares ? undefined : this.#planAt(width)),
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
  get styles(): readonly (CSSResult | undefined)[] {
    return [...this.servedStyles, parts.print.now?.printStyles, this.#theme.patternStyles, this.#saving?.styles];
  }

  /** Those without which the first rendering would not be what it is. */
  get servedStyles(): readonly (CSSResult | undefined)[] {
    const form = this.#planAt(this.#drawing.width)?.form.now;
    return [form && isDomForm(form) ? form.styles : undefined, parts.list.now?.listStyles];
  }

  /** What is not a matter of templates: colours of the page, and the element at which a reader is. */
  updated(): void {
    const root = this.host.shadowRoot!;
    // Through the CSSOM, never as a style attribute.
    this.#theme.dress(root.querySelector<HTMLElement>(".frame")!);
    const here = this.#drawing.marks[this.#selection.here];
    for (const element of root.querySelectorAll<HTMLElement>(".picture [data-mark]"))
      element.classList.toggle("here", element.dataset["mark"] === (here && `${here.key}/${here.measure}`));
  }

  /** The table stands in the drawing's place, and the sentence is there for the eye as well. */
  get #tabled(): boolean {
    return this.#drawing.failed || Boolean(this.#saving?.tabled);
  }

  /** A drawing stands there, not its table. */
  get #drawn(): boolean {
    return this.own.asked() !== undefined && !this.#tabled && !this.#drawing.crowded;
  }

  get #hearable(): boolean {
    const plan = this.#planAt(this.#drawing.width);
    return plan !== undefined && this.#drawn && isHearable(plan.formName);
  }

  get #frame(): Frame {
    const asked = this.own.asked();
    const { ground, patterns, printing } = this.#theme;
    const { paper, plate, tinted } = ground;
    const classes = {
      frame: true,
      [this.own.figureId()]: asked !== undefined,
      [`form-${asked?.form ?? ""}`]: asked !== undefined,
      dark: paper === "dark",
      plate,
      tinted,
      patterned: patterns,
      // A page that asks for one theme may have text of the other: then the figure brings its own ink.
      own: plate || this.host.theme !== "auto" || printing,
      printing,
      // On paper the table follows the drawing.
      "table-shown": (this.#panels.has("table") && !printing) || !asked || this.#drawing.failed,
      crowded: this.#drawing.crowded,
      spared: this.#saving?.tabled ?? false,
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
    const plan = this.#planAt(this.#drawing.width);
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
      note: host.note,
      form: this.#tabled ? undefined : plan?.formName,
      marks: this.#drawing.marks,
      plotted: plan && this.#plotted(plan, name),
      drawn: this.#drawn,
      tabled: this.#tabled,
      failed: this.#drawing.failed,
      hearable: this.#hearable,
      hasTools: !host.noTools,
      scrolls: this.#scrolls.needed,
      above: plan ? own.above(figure, words) : nothing,
      asking: this.#saving?.template(words) ?? nothing,
      pictured: plan !== undefined,
      snapshot: () => this.#snapshot(figure, words),
    };
  }

  async #snapshot(figure: Figure, words: Words): Promise<Snapshot> {
    const plan = this.#planAt(0);
    return {
      ...{ figure, words },
      view: plan?.view ?? { emphasis: [] },
      formName: plan?.asked ?? "",
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
