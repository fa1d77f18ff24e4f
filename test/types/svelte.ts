/** What Svelte's templates are checked against. */
import type {} from "fedasil-charts/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

type Chart = SvelteHTMLElements["fedasil-capacity-chart"];

export const chart: Chart = {
  by: "operator",
  form: "bar",
  limit: 3,
  noTools: false,
  "no-tools": true,
  "heading-level": 2,
  class: "wide",
  "aria-describedby": "text",
  "onfedasil-select": ({ detail }) => detail?.key.toUpperCase(),
};
export const value: SvelteHTMLElements["fedasil-value"] = { of: "capacity-by-type/total/places" };

// @ts-expect-error
export const by: Chart = { by: "nonsense" };
// @ts-expect-error
export const form: Chart = { form: "pie" };
// @ts-expect-error
export const measure: Chart = { measure: "persons" };
// @ts-expect-error
export const unknown: Chart = { colour: "red" };
// @ts-expect-error
export const of: SvelteHTMLElements["fedasil-value"] = { of: "capacity-by-type" };
