/** Reads the transcript of a figure, `test/transcripts/FIGURE.LANGUAGE.txt`, and what an element tells, to be held together. */
import type { Language } from "../../src/i18n/language.js";
import { all, head, heading, links, names, notes, plain, rows, source, subheading } from "../reading.js";

/** The lines of a section by its name; those above the first are "finding". */
export type Transcript = { readonly [section: string]: readonly string[] };

export const transcriptOf = async (figure: string, language: Language): Promise<Transcript> => {
  const response = await fetch(new URL(`../transcripts/${figure}.${language}.txt`, import.meta.url));
  if (!response.ok) throw new Error(`no transcript of ${figure} in ${language}`);
  const sections = (await response.text()).replace("# ", "## finding\n").split(/^## /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const [name, ...lines] = section.trim().split("\n");
      return [name!, lines.map(plain)];
    }),
  );
};

/** What is heard at each value, without what its tooltip shows. */
export const spokenIn = (transcript: Transcript): string[] =>
  (transcript["at each value: heard, and shown"] ?? []).filter((_, index) => index % 2 === 0);

type Described = Element & { readonly description: string };

/** In the order and under the names of a transcript. */
export const toldBy = (element: Described): Transcript => ({
  finding: [heading(element), subheading(element)],
  table: [plain(element.shadowRoot?.querySelector("caption")?.textContent), head(element), ...rows(element)],
  notes: notes(element).map((note) => note.replace(/^\^/, "")),
  source: [source(element), ...links(element)],
  "in place of the drawing, as it is heard": [plain(element.shadowRoot?.querySelector("#summary")?.textContent)],
  "in words": [plain(element.description)],
});

/** Cards and the timeline are read as they stand: no listbox lies over text. */
export const isText = (element: Element): boolean => all(element, ".picture:not([aria-hidden])").length > 0;

/** Bars have one value more than the map that a figure is drawn as at first: its printed total, told last. */
const MORE: { readonly [shown: string]: number } = { "return-chart": 1 };

/** What is heard at the values of an element, as far as a transcript has it. */
export const namesAsTold = (element: Element, shown: string, heard = names(element)): string[] =>
  heard.slice(0, heard.length - (MORE[shown] ?? 0));
