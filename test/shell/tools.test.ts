import { expect } from "chai";
import "../../src/index.js";
import type { FigureElement } from "../../src/index.js";
import { transcriptOf } from "../components/transcript.js";
import { becomes, fixture, put, ready, takeConsole, waitUntil, type Fedasil } from "../page.js";
import { all, button, find, plain, rows } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

const status = (element: Element): string => plain(find(element, "[role=status]").textContent);
const isVisible = (element: Element, selector: string): boolean => find(element, selector).offsetHeight > 0;

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** The buttons of the panel that the button with this text opens. */
const formats = async (element: Element, text: string): Promise<HTMLButtonElement[]> => {
  if (button(element, text).ariaExpanded !== "true") button(element, text).click();
  await waitUntil(() => all(element, "#downloads button").length > 0, "the panel");
  return all<HTMLButtonElement>(element, "#downloads button");
};

/** Presses a button of the panel, the first if none is named, and takes the file before the browser does. */
const download = async (element: Element, text: string, format = 0): Promise<Saved> => {
  const press = (await formats(element, text))[format]!;
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = "";
  URL.createObjectURL = (given: Blob) => ((blob = given), createObjectURL.call(URL, given));
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    press.click();
    await waitUntil(() => name, "a file");
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, blob: blob! };
};

const bytes = async ({ blob }: Saved): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const lines = async ({ blob }: Saved): Promise<string[]> => (await blob.text()).replace(/^\ufeff/, "").split("\r\n");

