import { html, type TemplateResult } from "lit";
import "../src/components/requests-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-requests-chart ${attributes(args)}></fedasil-requests-chart>`;

const meta: Meta = {
  title: "Elements/Requests chart",
  component: "fedasil-requests-chart",
  render: chart,
};
export default meta;

export const Outcome: Story = { name: "Requests by outcome" };

export const Waffle: Story = { name: "Requests by outcome, a hundred cells", args: { form: "waffle" } };

export const Patterns: Story = {
  name: "Patterns beside the colours",
  args: { patterns: true },
  tags: ["case"],
};

export const WafflePatterns: Story = {
  name: "Patterns beside the colours, a hundred cells",
  args: { form: "waffle", patterns: true },
  tags: ["case"],
};

export const NarrowWaffle: Story = {
  name: "Narrow, 320 px: requests by outcome, a hundred cells",
  args: { form: "waffle" },
  globals: { width: "320" },
  tags: ["case"],
};

export const NarrowOutcome: Story = {
  name: "Narrow, 320 px: requests by outcome",
  globals: { width: "320" },
  tags: ["case"],
};

export const Bars: Story = { name: "As bars", args: { form: "bar" } };

export const Dark: Story = { name: "On a dark page", globals: { ground: "dark" }, tags: ["case"] };

export const Share: Story = { name: "As shares of the total", args: { measure: "share" } };

export const Limit: Story = {
  name: "Two rows, the others added up",
  args: { limit: "2" },
  tags: ["case"],
};

export const Highlight: Story = { name: "Another row highlighted", args: { highlight: "subsequent-application" } };

export const RightToLeft: Story = {
  name: "In a right-to-left page",
  render: (args) => html`<div dir="rtl">${chart(args)}</div>`,
  tags: ["case"],
};

export const Pie: Story = {
  name: "A pie is refused",
  args: { form: "pie" },
  parameters: { expected: { warnings: ["pie is refused"] } },
  tags: ["case"],
};
