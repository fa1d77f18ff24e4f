import { html, type TemplateResult } from "lit";
import "../src/components/minors-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-minors-chart ${attributes(args)}></fedasil-minors-chart>`;

const meta: Meta = {
  title: "Elements/Minors chart",
  component: "fedasil-minors-chart",
  render: chart,
};
export default meta;

export const Phase: Story = { name: "Places by phase" };

export const NarrowPhase: Story = {
  name: "Narrow, 320 px: places by phase",
  globals: { width: "320" },
  tags: ["case"],
};

export const PhaseShare: Story = { name: "Places by phase, as shares of the total", args: { measure: "share" } };

export const DarkCapacity: Story = {
  name: "Places over time, on a dark page",
  args: { by: "capacity" },
  globals: { ground: "dark" },
  tags: ["case"],
};

export const Capacity: Story = { name: "Places over time", args: { by: "capacity" } };

export const NarrowCapacity: Story = {
  name: "Narrow, 320 px: places over time",
  args: { by: "capacity" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Inflow: Story = { name: "Arrivals by year", args: { by: "inflow" } };

export const NarrowInflow: Story = {
  name: "Narrow, 320 px: arrivals by year",
  args: { by: "inflow" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Age: Story = { name: "By age", args: { by: "age" } };

export const NarrowAge: Story = {
  name: "Narrow, 320 px: by age",
  args: { by: "age" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Nationality: Story = { name: "By nationality", args: { by: "nationality" } };

export const NarrowNationality: Story = {
  name: "Narrow, 320 px: by nationality",
  args: { by: "nationality" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Sex: Story = { name: "By sex", args: { by: "sex" } };

export const NarrowSex: Story = {
  name: "Narrow, 320 px: by sex",
  args: { by: "sex" },
  globals: { width: "320" },
  tags: ["case"],
};
