/** Our elements in the templates of Vue 3: `import type {} from "fedasil-charts/vue"`, once in a project. */
import type { HTMLAttributes, PublicProps } from "vue";
import type { SelectEvent } from "fedasil-charts";
import type { Attributes, Elements, Properties } from "./elements.js";

/** Vue reads what a template may write from `$props`, and its events from `$emit`. */
type Tags = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    $props: HTMLAttributes & PublicProps & Attributes<Elements[Tag]> & Properties<Elements[Tag]>;
    $emit: (event: "fedasil-select", of: SelectEvent) => void;
  };
};

declare module "vue" {
  interface GlobalComponents extends Tags {}
}
