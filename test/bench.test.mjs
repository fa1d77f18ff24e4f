/** What the benchmark makes of its measurements: medians, ratios, and the rows of its tables. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { manyCharts, median, oneChart, quantile, ratio } from "../bench/table.mjs";

describe("the middle of measurements", () => {
  it("is the one in the middle, or lies between two", () => {
    assert.equal(median([30, 10, 20]), 20);
    assert.equal(median([40, 10, 30, 20]), 25);
    assert.equal(median([100, 9]), 54.5);
  });

  it("leaves out what was not measured", () => {
    assert.equal(median([undefined, 7, NaN, undefined]), 7);
    assert.equal(median([]), undefined);
    assert.equal(median([undefined]), undefined);
  });

  it("has a quarter of them on each side of its half", () => {
    assert.equal(quantile([5, 1, 4, 2, 3], 0.25), 2);
    assert.equal(quantile([5, 1, 4, 2, 3], 0.75), 4);
    assert.equal(quantile([10, 20], 0.25), 12.5);
  });
});

describe("a ratio", () => {
  it("has two digits, of small ones three", () => {
    assert.equal(ratio(700, 2000), "0.35");
    assert.equal(ratio(30, 2000), "0.015");
    assert.equal(ratio(4000, 2000), "2.00");
  });

  it("of what was not measured is a dash", () => {
    assert.equal(ratio(undefined, 2000), "–");
    assert.equal(ratio(700, undefined), "–");
    assert.equal(ratio(700, 0), "–");
  });
});

const cellsOf = (table) =>
  table.split("\n").map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

/** Heading → text, of the row of this name. */
const rowOf = (table, name) => {
  const [headings, , ...rows] = cellsOf(table);
  const row = rows.find(([first]) => first === name);
  return row.map((cell, index) => [headings[index], cell]);
};
const cell = (table, name, heading) => rowOf(table, name).find(([other]) => other === heading)?.[1];

describe("the table of one chart", () => {
  const first = (...times) => times.map((time) => ({ first: time, shift: 0, html: 1234, requested: 47_060 }));
  const measured = {
    "bar/chartjs/phone": first(2100, 2000, 1900, 2000, 2050),
    "bar/svg/phone": first(800),
    "bar/tag/phone": [...first(900, 1500), { first: 1000, shift: 0.02, html: 1234, requested: 47_060 }],
    "map/tag/phone": first(5000),
  };
  const rows = { tag: "ours", svg: "SVG", chartjs: "Chart.js" };
  const table = oneChart(measured, "bar", rows);

  it("has a row for each name, in this order, each as long as the headings", () => {
    const lines = cellsOf(table);
    assert.deepEqual(
      lines.map(([name]) => name),
      ["", "---", "ours", "SVG", "Chart.js"],
    );
    for (const line of lines) assert.equal(line.length, lines[0].length);
  });

  it("compares medians of one work with each other", () => {
    assert.equal(cell(table, "ours", "seen, phone, ms"), "1000");
    assert.equal(cell(table, "ours", "× Chart.js"), "0.50");
    assert.equal(cell(table, "ours", "× SVG"), "1.25");
    assert.equal(cell(table, "Chart.js", "× Chart.js"), "1.00");
  });

  it("tells the middle half, where there is one", () => {
    assert.equal(cell(table, "Chart.js", "seen, phone, ms"), "2000 (2000–2050)");
  });

  it("tells kilobytes, and the worst shift", () => {
    assert.equal(cell(table, "ours", "HTML, kB"), "1.2");
    assert.equal(cell(table, "ours", "requested, kB"), "47.1");
    assert.equal(cell(table, "ours", "CLS"), "0.020");
  });

  it("has a dash where nothing was measured", () => {
    assert.equal(cell(table, "ours", "seen, desktop, ms"), "–");
    assert.equal(cell(table, "ours", "tooltip, ms"), "–");
  });
});

describe("the table of many charts", () => {
  it("compares time and memory for each number of charts", () => {
    const measured = {
      "bar/tag/many/50": [{ inView: 300, memory: 40 }],
      "bar/chartjs/many/50": [{ inView: 1000, memory: 120 }],
    };
    const [, , [, time, times, memory, memories]] = cellsOf(manyCharts(measured, [50], { tag: "ours" }));
    assert.deepEqual([time, times, memory, memories], ["300", "0.30", "40", "0.33"]);
  });
});
