import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/key-figures.js";
import { becomes, fixture, put, ready } from "../page.js";
import { all, button, find, raised } from "../reading.js";

type KeyFigures = HTMLElementTagNameMap["fedasil-key-figures"];

const keyFigures = (attributes = "", lang = "en"): Promise<KeyFigures> =>
  fixture<KeyFigures>(`<fedasil-key-figures ${attributes}></fedasil-key-figures>`, { lang });

describe("<fedasil-key-figures>", () => {
  it("has no stop for the keyboard among its cards: they are read", async () => {
    const box = put("<button>before</button><fedasil-key-figures></fedasil-key-figures>");
    await ready(box);
    box.querySelector("button")!.focus();
    await sendKeys({ press: "Tab" });
    const element = box.querySelector("fedasil-key-figures")!;
    expect(element.shadowRoot?.activeElement).to.equal(find(element, ".source a"));
  });

  it("gives its place to the table, and takes it back", async () => {
    const element = await keyFigures();
    const shown = (): boolean[] => [".cards", "table"].map((name) => find(element, name).getClientRects().length > 0);
    expect(shown()).to.deep.equal([true, false]);
    button(element, "Table").click();
    await becomes(shown, [false, true]);
    button(element, "Table").click();
    await becomes(shown, [true, false]);
  });

  it("shows the cards of one measure where the author asks for it", async () => {
    const element = await keyFigures(`measure="places"`);
    expect(all(element, ".card").map(raised)).to.deep.equal([
      "35,651 Reception places^a at the end of 2023",
      "3,534 Places for unaccompanied minors^b at the end of 2023",
    ]);
  });
});
