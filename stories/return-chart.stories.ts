import { html, type TemplateResult } from "lit";
import "../src/components/return-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-return-chart ${attributes(args)}></fedasil-return-chart>`;

const meta: Meta = {
  title: "Elements/Return chart",
  component: "fedasil-return-chart",
  render: chart,
};
export default meta;

export const Destination: Story = { name: "By destination" };

export const NarrowDestination: Story = {
  name: "Narrow, 320 px: by destination",
  globals: { width: "320" },
  tags: ["case"],
};

export const Support: Story = { name: "With support", args: { by: "support" } };

export const NarrowSupport: Story = {
  name: "Narrow, 320 px: with support",
  args: { by: "support" },
  globals: { width: "320" },
  tags: ["case"],
};

export const SupportDark: Story = {
  name: "With support, on a dark page",
  args: { by: "support" },
  globals: { ground: "dark" },
  tags: ["case"],
};

export const SupportOnly: Story = {
  name: "Those with support alone: Romania between two bounds",
  args: { by: "support", measure: "support" },
  tags: ["case"],
};

export const ReturnsOnly: Story = {
  name: "All who returned alone: Iraq between two bounds",
  args: { by: "support", measure: "returns" },
  tags: ["case"],
};

export const Year: Story = { name: "By year", args: { by: "year" } };

export const NarrowYear: Story = {
  name: "Narrow, 320 px: by year",
  args: { by: "year" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Status: Story = { name: "By status", args: { by: "status" } };

export const NarrowStatus: Story = {
  name: "Narrow, 320 px: by status",
  args: { by: "status" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Household: Story = { name: "By household", args: { by: "household" } };

export const NarrowHousehold: Story = {
  name: "Narrow, 320 px: by household",
  args: { by: "household" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Age: Story = { name: "By age", args: { by: "age" } };

export const NarrowAge: Story = {
  name: "Narrow, 320 px: by age",
  args: { by: "age" },
  globals: { width: "320" },
  tags: ["case"],
};

export const Sex: Story = { name: "By sex", args: { by: "sex" } };

export const NarrowSex: Story = {
  name: "Narrow, 320 px: by sex",
  args: { by: "sex" },
  globals: { width: "320" },
  tags: ["case"],
};
