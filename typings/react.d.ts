/**
 * Our elements in TSX, for React 19: `import type {} from "fedasil-charts/react"`, once in a project. By the names of
 * attributes only, since a server writes a property's name as it stands, and HTML knows no `noTools`.
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Attributes, Elements, Listener } from "./elements.js";

type Tags = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Listener<"onfedasil-select">;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
