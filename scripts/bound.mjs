/** A CSS length that lies closely over what was measured at many widths: a max() of straight lines, in em and percent of the width. */

/** Size of the text, in px, at which heights are measured. */
export const EM = 16;

const heightAt = ({ start, percent }, width) => start * EM + (percent * width) / 100;

/** The straight line over these points that has least to spare. */
const lineOver = (points, { slopes, step }) => {
  const lines = slopes.map((percent) => {
    const highest = Math.max(...points.map(([width, height]) => height - (percent * width) / 100));
    return { percent, start: step * Math.ceil(highest / EM / step - 1e-6) };
  });
  const spareOf = (line) => points.reduce((sum, [width, height]) => sum + heightAt(line, width) - height, 0);
  return lines.reduce((best, line) => (spareOf(line) < spareOf(best) ? line : best));
};

const isOver = (line, points, spare) => points.some(([width, height]) => heightAt(line, width) > height + spare);

/** Stretches of widths, the widest first, each with a line that spares no more than it may. */
const stretches = (points, way) => {
  const found = [];
  let end = points.length;
  while (end > 0) {
    let start = end - 1;
    let line = lineOver(points.slice(start, end), way);
    for (let from = start - 1; from >= 0; from--) {
      const longer = lineOver(points.slice(from, end), way);
      if (isOver(longer, points.slice(from, end), way.spare)) break;
      [start, line] = [from, longer];
    }
    found.push({ start, end, line });
    end = start;
  }
  return found;
};

/**
 * The width between two points at which one line takes over from the other; where they lie apart, in whole em.
 * @param rounded to the side on which both lines count
 */
const edgeOf = ([[low], [high]], at, rounded) => {
  const exact = high - low <= 1;
  return `${exact ? +(at / EM).toFixed(2) : rounded(at / EM)}em`;
};

const lineCss = ({ start, percent }) => {
  if (percent === 0) return `${start}em`;
  return percent < 0 ? `${start}em - ${-percent}%` : `${start}em + ${percent}%`;
};

/**
 * @param points widths and heights in px, narrow ones first
 * @param way `spare`: how much higher than measured it may be, in px; `slopes` of its lines, in percent of the width;
 * `step` of its lengths in em, since each digit is paid by every reader
 */
export const boundOf = (points, way) => {
  const terms = stretches(points, way).map(({ start, end, line }) => {
    const gates = [
      // A line counts only where another would be too low, and it too high.
      ...(isOver(line, points.slice(end), way.spare)
        ? [`(${edgeOf(points.slice(end - 1, end + 1), points[end][0], Math.ceil)} - 100%)*999`]
        : []),
      ...(isOver(line, points.slice(0, start), way.spare)
        ? [`(100% - ${edgeOf(points.slice(start - 1, start + 1), points[start - 1][0], Math.floor)})*999`]
        : []),
    ];
    return gates.length > 0 ? `min(${[...gates, lineCss(line)].join()})` : lineCss(line);
  });
  return terms.length > 1 ? `max(${terms.join()})` : terms[0];
};
