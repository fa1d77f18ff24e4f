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

export const Certificates: Story = { name: "Certificates" };

export const DarkCertificates: Story = {
  name: "Certificates on a dark page",
  globals: { ground: "dark" },
  tags: ["case"],
};

export const NarrowCertificates: Story = {
  name: "Narrow, 320 px: certificates",
  globals: { width: "320" },
  tags: ["case"],
};
