/** The editions of the review: a new one is a folder under `data/`, one under each language of `i18n/`, and a row in both. */
import { chapters as of2023 } from "../data/2023/index.js";
import type { Chapter } from "../data/table.js";
import type { ChapterId } from "./catalogue.js";

/** Where the chapters of an edition lie. */
export type ChapterFiles = { readonly [id in ChapterId]: () => Promise<{ readonly chapter: Chapter }> };

export const EDITIONS = { "2023": of2023 } as const satisfies { readonly [edition: string]: ChapterFiles };

export type Edition = keyof typeof EDITIONS;

/** Where none is asked for. It stays when another comes: a page that was made with one edition keeps its numbers. */
export const defaultEdition: Edition = "2023";
