/** Whether the reader has asked to save data. A file of its own, since the loader asks too. */

/** What Chromium tells of the network; TypeScript does not know it. */
export interface Networked {
  readonly connection?: EventTarget & { readonly saveData?: boolean };
}

/** Less data are wanted. */
export const LESS = "(prefers-reduced-data: reduce)";

export const savesData = (): boolean | undefined =>
  (navigator as Networked).connection?.saveData || matchMedia(LESS)?.matches;
