import { html, type TemplateResult } from "lit";
import "../src/components/year-timeline.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-year-timeline ${attributes(args)}></fedasil-year-timeline>`;

const meta: Meta = {
  title: "Elements/Year timeline",
  component: "fedasil-year-timeline",
  render: chart,
};
export default meta;

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Year: Story = { name: "The year" };

export const Shortage: Story = { name: "The lack of places", args: { topic: "shortage" } };

export const Narrow: Story = { name: "Narrow, 320 px", args: { topic: "shortage" }, render: narrow };
