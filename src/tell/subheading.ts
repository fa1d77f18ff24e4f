/** The line below the heading: what is counted, of whom, where and when. */
import { measureOf, type Figure } from "../figures/figure.js";
import { scaleOf, stagesOf } from "../figures/levels.js";
import { originOf } from "../figures/origin.js";
import { formatNumber } from "../i18n/format.js";
import { said, sentence } from "./text.js";
import { fill, type Words } from "./words.js";

/** Where a scale starts that does not start at zero is said, derived shares are said to be derived. */
export const subheadingText = (figure: Figure, words: Words): string => {
  const subheading = fill(sentence(said("subheading", figure, words), figure, words), (name) =>
    name === "scale-start" ? formatNumber(scaleOf(stagesOf(originOf(figure)))[0]!, words.language) : undefined,
  );
  const shares = measureOf(figure, "share") && !measureOf(originOf(figure), "share");
  return shares ? fill(words.shell.inShares, () => subheading) : subheading;
};
