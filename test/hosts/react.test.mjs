/** React, with each component mounted twice as StrictMode does in development, and on a page that a server rendered. */
import assert from "node:assert/strict";
import { drive, EVENT, OTHER_EVENT } from "./drive.mjs";

drive("react", {
  modes: ["development", "production"],
  pages: ["/", "/rendered.html"],
  more: [
    [
      "sends the static figure of a server, whole without script",
      async ({ open }) => {
        const page = await open("/still.html");
        const seen = await page.$eval("fedasil-capacity-chart > figure", (figure) => ({
          heading: figure.querySelector(".heading").textContent,
          rows: figure.querySelectorAll("tbody tr").length,
          pictures: [...figure.querySelectorAll(".stage > svg")].filter((svg) => svg.getBoundingClientRect().height > 0)
            .length,
          csv: figure.querySelector("a[download]").getAttribute("href"),
        }));
        assert.deepEqual(seen, {
          heading: "Fedasil itself runs a little more than a third of its reception places",
          rows: 9,
          pictures: 1,
          csv: "/fedasil/data/capacity-by-operator.en.csv",
        });
      },
    ],
  ],
  file: "src/chart.tsx",
  wrong: [
    ["by={by}", 'by="nonsense"'],
    [EVENT, OTHER_EVENT],
  ],
});
