import "axe-core/axe.min.js";
import { a11ySnapshot, sendKeys, sendMouse, setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { LitElement, html } from "lit";
import { property } from "lit/decorators.js";
import { emulate, engine } from "./browser.js";

class TestProbe extends LitElement {
  @property() word = "usual";

  override render() {
    return html`<p>${this.word}</p>`;
  }
}
customElements.define("test-probe", TestProbe);

const matches = (query: string): boolean => matchMedia(query).matches;

describe("the test runner", () => {
  afterEach(() => document.body.replaceChildren());

  it("compiles decorators as the library is compiled: attributes reach reactive properties", async () => {
    const probe = new TestProbe();
    document.body.append(probe);
    probe.setAttribute("word", "changed");
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal("changed");
  });

  it("draws: animation frames come, whichever page is in front", async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const context = document.createElement("canvas").getContext("2d")!;
    context.fillStyle = "rgb(255, 0, 0)";
    context.fillRect(0, 0, 1, 1);
    expect([...context.getImageData(0, 0, 1, 1).data]).to.deep.equal([255, 0, 0, 255]);
  });

  it("presses keys, moves the mouse and resizes the window", async () => {
    document.body.innerHTML = `<input style="position: absolute; left: 0; top: 0; width: 90px; height: 30px">`;
    const input = document.querySelector("input")!;
    await sendMouse({ type: "click", position: [20, 15] });
    await sendKeys({ type: "opvang" });
    expect(input.value).to.equal("opvang");
    await setViewport({ width: 320, height: 480 });
    expect(innerWidth).to.equal(320);
  });

  it("finds what is not accessible", async () => {
    document.body.innerHTML = `<main><button></button></main>`;
    const { violations } = await axe.run(document.querySelector("main")!);
    expect(violations.map(({ id }) => id)).to.include("button-name");
  });

  it("starts from a plain machine: light, no preference", () => {
    expect(matches("(prefers-color-scheme: light)")).to.equal(true);
    expect(matches("(prefers-reduced-motion: no-preference)")).to.equal(true);
    expect(matches("(forced-colors: none)")).to.equal(true);
  });

  if (engine === "chromium") {
    it("emulates forced colours, contrast, dark, less motion and print until the test ends", async () => {
      await emulate({ forcedColors: "active", contrast: "more", colorScheme: "dark", reducedMotion: "reduce" });
      expect(matches("(forced-colors: active)")).to.equal(true);
      expect(matches("(prefers-contrast: more)")).to.equal(true);
      expect(matches("(prefers-color-scheme: dark)")).to.equal(true);
      expect(matches("(prefers-reduced-motion: reduce)")).to.equal(true);
      await emulate({ media: "print" });
      expect(matches("print")).to.equal(true);
      expect(matches("(forced-colors: none)")).to.equal(true);
    });

    it("has forgotten what the last test emulated", () => {
      expect(matches("screen")).to.equal(true);
    });

    it("reads the accessibility tree", async () => {
      document.body.innerHTML = `<button>Table</button>`;
      expect(JSON.stringify(await a11ySnapshot({}))).to.include("Table");
    });
  } else {
    it("says that it cannot emulate", async () => {
      const error: unknown = await emulate({ forcedColors: "active" }).catch((reason: unknown) => reason);
      expect(String(error)).to.include("Chromium only");
    });
  }
});
