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

export const Household: Story = { name: "By household" };

export const NarrowHousehold: Story = {
  name: "Narrow, 320 px: by household",
  globals: { width: "320" },
  tags: ["case"],
};

export const Nationality: Story = { name: "By nationality", args: { by: "nationality" } };

export const NarrowNationality: Story = {
  name: "Narrow, 320 px: by nationality",
  args: { by: "nationality" },
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

export const Sex: Story = { name: "By sex", args: { by: "sex" } };

export const NarrowSex: Story = {
  name: "Narrow, 320 px: by sex",
  args: { by: "sex" },
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

/** A row of the profile, as an author writes it: the title beside the bar, above it where there is no room. */
const row = (title: string, args: Attributes): TemplateResult =>
  html`<div style="display: flex; flex-wrap: wrap; gap: 4px 16px">
    <h3 style="flex: 0 0 6em; margin: 0; font-size: 1em">${title}</h3>
    <div style="flex: 1 1 18em; min-inline-size: 0">
      ${chart({ heading: "", subheading: "", "no-tools": true, ...args })}
    </div>
  </div>`;

/** Bars as wide as their column, below each other: one scale. Petrol is what the heading above all of them names. */
export const Profile: Story = {
  name: "Profile: four bars on one scale",
  parameters: { expected: { height: 2000 } },
  render: () =>
    html`<section lang="nl" style="max-inline-size: 640px">
      <h2>Vier op de tien bewoners verblijven in familieverband; drie op de tien zijn minderjarig</h2>
      <p>Bewoners van het opvangnetwerk eind 2023, in procent. Elke balk is 100%</p>
      ${row("Huishouden", { by: "household" })} ${row("Leeftijd", { by: "age" })}
      ${row("Geslacht", { by: "sex", highlight: "" })} ${row("Verblijf", { by: "status", highlight: "" })}
    </section>`,
};
