/** How a figure looks: the styles of its parts, each of which lies beside its template. */
import type { CSSResult } from "lit";
import { tokenStyles } from "../theme/tokens.styles.js";
import { captionStyles } from "./caption/caption.styles.js";
import { plotStyles } from "./plot/plot.styles.js";
import { tooltipStyles } from "./tooltip/tooltip.styles.js";
import { tableStyles } from "./table/table.styles.js";
import { notesStyles } from "./notes/notes.styles.js";
import { sourceStyles } from "./source/source.styles.js";
import { toolsStyles } from "./tools/tools.styles.js";
import { panelsStyles } from "./panels/panels.styles.js";
import { figureStyles } from "./figure.styles.js";

export const shellStyles: readonly CSSResult[] = [
  tokenStyles,
  figureStyles,
  captionStyles,
  plotStyles,
  tooltipStyles,
  tableStyles,
  notesStyles,
  sourceStyles,
  toolsStyles,
  panelsStyles,
];
