import { expect } from "chai";
import { asCsv, asCsvFile } from "../../src/tell/as-csv.js";
import { parseCsv as parse } from "../data/transcription.js";
import { figureWith, literalWords, rowOf } from "./telling.js";

const HEADER =
  "figure,edition,key,role,from,to,label,measure,value,unit,period,timing,kind,exactness,low,high,printed,formula,source,source_url,confidence,note";

const columns = HEADER.split(",");
const field = (record: string[], name: string): string => record[columns.indexOf(name)]!;

describe("tell: as-csv", () => {
  it("disarms text that a spreadsheet would run, and leaves numbers alone", () => {
    const starts = ["=1+1", "+1", "-1+1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x","y")'];
    const figure = figureWith(starts.map((label, index) => rowOf(`r${index}`, -index - 1, { label })));
    const records = parse(asCsv(figure, literalWords())).slice(1);
    expect(records.map((record) => field(record, "label"))).to.deep.equal(starts.map((label) => `'${label}`));
    expect(records.map((record) => field(record, "value"))).to.deep.equal(["-1", "-2", "-3", "-4", "-5", "-6", "-7"]);
    const bounds = figureWith([
      rowOf("x", { low: -5, high: -1, exactness: "between", printed: "-5 à -1", formula: "=a-b" }),
    ]);
    const [, record] = parse(asCsv(bounds, literalWords()));
    expect(["low", "high", "printed", "formula"].map((name) => field(record!, name))).to.deep.equal([
      ...["-5", "-1", "'-5 à -1", "'=a-b"],
    ]);
  });

  it("quotes commas, quotes and line breaks, and nothing else", () => {
    const labels = ['say "no"', "a,b", "two\nlines", "two\r\nlines", "<script>alert(1)</script>", "plain; text", ""];
    const figure = figureWith(labels.map((label, index) => rowOf(`r${index}`, 1, { label })));
    const csv = asCsv(figure, literalWords());
    expect(csv).to.contain(',"say ""no""",').and.to.contain(',"a,b",').and.to.contain(',"two\nlines",');
    expect(csv).to.contain(",<script>alert(1)</script>,").and.to.contain(",plain; text,");
    const records = parse(csv);
    expect(records.every((record) => record.length === 22)).to.equal(true);
    expect(records.slice(1).map((record) => field(record, "label"))).to.deep.equal(labels);
  });

  it("has a byte-order mark as a file only", () => {
    const figure = figureWith([rowOf("x", 1)]);
    expect(asCsv(figure, literalWords()).charCodeAt(0)).to.equal("f".charCodeAt(0));
    expect(asCsvFile(figure, literalWords())).to.equal(`\ufeff${asCsv(figure, literalWords())}`);
  });
});
