/** The map in Highcharts with its accessibility module and its own outlines, fetched as its documentation tells to. */
import Highcharts from "highcharts/esm/highmaps.js";
import "highcharts/esm/modules/accessibility.js";
import { map } from "works";

const topology = await fetch("/data/highcharts-world.json").then((response) => response.json());
for (const place of document.querySelectorAll("[data-chart] > div"))
  Highcharts.mapChart(place, {
    chart: { map: topology },
    title: { text: map.title },
    colorAxis: { min: 0, minColor: map.light, maxColor: map.dark },
    series: [{ name: map.unit, data: map.rows.map(({ alpha2, value }) => [alpha2.toLowerCase(), value]) }],
  });
