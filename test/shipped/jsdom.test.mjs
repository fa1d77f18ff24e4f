/** jsdom, on which most tests of hosts run: no media queries, no observers, no canvas, no adopted sheets. */
import { JSDOM } from "jsdom";
import { describeElements } from "./without-browser.mjs";

describeElements(
  "jsdom",
  () => new JSDOM("<!doctype html>", { pretendToBeVisual: true, url: "https://example.org/" }).window,
);
