import { html } from "lit";
import "../src/components/capacity-chart.js";
import "../src/components/return-map.js";
import "../src/components/value.js";
import { drawn } from "./drawn.js";
import type { Meta, Story } from "./story.js";

const meta: Meta = { title: "Pages/In a page" };
export default meta;

const SERIF = `font: 1.125rem/1.6 'Source Serif 4', 'Liberation Serif', Georgia, serif`;

export const Article: Story = {
  name: "An article set in a serif",
  render: () =>
    html`<article lang="nl" style="max-inline-size: 640px; margin: 0 auto; ${SERIF}">
      <h1>Opvang in 2023</h1>
      <p>
        Eind 2023 telde het opvangnetwerk
        <fedasil-value of="capacity-by-type/total/places">35.651</fedasil-value> plaatsen. Fedasil zelf beheert er
        <fedasil-value of="capacity-by-operator/fedasil/places">12.841</fedasil-value>.
      </p>
      <fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
      <p>
        In dezelfde periode keerden <fedasil-value of="returns-by-destination/total/persons">2.952</fedasil-value>
        personen vrijwillig terug naar hun land van herkomst of een ander land.
      </p>
      <fedasil-return-map></fedasil-return-map>
    </article>`,
};

export const DarkPage: Story = {
  name: "A dark page",
  globals: { ground: "dark" },
  render: () =>
    html`<article lang="nl" style="max-inline-size: 640px; margin: 0 auto">
      <h1>Opvang in 2023</h1>
      <p>
        Eind 2023 telde het opvangnetwerk
        <fedasil-value of="capacity-by-type/total/places">35.651</fedasil-value> plaatsen.
      </p>
      <fedasil-capacity-chart></fedasil-capacity-chart>
    </article>`,
};

export const LanguageOfTheArticle: Story = {
  name: "An article in another language than its page",
  render: () =>
    html`<article lang="fr" style="max-inline-size: 640px; margin: 0 auto">
      <p>
        Fin 2023, le réseau d'accueil comptait
        <fedasil-value of="capacity-by-type/total/places">35 651</fedasil-value> places.
      </p>
      <fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
    </article>`,
};

const details = html`<details lang="nl">
  <summary>Plaatsen per operator</summary>
  <fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
</details>`;

export const ClosedDetails: Story = {
  name: "In a closed <details>",
  render: () => details,
  parameters: { expected: { shows: "table" } },
  tags: ["case"],
};

export const OpenedDetails: Story = {
  name: "In a <details> that a reader opened",
  render: () => details,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
    canvasElement.querySelector("details")!.open = true;
  },
  tags: ["case"],
};

export const GridColumns: Story = {
  name: "In the columns of a grid",
  render: () =>
    html`<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 32px">
      <fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
      <fedasil-capacity-chart by="year"></fedasil-capacity-chart>
    </div>`,
};

export const FlexColumns: Story = {
  name: "In a flexible row, beside text",
  render: () =>
    html`<div style="display: flex; gap: 32px">
      <p lang="nl" style="flex: 1 1 0">Eind 2023 telde het opvangnetwerk 35.651 plaatsen.</p>
      <fedasil-capacity-chart by="operator" style="flex: 2 1 0; min-inline-size: 0"></fedasil-capacity-chart>
    </div>`,
};

export const RightToLeft: Story = {
  name: "A page that runs from right to left, in a language that is not ours",
  render: () =>
    html`<article lang="ar" dir="rtl" style="max-inline-size: 640px; margin: 0 auto">
      <p>
        في نهاية عام 2023، كان عدد الأماكن <fedasil-value of="capacity-by-type/total/places">35,651</fedasil-value>.
      </p>
      <fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
    </article>`,
  tags: ["case"],
};
