import { html, nothing, type TemplateResult } from "lit";
import { addressOf, PageMarks } from "../controllers/page-marks.js";
import type { FigureId } from "../figures/catalogue.js";
import { measureOf, parseAddress, rowOf, type Measure, type Row, type Value } from "../figures/figure.js";
import { lazy } from "../lazy.js";
import { FedasilElement, type Load } from "../shell/fedasil-element.js";
import { asText } from "../shell/attribute-text.js";
import { valueStyles } from "../shell/value/value.styles.js";
import { valueText } from "../tell/number.js";
import { fill } from "../tell/words.js";

// What tells where a number comes from: loaded when a reader asks for the first time.
const citing = lazy("citation", () => import("../shell/value/citation.js"));

interface Found {
  readonly row: Row;
  readonly measure: Measure;
  readonly value: Value;
}

/**
 * One number of the review inside a sentence, in the language of the page, worded as exactly as it is known; its
 * source, and how it is printed, on focus, hover or tap.
 *
 * @tag fedasil-value
 * @slot - Shown until the number is ready, and if a file cannot be loaded: write the number there.
 * @csspart value - The number.
 * @csspart citation - What opens: what is counted, how it is printed, where.
 * @cssprop [--fedasil-raised=Canvas] - Ground of the citation.
 * @cssprop [--fedasil-ink=CanvasText] - Its text.
 * @cssprop [--fedasil-focus=Highlight] - Focus ring.
 */
export class ValueElement extends FedasilElement {
  static override tag = "fedasil-value";
  static override styles = valueStyles;

  // Not by decorators: what these compile to is paid by every number of a page.
  static override properties = {
    /** `FIGURE/KEY` or `FIGURE/KEY/MEASURE`, such as `capacity-by-type/total/places`. */
    of: {},
    open: { state: true, attribute: false },
  };

  /** `FIGURE/KEY` or `FIGURE/KEY/MEASURE`, such as `capacity-by-type/total/places`. */
  of: `${FigureId}/${string}` | undefined;

  private open = false;
  private readonly page = new PageMarks(this, (address) => address === this.address);
  #wanted = false;
  #waiting = false;
  #stop: (() => void) | undefined;

  protected get figureId(): string {
    return parseAddress(asText(this.of))?.figure ?? "";
  }

  /** @internal */
  get found(): Found | undefined {
    const address = parseAddress(asText(this.of));
    const { figure } = this;
    if (!address || !figure) return undefined;
    const row = rowOf(figure, address.key);
    // The measure may be left out where there is only one to mean.
    const all = Object.keys(row?.cells ?? {});
    const only = all.length === 1 ? all[0] : figure.measures[0]?.id;
    const measure = measureOf(figure, address.measure ?? only ?? "");
    const value = measure && row?.cells[measure.id];
    return row && measure && value ? { row, measure, value } : undefined;
  }

  private get address(): string {
    const { found } = this;
    return found ? addressOf(this.figure!, found.row.key, found.measure.id, found.value.formula) : "";
  }

  protected override get worded(): boolean {
    return this.#wanted;
  }

  protected override get missing(): readonly Load[] {
    return citing.now || !this.#wanted ? [] : [citing.load];
  }

  override willUpdate(): void {
    this.#wanted ||= this.open;
    super.willUpdate();
    this.page.tell(this.open ? this.address : "");
  }

  override render(): TemplateResult {
    const { figure, words, shared, found } = this;
    if (!this.shows) return html`<slot></slot>`;
    if (!figure || !found)
      return html`<span class="message" lang=${this.speech.foreign ?? nothing}
        >${fill(shared!.shell.unknownValue, () => asText(this.of))}</span
      >`;
    const { row, measure, value } = found;
    // White space inside the button is a space in the sentence: "( 996 persons)". A line may be broken beside any
    // button: the word joiner (U+2060), where lines are not broken, keeps the full stop with its number.
    // prettier-ignore
    return html`<span class="whole" lang=${this.speech.foreign ?? nothing} @pointerleave=${this.leave} @focusout=${this.hide}
      ><button
        type="button"
        part="value"
        class=${this.page.at === this.address ? "here" : nothing}
        aria-expanded=${this.open}
        aria-describedby="citation"
        @focus=${this.show}
        @pointerenter=${this.enter}
        @click=${this.show}
      >${valueText(value, measure, shared!)}</button
      >&#8288;<span class="citation" id="citation" part="citation" popover="manual" tabindex="-1"
        >${words && citing.now?.citationTemplate(figure, row, measure, words)}</span
      ><span class="late" role="status"></span
    ></span>`;
  }

  override updated(): void {
    const [button, citation, late] = this.renderRoot.querySelectorAll<HTMLElement>("button,.citation,.late");
    if (!button || !citation || !late) return;
    const come = citation.childElementCount > 0;
    if (come) this.adopt([citing.now!.citationStyles]);
    const shown = this.open && come;
    citation.classList.toggle("open", shown);
    if (shown) {
      citing.now!.showAt(citation, button);
      this.#stop ??= citing.now!.untilDismissed(this, () => (this.open = false));
    } else {
      this.#leaveAlone();
      if (citation.matches(":popover-open")) citation.hidePopover();
    }
    // Focus has told the number without its description, if that was still to be loaded: it is told when it has come.
    late.textContent = shown && this.#waiting ? citation.innerText : "";
    this.#waiting = this.open && !come;
  }

  protected override firstUpdated(): void {
    const load = (): void =>
      void import("../shell/value/print-source.js").then(
        ({ print }) => print(this),
        () => {},
      );
    setTimeout(load, 500);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    this.#leaveAlone();
  }

  #leaveAlone(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  private readonly show = (): void => void (this.open = true);

  private readonly enter = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") this.open = true;
  };

  private readonly leave = (event: PointerEvent): void => {
    if (event.pointerType === "mouse" && !this.shadowRoot?.activeElement) this.open = false;
  };

  private readonly hide = (event: FocusEvent): void => {
    if (!this.shadowRoot?.contains(event.relatedTarget as Node | null)) this.open = false;
  };
}

ValueElement.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-value": ValueElement;
  }
}
