import { html, type TemplateResult } from "lit";
import "../src/components/protection-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-protection-chart ${attributes(args)}></fedasil-protection-chart>`;

const meta: Meta = {
  title: "Elements/Protection chart",
  component: "fedasil-protection-chart",
  render: chart,
};
export default meta;

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Certificates: Story = { name: "Certificates" };

export const DarkCertificates: Story = { name: "Certificates on a dark page", globals: { ground: "dark" } };

export const NarrowCertificates: Story = { name: "Narrow, 320 px: certificates", render: narrow };
