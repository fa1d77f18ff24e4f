/** Plain TypeScript: the figure stands in the HTML, this changes it and hears what a reader selects. */
import "fedasil-charts/style.css";
import "fedasil-charts/capacity-chart";
import "fedasil-charts/value";

const chart = document.querySelector("fedasil-capacity-chart")!;
const [byOperator, byYear, describe] = document.querySelectorAll("button");
const bare = document.querySelector<HTMLInputElement>("input")!;
const chosen = document.querySelector<HTMLOutputElement>("#chosen")!;
const words = document.querySelector<HTMLOutputElement>("#words")!;

byOperator!.addEventListener("click", () => (chart.by = "operator"));
byYear!.addEventListener("click", () => (chart.by = "year"));
describe!.addEventListener("click", () => (words.value = chart.description));
bare.addEventListener("change", () => (chart.noTools = bare.checked));

chart.addEventListener("fedasil-select", ({ detail }) => {
  if (detail) chosen.value += `${detail.figure}/${detail.key}/${detail.measure} `;
});
