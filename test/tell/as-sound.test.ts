import { expect } from "chai";
import { asSound } from "../../src/tell/as-sound.js";
import { figureOf } from "../data/transcription.js";

const numbers = (melody: ReturnType<typeof asSound>[number] | undefined): unknown[] =>
  melody?.tones.map(({ numbers: [number] }) => number) ?? [];

describe("a figure as tones", () => {
  it("plays the years in order, with silence where there is no figure, both measures on one scale", async () => {
    const [entered, left] = asSound(await figureOf("network-by-year"));
    expect(numbers(entered)).to.deep.equal([
      15455,
      16566,
      38300,
      16699,
      14600,
      19500,
      23158,
      13645,
      20211,
      undefined,
      22715,
    ]);
    const rest = undefined;
    expect(numbers(left)).to.deep.equal([rest, 17476, rest, 26560, rest, rest, 15875, rest, rest, rest, rest]);
    expect([entered!.top, left!.top]).to.deep.equal([38300, 38300]);
  });

  it("plays a bound as the bound, leaves totals and what has no year out, and has two tones for 0 to 60", async () => {
    const [places, occupancy] = asSound(await figureOf("capacity-in-2023"));
    expect(numbers(places)).to.deep.equal([34000, 34400, 35000, 35651]);
    expect(numbers(occupancy)).to.deep.equal([95, 95]);
    expect(occupancy!.top).to.equal(95);
    expect(numbers(asSound(await figureOf("minors-inflow-by-year"))[0])).to.deep.equal([3797, 2744]);
    const support = asSound(await figureOf("returns-with-support"))[0]!;
    expect(support.tones.find(({ key }) => key === "RO")!.numbers).to.deep.equal([0, 60]);
    expect(support.tones.map(({ key }) => key)).not.to.include("total");
  });
});
