/** Svelte, read by svelte-check, which here fails on warnings too. */
import { drive, EVENT, OTHER_EVENT } from "./drive.mjs";

drive("svelte", {
  modes: ["development", "production"],
  file: "src/App.svelte",
  wrong: [
    [" {by} ", ' by="nonsense" '],
    [EVENT, OTHER_EVENT],
  ],
});
