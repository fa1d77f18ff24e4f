/** What is told of the measurements: medians, ratios to other rows of the same run, and tables of them in Markdown. */

export const quantile = (numbers, part) => {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
};

export const median = (numbers) => quantile(numbers, 0.5);

const text = (number, digits) => (Number.isFinite(number) ? number.toFixed(digits) : "–");
const ms = (number) => text(number, 0);
const kB = (bytes) => text(bytes / 1000, 1);
const MB = (number) => text(number, 0);

export const ratio = (number, base) => text(number / base, number / base < 0.1 ? 3 : 2);

/** `of(row)` gives what was measured of a row: `at(kind, name)` the median, `all(kind, name)` each visit. */
const reader = (visits, work) => (row) => {
  const all = (kind, name) => (visits[`${work}/${row}/${kind}`] ?? []).map((visit) => visit[name]);
  return { all, at: (kind, name) => median(all(kind, name)) };
};

/** The median and, in brackets, the middle half of the visits: how far it may be trusted. */
const withSpread = ({ all, at }, kind) => {
  const times = all(kind, "first").filter(Number.isFinite);
  const quarters = [0.25, 0.75].map((part) => ms(quantile(times, part)));
  return times.length < 4 ? ms(at(kind, "first")) : `${ms(at(kind, "first"))} (${quarters.join("–")})`;
};

const largest = (numbers) => Math.max(...numbers.filter(Number.isFinite));

const ratioTo = (base, kind, name) => [
  `× ${base.name}`,
  (row, of) => ratio(row.at(kind, name), of(base.row).at(kind, name)),
];
const CHARTJS = { name: "Chart.js", row: "chartjs" };

/** Columns: heading, and what stands below it for a row, which may be compared with the others. */
const ONE = [
  ["HTML, kB", ({ at }) => kB(at("phone", "html"))],
  ["requested, kB", ({ at }) => kB(at("phone", "requested"))],
  ["requests", ({ at }) => text(at("phone", "requests"), 0)],
  ["seen, phone, ms", (row) => withSpread(row, "phone")],
  ratioTo(CHARTJS, "phone", "first"),
  ratioTo({ name: "SVG", row: "svg" }, "phone", "first"),
  ["blocking, phone, ms", ({ at }) => ms(at("phone", "blocked"))],
  ["seen, desktop, ms", (row) => withSpread(row, "desktop")],
  ratioTo(CHARTJS, "desktop", "first"),
  ["first paint, phone, × alone", ({ at }, of) => ratio(at("phone", "paint"), of("alone").at("phone", "paint"))],
  ["CLS", ({ all }) => text(largest(["phone", "desktop", "pointer"].flatMap((kind) => all(kind, "shift"))), 3)],
  ["tooltip, ms", ({ at }) => ms(at("pointer", "tooltip"))],
];

const manyColumns = (counts) =>
  counts.flatMap((count) => [
    [`${count}: in view, ms`, ({ at }) => ms(at(`many/${count}`, "inView"))],
    ratioTo(CHARTJS, `many/${count}`, "inView"),
    [`${count}: memory, MB`, ({ at }) => MB(at(`many/${count}`, "memory"))],
    ratioTo(CHARTJS, `many/${count}`, "memory"),
  ]);

/** `rows`: key → name. */
const tableOf = (columns, rows, of) =>
  [
    ["", ...columns.map(([heading]) => heading)],
    ["---", ...columns.map(() => "---:")],
    ...Object.entries(rows).map(([row, name]) => [name, ...columns.map(([, cell]) => cell(of(row), of))]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

export const oneChart = (visits, work, rows) => tableOf(ONE, rows, reader(visits, work));

export const manyCharts = (visits, counts, rows) => tableOf(manyColumns(counts), rows, reader(visits, "bar"));
