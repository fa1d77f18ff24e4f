/**
 * The transcript of a figure: all that it tells in one language, as a person reads it. `npm run transcripts` writes those
 * of all figures into `transcripts/`, where a change is read as a diff; `transcripts.test.mjs` fails while they differ.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importSource } from "../scripts/source.mjs";
import { drawingOf, writtenIn } from "./charts/drawings.mjs";

const source = await importSource(`
  export { drawingForms, specOf } from "./src/charts/forms.js";
  export { arrange } from "./src/figures/arrange.js";
  export { chapterOf, figureIds } from "./src/figures/catalogue.js";
  export { rowOf } from "./src/figures/figure.js";
  export { loadFigure } from "./src/figures/load.js";
  export { languages } from "./src/i18n/language.js";
  export { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.js";
  export { sound as nl } from "./src/i18n/nl/sound.js";
  export { sound as fr } from "./src/i18n/fr/sound.js";
  export { sound as de } from "./src/i18n/de/sound.js";
  export { sound as en } from "./src/i18n/en/sound.js";
  export { canListen } from "./src/shell/panels/can-listen.js";
  export { asCsv } from "./src/tell/as-csv.js";
  export { asParagraph } from "./src/tell/as-paragraph.js";
  export { asSourceLine } from "./src/tell/as-source-line.js";
  export { soundLegend } from "./src/tell/as-sound.js";
  export { asSpoken, asSpokenSentence } from "./src/tell/as-spoken.js";
  export { asTable } from "./src/tell/as-table.js";
  export { asTooltip } from "./src/tell/as-tooltip.js";
  export { subheadingText } from "./src/tell/subheading.js";
  export { fillFrom, headingText, noteLetters, noteText, statementText, valueText } from "./src/tell/text.js";
`);

export const { figureIds, languages } = source;

const wordsOf = async (id, language) => {
  const chapter = source.chapterOf(id);
  await Promise.all([source.loadShell(language), source.loadMessages(language, chapter)]);
  return { language, shell: source.shellNow(language), figure: source.messagesNow(language, chapter)[id] };
};

const tableOf = (figure, words) => {
  const { caption, head, rows } = source.asTable(figure, words);
  const lines = rows.map(({ label, letters, cells }) => [
    letters ? `${label}^${letters}` : label,
    ...cells.map(({ text }) => text),
  ]);
  return [caption, ...[head, ...lines].map((line) => line.join(" | "))];
};

/** Those on single values first, by their letters; then those on the whole. */
const notesOf = (figure, words) => {
  const letters = source.noteLetters(figure);
  const place = ({ id }) => (letters.has(id) ? [...letters.keys()].indexOf(id) : letters.size);
  return figure.notes
    .toSorted((a, b) => place(a) - place(b))
    .map((note) => [letters.get(note.id), source.noteText(note, figure, words)].filter(Boolean).join(" "));
};

const sourceOf = (figure, words) => {
  const { lead, parts } = source.asSourceLine(figure, words);
  return [`${lead} ${parts.map(({ text }) => text).join("; ")}`, ...parts.map(({ url }) => url)];
};

/** The values that a reader can come to, in their order; where nothing is drawn by the painter, all there are. */
const placesOf = async (id, figure) => {
  const form = Object.values(source.specOf(id)?.forms ?? {})[0];
  if (form in source.drawingForms) return (await drawingOf(id)).marks;
  return figure.rows.flatMap(({ key, cells }) => Object.keys(cells).map((measure) => ({ key, measure })));
};

/** What is heard at a value, and below it what its tooltip shows. */
const valuesOf = (places, figure, words) =>
  places.flatMap(({ key, measure }) => {
    const row = source.rowOf(figure, key);
    const { name, value, unit, lines } = source.asTooltip(figure, row, measure, words);
    return [
      source.asSpoken(figure, row, measure, words),
      `    ${[`${name}: ${value} ${unit}`.trim(), ...lines].join(" | ")}`,
    ];
  });

