/** The event by which inline values and charts, also of two copies of the library, know of each other. */
import { expect } from "chai";
import "../../src/index.js";
import type { MarkEvent } from "../../src/controllers/events.js";
import { becomes, frames, put, ready, type Fedasil } from "../page.js";
import { find, options } from "../reading.js";
import { carried, carriedSince } from "../leftovers.js";

const VALUE = `<fedasil-value of="capacity-by-operator/fedasil"></fedasil-value>`;
const CHART = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;
const FEDASIL = { figure: "capacity-by-operator", key: "fedasil", measure: "places" };
const OCMW = { ...FEDASIL, key: "ocmw" };

let stop: (() => void)[] = [];
afterEach(() => {
  for (const each of stop) each();
  stop = [];
});

/** What is told to the page from now on, until the test ends. */
const tellings = (): MarkEvent["detail"][] => {
  const told: MarkEvent["detail"][] = [];
  const listen = (event: MarkEvent): void => void told.push(event.detail);
  document.addEventListener("fedasil-mark", listen);
  stop.push(() => document.removeEventListener("fedasil-mark", listen));
  return told;
};

/** As another copy of the library does, or any script of the page. */
const tell = (detail: unknown): boolean => document.dispatchEvent(new CustomEvent("fedasil-mark", { detail }));

const open = async (markup = `${VALUE} ${CHART}`): Promise<Fedasil[]> => {
  const box = put(markup, { lang: "nl" });
  await ready(box);
  return [...box.children] as Fedasil[];
};

const isMarked = (value: Element): boolean => find(value, "button").classList.contains("here");
const marked = (chart: Element): number => options(chart).findIndex((option) => option.classList.contains("here"));

describe("fedasil-mark", () => {
  it("is told once for each value that a reader comes to, and once when they leave", async () => {
    const [value, chart] = await open();
    const told = tellings();
    options(chart!)[0]!.focus();
    await becomes(() => told, [FEDASIL]);
    options(chart!)[3]!.focus();
    await becomes(() => told, [FEDASIL, OCMW]);
    find(value!, "button").focus();
    await becomes(() => [isMarked(value!), marked(chart!)], [true, 0]);
    find(value!, "button").blur();
    await becomes(() => marked(chart!), -1);
    await frames(3);
    expect(told.at(-1)).to.equal(null);
    expect(told.slice(0, 2)).to.deep.equal([FEDASIL, OCMW]);
    expect(told.slice(2).filter((detail) => detail?.key === "fedasil")).to.have.length(1);
    expect(told.length).to.be.at.most(5);
  });

  it("crosses shadow roots", async () => {
    const host = put("");
    host.attachShadow({ mode: "open" }).innerHTML = VALUE;
    const inner = host.shadowRoot!.querySelector<Fedasil>("fedasil-value")!;
    await becomes(() => Boolean(inner.shadowRoot?.querySelector("button")), true);
    const told = tellings();
    find(inner, "button").focus();
    await becomes(() => told, [FEDASIL]);
    find(inner, "button").blur();
    await becomes(() => told, [FEDASIL, null]);
  });

  it("is understood from elsewhere, and not answered", async () => {
    const [value, chart] = await open();
    const told = tellings();
    tell(FEDASIL);
    await becomes(() => [isMarked(value!), marked(chart!)], [true, 0]);
    tell(OCMW);
    await becomes(() => [isMarked(value!), marked(chart!)], [false, 3]);
    tell(null);
    await becomes(() => marked(chart!), -1);
    await frames(3);
    expect(told).to.deep.equal([FEDASIL, OCMW, null]);
  });

  it("leaves alone what another has marked since", async () => {
    const [value, chart] = await open();
    const told = tellings();
    find(value!, "button").focus();
    await becomes(() => marked(chart!), 0);
    tell(OCMW);
    await becomes(() => marked(chart!), 3);
    find(value!, "button").blur();
    await frames(3);
    expect(marked(chart!)).to.equal(3);
    expect(told).to.deep.equal([FEDASIL, OCMW]);
  });

  const NONSENSE: readonly unknown[] = [
    undefined,
    0,
    "capacity-by-operator/fedasil/places",
    [],
    {},
    { figure: "capacity-by-operator" },
    { figure: "capacity-by-operator", key: "fedasil", measure: "" },
    { figure: "capacity-by-operator", key: "fedasil/places", measure: "places" },
    { figure: "capacity-by-operator", key: "an essay of a key", measure: "places" },
    { figure: Symbol("figure"), key: Symbol("key"), measure: Symbol("measure") },
    { figure: "capacity-by-operator", key: { toString: null }, measure: 1n },
    Object.defineProperty({}, "figure", {
      get() {
        throw new Error("not for you");
      },
    }),
    Proxy.revocable({}, {}).proxy,
  ];
  it("is no more than that: nonsense changes nothing", async () => {
    const [value, chart] = await open();
    tell(FEDASIL);
    await becomes(() => [isMarked(value!), marked(chart!)], [true, 0]);
    for (const detail of NONSENSE) {
      if (detail === undefined) document.dispatchEvent(new Event("fedasil-mark"));
      else tell(detail);
    }
    await frames(3);
    expect([isMarked(value!), marked(chart!)]).to.deep.equal([true, 0]);
    // Well formed, but nothing here: what was marked is left.
    for (const key of ["constructor", "__proto__", "nowhere", "x".repeat(100_000)]) {
      tell({ ...FEDASIL, key });
      await becomes(() => [isMarked(value!), marked(chart!)], [false, -1]);
      tell(FEDASIL);
      await becomes(() => [isMarked(value!), marked(chart!)], [true, 0]);
    }
  });

  it("is cleared by an element that is removed while a reader is at it, and nothing of it is left", async () => {
    const before = carried();
    const [value, chart, other] = await open(`${VALUE} ${CHART} ${VALUE}`);
    const told = tellings();
    options(chart!)[0]!.focus();
    await becomes(() => [isMarked(value!), isMarked(other!)], [true, true]);
    chart!.remove();
    await becomes(() => [isMarked(value!), isMarked(other!)], [false, false]);
    find(value!, "button").focus();
    await becomes(() => isMarked(other!), true);
    value!.remove();
    await becomes(() => isMarked(other!), false);
    expect(told).to.deep.equal([FEDASIL, null, FEDASIL, null]);
    other!.parentElement!.remove();
    stop.splice(0).forEach((each) => each());
    expect(carriedSince(before).filter((line) => line.includes("fedasil-mark"))).to.deep.equal([]);
  });

  it("finds an element that comes back to the page unmarked", async () => {
    const [value, chart] = await open();
    const box = value!.parentElement!;
    tell(FEDASIL);
    await becomes(() => [isMarked(value!), marked(chart!)], [true, 0]);
    for (const element of [value!, chart!]) element.remove();
    tell(null);
    box.append(value!, chart!);
    await ready(box);
    await becomes(() => [isMarked(value!), marked(chart!)], [false, -1]);
    find(value!, "button").focus();
    await becomes(() => marked(chart!), 0);
  });
});
