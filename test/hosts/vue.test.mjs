/** Vue, with templates checked strictly. */
import { drive, EVENT, OTHER_EVENT } from "./drive.mjs";

drive("vue", {
  modes: ["development", "production"],
  file: "src/App.vue",
  wrong: [
    [" :by ", ' by="nonsense" '],
    [EVENT, OTHER_EVENT],
  ],
});
