/** An element that finds its shadow root filled: by a server, or because its page was saved as it was seen. */
import { expect } from "chai";
import "../../src/index.js";
import { put, ready, waitUntil, type Fedasil } from "../page.js";
import { all, heading, plain, rows } from "../reading.js";

/** Of another version, it may be: nothing of it is relied on. */
const OLD = `<style>.plot { block-size: 10px }</style>
  <figure class="frame"><p class="heading old">As it was</p><div class="plot"></div><button class="citation">Old</button></figure>`;

/** Puts a tag on the page whose shadow root is filled already. */
const inherit = (tag: string, attributes: { readonly [name: string]: string } = {}): Fedasil => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.attachShadow({ mode: "open" }).innerHTML = OLD;
  put("").append(element);
  return element as unknown as Fedasil;
};

const TAGS: { readonly [tag: string]: { readonly [name: string]: string } } = {
  "fedasil-capacity-chart": { lang: "nl" },
  "fedasil-return-map": { lang: "fr" },
  "fedasil-key-figures": { lang: "de" },
  "fedasil-year-timeline": { lang: "nl", topic: "shortage" },
  "fedasil-protection-chart": { lang: "fr" },
  "fedasil-figure": { lang: "nl", of: "residents-by-sex", measure: "share", theme: "dark" },
};

describe("an element whose shadow root is filled", () => {
  it("keeps what it finds until all that replaces it has come", async () => {
    const element = inherit("fedasil-requests-chart", { lang: "de", form: "waffle" });
    await element.updateComplete;
    expect([heading(element), all(element, "table").length]).to.eql(["As it was", 0]);
    const seen = new Set<string>();
    await waitUntil(() => {
      const [figures, tables, olds, pictures] = ["figure", "table", ".old", ".picture"].map((part) =>
        all(element, part),
      );
      seen.add([figures, tables, olds, pictures].map((parts) => parts!.length).join());
      return tables!.length > 0;
    }, "the figure");
    expect([...seen]).to.eql(["1,0,1,0", "1,1,0,1"], "figures, tables, old headings, drawings at a time");
  });

  for (const [tag, attributes] of Object.entries(TAGS))
    it(`is drawn in its place: ${tag}`, async () => {
      const element = inherit(tag, attributes);
      await ready();
      await waitUntil(() => all(element, ".old").length === 0, "what was there to go");
      await ready();
      expect(all(element, "figure, .heading, style").map(({ localName }) => localName)).to.eql(["figure", "p"]);
      expect(element.shadowRoot.adoptedStyleSheets.length).to.be.greaterThan(1);
      expect(rows(element).length).to.be.greaterThan(1);
    });

  it("has the number in its place", async () => {
    const element = inherit("fedasil-value", { lang: "nl", of: "capacity-by-operator/total" });
    await waitUntil(() => all(element, ".old").length === 0, "what was there to go");
    expect(plain(element.shadowRoot.textContent).replace("\u2060", "")).to.equal("35.651");
    expect(all(element, "button, figure").length).to.equal(1);
  });

  it("follows what is changed meanwhile", async () => {
    const element = inherit("fedasil-minors-chart", { lang: "fr" });
    await element.updateComplete;
    element.setAttribute("by", "sex");
    element.lang = "en";
    await waitUntil(() => all(element, "tbody tr").length > 0, "the figure");
    expect(rows(element)).to.eql(["Boys | 91%", "Girls | 9%"]);
  });
});
