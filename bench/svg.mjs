/** The least that shows the same: SVG in the HTML, without script, its tooltips those of the browser. */
import { createRequire } from "node:module";
import { optimize } from "svgo";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const world = createRequire(import.meta.url)("world-atlas/countries-110m.json");
const WIDTH = 800;

const published = (title, height, content) => {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}">`;
  const plugins = [
    { name: "preset-default", params: { overrides: { removeUnknownsAndDefaults: { keepRoleAttr: true } } } },
  ];
  return optimize(`${open}${content}</svg>`, { floatPrecision: 1, plugins }).data;
};

const shownOf = (value) => value.toLocaleString("en");

export const barSvg = ({ title, labels, values, colour }) => {
  const [start, room, step, top] = [165, 560, 42, 40];
  const rows = labels.map((label, index) => {
    const [y, width] = [top + index * step, (values[index] / Math.max(...values)) * room];
    return `<text x="${start - 6}" y="${y + 20}" text-anchor="end">${label}</text>
<rect x="${start}" y="${y}" width="${width.toFixed()}" height="33" fill="${colour}"><title>${label}: ${shownOf(values[index])}</title></rect>
<text x="${start + width + 4}" y="${y + 20}">${shownOf(values[index])}</text>`;
  });
  const heading = `<text x="${start}" y="20" font-weight="bold">${title}</text>`;
  return published(title, top + labels.length * step, `<g font-size="12" fill="#333">${heading}${rows.join("")}</g>`);
};

export const mapSvg = ({ title, rows, colour, land }) => {
  const height = 390;
  const path = geoPath(geoEqualEarth().fitSize([WIDTH, height], { type: "Sphere" })).digits(1);
  const countries = feature(world, world.objects.countries).features;
  const shown = new Map(rows.map((row) => [row.numeric, row]));
  const most = Math.max(...rows.map(({ value }) => value));
  const others = countries.filter(({ id }) => !shown.has(id)).map((country) => path(country) ?? "");
  const named = countries
    .filter(({ id }) => shown.has(id))
    .map((country) => {
      const { label, value } = shown.get(country.id);
      const opacity = 0.4 + 0.6 * (value / most);
      return `<path fill="${colour}" fill-opacity="${opacity}" d="${path(country)}"><title>${label}: ${shownOf(value)}</title></path>`;
    });
  const drawing = `<g transform="translate(0 30)" stroke="#fff" stroke-width=".5"><path fill="${land}" d="${others.join("")}"/>${named.join("")}</g>`;
  return published(title, height + 30, `<text y="20" font-size="12" font-weight="bold">${title}</text>${drawing}`);
};
