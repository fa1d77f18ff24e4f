/** The stories of requests, applications and resettlement. */
import * as applicationsChart from "../../stories/applications-chart.stories.js";
import * as requestsChart from "../../stories/requests-chart.stories.js";
import * as resettlementChart from "../../stories/resettlement-chart.stories.js";
import { openStories } from "../stories.js";

openStories([requestsChart, applicationsChart, resettlementChart]);
