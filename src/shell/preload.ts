/** Words, numbers and code beforehand, so that elements are whole at their first rendering: on a server, in a test. */
import { formNamed, formsIn, hasList, isMadeOfElements, specOf } from "../charts/forms.js";
import { chapterOf, figureIds, type FigureId } from "../figures/catalogue.js";
import { defaultEdition, type Edition } from "../figures/editions.js";
import { editions as known, loadFigure } from "../figures/load.js";
import { languages as spoken, type Language } from "../i18n/language.js";
import { loadMessages, loadShell } from "../i18n/load.js";
import { onServer } from "./fedasil-element.js";
import { parts, served } from "./parts.js";

export interface Preload {
  /** Default: all four. */
  readonly languages?: readonly Language[];
  /** Ids of figures. Default: all. */
  readonly figures?: readonly FigureId[];
  /** Default: 2023. */
  readonly editions?: readonly Edition[];
}

const expectKnown = (name: string, given: readonly string[], accepted: readonly string[]): void => {
  const unknown = given.filter((one) => !accepted.includes(one));
  if (unknown.length > 0)
    throw new TypeError(`preload: ${name} "${unknown.join(", ")}" is not known; accepted: ${accepted.join(", ")}.`);
};

/** What a figure is rendered with: a list, and forms made of elements. What paints is for browsers. */
const loadForms = async (figure: FigureId): Promise<void> => {
  const spec = specOf(figure);
  const forms = spec ? Object.keys(spec.forms).flatMap((form) => formsIn(spec, form)) : [];
  await Promise.all(forms.filter(isMadeOfElements).map((form) => formNamed(form).load()));
  if (forms.some(hasList)) await parts.list.load();
};

/**
 * Resolves when elements that show these figures in these languages have all they need to be rendered at once.
 * @throws TypeError if a language, a figure or an edition is not known
 * @throws whatever an import throws when a file cannot be loaded
 */
export const preload = async ({
  languages = spoken,
  figures = figureIds,
  editions = [defaultEdition],
}: Preload = {}): Promise<void> => {
  expectKnown("language", languages, spoken);
  expectKnown("figure", figures, figureIds);
  expectKnown("edition", editions, [...known]);
  if (onServer) served.now = await import("./on-server.js");
  await Promise.all([
    parts.arrangement.load(),
    ...languages.map(loadShell),
    ...figures.map(loadForms),
    ...editions.flatMap((edition) =>
      figures.flatMap((figure) => [
        loadFigure(figure, edition),
        ...languages.map((language) => loadMessages(language, chapterOf(figure)!, edition)),
      ]),
    ),
  ]);
};
