import { html, type TemplateResult } from "lit";
import "../src/components/resettlement-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-resettlement-chart ${attributes(args)}></fedasil-resettlement-chart>`;

const meta: Meta = {
  title: "Elements/Resettlement chart",
  component: "fedasil-resettlement-chart",
  render: chart,
};
export default meta;

export const Route: Story = { name: "By route" };

export const NarrowRoute: Story = {
  name: "Narrow, 320 px: by route",
  globals: { width: "320" },
  tags: ["case"],
};

export const RouteBars: Story = { name: "By route, as bars", args: { form: "bar" } };

export const RouteDark: Story = {
  name: "By route, on a dark page",
  globals: { ground: "dark" },
  tags: ["case"],
};

export const RouteRightToLeft: Story = {
  name: "By route, in a right-to-left page",
  render: (args) => html`<div dir="rtl">${chart(args)}</div>`,
  tags: ["case"],
};

export const Year: Story = { name: "By year", args: { by: "year" } };

export const NarrowYear: Story = {
  name: "Narrow, 320 px: by year",
  args: { by: "year" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Household: Story = { name: "By household", args: { by: "household" } };

export const NarrowHousehold: Story = {
  name: "Narrow, 320 px: by household",
  args: { by: "household" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Reception: Story = { name: "By reception centre", args: { by: "reception" } };

export const NarrowReception: Story = {
  name: "Narrow, 320 px: by reception centre",
  args: { by: "reception" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Pledge: Story = { name: "Against the pledge", args: { by: "pledge" } };

export const NarrowPledge: Story = {
  name: "Narrow, 320 px: against the pledge",
  args: { by: "pledge" },
  globals: { width: "320" },
  tags: ["case"],
};
