/** The map in bare Chart.js with chartjs-chart-geo, as its documentation tells to. */
import { Chart, Title, Tooltip } from "chart.js";
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from "chartjs-chart-geo";
import { countries } from "./config.js";

Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale, Title, Tooltip);
const config = await countries();
for (const canvas of document.querySelectorAll("[data-chart] canvas")) new Chart(canvas, config);
