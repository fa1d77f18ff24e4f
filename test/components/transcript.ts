/** All that an element tells, line by line, as a reader meets it: to be held against what was typed by hand. */
import { heard } from "../heard.js";
import { head, heading, notes, plain, rows, source, subheading } from "../reading.js";

/**
 * Finding, what is counted, the sentence in place of the drawing, table, notes, source; then the values as spoken, as the
 * keyboard walks them.
 */
export const told = async (element: Element): Promise<string[]> => [
  heading(element),
  subheading(element),
  plain(element.shadowRoot?.querySelector("#summary")?.textContent),
  head(element),
  ...rows(element),
  ...notes(element),
  source(element),
  "spoken:",
  ...(await heard(element)),
];

/** One line of the transcript is one line of what is told. */
export const lines = (transcript: string): string[] =>
  transcript
    .trim()
    .split("\n")
    .map((line) => line.trim());
