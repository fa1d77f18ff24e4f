/** Lines of text in a drawing: broken where a reader pauses, of about the same length. */
const fill = (words: readonly string[], width: number, measured: (text: string) => number): string[] =>
  words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measured(longer) <= width) return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);

/** Breaks a text into as few lines as a width allows, of about the same length. */
export const balanced = (text: string, width: number, measured: (text: string) => number): string[] => {
  const words = text.split(" ");
  const lines = fill(words, width, measured);
  let narrower = width;
  let best = lines;
  for (; narrower > width / 3; narrower -= 4) {
    const next = fill(words, narrower, measured);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
};

/** Breaks after colons and commas first, where a reader pauses; parts that are still too wide are broken again. */
export const phrased = (text: string, width: number, measured: (text: string) => number): string[] =>
  text.split(/(?<=[:,]) /).flatMap((part) => balanced(part, width, measured));

/** Writes lines one below the other in the context's own font, from the first baseline down. */
export const writeLines = (
  ctx: CanvasRenderingContext2D,
  texts: readonly string[],
  x: number,
  first: number,
  leading: number,
): void => texts.forEach((text, i) => ctx.fillText(text, x, first + i * leading));
