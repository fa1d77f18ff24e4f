/** Without the stylesheet. */
import "fedasil-charts/capacity-chart";
