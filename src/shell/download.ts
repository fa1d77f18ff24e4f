/** The table as a file. Loaded when a reader asks for it. */
import type { Figure } from "../figures/figure.js";
import { asCsvFile } from "../tell/as-csv.js";
import type { Words } from "../tell/words.js";

/** Saves text as a file, without a request. */
const save = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** @returns the name of the file: it says which figure, of which year, in which language */
export const download = (figure: Figure, words: Words): string => {
  const name = `fedasil-${figure.edition}-${figure.id}.${words.language}.csv`;
  save(asCsvFile(figure, words), name, "text/csv;charset=utf-8");
  return name;
};
