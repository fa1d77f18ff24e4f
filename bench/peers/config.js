/** What both wrappers of Chart.js are given: bars, and countries with the outlines of world-atlas. */
import { feature } from "topojson-client";
import { bar, map } from "works";

const titled = (text) => ({ title: { display: true, text } });

export const bars = () => ({
  type: "bar",
  data: { labels: bar.labels, datasets: [{ label: bar.unit, data: bar.values, backgroundColor: bar.colour }] },
  options: { indexAxis: "y", plugins: titled(bar.title) },
});

export const countries = async () => {
  const world = await fetch("/data/world.json").then((response) => response.json());
  const outline = feature(world, world.objects.countries).features;
  const values = new Map(map.rows.map(({ numeric, value }) => [numeric, value]));
  const data = outline.map((country) => ({ feature: country, value: values.get(country.id) }));
  return {
    type: "choropleth",
    data: { labels: outline.map(({ properties }) => properties.name), datasets: [{ label: map.unit, outline, data }] },
    options: {
      plugins: { ...titled(map.title), legend: { display: false } },
      scales: {
        projection: { axis: "x", projection: "equalEarth" },
        color: { axis: "x", interpolate: "blues", missing: map.land },
      },
    },
  };
};
