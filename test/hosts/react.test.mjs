/** React, with each component mounted twice as StrictMode does in development, and on a page that a server rendered. */
import { drive, EVENT, OTHER_EVENT } from "./drive.mjs";

drive("react", {
  modes: ["development", "production"],
  pages: ["/", "/rendered.html"],
  file: "src/chart.tsx",
  wrong: [
    ["by={by}", 'by="nonsense"'],
    [EVENT, OTHER_EVENT],
  ],
});
