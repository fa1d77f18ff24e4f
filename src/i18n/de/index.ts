/** The files of this language: what all figures share, and the chapters of each edition. */
import { chapters as of2023 } from "./2023/index.js";

export const files = {
  number: () => import("./number.js"),
  shell: () => import("./shell.js"),
  editions: { "2023": of2023 },
} as const;
