import { html, type TemplateResult } from "lit";
import "../src/components/year-timeline.js";
import { attributes, type Attributes } from "./attributes.js";
import { drawn } from "./drawn.js";
import { press } from "./reader.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-year-timeline ${attributes(args)}></fedasil-year-timeline>`;

const meta: Meta = {
  title: "Elements/Year timeline",
  component: "fedasil-year-timeline",
  render: chart,
};
export default meta;

export const Year: Story = { name: "The year" };

export const Shortage: Story = { name: "The lack of places", args: { topic: "shortage" } };

export const Minors: Story = { name: "One topic of the year", args: { topic: "minors" } };

export const ChosenByReader: Story = {
  name: "A topic that a reader chose",
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    press(canvasElement, "[part=topic]:nth-child(5)");
  },
  tags: ["case"],
};

export const Highlight: Story = {
  name: "An event highlighted",
  args: { topic: "relocation", highlight: "2023-11-cyprus" },
};

export const Table: Story = {
  name: "The table in the timeline's place",
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    press(canvasElement, "[part=button][aria-pressed]");
  },
  tags: ["case"],
};

export const Dark: Story = {
  name: "On a dark page",
  args: { topic: "minors" },
  globals: { ground: "dark" },
  tags: ["case"],
};

export const Narrow: Story = {
  name: "Narrow, 320 px",
  args: { topic: "shortage" },
  globals: { width: "320" },
  tags: ["case"],
};

export const NarrowTopic: Story = {
  name: "Narrow, 320 px: one topic",
  args: { topic: "network" },
  globals: { width: "320" },
  tags: ["case"],
};

export const UnknownTopic: Story = {
  name: "A topic that there is not",
  args: { topic: "weather" },
  parameters: { expected: { warnings: ['topic="weather" is not known'] } },
  tags: ["case"],
};
