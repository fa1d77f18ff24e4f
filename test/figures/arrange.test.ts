import { expect } from "chai";
import { arrange } from "../../src/figures/arrange.js";
import { originOf } from "../../src/figures/origin.js";
import type { Figure, Row } from "../../src/figures/figure.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, rowOf } from "../tell/telling.js";

const keys = (figure: Figure): string => figure.rows.map((row) => row.key).join(" ");
const values = (figure: Figure, measure = "persons"): unknown[] => figure.rows.map((row) => row.cells[measure]?.value);

const small = figureWith([
  rowOf("b", 20),
  rowOf("a", 50),
  rowOf("d", 5),
  rowOf("c", 15),
  rowOf("other", 10, { role: "other" }),
  rowOf("total", 100, { role: "total" }),
]);

const expectFrozen = (value: unknown): void => {
  if (typeof value !== "object" || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  Object.values(value).forEach(expectFrozen);
};

describe("figures: arrange", () => {
  it("gives back the same object when nothing changes", () => {
    expect(arrange(small)).to.equal(small);
    expect(arrange(small, { sort: "source" })).to.equal(small);
    expect(arrange(small, { limit: 4 })).to.equal(small);
    expect(arrange(small, { limit: 0 })).to.equal(small);
    expect(arrange(small, { limit: Number.NaN })).to.equal(small);
    expect(arrange(small, { measure: "nonsense" })).to.equal(small);
    expect(arrange(small, { measure: "persons" })).to.equal(small);
    expect(arrange(small, { sort: "name" }), "no names are known here").to.equal(small);
  });

  it("freezes what it makes to its depths, and knows where it came from", () => {
    const arranged = arrange(small, { sort: "value", limit: 2, measure: "share" });
    expectFrozen(arranged);
    expect(originOf(arranged)).to.equal(small);
    expect(originOf(arrange(arranged, { limit: 1 })), "arranged twice").to.equal(small);
    expect(originOf(small)).to.equal(small);
  });

  describe("sort", () => {
    it("puts the largest first, other after the items, the total last", () => {
      expect(keys(arrange(small, { sort: "value" }))).to.equal("a b c d other total");
    });

    it("takes a lower bound as that much, and puts the unknown last, in their order", () => {
      const figure = figureWith([
        rowOf("unknown", { exactness: "unknown", kind: "unknown" }),
        rowOf("half", { low: 0, high: 60, exactness: "between" }),
        rowOf("ten", 10),
        rowOf("unknown-too", { exactness: "unknown", kind: "unknown" }),
        rowOf("more", { low: 30, exactness: "more-than" }),
        rowOf("negative", -3),
        rowOf("ten-too", 10),
      ]);
      expect(keys(arrange(figure, { sort: "value" }))).to.equal("more ten ten-too half negative unknown unknown-too");
    });

    it("keeps subtotals, totals and references last in their order", () => {
      const figure = figureWith([
        rowOf("sub", 30, { role: "subtotal" }),
        rowOf("total", 40, { role: "total" }),
        rowOf("x", 10),
        rowOf("y", 30),
        rowOf("peak", 90, { role: "reference" }),
      ]);
      expect(keys(arrange(figure, { sort: "value" }))).to.equal("y x sub total peak");
    });

    it("sorts by name with the comparison it is given", () => {
      const compare = (a: Row, b: Row): number => (a.key < b.key ? -1 : 1);
      expect(keys(arrange(small, { sort: "name", compare }))).to.equal("a b c d other total");
    });
  });

  describe("limit", () => {
    it("adds up what is beyond it in other, so that the total holds", () => {
      const figure = arrange(small, { sort: "value", limit: 2 });
      expect(keys(figure)).to.equal("a b other total");
      expect(values(figure)).to.deep.equal([50, 20, 30, 100]);
      const other = figure.rows[2]!;
      expect(other.role).to.equal("other");
      expect(other.cells["persons"]).to.include({ kind: "derived", exactness: "exact", formula: "c + d + other" });
    });

    it("counts in the table's own order where none is asked for", () => {
      expect(keys(arrange(small, { limit: 1 }))).to.equal("b other total");
    });

    it("makes an other where the table has none", async () => {
      const figure = arrange(await figureOf("capacity-by-type"), { limit: 2 });
      expect(keys(figure)).to.equal("first-phase collective other total");
      expect(values(figure, "places")).to.deep.equal([3138, 27077, 5436, 35651]);
      expect(figure.rows[2]).to.include({ role: "other", key: "other" });
      expect(figure.rows[2]!.cells["places"]!.formula).to.equal("individual + open-return");
      expect(figure.rows[2]!.cells["occupancy"], "rates cannot be added").to.equal(undefined);
    });

    it("holds the printed total of the operators at every limit", async () => {
      const operators = await figureOf("capacity-by-operator");
      for (const limit of [1, 2, 3, 4, 5, 6, 7, 99]) {
        const { rows } = arrange(operators, { sort: "value", limit });
        const parts = rows.filter((row) => row.role !== "total");
        expect(parts.reduce((sum, row) => sum + row.cells["places"]!.value!, 0)).to.equal(35651);
        expect(parts).to.have.length(Math.min(limit, 7) + 1);
      }
    });

    it("leaves yearly figures, dated points and rates as they are", async () => {
      for (const id of ["capacity-by-year", "capacity-in-2023", "capacity-change"]) {
        const figure = await figureOf(id);
        expect(arrange(figure, { limit: 1 }), id).to.equal(figure);
      }
      const types = await figureOf("capacity-by-type");
      expect(keys(arrange(types, { limit: 1, measure: "occupancy" }))).to.equal(keys(types));
    });

    it("adds up shares of one whole, also without a total", () => {
      const share = (value: number) => ({ share: { value, exactness: "rounded" as const } });
      const figure = figureWith([rowOf("AF", share(48)), rowOf("SY", share(15.1)), rowOf("ER", share(10.2))], {
        measures: [{ id: "share", unit: "percent" }],
      });
      const other = arrange(figure, { limit: 1 }).rows[1]!;
      expect(other.cells["share"]).to.include({ value: 25.3, exactness: "rounded", formula: "SY + ER" });
    });

    it("adds bounds to bounds, and is never more exact than its parts", () => {
      const total = rowOf("total", 1000, { role: "total" });
      const between = arrange(
        figureWith([rowOf("a", 500), rowOf("b", { low: 0, high: 60, exactness: "between" }), rowOf("c", 7), total]),
        { limit: 1 },
      );
      expect(between.rows[1]!.cells["persons"]).to.include({ value: null, low: 7, high: 67, exactness: "between" });
      const more = arrange(
        figureWith([rowOf("a", 500), rowOf("b", { low: 30, exactness: "more-than" }), rowOf("c", 7), total]),
        { limit: 1 },
      ).rows[1]!.cells["persons"]!;
      expect(more).to.include({ value: null, low: 37, exactness: "more-than" });
      expect(more.high).to.equal(undefined);
      const about = arrange(
        figureWith([rowOf("a", 500), rowOf("b", { value: 9, exactness: "about" }), rowOf("c", 7), total]),
        {
          limit: 1,
        },
      );
      expect(about.rows[1]!.cells["persons"]).to.include({ value: 16, exactness: "about" });
    });

    it("does not hide an unknown value in a sum", () => {
      const unknown = rowOf("b", { exactness: "unknown", kind: "unknown" });
      const figure = figureWith([rowOf("a", 500), unknown, rowOf("c", 7), rowOf("total", 1000, { role: "total" })]);
      expect(arrange(figure, { limit: 1 })).to.equal(figure);
    });

    it("counts once what is in other already: Romania's support, Iraq's returns", async () => {
      const figure = arrange(await figureOf("returns-with-support"), { limit: 3 });
      expect(keys(figure)).to.equal("BR MD MN other total");
      expect(values(figure, "support")).to.deep.equal([574, 147, 145, 1203, 2069]);
      expect(values(figure, "returns")).to.deep.equal([996, 171, 170, 1615, 2952]);
      expect(figure.rows[3]!.cells["support"]!.exactness).to.equal("exact");
    });

    it("does not join flows that start or end in different places", async () => {
      const routes = await figureOf("resettlement-by-route");
      expect(arrange(routes, { limit: 2 })).to.equal(routes);
    });

    it("hands the notes of the merged rows on to other", () => {
      const figure = figureWith(
        [
          rowOf("a", 50),
          rowOf("b", { value: 30, notes: ["named"], confidence: "medium" }),
          rowOf("c", 20),
          rowOf("total", 100, { role: "total" }),
        ],
        { notes: [{ id: "named" }, { id: "on-row", on: { key: "c" } }, { id: "whole" }] },
      );
      const arranged = arrange(figure, { limit: 1 });
      expect(arranged.notes).to.deep.equal(figure.notes);
      expect(arranged.rows[1]!.cells["persons"]!.notes).to.deep.equal(["named", "on-row"]);
      expect(arranged.rows[1]!.cells["persons"]!.confidence).to.equal("medium");
    });
  });

  describe("measure", () => {
    it("keeps one measure, and the rows that have it", async () => {
      const figure = arrange(await figureOf("capacity-in-2023"), { measure: "occupancy" });
      expect(figure.measures.map((measure) => measure.id)).to.deep.equal(["occupancy"]);
      expect(keys(figure)).to.equal("2023-01 2023-12-31");
    });

    it("lets `within` go with the measure of which it speaks", async () => {
      const figure = arrange(await figureOf("returns-with-support"), { measure: "returns" });
      expect(figure.rows.every((row) => row.within === undefined)).to.equal(true);
    });

    it("turns numbers into shares of the printed total, which becomes 100", async () => {
      const figure = arrange(await figureOf("capacity-by-operator"), { measure: "share" });
      expect(figure.measures).to.deep.equal([{ id: "share", unit: "percent" }]);
      expect(values(figure, "share")).to.deep.equal([36, 24, 18, 13, 4, 3, 2, 2, 100]);
      expect(figure.rows[0]!.cells["share"]).to.include({
        kind: "derived",
        exactness: "rounded",
        formula: "value / total",
      });
      expect(figure.notes).to.have.length(2);
    });

    it("keeps one decimal below a half, and does not tell a few as nothing", () => {
      const rows = [rowOf("a", 41), rowOf("b", 10), rowOf("c", 0), rowOf("total", 38213, { role: "total" })];
      const cells = arrange(figureWith(rows), { measure: "share" }).rows.map((row) => row.cells["share"]!);
      expect(cells[0]).to.include({ value: 0.1, exactness: "rounded" });
      expect(cells[1]).to.include({ value: null, high: 0.1, exactness: "less-than" });
      expect(cells[2]).to.include({ value: 0 });
    });

    it("computes bounds likewise, and leaves the unknown unknown", () => {
      const figure = figureWith([
        rowOf("RO", { low: 0, high: 60, exactness: "between" }),
        rowOf("XX", { exactness: "unknown", kind: "unknown" }),
        rowOf("total", 92, { role: "total" }),
      ]);
      const [bounded, unknown] = arrange(figure, { measure: "share" }).rows.map((row) => row.cells["share"]!);
      expect(bounded).to.include({ value: null, low: 0, high: 65, exactness: "between" });
      expect(unknown).to.include({ value: null, kind: "unknown" });
    });

    it("adds up the printed numbers, not the rounded shares", () => {
      const rows = ["a", "b", "c", "d"].map((key) => rowOf(key, key === "a" ? 955 : 15));
      const figure = figureWith([...rows, rowOf("total", 1000, { role: "total" })]);
      expect(values(arrange(figure, { limit: 1, measure: "share" }), "share")).to.deep.equal([96, 5, 100]);
    });

    it("has no share without a printed total, nor where two totals are printed", async () => {
      for (const id of ["capacity-by-year", "capacity-change", "returns-with-support", "resettlement-pledge"]) {
        const figure = await figureOf(id);
        expect(arrange(figure, { measure: "share" }), id).to.equal(figure);
      }
      const shares = await figureOf("residents-by-sex");
      expect(arrange(shares, { measure: "share" }), "printed as shares").to.equal(shares);
    });
  });
});
