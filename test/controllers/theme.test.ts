import { expect } from "chai";
import "../../src/index.js";
import { emulate, engine } from "../browser.js";
import { becomes, fixture, frames, pageStyle, put, ready, takeConsole, waitUntil, type Fedasil } from "../page.js";
import { all, canvasOf, chartOf, find, ink, options, pixelAt, pixelOf, rgb } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

/** The petrol of the bar that the heading names, and the slate of the others. */
const LIGHT = { emphasis: rgb("#174f6e"), context: rgb("#72889a") };
const DARK = { emphasis: rgb("#6ab6ee"), context: rgb("#6f8496") };

const bars = (chart: Element): { emphasis: readonly number[]; context: readonly number[] } => ({
  emphasis: pixelOf(chart, 0),
  context: pixelOf(chart, 1),
});
const frameClass = (chart: Element): string =>
  ["dark", "own-background", "own"].filter((name) => find(chart, ".frame").classList.contains(name)).join(" ");
const background = (chart: Element): string => getComputedStyle(find(chart, ".frame")).backgroundColor;
const onGround = (css: string, attributes = ""): Promise<Fedasil> =>
  fixture(`<div style="${css}"><fedasil-capacity-chart by="operator" ${attributes}></fedasil-capacity-chart></div>`);

const CLEAR = "rgba(0, 0, 0, 0)";

describe("the theme: what lies behind decides", () => {
  for (const [ground, theme, classes] of [
    ["#ffffff", LIGHT, ""],
    ["#f5f5f5", LIGHT, ""],
    ["#ffe9a8", LIGHT, ""],
    ["#121212", DARK, "dark"],
    ["#000000", DARK, "dark"],
    ["#808080", LIGHT, "own-background own"],
    ["#6b1d1d", DARK, "dark own-background own"],
    ["oklch(0.2 0 0)", DARK, "dark"],
    ["oklch(0.98 0.01 90)", LIGHT, ""],
    ["color(display-p3 0.07 0.07 0.07)", DARK, "dark"],
    ["hsl(0 0% 7%)", DARK, "dark"],
  ] as const)
    it(`on ${ground}`, async () => {
      const chart = await onGround(`background: ${ground}; color: ${theme === DARK ? "#eee" : "#111"}`);
      expect(frameClass(chart)).to.equal(classes);
      expect(bars(chart)).to.deep.equal(theme);
      expect(background(chart)).to.equal(
        !classes.includes("own-background") ? CLEAR : theme === DARK ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)",
      );
    });

  it("looks through what is transparent", async () => {
    const chart = await fixture(
      `<div style="background: #121212"><div style="background: transparent"><div style="background: rgb(255 255 255 / 4%)">${OPERATOR}</div></div></div>`,
    );
    expect(bars(chart)).to.deep.equal(DARK);
  });

  it("looks out of a shadow root, and through a slot", async () => {
    const box = put(`<div style="background: #121212"><p></p></div>`);
    const shadow = box.querySelector("p")!.attachShadow({ mode: "open" });
    shadow.innerHTML = OPERATOR;
    const slotted = put("<div></div>").firstElementChild!;
    slotted.attachShadow({ mode: "open" }).innerHTML = `<section style="background: #121212"><slot></slot></section>`;
    slotted.innerHTML = OPERATOR;
    await ready();
    expect(bars(shadow.firstElementChild!)).to.deep.equal(DARK);
    expect(bars(slotted.firstElementChild!)).to.deep.equal(DARK);
  });

  it("theme asks for one set, and the figure brings its own ground where the page's does not suit it", async () => {
    const dark = await onGround("background: #ffffff", `theme="dark"`);
    expect([frameClass(dark), background(dark)]).to.deep.equal(["dark own-background own", "rgb(18, 18, 18)"]);
    expect(bars(dark)).to.deep.equal(DARK);
    dark.setAttribute("theme", "light");
    await becomes(() => frameClass(dark), "own");
    await becomes(() => bars(dark), LIGHT);
    dark.setAttribute("theme", "sepia");
    await becomes(() => frameClass(dark), "");
    expect(takeConsole()).to.have.length(1);
    const light = await onGround("background: #121212; color: white", `theme="light"`);
    expect([frameClass(light), background(light)]).to.deep.equal(["own-background own", "rgb(255, 255, 255)"]);
    expect(getComputedStyle(find(light, ".heading")).color).to.equal("rgb(22, 25, 28)");
  });

  it("has the page's own text colour on the page's own ground", async () => {
    const chart = await onGround("background: #121212; color: rgb(250, 240, 230)");
    expect(getComputedStyle(find(chart, ".heading")).color).to.equal("rgb(250, 240, 230)");
  });

  for (const [name, element] of [
    ["html", (): Element => document.documentElement],
    ["body", (): Element => document.body],
    ["an ancestor", (): Element => document.querySelector("main > div")!],
  ] as const)
    it(`follows a class of ${name}`, async () => {
      pageStyle(".night { background: #121212; color: #eee }");
      const chart = await onGround("");
      expect(bars(chart)).to.deep.equal(LIGHT);
      element().classList.add("night");
      await becomes(() => bars(chart), DARK);
      element().classList.remove("night");
      await becomes(() => bars(chart), LIGHT);
    });

  it("follows a ground that changes slowly", async () => {
    pageStyle(
      "body { background: #fff; color: #111; transition: background-color 200ms, color 200ms } body.night { background: #121212; color: #eee }",
    );
    const chart = await fixture(OPERATOR);
    document.body.classList.add("night");
    await becomes(() => [frameClass(chart), ...pixelOf(chart, 0)], ["dark", ...DARK.emphasis]);
  });

  it("follows a stylesheet that comes later, without an attribute changing", async () => {
    const chart = await fixture(OPERATOR);
    pageStyle(":root { --fedasil-emphasis: rgb(1, 2, 3) }");
    await becomes(() => pixelOf(chart, 0), [1, 2, 3, 255]);
  });

  if (engine === "chromium") {
    // Firefox has no way to emulate what a reader prefers.
    it("follows the reader's colour scheme where the page does", async () => {
      pageStyle(":root { color-scheme: light dark }");
      const chart = await fixture(OPERATOR);
      expect(bars(chart)).to.deep.equal(LIGHT);
      await emulate({ colorScheme: "dark" });
      await becomes(() => bars(chart), DARK);
      await emulate({ colorScheme: "light" });
      await becomes(() => bars(chart), LIGHT);
    });

    it("stays light in a page that knows no dark scheme", async () => {
      const chart = await fixture(OPERATOR);
      await emulate({ colorScheme: "dark" });
      await frames(5);
      expect(bars(chart)).to.deep.equal(LIGHT);
    });

    it("takes the system's colours where they are forced: the emphasis is the highlight, the others are not", async () => {
      const chart = await fixture(OPERATOR);
      await emulate({ forcedColors: "active" });
      // The highlight may be half transparent: as it is seen on the canvas of the page.
      const ctx = document.createElement("canvas").getContext("2d")!;
      for (const name of ["Canvas", "Highlight"]) {
        const probe = document.createElement("i");
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        document.body.append(probe);
        ctx.fillStyle = getComputedStyle(probe).color;
        ctx.fillRect(0, 0, 1, 1);
      }
      await becomes(() => pixelOf(chart, 0), [...ctx.getImageData(0, 0, 1, 1).data]);
      expect(pixelOf(chart, 1)).not.to.deep.equal(pixelOf(chart, 0));
      expect(getComputedStyle(find(chart, "button")).borderTopStyle).to.equal("solid");
    });
  }
});

