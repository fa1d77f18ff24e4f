/** Where the numbers come from, as a reader sees it under the figure. */
import type { Figure, Source } from "../figures/figure.js";
import { fullPart, partOf, type SourcePart } from "./citation.js";
import type { Words } from "./words.js";

export { citation, type SourcePart } from "./citation.js";

export interface SourceLine {
  /** "Source:" or "Sources:". */
  readonly lead: string;
  readonly parts: readonly SourcePart[];
}

/** Publisher and year: enough for a link. Without a date, or where two would read alike, the title tells them apart. */
const shortPart = (source: Source, others: readonly Source[]): SourcePart => {
  const year = source.published?.slice(0, 4);
  const alike = others.filter(
    ({ publisher, published }) => publisher === source.publisher && published?.slice(0, 4) === year,
  );
  if (year !== undefined && alike.length === 1) return partOf(source, `${source.publisher} (${year})`);
  return partOf(source, `${source.publisher}, `, source.title, year === undefined ? "" : ` (${year})`);
};

const publications = (sources: readonly Source[]): readonly (readonly Source[])[] => {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const id = [source.publisher, source.title, source.url].join("\n");
    groups.set(id, [...(groups.get(id) ?? []), source]);
  }
  // Only the review is cited by its headings, and it comes first.
  return [...groups.values()].sort((a, b) => Number(b[0]!.heading !== undefined) - Number(a[0]!.heading !== undefined));
};

/** The source line of a figure: the review (else the first publication) in full, then the others, each a link. */
export const asSourceLine = (figure: Figure, words: Words): SourceLine => {
  const [first, ...rest] = publications(figure.sources);
  const others = rest.map((group) => group[0]!);
  const parts = first ? [fullPart(first, words), ...others.map((source) => shortPart(source, others))] : [];
  return { lead: parts.length > 1 ? words.shell.sources : words.shell.source, parts };
};
