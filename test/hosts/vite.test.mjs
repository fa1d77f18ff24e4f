/** Plain Vite with TypeScript: the figure stands in the HTML. */
import { drive, OTHER_EVENT } from "./drive.mjs";

drive("vite", {
  file: "src/main.ts",
  wrong: [
    ['chart.by = "year"', 'chart.by = "nonsense"'],
    ["({ detail })", `({ detail }: ${OTHER_EVENT})`],
  ],
});
