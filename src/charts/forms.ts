/**
 * Which form a figure has by default, and what its heading names. A new chart is a row here; a new form is a file
 * beside this one and a line in FORM_FILES.
 */
import type { FigureId } from "../figures/catalogue.js";
import type { CanvasForm, View } from "./form.js";

export type FormName = "ranked-bars" | "bullet-bars" | "columns" | "bubble-map";

export interface FormSpec {
  readonly form: FormName;
  /** The form where `measure` leaves one measure of several. */
  readonly single?: FormName;
  /** Keys of the rows that the default heading names. */
  readonly emphasis: readonly string[];
  /** Order of the rows; `source` is that of the printed table. */
  readonly sort: "value" | "source";
  /** A ranked list stands beside the drawing, tied to it. */
  readonly list?: true;
  readonly bracket?: View["bracket"];
}

const SPECS: { readonly [id in FigureId]?: FormSpec } = {
  "capacity-by-type": { form: "bullet-bars", single: "ranked-bars", emphasis: ["collective"], sort: "value" },
  "capacity-by-operator": {
    form: "ranked-bars",
    emphasis: ["fedasil"],
    sort: "value",
    bracket: { keys: ["croix-rouge", "rode-kruis"], label: "red-cross", note: "derived" },
  },
  "capacity-by-year": { form: "columns", emphasis: ["2023"], sort: "source" },
  "returns-by-destination": { form: "bubble-map", emphasis: ["BR"], sort: "value", list: true },
};

/** The form of a figure, or undefined where none is drawn: such a figure is its table. */
export const specOf = (figure: string): FormSpec | undefined => SPECS[figure as FigureId];

/** The figures that are drawn. */
export const drawnFigures = Object.keys(SPECS) as readonly FigureId[];

const FORM_FILES: { readonly [name in FormName]: () => Promise<CanvasForm> } = {
  "ranked-bars": async () => (await import("./ranked-bars.js")).rankedBars,
  "bullet-bars": async () => (await import("./bullet-bars.js")).bulletBars,
  columns: async () => (await import("./columns.js")).columns,
  "bubble-map": async () => (await import("./bubble-map.js")).bubbleMap,
};

const loaded = new Map<FormName, CanvasForm>();

export const formNow = (name: FormName): CanvasForm | undefined => loaded.get(name);

/** @throws whatever the import throws when the file cannot be loaded */
export const loadForm = async (name: FormName): Promise<CanvasForm> => {
  const form = await FORM_FILES[name]();
  loaded.set(name, form);
  return form;
};
