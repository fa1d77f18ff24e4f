/** `fedasil-charts.css`: the room that a tag will take, before its script has come. */
import { heightIds, heightOf } from "../theme/heights.js";

/** A component, as the build lists it. */
export interface Tag {
  readonly tag: string;
  /** Value of `by` → figure; the first is the default. */
  readonly by?: { readonly [by: string]: string };
  /** Value of `by` → value of `form` that it shows in place of the figure's first. */
  readonly defaultForms?: { readonly [by: string]: string };
}

/** What an author writes → the height it is given; selectors of one figure, weaker ones first. */
const rooms = (tags: readonly Tag[]): Map<string, string[]> => {
  const selectors = new Map<string, string[]>();
  const add = (id: string, selector: string): void => {
    if (heightIds.includes(id)) selectors.set(id, [...(selectors.get(id) ?? []), selector]);
  };
  const values = tags.flatMap(({ by = {} }) => Object.keys(by));
  /** A value of `by` that one tag alone has needs no tag beside it. */
  const isOwn = (value: string): boolean => values.filter((other) => other === value).length === 1;
  for (const { tag, by = {}, defaultForms = {} } of tags)
    Object.entries(by).forEach(([value, figure], index) => {
      const form = `${figure}.form-${defaultForms[value] ?? ""}`;
      const selector = `${index && isOwn(value) ? "" : `fedasil-${tag}`}${index ? `[by=${value}]` : ""}`;
      add(heightIds.includes(form) ? form : figure, selector);
      for (const id of heightIds)
        if (id !== form && id.startsWith(`${figure}.form-`)) add(id, `${selector}[form=${id.split(".form-")[1]!}]`);
    });
  // Its second figure is asked for by a measure.
  add("returns-with-support.form-map", "fedasil-return-map[measure=support]");
  for (const id of heightIds) {
    const [figure, form] = id.split(".form-");
    add(id, `[of=${figure!}]${form ? `[form=${form}]` : ""}`);
  }
  return selectors;
};

export const cssOf = (tags: readonly Tag[]): string => {
  const charts = tags.filter(({ tag }) => tag !== "value").map(({ tag }) => `fedasil-${tag}`);
  const all = `:is(${charts.join()})`;
  const waiting = `${all}:is(:not(:defined),[data-static=waiting])`;
  // A static figure that the loader has put there keeps the room: its drawing takes what its text leaves.
  const still = `${all}[data-static=""]:not(:has(>.fedasil-figure))`;
  return [
    `${waiting}{display:flow-root}`,
    `${still}{display:grid;grid:auto/minmax(0,1fr)}`,
    `${waiting}:before,${still}:before{content:"";float:left;grid-area:1/1;padding-bottom:var(--fedasil-room);font-size:max(16px,1em)}`,
    ...[...rooms(tags)].map(([id, selectors]) => `${selectors.join()}{--fedasil-room:${heightOf(id)}}`),
    // A line may break elsewhere when the number in it becomes wider.
    "fedasil-value:not(:defined){font-weight:600;font-variant-numeric:lining-nums tabular-nums}",
  ].join("\n");
};
