/** Whether the reader has asked to save data: then nothing comes that was not pressed for. */

/** What Chromium tells of the network; TypeScript does not know it. */
interface Networked {
  readonly connection?: { readonly saveData?: boolean };
}

export const savesData = (): boolean =>
  (navigator as Networked).connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