describe("the Table button", () => {
  it("shows the table in the drawing's place and takes it back, says so, and is pressed meanwhile", async () => {
    const chart = await fixture(OPERATOR, { lang: "nl" });
    expect(button(chart, "Tabel").getAttribute("aria-pressed")).to.equal("false");
    expect([isVisible(chart, ".stage"), isVisible(chart, ".table")]).to.deep.equal([true, false]);
    const { top } = find(chart, ".stage").getBoundingClientRect();
    button(chart, "Tabel").click();
    await chart.updateComplete;
    expect(button(chart, "Tabel").getAttribute("aria-pressed")).to.equal("true");
    expect([isVisible(chart, ".stage"), isVisible(chart, ".table")]).to.deep.equal([false, true]);
    expect(find(chart, ".table").getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(status(chart)).to.equal("De tabel wordt getoond.");
    button(chart, "Tabel").click();
    await chart.updateComplete;
    expect([isVisible(chart, ".stage"), isVisible(chart, ".table")]).to.deep.equal([true, false]);
    expect(status(chart)).to.equal("De figuur wordt getoond.");
  });

  it("keeps focus, and the height of the figure", async () => {
    const chart = await fixture(OPERATOR, { lang: "en" });
    const height = chart.offsetHeight;
    button(chart, "Table").focus();
    button(chart, "Table").click();
    await chart.updateComplete;
    expect(chart.shadowRoot.activeElement).to.equal(button(chart, "Table"));
    expect(chart.offsetHeight).to.equal(height);
  });

  it("has a table with a caption, and heads for columns and rows, before it is shown", async () => {
    const chart = await fixture(OPERATOR, { lang: "nl" });
    expect(plain(find(chart, "caption").textContent)).to.equal("Opvangplaatsen per operator, eind 2023");
    expect(all(chart, "thead th[scope=col]")).to.have.length(2);
    expect(all(chart, "tbody th[scope=row]")).to.have.length(9);
    expect(rows(chart)).to.have.length(9);
  });

  it("draws again as before after the table", async () => {
    const chart = await fixture(OPERATOR, { lang: "en" });
    const place = (): number[] => {
      const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = find(chart, ".mark");
      return [offsetLeft, offsetTop, offsetWidth, offsetHeight];
    };
    const before = place();
    button(chart, "Table").click();
    await chart.updateComplete;
    chart.style.fontSize = "20px";
    button(chart, "Table").click();
    chart.style.fontSize = "";
    await chart.updateComplete;
    await becomes(place, before);
  });

  it("is not there where the table is all there is", async () => {
    const figure = await fixture(`<fedasil-figure of="text-numbers"></fedasil-figure>`, { lang: "en" });
    expect(all(figure, "button").map((one) => plain(one.textContent))).to.deep.equal(["In words", "Download"]);
  });
});

describe("the button In words", () => {
  it("shows the figure as a paragraph under it, and takes it back; the drawing keeps its height", async () => {
    const chart = await fixture(OPERATOR, { lang: "en" });
    const plot = find(chart, ".plot").offsetHeight;
    const shows = button(chart, "In words");
    expect([shows.ariaExpanded, shows.getAttribute("aria-controls")]).to.deep.equal(["false", null]);
    expect(all(chart, "[part=words]")).to.deep.equal([]);
    shows.click();
    await chart.updateComplete;
    const paragraph = find(chart, `#${shows.getAttribute("aria-controls")!}`);
    expect(shows.ariaExpanded).to.equal("true");
    expect(paragraph.textContent).to.include((chart as FigureElement).description);
    expect(paragraph.getBoundingClientRect().top).to.be.at.least(shows.getBoundingClientRect().bottom);
    expect(find(chart, ".plot").offsetHeight).to.equal(plot);
    shows.click();
    await chart.updateComplete;
    expect(all(chart, "[part=words]")).to.deep.equal([]);
    expect(shows.ariaExpanded).to.equal("false");
  });
});

describe("the Download button", () => {
  it("saves a CSV file in the language of the page, and says so", async () => {
    const chart = await fixture(OPERATOR, { lang: "fr" });
    const saved = await download(chart, "Télécharger");
    expect(saved.name).to.equal("fedasil-2023-capacity-by-operator.fr.csv");
    expect(saved.blob.type).to.equal("text/csv;charset=utf-8");
    expect([...(await bytes(saved)).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const csv = (await transcriptOf("capacity-by-operator", "fr"))["CSV"];
    expect((await lines(saved)).slice(0, -1).map(plain)).to.deep.equal(csv);
    const told = (): string => plain(find(chart, "#downloads [role=status]").textContent);
    await becomes(told, "fedasil-2023-capacity-by-operator.fr.csv a été transmis à votre navigateur.");
  });

  it("saves what is shown: the shortened table, whose rows still add up to 35 651", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="operator" limit="2"></fedasil-capacity-chart>`, {
      lang: "en",
    });
    const saved = (await lines(await download(chart, "Download"))).slice(1, -1).map((line) => line.split(","));
    expect(saved.map((fields) => [fields[2], Number(fields[8])])).to.deep.equal([
      ["fedasil", 12841],
      ["croix-rouge", 8620],
      ["other", 14190],
      ["total", 35651],
    ]);
  });
});

describe("the picture of a figure", () => {
  it("is offered as SVG and PNG beside the table, by buttons in a named group", async () => {
    const chart = await fixture(OPERATOR, { lang: "fr" });
    const buttons = await formats(chart, "Télécharger");
    expect(buttons.map((one) => plain(one.textContent))).to.deep.equal(["Tableau (CSV)", "Image (SVG)", "Image (PNG)"]);
    expect(find(chart, "#downloads").getAttribute("aria-label")).to.equal("Télécharger la figure");
    button(chart, "Télécharger").click();
    await chart.updateComplete;
    expect(all(chart, "#downloads")).to.deep.equal([]);
  });

  it("is an SVG of the figure as it stands: language, order and fewer rows, on white also from a dark page", async () => {
    const chart = await fixture(
      `<fedasil-capacity-chart by="operator" limit="2" sort="name" theme="dark"></fedasil-capacity-chart>`,
      { lang: "nl" },
    );
    const { name, blob } = await download(chart, "Download", 1);
    expect([name, blob.type]).to.deep.equal(["fedasil-2023-capacity-by-operator.nl.svg", "image/svg+xml"]);
    const svg = new DOMParser().parseFromString(await blob.text(), "image/svg+xml").documentElement;
    expect(svg.querySelector("parsererror")).to.equal(null);
    const texts = [...svg.querySelectorAll("text")].map((text) => plain(text.textContent));
    // After the heading, which the font of an engine breaks or not. 35 651 less 591 and 8 620.
    const first = texts.indexOf("Opvangplaatsen per operator, eind 2023") + 1;
    expect(texts.slice(first, first + 8)).to.deep.equal([
      ...["Caritas International", "591", "Croix-Rouge francophone", "8.620", "Andere partners", "26.440"],
      ...["Totaal", "35.651 plaatsen"],
    ]);
    expect(svg.querySelector("rect")!.getAttribute("fill")).to.equal("#ffffff");
    expect(svg.getAttribute("width")).to.equal("1200");
  });

  it("is a PNG of 2400 pixels across", async () => {
    const chart = await fixture(OPERATOR, { lang: "en" });
    const { name, blob } = await download(chart, "Download", 2);
    expect(name).to.equal("fedasil-2023-capacity-by-operator.en.png");
    const { width, height } = await createImageBitmap(blob);
    expect(width).to.equal(2400);
    expect(height).to.be.greaterThan(1000);
  });

  it("is offered of what is made of elements too, as it stands: of the topic alone that is shown", async () => {
    const timeline = await fixture(`<fedasil-year-timeline topic="resettlement"></fedasil-year-timeline>`, {
      lang: "en",
    });
    const { blob } = await download(timeline, "Download", 1);
    const svg = new DOMParser().parseFromString(await blob.text(), "image/svg+xml").documentElement;
    const told = plain(svg.textContent);
    const shown = all(timeline, ".event:not(.off) .statement").map((one) => plain(one.textContent));
    expect(shown.length).to.be.greaterThan(1);
    for (const statement of shown) expect(told).to.include(statement.split(" ").slice(0, 3).join(" "));
    expect(svg.querySelectorAll("circle")).to.have.length(2 * shown.length);
  });

  it("is not promised of a figure that is its table", async () => {
    const numbers = await fixture(`<fedasil-figure of="text-numbers"></fedasil-figure>`, { lang: "en" });
    expect((await formats(numbers, "Download")).map((one) => plain(one.textContent))).to.deep.equal(["Table (CSV)"]);
  });

  it("is refused in a sentence where a frame forbids downloads; the table is there as text", async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
    const { frameElement } = globalThis.window;
    Object.defineProperty(globalThis.window, "frameElement", { value: frame, configurable: true });
    try {
      const chart = await fixture(OPERATOR, { lang: "en" });
      const [csv, svg] = await formats(chart, "Download");
      const told = (): string => plain(find(chart, "#downloads [role=status]").textContent);
      svg!.click();
      await waitUntil(told, "a sentence");
      expect(told()).to.equal("This page does not allow downloads, so it cannot give you the picture.");
      csv!.click();
      await waitUntil(() => all(chart, "textarea").length > 0, "the text");
      expect(find<HTMLTextAreaElement>(chart, "textarea").value).to.include("capacity-by-operator,2023,fedasil,item");
    } finally {
      Object.defineProperty(globalThis.window, "frameElement", { value: frameElement, configurable: true });
    }
  });
});

describe("a figure that cannot be drawn", () => {
  it("shows its table and a sentence, and tells the editor once", async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    let chart: Fedasil;
    try {
      chart = await fixture("<fedasil-return-map></fedasil-return-map>", { lang: "fr" });
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
    expect(plain(find(chart, ".message").textContent)).to.equal(
      "La figure ne peut pas être dessinée ici ; voici son tableau.",
    );
    expect([isVisible(chart, ".stage"), isVisible(chart, ".table")]).to.deep.equal([false, true]);
    expect(rows(chart)).to.have.length(12);
    expect(all(chart, ".notes p").length).to.be.greaterThan(0);
    expect(takeConsole()).to.deep.equal([
      "warn: <fedasil-return-map> shows its table, since the drawing failed: Error: this browser gives no 2D context",
    ]);
  });
});

describe("before a figure is ready", () => {
  // German and the minors are first asked for here: their files are still to come.
  it("its own children are shown, and go when it is", async () => {
    const box = put(`<fedasil-figure of="minors-by-sex"><p>Mädchen und Jungen</p></fedasil-figure>`, { lang: "de" });
    const figure = box.firstElementChild as Fedasil;
    const child = figure.querySelector("p")!;
    await figure.updateComplete;
    expect(child.offsetHeight).to.be.greaterThan(0);
    await ready(box);
    expect(child.offsetHeight).to.equal(0);
    expect(figure.textContent).to.equal("Mädchen und Jungen");
  });

  it("a value shows the number that the author wrote", async () => {
    const box = put(`<p lang="de"><fedasil-value of="residents-by-sex/male">67 %</fedasil-value></p>`);
    const value = box.querySelector<Fedasil>("fedasil-value")!;
    await value.updateComplete;
    expect(value.offsetWidth).to.be.greaterThan(0);
    expect(all(value, "button")).to.have.length(0);
    await ready(box);
    expect(plain(find(value, "button").textContent)).to.equal("67 %");
  });
});
