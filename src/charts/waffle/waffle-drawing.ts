/** A waffle as a drawing, for pictures: as the elements look, and as high as it needs. */
import { flowed, shifted, stacked, together, type Block } from "../../drawing/block.js";
import type { Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { bar, line } from "../../drawing/shapes.js";
import { letterRuns, run, textSize } from "../../drawing/text.js";
import { missing } from "../../drawing/uncertainty.js";
import { markOf } from "../mark.js";
import { formOf, usualWidth, type Scene } from "../scene.js";
import { waffleOf, type Entry, type Tint, type Waffle } from "./legend.js";

/** In px: between cells, side of a swatch, between the columns of the legend. */
const [BETWEEN, SWATCH, GAP] = [2.5, 14, 8];

const inside = ({ x, y, width, height }: Rect, by: number): Rect => ({
  ...{ x: x + by, y: y + by },
  ...{ width: width - 2 * by, height: height - 2 * by },
});

/** Slate and sky are the same where there are no colours: one of them is as light as paper, with an edge. */
const cellShapes = (area: Rect, tint: Tint | "lost"): Shape[] => {
  if (tint === "lost") return missing(area);
  if (tint !== "second") return [bar(area, tint)];
  const inner = inside(area, 2);
  return [bar(area, "series-2"), bar(inner, "paper"), bar(inner, "series-2", { alpha: 0.25 })];
};

const cellsBlock = ({ shares, lost }: Waffle, width: number, step: number): Block => {
  const tints = [
    ...shares.flatMap(({ cells, tint }) => Array<Tint>(cells).fill(tint)),
    ...Array<"lost">(lost).fill("lost"),
  ];
  const side = (width - 9 * BETWEEN) / 10;
  return {
    height: Math.ceil(tints.length / 10) * (step + BETWEEN) - BETWEEN,
    shapes: tints.flatMap((tint, index) => {
      const [column, row] = [index % 10, Math.floor(index / 10)];
      const area = { x: column * (side + BETWEEN), y: row * (step + BETWEEN), width: side, height: step };
      return cellShapes(area, tint);
    }),
  };
};

/** Widths in px of the legend's columns. */
interface Columns {
  readonly name: number;
  readonly share: number;
  readonly number: number;
}

const isBold = ({ kind, tint }: Entry): boolean => kind === "sum" || tint === "emphasis" || tint === "not-received";

/** Of a figure of shares the number is a share already, and stands in its place. */
const numbersOf = (entry: Entry, { measure }: Waffle): Pick<Entry, "share" | "number"> =>
  measure.unit === "percent" ? { share: "", number: entry.share || entry.number } : entry;

const columnsOf = (shown: Waffle, width: number, { box, theme }: Scene): Columns => {
  const widest = (part: "share" | "number"): number =>
    Math.max(
      0,
      ...shown.entries.map((entry) => box.measure(numbersOf(entry, shown)[part], textSize.label(theme), 700)),
    );
  const [share, number] = [widest("share"), widest("number")];
  return { name: width - SWATCH - GAP - (share && share + GAP) - (number + GAP), share, number };
};

const entryBlock = (entry: Entry, shown: Waffle, columns: Columns, width: number, scene: Scene): Block => {
  const { box, theme } = scene;
  const { kind, tint, row, name, letters, tooFew } = entry;
  const size = textSize.label(theme);
  const weight = isBold(entry) ? 700 : 400;
  const setting = { leading: 1.3, measure: box.measure };
  const color = kind === "lost" ? "muted" : "ink";
  const { share, number } = numbersOf(entry, shown);
  const swatch = { x: 0, y: 0.12 * size, width: SWATCH, height: SWATCH };
  const named = [
    run(name, size, color, weight),
    ...letterRuns(letters, size),
    ...(tooFew ? [run(`, ${tooFew}`, size, "muted")] : []),
  ];
  const line = together([
    { shapes: tint ? cellShapes(swatch, tint) : [], height: SWATCH },
    shifted(flowed(named, { ...setting, width: columns.name }), SWATCH + GAP, 0),
    flowed([run(share, size, "muted")], { ...setting, width: width - columns.number - GAP, align: "end" }),
    flowed([run(number, size, color, weight)], { ...setting, width, align: "end" }),
  ]);
  const { height } = line;
  const marks = row ? [markOf(row, shown.measure, scene, { x: 0, y: -4, width, height: height + 8 })] : [];
  return { ...line, marks };
};

const legendBlock = (shown: Waffle, room: number, scene: Scene): Block => {
  const { box, theme } = scene;
  const size = textSize.label(theme);
  const width = Math.min(room, 36 * size);
  const columns = columnsOf(shown, width, scene);
  const rule: Block = { shapes: [line([[0, 0], [width, 0]], "muted")], height: 1 }; // prettier-ignore
  const said = run(shown.rounding, Math.max(13, 0.93 * size), "muted");
  return stacked([
    ...shown.entries.flatMap((entry) => [
      ...(entry.kind === "sum" ? [[4, rule] as const] : []),
      [4, entryBlock(entry, shown, columns, width, scene)] as const,
      [4, { shapes: [], height: 0 }] as const,
    ]),
    [6, flowed([said], { width, leading: 1.4, measure: box.measure })],
  ]);
};

export const waffleDrawing = formOf((scene) => {
  const { figure, words, view, box } = scene;
  const { width } = box;
  const shown = waffleOf(figure, words, view);
  const usual = usualWidth(scene);
  const wide = usual > 760;
  const room = wide ? 360 : usual < 560 ? width : 0.42 * (width - 24);
  const cells = cellsBlock(shown, wide ? room : Math.min(room, 320), wide ? 25 : 22);
  const left = room + (wide ? 32 : 24);
  const block =
    usual < 560
      ? stacked([
          [0, cells],
          [12, legendBlock(shown, width, scene)],
        ])
      : together([cells, shifted(legendBlock(shown, width - left, scene), left, 0)]);
  return { width, shapes: block.shapes, height: block.height, marks: block.marks ?? [] };
});
