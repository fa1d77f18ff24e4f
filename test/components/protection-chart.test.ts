import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/protection-chart.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import { options, plain, tooltip } from "../reading.js";

const protection = async (attributes = "", lang = "en"): Promise<Fedasil> => {
  const element = await fixture(`<fedasil-protection-chart ${attributes}></fedasil-protection-chart>`, { lang });
  await becomes(() => options(element).length, 2);
  return element;
};

const RATIO =
  "Refugees referred, 1 in 4. ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.";

describe("<fedasil-protection-chart>", () => {
  it("is walked with the keyboard: number, then ratio, each with its tooltip; Escape leaves", async () => {
    const element = await protection();
    const focused = (): string => plain(element.shadowRoot.activeElement?.getAttribute("aria-label"));
    options(element)[0]!.focus();
    await becomes(() => tooltip(element), "Certificates issued 15,343 certificates 2023");
    await sendKeys({ press: "ArrowDown" });
    expect(focused()).to.equal(RATIO);
    await becomes(
      () => tooltip(element),
      "Refugees referred 1 in 4 2023 ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.",
    );
    await sendKeys({ press: "ArrowDown" });
    expect(focused()).to.equal(RATIO);
    await sendKeys({ press: "Home" });
    expect(focused()).to.equal("Certificates issued, 15343 certificates");
    await sendKeys({ press: "Escape" });
    await becomes(() => tooltip(element), "");
  });

  it("tells the page which value a reader selects", async () => {
    const element = await protection();
    const selected: unknown[] = [];
    element.addEventListener("fedasil-select", (event) => selected.push((event as CustomEvent).detail));
    options(element)[1]!.focus();
    await sendKeys({ press: "Enter" });
    expect(selected).to.deep.equal([{ figure: "protection-certificates", key: "referred", measure: "ratio" }]);
  });
});
