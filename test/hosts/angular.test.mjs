/** Angular, whose templates take any attribute of a custom element: what is bound is typed in the class. */
import { drive } from "./drive.mjs";

drive("angular", {
  wrong: [["src/main.ts", '["by"]>("operator")', '["by"]>("nonsense")']],
});
