/** What has to hold in a test of a host that makes a page in Node, where nothing is laid out and much is missing. */
import assert from "node:assert/strict";
import { afterEach, before, beforeEach, describe, it, mock } from "node:test";
import { setImmediate } from "node:timers";

/** Rows of the table of each element's default figure. */
const ROWS = {
  "applications-chart": 9,
  "capacity-chart": 5,
  "key-figures": 8,
  "minors-chart": 5,
  "network-chart": 11,
  "origin-map": 11,
  "protection-chart": 2,
  "requests-chart": 7,
  "resettlement-chart": 6,
  "residents-chart": 4,
  "return-chart": 12,
  "return-map": 12,
  "year-timeline": 43,
};

/** Node has some of its own, of which an element of the page would not be told. */
const THEIRS = ["Event", "EventTarget", "CustomEvent"];
const LEVELS = ["debug", "info", "log", "warn", "error"];

/** The page becomes that of the process, as runners of tests do it. @returns how to take it away */
const populate = (window) => {
  const names = Object.getOwnPropertyNames(window).filter((name) => THEIRS.includes(name) || !(name in globalThis));
  const before = names.map((name) => [name, globalThis[name]]);
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  globalThis.window = globalThis;
  return () => {
    for (const [name, value] of before)
      if (value) globalThis[name] = value;
      else delete globalThis[name];
  };
};

const turn = () => new Promise(setImmediate);
const until = async (isTrue) => {
  while (!isTrue()) await turn();
};

/** @param open resolves to the window of an empty page */
export const describeElements = (name, open) =>
  describe(`in a test that makes its page with ${name}`, () => {
    let fedasil, consoles, leave;
    const late = [];

    const put = (tag, attributes = {}) => {
      const element = document.createElement(`fedasil-${tag}`);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      return element;
    };
    const rowsOf = ({ shadowRoot }) => shadowRoot.querySelectorAll("tbody tr").length;

    before(async () => {
      leave = populate(await open());
      document.documentElement.lang = "en";
      fedasil = await import("../../dist/npm/index.js");
    });

    beforeEach(() => {
      consoles = LEVELS.map((level) => mock.method(console, level, () => undefined));
      mock.method(globalThis, "setTimeout", (work, _time, ...given) => void late.push(() => work(...given)));
    });

    afterEach(async () => {
      // What comes late comes now, and what it asks for.
      for (const work of late.splice(0)) work();
      await turn();
      globalThis.document?.body.replaceChildren();
      const told = consoles.flatMap(({ mock: { calls } }) => calls.map(({ arguments: [first] }) => String(first)));
      mock.reset();
      assert.deepEqual(told, []);
    });

    it("an element fills itself, and the console stays empty", async () => {
      document.body.style.setProperty("background-color", "rgb(255, 255, 255)");
      const chart = put("capacity-chart", { by: "operator", theme: "dark", patterns: "" });
      const number = put("value", { of: "capacity-by-operator/total" });
      await until(() => rowsOf(chart) > 0 && number.shadowRoot.querySelector("button"));
      assert.equal(chart.figure.id, "capacity-by-operator");
      assert.match(chart.description, /12,841/);
      assert.equal(number.shadowRoot.querySelector("button").textContent, "35,651");
    });

    for (const [tag, rows] of Object.entries(ROWS))
      it(`what is preloaded is there at the first rendering: ${tag}`, async () => {
        await fedasil.preload({ languages: ["en"] });
        const element = put(tag);
        await element.updateComplete;
        assert.equal(rowsOf(element), rows);
        assert.ok(element.figure.rows.length >= rows - 1, "figure");
        assert.ok(element.description.length > 100, element.description);
        element.remove();
        document.body.append(element);
        await element.updateComplete;
        assert.equal(rowsOf(element), rows);
      });

    it("buttons do what they say, and a number tells its source", async () => {
      await fedasil.preload({ languages: ["en", "nl"] });
      const [map, number] = [put("return-map"), put("value", { of: "capacity-by-operator/total" })];
      await Promise.all([map.updateComplete, number.updateComplete]);
      const root = map.shadowRoot;
      const [table, words] = root.querySelectorAll(".tools button");
      table.click();
      words.click();
      number.shadowRoot.querySelector("button").click();
      await until(
        () => root.querySelector(".words") && number.shadowRoot.querySelector(".citation").textContent.trim(),
      );
      assert.equal(table.getAttribute("aria-pressed"), "true");
      assert.match(number.shadowRoot.querySelector(".citation").textContent, /Balans 2023/);
      map.lang = "nl";
      map.by = "destination";
      await until(() => /Brazilië/.test(root.querySelector("tbody").textContent));
    });

    // The last of them, since nothing is left afterwards.
    it("a test may end, and its page be gone, before anything has come", async () => {
      const [chart, number] = [put("residents-chart", { lang: "de", patterns: "" }), put("value", { lang: "de" })];
      number.of = "returns-by-sex/male";
      await turn();
      chart.by = "age";
      leave();
      await fedasil.preload({ languages: ["de"] });
      await turn();
      assert.equal(chart.figure, undefined);
    });
  });
