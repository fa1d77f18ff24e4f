/** Plain Vite with TypeScript: the figure stands in the HTML. */
import { drive } from "./drive.mjs";

drive("vite", { wrong: [["src/main.ts", 'chart.by = "year"', 'chart.by = "nonsense"']] });
