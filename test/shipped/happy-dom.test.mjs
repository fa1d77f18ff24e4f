/** happy-dom, the other one: it has more, and computes less. */
import { Window } from "happy-dom";
import { describeElements } from "./without-browser.mjs";

describeElements("happy-dom", () => new Window({ url: "https://example.org/" }));