describe("the theme: tokens of the page reach the canvas", () => {
  const TOKENS: readonly (readonly [css: string, pixel: readonly number[]])[] = [
    ["#c81e1e", [200, 30, 30, 255]],
    ["rgb(12 34 56)", [12, 34, 56, 255]],
    ["rebeccapurple", [102, 51, 153, 255]],
    ["hsl(120 100% 25%)", [0, 128, 0, 255]],
    ["oklch(0.628 0.2577 29.23)", [255, 0, 0, 255]],
    ["color-mix(in srgb, #ff0000, #0000ff)", [128, 0, 128, 255]],
    ["light-dark(#010203, #040506)", [1, 2, 3, 255]],
    ["var(--brand)", [10, 20, 30, 255]],
    ["var(--none, var(--brand))", [10, 20, 30, 255]],
    ["color(srgb 0.8 0.4 0)", [204, 102, 0, 255]],
  ];
  for (const [css, expected] of TOKENS)
    it(css, async () => {
      const chart = await fixture(
        `<div style="color-scheme: light; --brand: rgb(10, 20, 30); --fedasil-emphasis: ${css}">${OPERATOR}</div>`,
      );
      const painted = pixelOf(chart, 0);
      painted.forEach((value, index) => expect(value, `of ${painted.join()}`).to.be.closeTo(expected[index]!, 2));
      expect(JSON.stringify(chartOf(chart).config.data)).not.to.include("var(");
    });

  it("every token that a form draws with, on the element itself", async () => {
    const chart = await fixture(
      `<fedasil-capacity-chart by="operator" style="--fedasil-context: #112233; --fedasil-other: #445566"></fedasil-capacity-chart>`,
    );
    expect(pixelOf(chart, 1)).to.deep.equal(rgb("#112233"));
    expect(pixelOf(chart, 7)).to.deep.equal(rgb("#445566"));
    chart.style.setProperty("--fedasil-context", "#998877");
    await becomes(() => pixelOf(chart, 1), rgb("#998877"));
  });

  it("the land of a map", async () => {
    const map = await fixture(`<fedasil-return-map style="--fedasil-land: rgb(200, 250, 200)"></fedasil-return-map>`);
    const { width, height } = canvasOf(map);
    const { data } = canvasOf(map).getContext("2d")!.getImageData(0, 0, width, height);
    let land = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] === 200 && data[i + 1] === 250 && data[i + 2] === 200) land++;
    expect(land).to.be.greaterThan(5000);
  });

  it("two looks side by side do not mix", async () => {
    const box = put(
      `<div style="background: #121212; color: white">${OPERATOR}</div><div>${OPERATOR}</div><div style="--fedasil-emphasis: #ff0000">${OPERATOR}</div>`,
      { width: "320px" },
    );
    const [dark, light, red] = [...box.querySelectorAll<Fedasil>("fedasil-capacity-chart")];
    for (const chart of [dark!, light!, red!]) {
      chart.scrollIntoView({ behavior: "instant" });
      await waitUntil(() => options(chart).length === 9, "a drawing");
    }
    expect([pixelOf(dark!, 0), pixelOf(light!, 0), pixelOf(red!, 0)]).to.deep.equal([
      DARK.emphasis,
      LIGHT.emphasis,
      rgb("#ff0000"),
    ]);
    document.body.style.color = "rgb(10, 10, 10)";
    await frames(5);
    expect([pixelOf(dark!, 0), pixelOf(light!, 0)]).to.deep.equal([DARK.emphasis, LIGHT.emphasis]);
    scrollTo({ top: 0, behavior: "instant" });
  });
});