/** What stands after the numbers of a timeline, or in their place. */
const statementsOf = (figure, words) =>
  figure.rows.flatMap((row) =>
    figure.measures
      .filter(({ id }) => row.cells[id])
      .map((measure) => {
        const number = measure.unit === "events" ? "" : `${source.valueText(row.cells[measure.id], measure, words)} `;
        return number + source.statementText(row, words);
      }),
  );

/** Words for parts of a drawing: labels, second lines, what a row counts. */
const wordsInDrawing = (figure, words) => {
  const values = Object.assign({}, ...figure.notes.map((note) => note.values));
  return ["labels", "details", "counts"].flatMap((part) =>
    Object.entries(words.figure[part] ?? {}).map(
      ([id, text]) => `${part} ${id}: ${source.fillFrom(text, figure, words, values)}`,
    ),
  );
};

/** What is written in a drawing, on a phone and in an article, and how many values a reader can come to. */
const writtenAs = async (id, form, language) => {
  const lines = [320, 640].map(async (width) => {
    const drawing = await drawingOf(id, { form, language, width, height: "own" });
    return `${width} px, ${drawing.marks.length} values: ${writtenIn(drawing).join(" | ")}`;
  });
  return [`drawn as ${form}`, await Promise.all(lines)];
};

/** What another measure than all as printed changes: one of several alone, or shares of the printed total. */
const measuresOf = (whole, sort, words) =>
  [...whole.measures.map(({ id }) => id), "share"].flatMap((measure) => {
    const figure = source.arrange(whole, { sort, measure });
    if (figure.measures.map(({ id }) => id).join() === whole.measures.map(({ id }) => id).join()) return [];
    return [
      [
        `measure="${measure}"`,
        [
          source.headingText(figure, words),
          source.subheadingText(figure, words),
          source.asSpokenSentence(figure, words),
          ...tableOf(figure, words),
        ],
      ],
    ];
  });

const sectionsOf = async (id, figure, words) => {
  const forms = Object.keys(source.specOf(id)?.forms ?? {});
  const form = source.specOf(id)?.forms[forms[0]];
  return {
    table: tableOf(figure, words),
    notes: notesOf(figure, words),
    source: sourceOf(figure, words),
    "in place of the drawing, as it is heard": [source.asSpokenSentence(figure, words)],
    "in words": [source.asParagraph(figure, words)],
    ...(form === "timeline" && { "after the numbers": statementsOf(figure, words) }),
    ...(form && { "at each value: heard, and shown": valuesOf(await placesOf(id, figure), figure, words) }),
    ...(form && source.canListen(form) && { "before it is played": soundLegendOf(figure, words) }),
    "other words": wordsInDrawing(figure, words),
    ...Object.fromEntries(await Promise.all(forms.map((name) => writtenAs(id, name, words.language)))),
    ...Object.fromEntries(measuresOf(await source.loadFigure(id), source.specOf(id)?.sort ?? "source", words)),
    CSV: source.asCsv(figure, words).trim().split("\r\n"),
  };
};

const soundLegendOf = (figure, words) => source.soundLegend(figure, words, source[words.language]);

/** @returns the text of `transcripts/ID.LANGUAGE.txt` */
export const transcriptOf = async (id, language) => {
  const words = await wordsOf(id, language);
  const figure = source.arrange(await source.loadFigure(id), { sort: source.specOf(id)?.sort ?? "source" });
  const sections = Object.entries(await sectionsOf(id, figure, words)).filter(([, lines]) => lines.length > 0);
  return [
    [`# ${source.headingText(figure, words)}`, source.subheadingText(figure, words)],
    ...sections.map(([name, lines]) => [`## ${name}`, ...lines]),
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
};

export const FOLDER = new URL("transcripts/", import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER);
  for (const id of figureIds)
    for (const language of languages)
      await writeFile(new URL(`${id}.${language}.txt`, FOLDER), await transcriptOf(id, language));
}
