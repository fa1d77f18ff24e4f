/** Bars in bare Chart.js, with the components that they need, as its documentation tells to. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title, Tooltip } from "chart.js";
import { bars } from "./config.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Tooltip);
for (const canvas of document.querySelectorAll("[data-chart] canvas")) new Chart(canvas, bars());
