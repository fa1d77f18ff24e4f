/** Lines of text in SVG: text stays text, in runs that may differ in size, weight, colour and height. */
import type { Text } from "./drawing.js";
import type { Picture } from "./svg-picture.js";
import { MIDDLE, type Run } from "./text.js";
import { element, type Attributes, type Content } from "./xml.js";

const both = (a: Attributes, b: Attributes): Attributes => ({ ...a, ...b, class: `${a["class"]} ${b["class"]}` });

const ANCHOR = { start: undefined, center: "middle", end: "end" } as const;

/** Where a run stands below the middle of its line. */
const baseline = ({ size, rise = 0 }: Run): number => MIDDLE * size - rise;

/** XML's way to keep spaces is no longer heeded by every browser: those that it would fold are no-break spaces. */
const unfolded = (text: string): string => text.replace(/^ +| {2,}/g, (spaces) => "\u00a0".repeat(spaces.length));

export const textOf = ({ runs, x, y, align, halo }: Text, picture: Picture): Content => {
  const [first] = runs;
  if (!first) return undefined;
  // What does not differ from the line that it stands in is not said again.
  const styleOf = (
    { size, weight, color }: Run,
    { size: usual, weight: normal }: Pick<Run, "size" | "weight">,
  ): Attributes => ({
    "font-size": size === usual ? undefined : size,
    "font-weight": weight === normal ? undefined : weight,
    ...picture.paint("fill", color),
  });
  const spans = runs.map((run, index) => {
    const before = runs[index - 1];
    const dy = before ? baseline(run) - baseline(before) : 0;
    const style = styleOf(run, first);
    const says = unfolded(run.text);
    return index === 0 ? says : element("tspan", { dy: dy || undefined, ...style }, says);
  });
  const place = { x, y: y + baseline(first), "text-anchor": ANCHOR[align] };
  const around = halo && {
    ...picture.paint("stroke", halo),
    ...{ "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" },
  };
  const own = styleOf(first, { size: 0, weight: 400 });
  return element("text", { ...place, ...own, ...(around && both(own, around)) }, spans);
};
