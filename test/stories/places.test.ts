/** The stories of places and of who enters the network. */
import * as capacityChart from "../../stories/capacity-chart.stories.js";
import * as figure from "../../stories/figure.stories.js";
import * as networkChart from "../../stories/network-chart.stories.js";
import { openStories } from "../stories.js";

openStories([capacityChart, networkChart, figure]);
