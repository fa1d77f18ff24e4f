/** What README says: one element, and the stylesheet that keeps its room. */
import "fedasil-charts/style.css";
import "fedasil-charts/capacity-chart";
