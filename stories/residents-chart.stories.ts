import { html, type TemplateResult } from "lit";
import "../src/components/residents-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-residents-chart ${attributes(args)}></fedasil-residents-chart>`;

const meta: Meta = {
  title: "Elements/Residents chart",
  component: "fedasil-residents-chart",
  render: chart,
};
export default meta;

const narrow = (args: Attributes): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${chart(args)}</div>`;

export const Household: Story = { name: "By household" };

export const NarrowHousehold: Story = { name: "Narrow, 320 px: by household", render: narrow };

export const Nationality: Story = { name: "By nationality", args: { by: "nationality" } };

export const NarrowNationality: Story = {
  name: "Narrow, 320 px: by nationality",
  args: { by: "nationality" },
  render: narrow,
};

export const Status: Story = { name: "By status", args: { by: "status" } };

export const NarrowStatus: Story = { name: "Narrow, 320 px: by status", args: { by: "status" }, render: narrow };

export const Sex: Story = { name: "By sex", args: { by: "sex" } };

export const NarrowSex: Story = { name: "Narrow, 320 px: by sex", args: { by: "sex" }, render: narrow };

export const Age: Story = { name: "By age", args: { by: "age" } };

export const NarrowAge: Story = { name: "Narrow, 320 px: by age", args: { by: "age" }, render: narrow };
