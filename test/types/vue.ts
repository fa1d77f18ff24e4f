/** What Vue's templates are checked against. */
import type {} from "fedasil-charts/vue";
import type { GlobalComponents } from "vue";

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>["$props"];
type Chart = Props<"fedasil-capacity-chart">;

export const chart: Chart = {
  by: "operator",
  form: "bar",
  limit: 3,
  noTools: false,
  "no-tools": true,
  "heading-level": 2,
  class: "wide",
  "aria-describedby": "text",
};
export const value: Props<"fedasil-value"> = { of: "capacity-by-type/total/places" };

// @ts-expect-error
export const by: Chart = { by: "nonsense" };
// @ts-expect-error
export const form: Chart = { form: "pie" };
// @ts-expect-error
export const measure: Chart = { measure: "persons" };
// @ts-expect-error
export const unknown: Chart = { colour: "red" };
// @ts-expect-error
export const of: Props<"fedasil-value"> = { of: "capacity-by-type" };
