import { html, type TemplateResult } from "lit";
import "../src/components/network-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-network-chart ${attributes(args)}></fedasil-network-chart>`;

const meta: Meta = {
  title: "Elements/Network chart",
  component: "fedasil-network-chart",
  render: chart,
};
export default meta;

export const Year: Story = { name: "Entering and leaving the network" };

export const NarrowYear: Story = {
  name: "Narrow, 320 px: entering and leaving the network",
  globals: { width: "320" },
  tags: ["case"],
};

export const Entered: Story = { name: "Only those who entered", args: { measure: "in" } };

export const Dark: Story = { name: "On a dark page", globals: { ground: "dark" }, tags: ["case"] };
