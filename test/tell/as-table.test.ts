import { expect } from "chai";
import { arrange } from "../../src/figures/arrange.js";
import { asTable, type TableText } from "../../src/tell/as-table.js";
import { headingText } from "../../src/tell/text.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, literalWords, plain, rowOf, wordsOf } from "./telling.js";

const lines = (table: TableText): string[] =>
  plain(table.rows.map(({ label, letters, cells }) => [label + letters, ...cells.map(({ text }) => text)].join(" | ")));

describe("tell: as-table", () => {
  it("letters the doubts in the order of reading", async () => {
    const table = asTable(await figureOf("capacity-by-year"), wordsOf("en", "capacity-by-year"));
    expect(table.rows[0]!.cells[0]!.letters).to.equal("a");
    expect(table.rows[1]!.cells[0]!.letters).to.equal(undefined);
  });

  it("leaves no cell empty: bounds, the unknown, what has no year", () => {
    const figure = figureWith([
      rowOf("bounded", { low: 0, high: 60, exactness: "between" }),
      rowOf("unknown", { kind: "unknown", exactness: "unknown" }),
      rowOf("printed", { printed: ">1", exactness: "unknown" }),
      rowOf("undated", { value: 2072, timing: "undated", period: "" }),
    ]);
    expect(lines(asTable(figure, literalWords()))).to.deep.equal([
      "bounded | 0–60",
      "unknown | not published",
      "printed | ‘>1’",
      "year not given | 2,072",
    ]);
  });

  it("says that a row is counted in another where a message tells how", () => {
    const figure = figureWith([
      rowOf("RO", { low: 0, high: 60, exactness: "between" }, { within: "other" }),
      rowOf("other", 639, { role: "other" }),
    ]);
    expect(lines(asTable(figure, literalWords()))[0]).to.equal("Romania | 0–60");
    const words = literalWords({ labels: { within: "{label} (counted in “{within}”)" } });
    expect(lines(asTable(figure, words))[0]).to.equal("Romania (counted in “Other”) | 0–60");
  });

  it("does not call a derived total printed", async () => {
    const shares = arrange(await figureOf("capacity-by-operator"), { measure: "share", limit: 2 });
    const table = asTable(shares, wordsOf("en", "capacity-by-operator"));
    expect(table.head).to.deep.equal(["Operator", "Share"]);
    expect(lines(table)).to.deep.equal([
      "Fedasil | 36%",
      "Croix-Rouge francophone | 24%",
      "Other partners | 40%",
      "Total | 100%",
    ]);
  });

  it("fills the heading from the whole figure, also where its measure is not shown", async () => {
    const places = arrange(await figureOf("capacity-by-type"), { measure: "places" });
    expect(plain(headingText(places, wordsOf("en", "capacity-by-type")))).to.equal(
      "The reception network is 95% occupied, and three in four places are collective",
    );
  });

  it("hands on hostile text as it is: escaping is the template's", () => {
    const hostile = `<script>alert("x")</script>\n'`;
    const figure = figureWith([rowOf("constructor", 1), rowOf("x", 2, { label: hostile })]);
    const rows = asTable(figure, literalWords()).rows;
    expect(rows[0]!.label, "no word of Object's own").to.equal("constructor");
    expect(rows[1]!.label).to.equal(hostile);
  });
});
