/** A timeline as a drawing, for pictures: as the elements look, and as high as it needs. */
import { flowed, shifted, stacked, together, type Block } from "../../drawing/block.js";
import { dot, line } from "../../drawing/shapes.js";
import { letterRuns, run, tidy, type Run } from "../../drawing/text.js";
import { markOf } from "../mark.js";
import { formOf, isNarrow, type Scene } from "../scene.js";
import { colorOf } from "../tone.js";
import { monthsOf, type Event, type Month } from "./months.js";

/** Sizes of text in px, and the height of a line as a multiple of them. */
const textOf = ({ theme }: Scene): { size: number; number: number; name: number } => {
  const size = Math.max(15, 0.94 * theme.em);
  return { size, number: 1.24 * size, name: Math.max(13, 0.87 * size) };
};
const LEADING = 1.36;

const ruleOf = (width: number): Block => ({
  shapes: [line([[0, 0], [width, 0]], "grid")], // prettier-ignore
  height: 1,
});

const numberRuns = ({ number, tone, letters }: Event, scene: Scene): Run[] => {
  const { size, number: large } = textOf(scene);
  return number === undefined ? [] : [run(number, large, colorOf(tone), 700), ...letterRuns(letters, size)];
};

const statementRuns = ({ number, statement, letters, day }: Event, scene: Scene): Run[] => {
  const { size } = textOf(scene);
  const alone = number === undefined;
  return [
    run(statement, size, "ink", alone ? 600 : 400),
    ...(alone ? letterRuns(letters, size) : []),
    ...(day === undefined ? [] : [run(` (${day})`, size, "muted")]),
  ];
};

const withMark = (block: Block, { row, measure }: Event, scene: Scene): Block => ({
  ...block,
  marks: [markOf(row, measure, scene, { x: 0, y: 0, width: scene.box.width, height: block.height })],
});

const shownOf = ({ events }: Month): readonly Event[] => events.filter(({ shown }) => shown);

/** On a phone month, number and statement stand below one another. */
const listed = (months: readonly Month[], scene: Scene): Block => {
  const { width, measure } = scene.box;
  const { size, name: small } = textOf(scene);
  const setting = { width, measure };
  const eventBlock = (event: Event): Block =>
    withMark(
      stacked([
        [0, flowed(numberRuns(event, scene), { ...setting, leading: 1.2 })],
        [0, flowed(statementRuns(event, scene), { ...setting, leading: LEADING, breaking: tidy })],
      ]),
      event,
      scene,
    );
  const monthBlock = (month: Month): Block => {
    const named = flowed([run(month.name, small, "muted", month.quiet ? 400 : 600)], { ...setting, leading: 1 });
    const room = LEADING * size - named.height;
    const events = shownOf(month).map((event, index) => [index ? 10 : 0, eventBlock(event)] as const);
    return stacked([
      [room / 2, named],
      [room / 2, stacked(events)],
    ]);
  };
  return stacked(
    months.flatMap((month, index) => {
      const space = month.quiet ? 3 : 9;
      const joined = index === 0 || (month.quiet && months[index - 1]!.quiet);
      return [
        ...(joined ? [] : [[0, ruleOf(width)] as const]),
        [space, monthBlock(month)] as const,
        [space, stacked([])] as const,
      ];
    }),
  );
};

/** From where on what stands beside the rail, in px: number, then statement. */
const columnsOf = (scene: Scene): { rail: number; number: number; statement: number } => {
  const { size } = textOf(scene);
  const number = 3.1 * size + 32;
  return { rail: 3.1 * size + 8.75, number, statement: number + 11 * size + 12 };
};

const railEvent = (event: Event, scene: Scene): Block => {
  const { box } = scene;
  const { size, number: large } = textOf(scene);
  const { rail, number, statement } = columnsOf(scene);
  // Letters of both sizes stand on one line.
  const lower = event.number === undefined ? 0 : (1.2 / 2 + 0.35) * large - (LEADING / 2 + 0.35) * size;
  const width = Math.min(box.width - statement, 31 * size);
  const at = { x: rail, y: 8 + 0.68 * size };
  const r = event.tone === "not-received" ? 7 : 5;
  const texts = together([
    shifted(flowed(numberRuns(event, scene), { width: 11 * size, leading: 1.2, measure: box.measure }), number, 8),
    shifted(
      flowed(statementRuns(event, scene), { width, leading: LEADING, measure: box.measure, breaking: tidy }),
      statement,
      8 + lower,
    ),
  ]);
  const dots = [dot(at, r + 3, "paper"), dot(at, r, event.tone)];
  return withMark({ height: texts.height + 8, shapes: [...dots, ...texts.shapes] }, event, scene);
};

/** Twelve months on a rail; a hairline parts what follows each other within a month or in two months of which something is told. */
const onRail = (months: readonly Month[], scene: Scene): Block => {
  const { width, measure } = scene.box;
  const { number, rail } = columnsOf(scene);
  const { name: small, number: large } = textOf(scene);
  const rule = shifted(ruleOf(width - number), number, 0);
  const monthBlock = (month: Month, index: number): Block => {
    const { quiet, short } = month;
    const named = flowed([run(short, small, "muted", quiet ? 400 : 600)], { width: number, leading: LEADING, measure });
    if (quiet) return { ...named, height: 26 };
    const ruled = index > 0 && !months[index - 1]!.quiet;
    const top = (ruled ? 1 : 0) + 8 + (1.2 / 2 + 0.35) * large - (LEADING / 2 + 0.35) * small;
    const events = shownOf(month).flatMap((event, place) => [
      ...(place > 0 || ruled ? [[0, rule] as const] : []),
      [0, railEvent(event, scene)] as const,
    ]);
    return together([shifted(named, 0, top), stacked(events)]);
  };
  const list = stacked(months.map((month, index) => [0, monthBlock(month, index)]));
  return { ...list, shapes: [line([[rail, 0], [rail, list.height]], "muted", { width: 1.5, exact: true }), ...list.shapes] }; // prettier-ignore
};

export const timelineDrawing = formOf((scene) => {
  const { figure, words, view, box } = scene;
  const months = monthsOf(figure, words, view);
  const block = isNarrow(scene) ? listed(months, scene) : onRail(months, scene);
  return { width: box.width, shapes: block.shapes, height: block.height, marks: block.marks ?? [] };
});
