/** The stories of return, of the year and of single numbers. */
import * as keyFigures from "../../stories/key-figures.stories.js";
import * as returnChart from "../../stories/return-chart.stories.js";
import * as returnMap from "../../stories/return-map.stories.js";
import * as value from "../../stories/value.stories.js";
import * as yearTimeline from "../../stories/year-timeline.stories.js";
import { openStories } from "../stories.js";

openStories([returnChart, returnMap, yearTimeline, keyFigures, value]);
