import { html } from "lit";
import "../src/components/figure.js";
import { attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const meta: Meta = {
  title: "Elements/Figure",
  component: "fedasil-figure",
  render: (args) => html`<fedasil-figure ${attributes(args)}></fedasil-figure>`,
};
export default meta;

export const CapacityByType: Story = { name: "Places by type", args: { of: "capacity-by-type" } };

export const CapacityByOperator: Story = { name: "Places by operator", args: { of: "capacity-by-operator" } };

export const CapacityByYear: Story = { name: "Places by year", args: { of: "capacity-by-year" } };

export const ReturnsByDestination: Story = {
  name: "Returns by country of destination",
  args: { of: "returns-by-destination" },
};

export const ReturnsWithSupport: Story = {
  name: "Returns, and those with support",
  args: { of: "returns-with-support" },
};

export const Narrow: Story = {
  name: "Narrow, 320 px",
  args: { of: "capacity-change" },
  globals: { width: "320" },
  tags: ["case"],
};

export const UnknownId: Story = {
  name: "An unknown figure",
  args: { of: "capacity-by-colour" },
  parameters: { expected: { shows: "message" } },
  tags: ["case"],
};
