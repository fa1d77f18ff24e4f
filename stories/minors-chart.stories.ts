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

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Phase: Story = { name: "Places by phase" };

export const NarrowPhase: Story = { name: "Narrow, 320 px: places by phase", render: narrow };

export const PhaseShare: Story = { name: "Places by phase, as shares of the total", args: { measure: "share" } };

export const DarkCapacity: Story = {
  name: "Places over time, on a dark page",
  args: { by: "capacity" },
  globals: { ground: "dark" },
};

export const Capacity: Story = { name: "Places over time", args: { by: "capacity" } };

export const NarrowCapacity: Story = {
  name: "Narrow, 320 px: places over time",
  args: { by: "capacity" },
  render: narrow,
};

export const Inflow: Story = { name: "Arrivals by year", args: { by: "inflow" } };

export const NarrowInflow: Story = { name: "Narrow, 320 px: arrivals by year", args: { by: "inflow" }, render: narrow };

export const Age: Story = { name: "By age", args: { by: "age" } };

export const NarrowAge: Story = { name: "Narrow, 320 px: by age", args: { by: "age" }, render: narrow };

export const Nationality: Story = { name: "By nationality", args: { by: "nationality" } };

export const NarrowNationality: Story = {
  name: "Narrow, 320 px: by nationality",
  args: { by: "nationality" },
  render: narrow,
};

export const Sex: Story = { name: "By sex", args: { by: "sex" } };

export const NarrowSex: Story = { name: "Narrow, 320 px: by sex", args: { by: "sex" }, render: narrow };
