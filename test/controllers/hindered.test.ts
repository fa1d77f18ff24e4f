/** Canvases that fail, lie or are lost, as browsers and their privacy tools make them. */
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, frames, takeConsole } from "../page.js";
import { all, canvasOf, find, ink, names, options, plain, rows } from "../reading.js";

const KINDS = [
  `<fedasil-capacity-chart></fedasil-capacity-chart>`,
  `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`,
  `<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`,
  `<fedasil-capacity-chart by="change"></fedasil-capacity-chart>`,
  `<fedasil-requests-chart></fedasil-requests-chart>`,
  `<fedasil-residents-chart></fedasil-residents-chart>`,
  `<fedasil-network-chart></fedasil-network-chart>`,
  `<fedasil-return-map></fedasil-return-map>`,
  `<fedasil-return-chart by="support"></fedasil-return-chart>`,
  `<fedasil-minors-chart by="capacity"></fedasil-minors-chart>`,
  `<fedasil-resettlement-chart by="pledge"></fedasil-resettlement-chart>`,
];

const nameOf = (markup: string): string => markup.slice(1, markup.indexOf(">"));

/** Until the end of a test, something of the browser is as the test says. */
const restores: (() => void)[] = [];
const change = <T extends object>(of: T, key: keyof T, value: PropertyDescriptor): void => {
  const original = Object.getOwnPropertyDescriptor(of, key);
  Object.defineProperty(of, key, { configurable: true, ...value });
  restores.push(() => (original ? Object.defineProperty(of, key, original) : delete of[key]));
};
afterEach(() => {
  for (const restore of restores.splice(0).reverse()) restore();
});

