/**
 * The way to a figure: one chapter of one edition is loaded at a time, and what has been loaded is at hand at once. With
 * `editions.ts` this is the only module that imports `data/`.
 */
import type { Chapter } from "../data/table.js";
import { chapterOf, type ChapterId } from "./catalogue.js";
import { complete } from "./complete.js";
import { defaultEdition, EDITIONS, type ChapterFiles } from "./editions.js";
import type { Figure } from "./figure.js";

const files: { readonly [edition: string]: ChapterFiles | undefined } = EDITIONS;
const known = new Set(Object.keys(files));
/** The editions that may be asked for. */
export const editions: ReadonlySet<string> = known;
const chapters = new Map<string, Chapter>();
const figures = new Map<string, Figure>();

/** Puts a chapter at hand without loading a file; its edition may be one that the table does not have, as in a test. */
export const registerChapter = (id: ChapterId, chapter: Chapter): void => {
  known.add(chapter.edition);
  chapters.set(`${chapter.edition}/${id}`, chapter);
};

/** The chapter is at hand, and with it every figure that this edition has of it. */
export const hasChapter = (id: ChapterId, edition: string): boolean => chapters.has(`${edition}/${id}`);

const loadChapter = async (id: ChapterId, edition: string): Promise<void> => {
  if (hasChapter(id, edition) || !known.has(edition)) return;
  // An edition may lack a chapter, and then has none of its figures.
  const { chapter = { edition, tables: [], sources: [] } } = (await files[edition]?.[id]()) ?? {};
  const find = (figure: string): Promise<Figure | undefined> => loadFigure(figure, edition);
  registerChapter(
    id,
    chapter.refers ? await (await import("./resolve-references.js")).resolveReferences(chapter, find) : chapter,
  );
};

/** The figure if its chapter is at hand, else undefined. */
export const figureNow = (id: string, edition: string = defaultEdition): Figure | undefined => {
  const place = `${edition}/${id}`;
  const made = figures.get(place);
  if (made) return made;
  const chapter = chapters.get(`${edition}/${chapterOf(id)}`);
  const table = chapter?.tables.find((candidate) => candidate.id === id);
  if (!chapter || !table) return undefined;
  const figure = complete(table, chapter);
  figures.set(place, figure);
  return figure;
};

/**
 * Loads a figure.
 * @returns undefined if no figure has this id, or if the edition is not known or lacks it
 * @throws whatever the import throws when a file cannot be loaded
 */
export const loadFigure = async (id: string, edition: string = defaultEdition): Promise<Figure | undefined> => {
  const chapter = chapterOf(id);
  if (!chapter) return undefined;
  await loadChapter(chapter, edition);
  return figureNow(id, edition);
};
