/** The map in the element of Lit and all of Chart.js, with chartjs-chart-geo. */
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from "chartjs-chart-geo";
import { countries } from "./config.js";
import { Chart } from "./lit-chart.js";

Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale);
const config = await countries();
for (const element of document.querySelectorAll("lit-chart")) element.config = config;
