import { html, type TemplateResult } from "lit";
import "../src/components/key-figures.js";
import { attributes, type Attributes } from "./attributes.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-key-figures ${attributes(args)}></fedasil-key-figures>`;

const meta: Meta = {
  title: "Elements/Key figures",
  component: "fedasil-key-figures",
  render: chart,
};
export default meta;

export const Review: Story = { name: "The review in eight numbers" };

export const OneMeasure: Story = { name: "Places alone", args: { measure: "places" } };

export const Highlighted: Story = {
  name: "Returns stand out",
  args: { highlight: "returns" },
};

export const NarrowReview: Story = {
  name: "Narrow, 320 px: the review in eight numbers",
  globals: { width: "320" },
  tags: ["case"],
};
