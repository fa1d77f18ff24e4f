/** The forms that figures have, and the files that draw them: a new form is a file in the folder of its family, and a line here. */
import type { FigureId } from "../figures/catalogue.js";
import type { Figure } from "../figures/figure.js";
import { lazy, type Lazy } from "../lazy.js";
import type { DomForm, View } from "./form.js";
import type { Form } from "./scene.js";
import { SPECS } from "./specs.js";

/** What the author writes in `form`, and the file that draws it; the first of a figure is its default. */
type Forms = { readonly [form: string]: FormName };

export interface FormSpec extends Omit<View, "emphasis" | "topic"> {
  readonly forms: Forms;
  /** The form where `measure` leaves one measure of several. */
  readonly single?: FormName;
  /** Value of `form` → the measure that it draws of several, unless the author names one. */
  readonly alone?: Readonly<Record<string, string>>;
  /** The form under 420 px, where the default does not read any more. */
  readonly narrow?: FormName;
  /** Keys of the rows that the default heading names; `last` is the last year or day, in whichever edition. */
  readonly emphasis: readonly string[] | "last";
  /** Order of the rows; `source` is that of the printed table, or one of their own: years, phases, ages. */
  readonly sort: "value" | "source";
}

/** The forms of a figure, or undefined where none is drawn: such a figure is its table. `figure` may be any word. */
export const specOf = (figure: string): FormSpec | undefined =>
  Object.hasOwn(SPECS, figure) ? (SPECS as { readonly [id: string]: FormSpec })[figure] : undefined;

/** Keys of the rows that stand out unless an author names others. */
export const emphasisOf = ({ emphasis }: FormSpec, { rows }: Figure): readonly string[] =>
  emphasis === "last" ? rows.flatMap(({ key }) => (/^\d{4}/.test(key) ? key : [])).slice(-1) : emphasis;

/** The figures that are drawn. */
export const drawnFigures = Object.keys(SPECS) as readonly FigureId[];

/**
 * Every form as a drawing, also those that are made of elements on a page, for pictures of them. A form has a file of its
 * name, in the folder of its family.
 */
export const drawingForms = {
  "ranked-bars": async () => (await import("./bars/ranked-bars.js")).rankedBars,
  "bullet-bars": async () => (await import("./bars/bullet-bars.js")).bulletBars,
  bullet: async () => (await import("./bars/bullet.js")).bullet,
  "share-bar": async () => (await import("./bars/share-bar.js")).shareBar,
  columns: async () => (await import("./columns/columns.js")).columns,
  "column-panels": async () => (await import("./columns/column-panels.js")).columnPanels,
  "dated-points": async () => (await import("./points/dated-points.js")).datedPoints,
  waterfall: async () => (await import("./waterfall/waterfall.js")).waterfall,
  dumbbell: async () => (await import("./dumbbell/dumbbell.js")).dumbbell,
  "grouped-bars": async () => (await import("./flow/grouped-bars.js")).groupedBars,
  "flow-bands": async () => (await import("./flow/flow-bands.js")).flowBands,
  "bubble-map": async () => (await import("./map/bubble-map.js")).bubbleMap,
  cards: async () => (await import("./cards/cards-drawing.js")).cardsDrawing,
  timeline: async () => (await import("./timeline/timeline-drawing.js")).timelineDrawing,
  waffle: async () => (await import("./waffle/waffle-drawing.js")).waffleDrawing,
  pictogram: async () => (await import("./pictogram/pictogram-drawing.js")).pictogramDrawing,
} satisfies { readonly [name: string]: () => Promise<Form> };

/** The forms of pictures: there a map has its list. */
export const pictureForms = {
  ...drawingForms,
  "bubble-map": async () => (await import("./map/listed-map.js")).listedMap,
} satisfies { readonly [name: string]: () => Promise<Form> };

/** On a page these are made of elements: no painter is loaded for them. */
const elementForms = {
  waffle: async () => (await import("./waffle/waffle.js")).waffle,
  pictogram: async () => (await import("./pictogram/pictogram.js")).pictogram,
  cards: async () => (await import("./cards/cards.js")).cards,
  timeline: async () => (await import("./timeline/timeline.js")).timeline,
} satisfies { readonly [name: string]: () => Promise<DomForm> };

export type FormName = keyof typeof drawingForms;

export const isMadeOfElements = (form: FormName): form is keyof typeof elementForms => form in elementForms;

/** A ranked list stands beside the drawing, tied to it. */
export const hasList = (form: FormName | undefined): boolean => form === "bubble-map";

const forms = Object.fromEntries(
  Object.entries({ ...drawingForms, ...elementForms }).map(([name, load]) => [
    name,
    lazy<Form | DomForm>("drawing", load),
  ]),
) as { readonly [name in FormName]: Lazy<Form | DomForm> };

/** A form, which comes when it is needed. */
export const formNamed = (name: FormName): Lazy<Form | DomForm> => forms[name];

/** Which of a figure's forms is drawn. */
export interface Wanted {
  /** Value of `form`, one of the figure's. */
  readonly form: string;
  /** How many measures there are to draw. */
  readonly measures: number;
  /** The drawing is under 420 px wide. */
  readonly narrow: boolean;
}

/** The author's form; one measure of several has its own, and on a phone the default may give way. */
export const formFor = (spec: FormSpec, { form, measures, narrow }: Wanted): FormName => {
  const asked = spec.forms[form]!;
  if (asked !== Object.values(spec.forms)[0]) return asked;
  if (spec.single && measures === 1) return spec.single;
  return narrow && spec.narrow ? spec.narrow : asked;
};

/** All that may be drawn where this value of `form` is asked for. */
export const formsIn = (spec: FormSpec, form: string): readonly FormName[] => {
  const asked = spec.forms[form]!;
  const first = asked === Object.values(spec.forms)[0];
  return first ? [asked, ...(spec.narrow ? [spec.narrow] : [])] : [asked];
};
