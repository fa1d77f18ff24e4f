/** One publication in words: publisher, title, date, and its headings that are meant. */
import type { Source } from "../figures/figure.js";
import { formatPeriod } from "../i18n/dates.js";
import type { Words } from "./words.js";

/** One publication: `before`, then `title` in italics, then `after`; `text` is all three. */
export interface SourcePart {
  readonly text: string;
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly url: string;
}

/** `before`, `title` and `after` of one link. */
export const partOf = (source: Source, before: string, title = "", after = ""): SourcePart => ({
  text: before + title + after,
  before,
  title,
  after,
  url: source.url,
});

const quote = (text: string, { shell }: Words): string => `${shell.quoteOpen}${text}${shell.quoteClose}`;

/** Many headings of one chapter ("2023 in vogelvlucht, Januari" …) are told as the chapter. */
const shortened = (headings: readonly string[]): readonly string[] => {
  const all = [...new Set(headings)];
  return all.length > 3 ? [...new Set(all.map((heading) => heading.split(", ")[0]!))] : all;
};

/** One publication in full, with all its headings that are named. */
export const fullPart = (sources: readonly Source[], words: Words): SourcePart => {
  const source = sources[0]!;
  const date = source.published === undefined ? "" : ` (${formatPeriod(source.published, words.language)})`;
  const headings = shortened(sources.flatMap(({ heading }) => heading?.split(" / ")[0] ?? []));
  const after = [date, ...headings.map((heading) => quote(heading, words))].join(", ");
  return partOf(source, `${source.publisher}, `, source.title, after);
};

/** "Fedasil, Balans 2023 (May 2024), ‘Creatie van plaatsen’". */
export const citation = (source: Source, words: Words): string => fullPart([source], words).text;
