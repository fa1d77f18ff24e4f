/** A whole figure as one drawing, for files: heading, subheading, drawing, notes and source, on its own ground. */
import { drawn, type Form, type OpenScene } from "../charts/scene.js";
import { flowed, shifted, stacked, together, type Block } from "../drawing/block.js";
import type { Drawing } from "../drawing/drawing.js";
import { bar, line } from "../drawing/shapes.js";
import { evened, filled, letterRuns, run, tidy } from "../drawing/text.js";
import type { Weight } from "../theme/theme.js";
import type { Token } from "../theme/palette.js";
import { asSourceLine } from "../tell/as-source-line.js";
import { subheadingText } from "../tell/subheading.js";
import { headingText, noteLetters, noteText } from "../tell/text.js";

/** How a block of text is set: size in em of the picture, and at least in px. */
interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly color: Token;
  readonly leading: number;
  /** Most of its width, in px of a page whose text has 16 px. */
  readonly widest: number;
}

const HEADING: Style = { size: 1.35, weight: 700, color: "ink", leading: 1.18, widest: 740 };
const SUBHEADING: Style = { size: 0.94, weight: 400, color: "muted", leading: 1.35, widest: 600 };
const NOTE: Style = { size: 0.82, weight: 400, color: "muted", leading: 1.4, widest: 640 };
const SOURCE: Style = { size: 0.82, weight: 400, color: "muted", leading: 1.4, widest: 10000 };

type Outer = Omit<OpenScene, "view">;

/** Lines of text, the first after the raised letter of its note. */
const blockOf = (
  says: string,
  { size: relative, weight, color, leading, widest }: Style,
  { box, theme }: Outer,
  { letter = "", breaking = filled }: { letter?: string; breaking?: typeof filled } = {},
): Block => {
  const size = Math.max(13, relative * theme.em);
  const ahead = letter ? 0.9 * size : 0;
  const width = Math.min(box.width, (widest * theme.em) / 16) - ahead;
  const setting = { width, leading, measure: box.measure, breaking };
  const body = shifted(flowed([run(says, size, color, weight)], setting), ahead, 0);
  return letter ? together([flowed(letterRuns(letter, size), setting), body]) : body;
};

const notesOf = (scene: Outer): Block[] => {
  const { figure, words } = scene;
  const letters = noteLetters(figure);
  const lettered = [...letters].flatMap(([id, letter]) => {
    const note = figure.notes.find((candidate) => candidate.id === id);
    return note ? [blockOf(noteText(note, figure, words), NOTE, scene, { letter })] : [];
  });
  const others = figure.notes.filter(({ id }) => !letters.has(id));
  return [...lettered, ...others.map((note) => blockOf(noteText(note, figure, words), NOTE, scene))];
};

const sourceOf = (scene: Outer): Block => {
  const { lead, parts } = asSourceLine(scene.figure, scene.words);
  return blockOf(`${lead} ${parts.map((part) => part.text).join("; ")}`, SOURCE, scene);
};

/** A hairline over the whole width, the first with the tab of the house. */
const hairline = (width: number, em: number, tab: boolean): Block => ({
  height: 0,
  shapes: [
    line([[0, 0], [width, 0]], "grid"), // prettier-ignore
    ...(tab ? [bar({ x: 0, y: -1.5, width: 2.5 * em, height: 0.19 * em }, "ink")] : []),
  ],
});

/** @returns one drawing, as wide as the room and as high as it needs */
export const pictureOf = (scene: OpenScene, form: Form): Drawing => {
  const { figure, words, theme, box } = scene;
  const { em } = theme;
  const margin = 1.5 * em;
  const width = box.width - 2 * margin;
  const outer = { ...scene, box: { ...box, width } };
  const { shapes, height: inner } = stacked([
    [0, hairline(width, em, true)],
    [0.9 * em, blockOf(headingText(figure, words), HEADING, outer, { breaking: evened })],
    [0.25 * em, blockOf(subheadingText(figure, words), SUBHEADING, outer, { breaking: tidy })],
    [1.15 * em, drawn(form, outer)],
    ...notesOf(outer).map((block, index) => [(index ? 0.25 : 0.9) * em, block] as const),
    [0.9 * em, hairline(width, em, false)],
    [0.65 * em, sourceOf(outer)],
  ]);
  const whole = Math.ceil(inner + 2 * margin);
  const ground = bar({ x: 0, y: 0, width: box.width, height: whole }, "paper");
  const content = shifted({ shapes, height: inner }, margin, margin);
  return { width: box.width, height: whole, shapes: [ground, ...content.shapes], marks: [] };
};