describe("a browser that throws when it is asked for a canvas", () => {
  const TOLD = {
    nl: [
      "De figuur kan hier niet worden getekend; dit is haar tabel.",
      "Opvangplaatsen per operator, eind 2023. Hoogste waarden: Fedasil 12.841",
    ],
    fr: [
      "La figure ne peut pas être dessinée ici ; voici son tableau.",
      "Places d’accueil par opérateur, fin 2023. Valeurs les plus élevées : Fedasil 12 841",
    ],
    de: [
      "Die Grafik kann hier nicht gezeichnet werden; dies ist ihre Tabelle.",
      "Aufnahmeplätze nach Betreiber, Ende 2023. Höchste Werte: Fedasil 12.841",
    ],
    en: [
      "The drawing cannot be shown here; this is its table.",
      "Reception places by operator, end of 2023. Largest: Fedasil 12,841",
    ],
  } as const;

  beforeEach(() =>
    change(HTMLCanvasElement.prototype, "getContext", {
      value: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );

  for (const [lang, [message, sentence]] of Object.entries(TOLD))
    it(`has the table, the sentence and why, in ${lang}; the page goes on`, async () => {
      const chart = await fixture(
        `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
         <fedasil-value of="capacity-by-operator/total">35 651</fedasil-value>`,
        { lang },
      );
      await becomes(() => plain(chart.shadowRoot.querySelector(".message")?.textContent), message);
      const summary = find(chart, "#summary");
      expect(plain(summary.textContent).startsWith(sentence)).to.equal(true, plain(summary.textContent));
      expect(summary.offsetHeight).to.be.greaterThan(10);
      expect(find(chart, ".table").offsetHeight).to.be.greaterThan(100);
      expect(find(chart, ".stage").offsetHeight).to.equal(0);
      expect(rows(chart)).to.have.length(9);
      expect(plain(find(document.querySelector("fedasil-value")!, "button").textContent)).to.match(/^35.651$/);
      expect(takeConsole()).to.deep.equal([
        "warn: <fedasil-capacity-chart> shows its table, since the drawing failed: SecurityError: refused",
      ]);
    });

  for (const markup of KINDS)
    it(`does no harm to ${nameOf(markup)}`, async () => {
      const element = await fixture(markup, { lang: "en" });
      await becomes(() => all(element, ".message").length, 1);
      expect(find(element, ".table").offsetHeight).to.be.greaterThan(50);
      expect(takeConsole()).to.have.length(1);
    });
});

describe("a browser that lies about what is on a canvas, so that nobody is known by it", () => {
  for (const markup of KINDS)
    it(`is never asked by ${nameOf(markup)}`, async () => {
      let asked = 0;
      const refuse = { value: (): never => (asked++, undefined as never) };
      change(HTMLCanvasElement.prototype, "toDataURL", refuse);
      change(HTMLCanvasElement.prototype, "toBlob", refuse);
      change(CanvasRenderingContext2D.prototype, "getImageData", refuse);
      const element = await fixture(markup.replace(">", " patterns>"), { lang: "en" });
      await frames(3);
      expect(options(element).length).to.be.greaterThan(0);
      expect(asked).to.equal(0);
    });

  /** The same text is not always as wide: by up to one percent, as a seed says that goes on. */
  const lie = (): void => {
    const { measureText } = CanvasRenderingContext2D.prototype;
    let seed = 7;
    const off = (): number => {
      seed = (seed * 48271) % 2147483647;
      return 0.99 + (0.02 * seed) / 2147483647;
    };
    const value = function (this: CanvasRenderingContext2D, text: string): TextMetrics {
      const metrics = measureText.call(this, text);
      return new Proxy(metrics, {
        get: (target, key) => target[key as keyof TextMetrics] * off(),
      });
    };
    change(CanvasRenderingContext2D.prototype, "measureText", { value });
  };

  for (const width of ["320px", "640px"])
    for (const markup of KINDS)
      it(`about how wide a text is: ${nameOf(markup)} has its values, drawn once, in ${width}`, async () => {
        const place = { lang: "de", width };
        const plainly = names(await fixture(markup, place));
        document.body.replaceChildren();
        lie();
        const element = await fixture(markup, place);
        await frames(3);
        expect(names(element)).to.deep.equal(plainly);
        expect([all(element, ".message").length, find(element, ".table").offsetHeight]).to.deep.equal([0, 0]);
        expect(ink(element)).to.be.greaterThan(1000);
        const { width: wide, height } = canvasOf(element);
        await frames(10);
        expect([canvasOf(element).width, canvasOf(element).height]).to.deep.equal([wide, height]);
      });

  it("about the size of letters in a narrow room: what can be read stays drawn", async () => {
    lie();
    const chart = await fixture(KINDS[1]!, { lang: "nl", width: "220px" });
    await frames(5);
    expect(options(chart)).to.have.length(9);
    expect(find(chart, ".table").offsetHeight).to.equal(0);
  });
});

describe("a browser without OffscreenCanvas and Path2D", () => {
  for (const markup of KINDS)
    it(`draws ${nameOf(markup)}`, async () => {
      for (const name of ["OffscreenCanvas", "Path2D", "createImageBitmap"] as const)
        change(globalThis, name, { value: undefined, writable: true });
      const element = await fixture(markup.replace(">", " patterns>"), { lang: "fr" });
      expect(ink(element)).to.be.greaterThan(1000);
    });
});

describe("a canvas whose bitmap the browser has lost", () => {
  // No engine loses one when a test asks for it: these are the events, and an empty bitmap.
  for (const markup of [KINDS[1]!, KINDS[7]!])
    it(`is drawn again when it is restored: ${nameOf(markup)}`, async () => {
      const element = await fixture(markup, { lang: "nl" });
      const before = ink(element);
      const canvas = canvasOf(element);
      canvas.dispatchEvent(new Event("contextlost", { cancelable: true }));
      canvas.getContext("2d")!.clearRect(0, 0, canvas.width, canvas.height);
      canvas.dispatchEvent(new Event("contextrestored"));
      expect(ink(element)).to.equal(before);
      expect(options(element).length).to.be.greaterThan(5);
    });
});
