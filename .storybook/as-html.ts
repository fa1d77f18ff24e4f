/** The HTML to copy: without what Lit leaves between its parts, and without the indentation of our sources. */

const indentOf = (line: string): number => line.length - line.trimStart().length;

export const asHtml = (code: string): string => {
  const lines = code
    .replaceAll(/<!--.*?-->/g, "")
    .replaceAll(/ (no-[\w-]+|open)=""/g, " $1")
    .split("\n")
    .filter((line) => line.trim());
  const indent = Math.min(...lines.slice(1).map(indentOf), Infinity);
  return lines.map((line, index) => (index > 0 ? line.slice(indent) : line)).join("\n");
};
