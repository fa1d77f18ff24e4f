import { html, type TemplateResult } from "lit";
import "../src/components/capacity-chart.js";
import { attributes, type Attributes } from "./attributes.js";
import { drawn } from "./drawn.js";
import { optionsIn, press, withoutCanvas } from "./reader.js";
import type { Meta, Story } from "./story.js";

const chart = (args: Attributes): TemplateResult =>
  html`<fedasil-capacity-chart ${attributes(args)}></fedasil-capacity-chart>`;

const meta: Meta = {
  title: "Elements/Capacity chart",
  component: "fedasil-capacity-chart",
  render: chart,
};
export default meta;

export const Type: Story = { name: "Places by type" };

export const Operator: Story = { name: "Places by operator", args: { by: "operator" } };

export const Year: Story = { name: "Places by year", args: { by: "year" } };

export const Month: Story = { name: "Places and occupancy in 2023", args: { by: "month" } };

export const MonthOfOne: Story = {
  name: "Places alone, on their own scale, in 2023",
  args: { by: "month", measure: "places" },
  tags: ["case"],
};

export const Change: Story = { name: "From the end of 2022 to the end of 2023", args: { by: "change" } };

export const OneMeasure: Story = {
  name: "One of two measures",
  args: { measure: "places" },
  tags: ["case"],
};

export const Share: Story = { name: "As shares of the total", args: { by: "operator", measure: "share" } };

export const SortedByName: Story = {
  name: "Sorted by name",
  args: { by: "operator", sort: "name" },
  tags: ["case"],
};

export const Limit: Story = {
  name: "Three rows, the others added up",
  args: { by: "operator", limit: "3" },
  tags: ["case"],
};

export const Highlight: Story = {
  name: "Other rows highlighted",
  args: { by: "operator", highlight: "croix-rouge,rode-kruis" },
};

export const OwnWords: Story = {
  name: "Own heading and note",
  args: {
    by: "operator",
    heading: "Fedasil zelf beheert 12.841 van de 35.651 plaatsen",
    subheading: "Plaatsen eind 2023, per operator",
    note: "Een noot van deze pagina komt bij die van de figuur.",
  },
};

export const HeadingLevel: Story = {
  name: "The heading is one of the page's outline",
  args: { by: "operator", "heading-level": "3" },
  tags: ["case"],
};

export const InWords: Story = {
  name: "In words, under the figure",
  args: { by: "operator" },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    press(canvasElement, "[aria-expanded]");
  },
  tags: ["case"],
};

export const NoHeading: Story = {
  name: "Without heading",
  args: { by: "operator", heading: "", subheading: "" },
  tags: ["case"],
};

export const NoTools: Story = { name: "Without buttons", args: { "no-tools": true }, tags: ["case"] };

export const Patterns: Story = {
  name: "Patterns beside the colours",
  args: { by: "operator", patterns: true },
  tags: ["case"],
};

export const Dark: Story = {
  name: "On a dark page",
  args: { by: "operator" },
  globals: { ground: "dark" },
  tags: ["case"],
};

export const DarkOnWhite: Story = {
  name: "Dark on a white page",
  args: { by: "operator", theme: "dark" },
  tags: ["case"],
};

export const OnSand: Story = {
  name: "On a coloured page",
  args: { by: "operator" },
  globals: { ground: "sand" },
  tags: ["case"],
};

export const Narrow: Story = {
  name: "Narrow, 320 px: by type",
  globals: { width: "320" },
  tags: ["case"],
};

export const NarrowOperator: Story = {
  name: "Narrow, 320 px: by operator",
  args: { by: "operator" },
  globals: { width: "320" },
  tags: ["case"],
};

export const NarrowYear: Story = {
  name: "Narrow, 320 px: by year",
  args: { by: "year" },
  globals: { width: "320" },
  tags: ["case"],
};

export const NarrowMonth: Story = {
  name: "Narrow, 320 px: the dated figures of 2023",
  args: { by: "month" },
  globals: { width: "320" },
  tags: ["case"],
};

export const AtAValue: Story = {
  name: "A reader at a value",
  args: { by: "operator" },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    optionsIn(canvasElement)[2]?.focus({ preventScroll: true });
  },
  tags: ["case"],
};

export const Table: Story = {
  name: "The table in the drawing's place",
  args: { by: "operator" },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    press(canvasElement, "[aria-pressed]");
  },
  tags: ["case"],
};

export const WithoutCanvas: Story = {
  name: "Where nothing can be drawn",
  args: { by: "operator" },
  render: (args) => html`<fedasil-capacity-chart ${attributes(args)} ${withoutCanvas()}></fedasil-capacity-chart>`,
  parameters: { expected: { shows: "table", warnings: ["shows its table, since the drawing failed"] } },
  tags: ["case"],
};

export const UnknownBy: Story = {
  name: "An unknown value gives the default",
  args: { by: "region" },
  parameters: { expected: { warnings: ['by="region" is not known; accepted: type, operator, year, month, change'] } },
  tags: ["case"],
};
