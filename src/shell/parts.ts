/** Parts of the shell that few figures or few readers need: each is a file that comes with the first need of it. */
import { lazy } from "../lazy.js";

export const parts = {
  arrangement: lazy("arrangement", () => import("./arrangement.js")),
  downloads: lazy("downloads", () => import("./panels/downloads.js")),
  guide: lazy("guide", () => import("./panels/guide.js")),
  list: lazy("list", () => import("./list/list.js")),
  listen: lazy("sound", () => import("./panels/listen.js")),
  print: lazy("print", () => import("./print/print.js")),
  tooltip: lazy("tooltip", () => import("./tooltip/tooltip.js")),
  typeahead: lazy("typeahead", () => import("./plot/typeahead.js")),
} as const;

/** What a server adds, which `preload` brings; browsers never ask for it. */
export const served: { now?: typeof import("./on-server.js") } = {};
