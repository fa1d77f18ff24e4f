/** Bars in Highcharts with its accessibility module, as its documentation tells to write them. */
import Highcharts from "highcharts/esm/highcharts.js";
import "highcharts/esm/modules/accessibility.js";
import { bar } from "works";

for (const place of document.querySelectorAll("[data-chart] > div"))
  Highcharts.chart(place, {
    chart: { type: "bar" },
    title: { text: bar.title },
    colors: [bar.colour],
    xAxis: { categories: bar.labels },
    yAxis: { title: { text: bar.unit } },
    legend: { enabled: false },
    plotOptions: { bar: { dataLabels: { enabled: true } } },
    series: [{ name: bar.unit, data: bar.values }],
  });
