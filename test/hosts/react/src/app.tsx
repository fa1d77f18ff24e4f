/** An application in the browser: the element's event is an attribute of its tag. */
import { useState } from "react";
import { Chart } from "./chart.js";

export const App = () => {
  const [chosen, setChosen] = useState("");
  return (
    <>
      <Chart
        onSelect={({ detail }) => {
          if (detail) setChosen((before) => `${before}${detail.figure}/${detail.key}/${detail.measure} `);
        }}
      />
      <p>
        Chosen: <output id="chosen">{chosen}</output>
      </p>
    </>
  );
};
