/** A page that a server renders: React binds no event of ours to a tag that is there already, so `document` hears it. */
import { useEffect, useState } from "react";
import { Chart } from "./chart.js";

export const Page = () => {
  const [chosen, setChosen] = useState("");

  useEffect(() => {
    const choose = ({ detail }: DocumentEventMap["fedasil-select"]) => {
      if (detail) setChosen((before) => `${before}${detail.figure}/${detail.key}/${detail.measure} `);
    };
    document.addEventListener("fedasil-select", choose);
    return () => document.removeEventListener("fedasil-select", choose);
  }, []);

  return (
    <>
      <Chart />
      <p>
        Chosen: <output id="chosen">{chosen}</output>
      </p>
    </>
  );
};
