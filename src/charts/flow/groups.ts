/** Which rows of a flow are grouped as bars, and the head of each group. */
import type { Paragraph } from "../../drawing/label.js";
import { run, textSize } from "../../drawing/text.js";
import { rowOf, type Row } from "../../figures/figure.js";
import type { Flow } from "./layout.js";
import { detailOf, nodeName, nodeValue, type FlowScene } from "./rows.js";

export interface Group {
  readonly id: string;
  readonly head: Paragraph | undefined;
  readonly rows: readonly Row[];
}

/** A tree is bound by what its parts come of, routes by where they lead; one route alone needs no head. */
export const groupsOf = (scene: FlowScene): Group[] => {
  const { figure, flows, root, words, theme } = scene;
  const size = textSize.label(theme);
  const endOf = ({ from, to }: Flow): string => (root === undefined ? to : from);
  const ids = [...new Set(flows.map(endOf))];
  return ids.map((id) => {
    const rows = flows.flatMap((flow) =>
      endOf(flow) === id && !ids.includes(flow.key) ? [rowOf(figure, flow.key)!] : [],
    );
    if (id === root || (root === undefined && rows.length < 2)) return { id, head: undefined, rows };
    const detail = detailOf(id, words);
    const head = [
      run(nodeName(id, scene), size, "ink", 700),
      run(nodeValue(id, scene), size, "ink", 700),
      ...(detail ? [run(detail, size, "muted")] : []),
    ];
    return { id, head, rows };
  });
};
