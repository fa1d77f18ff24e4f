import { expect } from "chai";
import { asCsv, asCsvFile } from "../../src/tell/as-csv.js";
import { figureOf, parseCsv as parse } from "../data/transcription.js";
import { figureWith, literalWords, plain, rowOf, wordsOf } from "./telling.js";

const HEADER =
  "figure,edition,key,role,from,to,label,measure,value,unit,period,timing,kind,exactness,low,high,printed,formula,source,source_url,confidence,note";

const REVIEW = "https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023";

const linesOf = (csv: string): string[] => csv.split("\r\n");

const columns = HEADER.split(",");
const field = (record: string[], name: string): string => record[columns.indexOf(name)]!;

describe("tell: as-csv", () => {
  it("writes one value a line, with its source and its notes", async () => {
    const csv = asCsv(await figureOf("capacity-by-operator"), wordsOf("en", "capacity-by-operator"));
    const lines = linesOf(plain(csv));
    expect(lines).to.have.length(11);
    expect(lines[0]).to.equal(HEADER);
    expect(lines[10], "the last line ends too").to.equal("");
    const source = `"Fedasil, Balans 2023 (May 2024), ‘Aantal plaatsen per operator’",${REVIEW},high`;
    const derived =
      "Percentages and the sum of both Red Cross branches (14,864 places, 42%) are derived from the printed numbers.";
    expect(lines[1]).to.equal(
      `capacity-by-operator,2023,fedasil,item,,,Fedasil,places,12841,places,2023-12-31,at,printed,exact,,,,,${source},"${derived}"`,
    );
    expect(lines[8]).to.equal(
      `capacity-by-operator,2023,other,other,,,Other partners,places,652,places,2023-12-31,at,printed,exact,,,,,${source},"“Other partners” is a group and has no rank. | ${derived}"`,
    );
  });

  it("writes labels, sources and notes in the language, numbers as numbers", async () => {
    const csv = plain(asCsv(await figureOf("capacity-by-type"), wordsOf("fr", "capacity-by-type")));
    expect(linesOf(csv)[10]).to.equal(
      `capacity-by-type,2023,total,total,,,Total,occupancy,95,percent,2023-12-31,at,printed,rounded,,,,,"Fedasil, Balans 2023 (mai 2024), « Soorten opvangplaatsen »",${REVIEW},high,Taux d’occupation tels qu’imprimés ; le total de 95 % n’est pas recalculé. | Une place n’est pas une personne.`,
    );
    const dutch = parse(asCsv(await figureOf("capacity-by-type"), wordsOf("nl", "capacity-by-type")));
    expect(field(dutch[3]!, "label")).to.equal("Collectieve opvang");
    expect(field(dutch[3]!, "value")).to.equal("27077");
    const german = parse(asCsv(await figureOf("capacity-by-type"), wordsOf("de", "capacity-by-type")));
    expect(field(german[1]!, "source")).to.equal("Fedasil, Balans 2023 (Mai 2024), „Soorten opvangplaatsen“");
  });

  it("leaves the unknown empty, writes bounds and what is printed", async () => {
    const years = parse(asCsv(await figureOf("capacity-by-year"), wordsOf("en", "capacity-by-year")));
    const gap = years.find((record) => field(record, "key") === "2017")!;
    expect(["value", "kind", "exactness", "low", "high"].map((name) => field(gap, name))).to.deep.equal([
      ...["", "unknown", "unknown", "", ""],
    ]);
    const record = years.find((line) => field(line, "key") === "record")!;
    expect(field(record, "printed")).to.equal("35.700");
    const change = parse(asCsv(await figureOf("capacity-change"), wordsOf("en", "capacity-change")));
    const created = change.find((line) => field(line, "key") === "created")!;
    expect(["value", "low", "high", "printed"].map((name) => field(created, name))).to.deep.equal([
      ...["", "3000", "", "meer dan 3.000"],
    ]);
  });

  it("gives a value its own notes, not those of other values", async () => {
    const years = parse(asCsv(await figureOf("capacity-by-year"), wordsOf("en", "capacity-by-year")));
    const noteOf = (key: string): string =>
      field(
        years.find((record) => field(record, "key") === key)!,
        "note",
      );
    const notFound =
      "We found no published year-end figure for 2017 and 2019, and no split between structural and temporary places.";
    expect(noteOf("2014")).to.equal(notFound);
    expect(noteOf("2022")).to.equal(`As published in January 2023; the review implies 33,499. | ${notFound}`);
  });

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
