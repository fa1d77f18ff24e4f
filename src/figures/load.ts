/**
 * The way to a figure: one chapter is loaded at a time, and what has been loaded is at hand at once.
 * This is the only module that imports `data/`.
 */
import type { Chapter } from "../data/table.js";
import { chapterOf, type ChapterId } from "./catalogue.js";
import { complete } from "./complete.js";
import type { Figure } from "./figure.js";

const CHAPTER_FILES: { readonly [id in ChapterId]: () => Promise<{ chapter: Chapter }> } = {
  requests: () => import("../data/2023/requests.js"),
  capacity: () => import("../data/2023/capacity.js"),
  residents: () => import("../data/2023/residents.js"),
  minors: () => import("../data/2023/minors.js"),
  resettlement: () => import("../data/2023/resettlement.js"),
  returns: () => import("../data/2023/returns.js"),
  ukraine: () => import("../data/2023/ukraine.js"),
  year: () => import("../data/2023/year.js"),
  text: () => import("../data/2023/text.js"),
  "key-figures": () => import("../data/2023/key-figures.js"),
};

const chapters = new Map<ChapterId, Chapter>();
const figures = new Map<string, Figure>();

/** Puts a chapter at hand without loading a file: for servers, tests and self-contained bundles. */
export const registerChapter = (id: ChapterId, chapter: Chapter): void => {
  chapters.set(id, chapter);
};

const loadChapter = async (id: ChapterId): Promise<void> => {
  if (chapters.has(id)) return;
  const { chapter } = await CHAPTER_FILES[id]();
  registerChapter(id, chapter.refers ? await (await import("./refer.js")).referred(chapter, loadFigure) : chapter);
};

/** The figure if its chapter is at hand, else undefined. */
export const figureNow = (id: string): Figure | undefined => {
  const known = figures.get(id);
  if (known) return known;
  const chapter = chapters.get(chapterOf(id)!);
  const table = chapter?.tables.find((candidate) => candidate.id === id);
  if (!chapter || !table) return undefined;
  const figure = complete(table, chapter);
  figures.set(id, figure);
  return figure;
};

/**
 * Loads a figure.
 * @returns undefined if no figure has this id
 * @throws whatever the import throws when a file cannot be loaded
 */
export const loadFigure = async (id: string): Promise<Figure | undefined> => {
  const chapter = chapterOf(id);
  if (!chapter) return undefined;
  await loadChapter(chapter);
  return figureNow(id);
};
