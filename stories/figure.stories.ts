import { html } from "lit";
import "../src/components/figure.js";
import { figureIds } from "../src/figures/catalogue.js";
import { attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const meta: Meta = {
  title: "Elements/Figure",
  component: "fedasil-figure",
  render: (args) => html`<fedasil-figure ${attributes(args)}></fedasil-figure>`,
  argTypes: { of: { control: "select", options: figureIds } },
};
export default meta;

export const CapacityByType: Story = { name: "Places by type", args: { of: "capacity-by-type" } };

export const CapacityByOperator: Story = { name: "Places by operator", args: { of: "capacity-by-operator" } };

export const CapacityByYear: Story = { name: "Places by year", args: { of: "capacity-by-year" } };

export const ReturnsByDestination: Story = {
  name: "Returns by country of destination",
  args: { of: "returns-by-destination" },
};

export const TableOnly: Story = { name: "Not drawn yet: its table", args: { of: "returns-with-support" } };

export const TableOnlyNarrow: Story = {
  name: "A wide table, 320 px",
  args: { of: "capacity-change" },
  render: (args) =>
    html`<div style="inline-size: 320px; max-inline-size: 100%">
      <fedasil-figure ${attributes(args)}></fedasil-figure>
    </div>`,
};

export const UnknownId: Story = {
  name: "An unknown figure",
  args: { of: "capacity-by-colour" },
  parameters: { expected: { shows: "message" } },
};
