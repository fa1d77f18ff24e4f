import { html, type TemplateResult } from "lit";
import "../src/components/applications-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-applications-chart ${attributes(args)}></fedasil-applications-chart>`;

const meta: Meta = {
  title: "Elements/Applications chart",
  component: "fedasil-applications-chart",
  render: chart,
};
export default meta;

export const Year: Story = { name: "Applications by year" };

export const NarrowYear: Story = {
  name: "Narrow, 320 px: applications by year",
  globals: { width: "320" },
  tags: ["case"],
};

export const Highlight: Story = { name: "Another year highlighted", args: { highlight: "2015" } };

export const NarrowHighlight: Story = {
  name: "Narrow, 320 px: a year between higher ones highlighted",
  args: { highlight: "2020" },
  globals: { width: "320" },
  tags: ["case"],
};
