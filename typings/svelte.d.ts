/** Our elements in Svelte 5: `import type {} from "fedasil-charts/svelte"`, once in a project. */
import type { HTMLAttributes } from "svelte/elements";
import type { Attributes, Elements, Listener, Properties } from "./elements.js";

type Tags = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listener<"onfedasil-select">;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends Tags {}
}
