import { expectTranscribed, figureOf } from "./transcription.js";
import { expect } from "chai";

describe("data: ukraine", () => {
  it("has the certificates and the ratio, as printed under “Oekraïense vluchtelingen”", async () => {
    await expectTranscribed("protection-certificates", { certificates: 15343, referred: 4 });
    const figure = await figureOf("protection-certificates");
    expect(figure.measures).to.deep.equal([
      { id: "certificates", unit: "certificates" },
      { id: "ratio", unit: "one-in" },
    ]);
    expect(figure.rows[0]?.cells["certificates"]).to.include({ period: "2023", timing: "during", exactness: "exact" });
    expect(figure.rows[1]?.cells["ratio"]).to.include({
      printed: "1 vluchteling op de 4",
      period: "2023",
      timing: "during",
      kind: "printed",
    });
  });

  it("never multiplies the ratio: a quarter of 15 343 stands nowhere", async () => {
    const figure = await figureOf("protection-certificates");
    expect(Object.keys(figure.rows[0]!.cells)).to.deep.equal(["certificates"]);
    expect(Object.keys(figure.rows[1]!.cells)).to.deep.equal(["ratio"]);
    expect(JSON.stringify(figure)).not.to.match(/383[56]/);
  });

  it("has its traps as notes", async () => {
    const figure = await figureOf("protection-certificates");
    expect(figure.notes.map((note) => note.id)).to.deep.equal([
      "ratio-as-printed",
      "base-not-stated",
      "outside-network",
    ]);
    expect(figure.notes[0]?.values).to.deep.equal({ n: 4 });
  });
});
