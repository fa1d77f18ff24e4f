/** Which static figure stands for an element until somebody wants more; none where an author asks for what was not prepared. */
import { figureIds } from "../figures/catalogue.js";
import { shownBy, type Asking, type Files } from "./needs.js";

/** Attributes whose drawings nobody can prepare: there are too many of them. */
const UNPREPARED = ["live", "sort", "limit", "measure", "highlight", "patterns", "edition"];

/** Attributes that say which figure stands there. */
export const ASKED = ["lang", "of", "by", "topic", "form", ...UNPREPARED];

/** The file in `static/`, without its ending; undefined where the live element is needed at once. */
export const staticFileOf = (files: Files, asking: Asking, element: Element): string | undefined => {
  const { tag, of, by, form, language } = asking;
  const known = files.tags[tag];
  if (known === undefined) return undefined;
  // A property that a script has set before the element is defined lies on it.
  if (UNPREPARED.some((name) => element.hasAttribute(name)) || ASKED.some((name) => Object.hasOwn(element, name)))
    return undefined;
  if (tag === files.bare) {
    const figure = of?.trim().split("/")[0] ?? "";
    return figureIds.includes(figure as never) ? `${figure}.${language}.numbers` : undefined;
  }
  const [value, place, own] = shownBy(known, by);
  if (by !== null && of === null && value !== by) return undefined;
  const figure = of === null ? Number(place) : figureIds.indexOf(of as never);
  const id = figureIds[figure];
  // A figure without a form is its table, which is the live element's.
  if (!id || !files.forms.split(",")[figure]) return undefined;
  const asked = form ?? own ?? "";
  return `${id}${files.asked[figure + asked] === undefined ? "" : `.${asked}`}.${language}`;
};
