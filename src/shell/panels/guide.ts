/** How a drawing is read and walked through, for the reader who asks for the figure in words. */
import { html, nothing, type TemplateResult } from "lit";
import { isMadeOfElements, type FormName } from "../../charts/forms.js";
import { uncertaintyOf, isTogether } from "../../figures/uncertainty.js";
import type { Figure } from "../../figures/figure.js";
import type { Guide } from "../../i18n/en/guide.js";
import type { Language } from "../../i18n/language.js";
import { measureLabel } from "../../tell/text.js";
import { fill, type Words } from "../../tell/words.js";

const FILES: { readonly [language in Language]: () => Promise<{ readonly guide: Guide }> } = {
  nl: () => import("../../i18n/nl/guide.js"),
  fr: () => import("../../i18n/fr/guide.js"),
  de: () => import("../../i18n/de/guide.js"),
  en: () => import("../../i18n/en/guide.js"),
};

const guides = new Map<Language, Guide>();
const coming = new Map<Language, Promise<void>>();

const load = async (language: Language): Promise<void> => {
  try {
    guides.set(language, (await FILES[language]()).guide);
  } catch {
    // The figure is told in words all the same; the next reader who asks may have more luck.
    coming.delete(language);
  }
};

/** Every figure that asks is rendered again when the guide has come. */
const guideNow = (language: Language, host: { requestUpdate(): void }): Guide | undefined => {
  const known = guides.get(language);
  if (known) return known;
  if (!coming.has(language)) coming.set(language, load(language));
  void coming.get(language)!.then(() => guides.has(language) && host.requestUpdate());
  return undefined;
};

/** What a drawing of this figure shows beside exact values, in the order in which it is explained. */
export const uncertaintiesIn = ({ rows }: Figure): readonly (keyof Guide["uncertainties"])[] => {
  const values = rows.flatMap(({ cells }) => Object.values(cells));
  const has = {
    rounded: values.some((value) => uncertaintyOf(value) === "rounded"),
    open: values.some((value) => uncertaintyOf(value) === "open"),
    between: values.some((value) => uncertaintyOf(value) === "between"),
    // Not what is printed in words only (">1"): that is never drawn.
    gap: values.some(
      (value) => value.kind === "unknown" && value.printed === undefined && uncertaintyOf(value) === "none",
    ),
    undated: values.some(({ timing }) => timing === "undated"),
    together: rows.some(isTogether),
  };
  return (Object.keys(has) as (keyof typeof has)[]).filter((uncertainty) => has[uncertainty]);
};

export const guideTemplate = (
  host: Element & { requestUpdate(): void },
  figure: Figure,
  form: FormName,
  words: Words,
): TemplateResult | typeof nothing => {
  const guide = guideNow(words.language, host);
  if (!guide) return nothing;
  const [first, second] = figure.measures.map((measure) => measureLabel(measure, words));
  const { forms, mirrored } = guide;
  const rtl = getComputedStyle(host).direction === "rtl";
  const told = rtl && form in mirrored ? mirrored[form as keyof typeof mirrored] : forms[form];
  const drawing = fill(told, (name) => (name === "first" ? first : second));
  // Cards and a timeline are text: no keys of ours, and nothing in them is drawn as uncertain.
  const isText = form === "cards" || form === "timeline";
  const reading = [
    drawing,
    ...(isMadeOfElements(form) ? [] : uncertaintiesIn(figure).map((uncertainty) => guide.uncertainties[uncertainty])),
  ];
  return html`<p><b>${guide.reading}</b> ${reading.join(" ")}</p>
    ${isText ? nothing : html`<p><b>${guide.moving}</b> ${guide.keyboard} ${guide.touch}</p>`}`;
};