describe("the theme: fonts", () => {
  it("is the page's: family and size, in the drawing as in the text", async () => {
    const chart = await fixture(`<div style="font: 20px/1.5 Georgia, serif">${OPERATOR}</div>`);
    const other = await fixture(`<div style="font: 20px/1.5 monospace">${OPERATOR}</div>`);
    expect(canvasOf(chart).toDataURL()).not.to.equal(canvasOf(other).toDataURL());
    expect(getComputedStyle(find(chart, ".heading")).fontFamily).to.equal("Georgia, serif");
    expect(getComputedStyle(find(chart, "button")).fontFamily).to.equal("Georgia, serif");
  });

  it("grows with the page's text", async () => {
    const small = await fixture(`<div style="font-size: 16px">${OPERATOR}</div>`);
    const start = options(small)[0]!.offsetLeft;
    small.parentElement!.style.fontSize = "24px";
    await waitUntil(() => options(small)[0]!.offsetLeft > start + 20, "wider names before the bars");
  });

  it("is drawn again when a web font comes late: the names' widths follow", async () => {
    // The text around keeps its font, so that the room of the drawing stays the same.
    const around = ["heading", "subheading", "notes", "source", "tools"];
    pageStyle(`${around.map((part) => `fedasil-capacity-chart::part(${part})`).join()} { font-family: monospace }`);
    const chart = await fixture(`<div style="font-family: Late, monospace">${OPERATOR}</div>`);
    const start = options(chart)[0]!.offsetLeft;
    const height = find(chart, ".plot").clientHeight;
    const url = new URL(
      "../../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
      import.meta.url,
    );
    const faces = [400, 500, 600, 700].map(
      (weight) => new FontFace("Late", `url("${url.href}")`, { weight: String(weight) }),
    );
    for (const face of faces) document.fonts.add(face);
    try {
      await Promise.all(faces.map((face) => face.load()));
      await waitUntil(() => options(chart)[0]!.offsetLeft < start - 20, "narrower names before the bars");
      expect(find(chart, ".plot").clientHeight).to.equal(height);
      expect(ink(chart)).to.be.greaterThan(1000);
    } finally {
      for (const face of faces) document.fonts.delete(face);
    }
  });

  it("mirrors the drawing in a page from right to left", async () => {
    const chart = await fixture(`<div dir="rtl">${OPERATOR}</div>`);
    const [first] = options(chart);
    const plot = find(chart, ".plot");
    expect(first!.offsetLeft + first!.offsetWidth).to.be.lessThan(plot.clientWidth - 50);
    expect(pixelOf(chart, 0)).to.deep.equal(LIGHT.emphasis);
    expect(pixelAt(chart, first!.offsetLeft - 2, first!.offsetTop + 12)).not.to.deep.equal(LIGHT.emphasis);
    expect(all(chart, ".tooltip")).to.have.length(0);
  });
});
