/** The stories of who lives in the network. */
import * as minorsChart from "../../stories/minors-chart.stories.js";
import * as originMap from "../../stories/origin-map.stories.js";
import * as protectionChart from "../../stories/protection-chart.stories.js";
import * as residentsChart from "../../stories/residents-chart.stories.js";
import { openStories } from "../stories.js";

openStories([residentsChart, originMap, minorsChart, protectionChart]);
