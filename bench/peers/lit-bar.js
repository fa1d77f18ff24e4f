/** Bars in the element of Lit and all of Chart.js. */
import { bars } from "./config.js";
import "./lit-chart.js";

for (const element of document.querySelectorAll("lit-chart")) element.config = bars();
