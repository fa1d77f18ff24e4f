import { expectAddsUp, expectTranscribed, figureOf } from "./transcription.js";
import { expect } from "chai";

describe("data: capacity", () => {
  it("has the places and occupancy by type, as printed under “Soorten opvangplaatsen / eind 2023”", async () => {
    await expectTranscribed("capacity-by-type", {
      "first-phase": [3138, 86],
      collective: [27077, 95],
      individual: [5076, 95],
      "open-return": [360, 96],
      total: [35651, 95],
    });
    await expectAddsUp("capacity-by-type", "places", 35651);
  });

  it("has the places by operator, as printed under “Aantal plaatsen per operator / eind 2023”", async () => {
    await expectTranscribed("capacity-by-operator", {
      fedasil: 12841,
      "croix-rouge": 8620,
      "rode-kruis": 6244,
      ocmw: 4542,
      private: 1259,
      samusocial: 902,
      caritas: 591,
      other: 652,
      total: 35651,
    });
    await expectAddsUp("capacity-by-operator", "places", 35651);
  });

  it("says what the two Red Crosses make together: 8 620 + 6 244 = 14 864, 42 % of 35 651", async () => {
    const figure = await figureOf("capacity-by-operator");
    expect(figure.notes.find((note) => note.id === "derived")?.values).to.deep.equal({ sum: 14864, share: 42 });
  });

  it("has the year ends that were published, 2017 and 2019 as gaps, and the peak as a reference", async () => {
    await expectTranscribed("capacity-by-year", {
      "2013": 21037,
      "2014": 18015,
      "2015": 33659,
      "2016": 26363,
      "2017": null,
      "2018": 21343,
      "2019": null,
      "2020": 28180,
      "2021": 29446,
      "2022": 33505,
      "2023": 35651,
      record: 35700,
    });
    const figure = await figureOf("capacity-by-year");
    const medium = figure.rows.filter((row) => row.cells["places"]?.confidence === "medium").map((row) => row.key);
    expect(medium).to.deep.equal(["2013", "2015", "2018"]);
    expect(figure.rows.find((row) => row.key === "2017")?.cells["places"]).to.include({
      kind: "unknown",
      exactness: "unknown",
      period: "2017-12-31",
    });
  });

  it("has only the dated points of 2023", async () => {
    await expectTranscribed("capacity-in-2023", {
      "2023-01": 95,
      "2023-05-25": { low: 34000 },
      "2023-10-03": 34400,
      "2023-11": { low: 35000 },
      "2023-12-31": [35651, 95],
    });
  });

  it("walks from 33 499 (35 651 − 2 152) to 35 651, both steps bounded only from below", async () => {
    await expectTranscribed("capacity-change", {
      "2022": 33499,
      created: { low: 3000 },
      closed: { low: 848 },
      "2023": 35651,
      net: 2152,
    });
  });
});
