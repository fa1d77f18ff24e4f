/** What every page shows: the rows of two figures of this library, read from what its build wrote, and their look. */
import { readFile } from "node:fs/promises";
import iso from "iso-3166-1";

const dist = new URL("../dist/", import.meta.url);

export const BAR = "capacity-by-operator";
export const MAP = "returns-by-destination";

const LOOK = { colour: "#1d6fb8", light: "#9ecae1", dark: "#08306b", land: "#e5e5e5" };

/** The first columns of the file hold neither commas nor quotes. */
const rowsOf = async (id) => {
  const [, ...lines] = (await readFile(new URL(`data/${id}.en.csv`, dist), "utf8")).trim().split("\r\n");
  return lines.map((line) => {
    const [, , key, role, , , label, , value] = line.split(",");
    return { key, role, label, value: Number(value) };
  });
};

export const worksOf = async () => {
  const operators = (await rowsOf(BAR)).filter(({ role }) => role !== "total");
  const countries = (await rowsOf(MAP)).filter(({ role }) => role === "item");
  return {
    bar: {
      ...LOOK,
      ...{ title: "Reception places per operator, end of 2023", unit: "Places" },
      labels: operators.map(({ label }) => label),
      values: operators.map(({ value }) => value),
    },
    map: {
      ...LOOK,
      ...{ title: "Voluntary returns by country of destination, 2023", unit: "Returns" },
      rows: countries.map(({ key, label, value }) => ({
        ...{ alpha2: key, numeric: iso.whereAlpha2(key).numeric },
        ...{ label, value },
      })),
    },
  };
};
