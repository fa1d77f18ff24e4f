import { html, type TemplateResult } from "lit";
import "../src/components/return-map.js";
import { attributes, type Attributes } from "./attributes.js";
import { drawn } from "./drawn.js";
import { optionsIn, press } from "./reader.js";
import type { Meta, Story } from "./story.js";

const map = (args: Attributes): TemplateResult => html`<fedasil-return-map ${attributes(args)}></fedasil-return-map>`;

const meta: Meta = {
  title: "Elements/Return map",
  component: "fedasil-return-map",
  render: map,
};
export default meta;

export const Destinations: Story = { name: "Countries of destination" };

export const Wide: Story = {
  name: "Wide, 960 px: the list beside the map",
  globals: { width: "960" },
  tags: ["case"],
};

export const Column: Story = { name: "In a column, 640 px", globals: { width: "640" }, tags: ["case"] };

export const Narrow: Story = { name: "Narrow, 320 px", globals: { width: "320" }, tags: ["case"] };

export const Support: Story = { name: "Returns with support", args: { measure: "support" } };

export const WideSupport: Story = {
  name: "Wide, 960 px: returns with support",
  args: { measure: "support" },
  globals: { width: "960" },
  tags: ["case"],
};

export const NarrowSupport: Story = {
  name: "Narrow, 320 px: returns with support",
  args: { measure: "support" },
  globals: { width: "320" },
  tags: ["case"],
};

export const HighlightSupport: Story = {
  name: "Romania highlighted, of which only bounds are known",
  args: { measure: "support", highlight: "RO" },
  tags: ["case"],
};

export const Share: Story = { name: "As shares of the total", args: { measure: "share" } };

export const Limit: Story = { name: "Three countries, the others added up", args: { limit: "3" } };

export const Highlight: Story = { name: "Other countries highlighted", args: { highlight: "RO,MD" } };

export const Dark: Story = { name: "On a dark page", globals: { ground: "dark" }, tags: ["case"] };

export const OnSand: Story = { name: "On a coloured page", globals: { ground: "sand" }, tags: ["case"] };

export const AtAValue: Story = {
  name: "A reader at a country",
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    optionsIn(canvasElement)[4]?.focus({ preventScroll: true });
  },
  tags: ["case"],
};

export const Table: Story = {
  name: "The table in the map's place",
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    press(canvasElement, "[aria-pressed]");
  },
  tags: ["case"],
};

export const UnknownHighlight: Story = {
  name: "An unknown country is left out",
  args: { highlight: "BR,ZZ" },
  parameters: { expected: { warnings: ['highlight="ZZ" is not known'] } },
  tags: ["case"],
};
