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

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Destination: Story = { name: "By destination" };

export const NarrowDestination: Story = { name: "Narrow, 320 px: by destination", render: narrow };

export const Support: Story = { name: "With support", args: { by: "support" } };

export const NarrowSupport: Story = { name: "Narrow, 320 px: with support", args: { by: "support" }, render: narrow };

export const SupportDark: Story = {
  name: "With support, on a dark page",
  args: { by: "support" },
  globals: { ground: "dark" },
};

export const SupportOnly: Story = {
  name: "Those with support alone: Romania between two bounds",
  args: { by: "support", measure: "support" },
};

export const ReturnsOnly: Story = {
  name: "All who returned alone: Iraq between two bounds",
  args: { by: "support", measure: "returns" },
};

export const Year: Story = { name: "By year", args: { by: "year" } };

export const NarrowYear: Story = { name: "Narrow, 320 px: by year", args: { by: "year" }, render: narrow };

export const Status: Story = { name: "By status", args: { by: "status" } };

export const NarrowStatus: Story = { name: "Narrow, 320 px: by status", args: { by: "status" }, render: narrow };

export const Household: Story = { name: "By household", args: { by: "household" } };

export const NarrowHousehold: Story = {
  name: "Narrow, 320 px: by household",
  args: { by: "household" },
  render: narrow,
};

export const Age: Story = { name: "By age", args: { by: "age" } };

export const NarrowAge: Story = { name: "Narrow, 320 px: by age", args: { by: "age" }, render: narrow };

export const Sex: Story = { name: "By sex", args: { by: "sex" } };

export const NarrowSex: Story = { name: "Narrow, 320 px: by sex", args: { by: "sex" }, render: narrow };
