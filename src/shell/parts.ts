/** Parts of the shell that few figures or few readers need: each is a file that comes with the first need of it. */
import { lazy } from "../lazy.js";

export const parts = {
  arrangement: lazy("arrangement", () => import("./arrangement.js")),
  downloads: lazy("downloads", () => import("./downloads.js")),
  guide: lazy("guide", () => import("./guide.js")),
  list: lazy("list", () => import("./list.js")),
  listen: lazy("sound", () => import("./listen.js")),
  print: lazy("print", () => import("./print.js")),
  saving: lazy("saving", () => import("./saving.js")),
  tooltip: lazy("tooltip", () => import("./tooltip.js")),
  typeahead: lazy("typeahead", () => import("./typeahead.js")),
} as const;

/** What a server adds, which `preload` brings; browsers never ask for it. */
export const served: { now?: typeof import("./on-server.js") } = {};
