import { html, type TemplateResult } from "lit";
import "../src/components/origin-map.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult => html`<fedasil-origin-map ${attributes(args)}></fedasil-origin-map>`;

const meta: Meta = {
  title: "Elements/Origin map",
  component: "fedasil-origin-map",
  render: chart,
};
export default meta;

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Nationality: Story = { name: "Residents by nationality" };

export const NarrowNationality: Story = { name: "Narrow, 320 px: residents by nationality", render: narrow };
