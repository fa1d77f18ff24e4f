/** A figure in JSX: attributes follow the state, the event is typed, properties are read by a ref. */
import "fedasil-charts/capacity-chart";
import "fedasil-charts/value";
import type { CapacityChart } from "fedasil-charts";
import { useRef, useState } from "react";

export interface Props {
  readonly onSelect?: (event: HTMLElementEventMap["fedasil-select"]) => void;
}

export const Chart = ({ onSelect }: Props) => {
  const [by, setBy] = useState<"operator" | "year">("operator");
  const [bare, setBare] = useState(false);
  const [words, setWords] = useState("");
  const chart = useRef<CapacityChart>(null);

  return (
    <>
      <p>
        There were <fedasil-value of="capacity-by-type/total/places">35,651</fedasil-value> places.
      </p>
      <p>
        <button onClick={() => setBy("operator")}>By operator</button>
        <button onClick={() => setBy("year")}>By year</button>
        <button onClick={() => setWords(chart.current?.description ?? "")}>Describe</button>
        <label>
          <input type="checkbox" checked={bare} onChange={() => setBare(!bare)} /> Without tools
        </label>
      </p>
      <fedasil-capacity-chart ref={chart} by={by} heading-level="2" no-tools={bare} onfedasil-select={onSelect} />
      <p>
        <output id="words">{words}</output>
      </p>
    </>
  );
};
