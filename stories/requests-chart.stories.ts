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

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Outcome: Story = { name: "Requests by outcome" };

export const Waffle: Story = { name: "Requests by outcome, a hundred cells", args: { form: "waffle" } };

export const NarrowWaffle: Story = {
  name: "Narrow, 320 px: requests by outcome, a hundred cells",
  args: { form: "waffle" },
  render: narrow,
};

export const NarrowOutcome: Story = { name: "Narrow, 320 px: requests by outcome", render: narrow };
