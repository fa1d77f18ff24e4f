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

export const Nationality: Story = { name: "Residents by nationality" };

export const WideNationality: Story = {
  name: "Wide, 960 px: the list beside the map",
  globals: { width: "960" },
  tags: ["case"],
};

export const NarrowNationality: Story = {
  name: "Narrow, 320 px: residents by nationality",
  globals: { width: "320" },
  tags: ["case"],
};

export const Limit: Story = { name: "Three nationalities, the others added up", args: { limit: "3" } };

export const Highlight: Story = { name: "Other nationalities highlighted", args: { highlight: "PS,CD" } };

export const Dark: Story = { name: "On a dark page", globals: { ground: "dark" }, tags: ["case"] };
