import { html, type TemplateResult } from "lit";
import "../src/components/value.js";
import { attributes, type Attributes } from "./attributes.js";
import { drawn } from "./drawn.js";
import { press } from "./reader.js";
import type { Meta, Story } from "./story.js";

const value = (args: Attributes): TemplateResult => html`<fedasil-value ${attributes(args)}></fedasil-value>`;

const meta: Meta = {
  title: "Elements/Value",
  component: "fedasil-value",
  render: value,
};
export default meta;

export const Alone: Story = { name: "One number", args: { of: "capacity-by-type/total/places" } };

export const InASentence: Story = {
  name: "Inside a sentence",
  args: { of: "returns-by-destination/BR/persons" },
  render: (args) => html`<p lang="nl">In 2023 keerden ${value(args)} personen vrijwillig terug naar Brazilië.</p>`,
};

export const WithItsOwnNumber: Story = {
  name: "With the number in the page, for as long as no script has come",
  args: { of: "returns-by-destination/total/persons" },
  render: (args) =>
    html`<p lang="nl">In totaal keerden <fedasil-value ${attributes(args)}>2.952</fedasil-value> personen terug.</p>`,
};

export const Several: Story = {
  name: "Several, as exactly as each is known",
  render: () =>
    html`<ul lang="nl">
      <li>Plaatsen eind 2023: ${value({ of: "capacity-by-type/total/places" })}</li>
      <li>Bezetting: ${value({ of: "capacity-by-type/total/occupancy" })}</li>
      <li>In de loop van het jaar geopend: ${value({ of: "capacity-change/created/places" })}</li>
      <li>Roemenen met steun: ${value({ of: "returns-with-support/RO/support" })}</li>
      <li>Plaatsen eind 2017: ${value({ of: "capacity-by-year/2017/places" })}</li>
      <li>Vluchtelingen uit Oekraïne die zijn doorverwezen: ${value({ of: "protection-certificates/referred" })}</li>
    </ul>`,
};

export const Open: Story = {
  name: "A reader at the number",
  args: { of: "requests-by-outcome/waiting-list/persons" },
  render: (args) =>
    html`<p lang="nl" style="padding-block-end: 200px">
      ${value(args)} personen werden op de dag van registratie niet opgevangen door plaatsgebrek.
    </p>`,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    press(canvasElement, "");
  },
  tags: ["case"],
};

export const Unknown: Story = {
  name: "An unknown number",
  args: { of: "capacity-by-type/attic/places" },
  parameters: { expected: { shows: "message" } },
  tags: ["case"],
};
