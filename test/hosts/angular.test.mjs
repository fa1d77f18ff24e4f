/** Angular, whose templates take any attribute of a custom element: what is bound is typed in the class. */
import { drive, EVENT, OTHER_EVENT } from "./drive.mjs";

drive("angular", {
  file: "src/main.ts",
  wrong: [
    ['["by"]>("operator")', '["by"]>("nonsense")'],
    [EVENT, OTHER_EVENT],
  ],
});
