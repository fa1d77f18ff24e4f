/**
 * Rollup plugin: Chart.js without what our drawings never do. Its classes come whole, since a bundler cannot tell which
 * methods are called; what follows is a third of its bytes. A method that is left out throws when it is called: a form
 * that needs one fails at its first drawing (test/shipped/drawing.test.mjs draws each), and the name is taken off here.
 */

const LEFT_OUT = {
  "No motion: a drawing is there at once": {
    Animation: ["constructor", "active", "update", "cancel", "tick", "wait", "_notify"],
    Animations: ["_animateOptions", "_createAnimations"],
    Animator: ["_notify", "_refresh", "_update", "add", "start", "running"],
    Config: ["datasetAnimationScopeKeys"],
    DatasetController: ["reset"],
    Chart: ["_resetElements", "reset"],
  },
  "No events: pointer, tooltip and keyboard belong to the marks, which are DOM": {
    BarController: ["getLabelAndValue"],
    BarElement: ["inRange", "inXRange", "inYRange", "getRange"],
    BubbleController: ["getLabelAndValue"],
    Chart: [
      ...["isPointInArea", "getElementsAtEventForMode", "updateHoverStyle", "_updateHoverStyles", "getActiveElements"],
      ...["setActiveElements", "_getActiveElements", "_eventHandler", "_handleEvent"],
    ],
    DatasetController: [
      ...["getLabelAndValue", "getStyle", "_setStyle", "removeHoverStyle", "setHoverStyle"],
      ...["_removeDatasetHoverStyle", "_setDatasetHoverStyle"],
    ],
    DomPlatform: ["addEventListener", "removeEventListener"],
    Element: ["tooltipPosition"],
    PointElement: ["inRange", "inXRange", "inYRange", "getRange"],
    Scale: ["getLabelForValue"],
  },
  "No axis is shown: our scale turns numbers into px (painter-scale.ts), forms write what there is to read": {
    Scale: [
      ...["update", "fit", "calculateLabelRotation", "buildTicks", "generateTickLabels", "_convertTicksToLabels"],
      ...["_getLabelSizes", "_computeLabelSizes", "_resolveTickFontOptions", "_maxDigits", "_tickSize"],
      ...["beforeUpdate", "afterUpdate", "beforeSetDimensions", "afterSetDimensions", "_callHooks", "beforeDataLimits"],
      ...["afterDataLimits", "beforeBuildTicks", "afterBuildTicks", "beforeTickToLabelConversion", "afterAutoSkip"],
      ...["afterTickToLabelConversion", "beforeCalculateLabelRotation", "afterCalculateLabelRotation"],
      ...["beforeFit", "afterFit", "_handleMargins", "determineDataLimits", "getMinMax", "getUserBounds"],
      ...["parse", "getPixelForValue", "getValueForPixel", "getDecimalForPixel"],
      ...["_calculatePadding", "_computeGridLineItems", "_computeLabelItems", "_computeLabelArea", "drawBackground"],
      ...["_getXAxisLabelAlignment", "_getYAxisLabelAlignment", "drawGrid", "drawBorder", "drawLabels", "drawTitle"],
      ...["getTicks", "getLabels", "getLabelItems", "getPixelForTick", "isFullSize"],
    ],
  },
  "Every scale has both its ends: none is sought in the data": {
    BarController: ["updateRangeFromParsed"],
    DatasetController: ["_getOtherScale", "applyStack", "updateRangeFromParsed", "getMinMax", "getAllParsedValues"],
  },
  "Data are points ({ x, y }), never lists of numbers": {
    BarController: ["parsePrimitiveData", "parseArrayData"],
    BubbleController: ["parsePrimitiveData", "parseArrayData"],
    DatasetController: ["parsePrimitiveData", "parseArrayData"],
  },
  "A drawing is made anew, never changed: no data comes or goes, nothing is hidden": {
    Chart: [
      ...["set data", "set options", "getVisibleDatasetCount", "setDatasetVisibility", "toggleDataVisibility"],
      ...["_updateVisibility", "hide", "show", "isPluginEnabled"],
    ],
    Config: ["set data", "set options", "set type"],
    DatasetController: [
      ...["_removeElements", "_sync", "_onDataPush", "_onDataPop", "_onDataShift", "_onDataSplice", "_onDataUnshift"],
    ],
    Registry: [
      ...["remove", "addControllers", "addElements", "addPlugins", "addScales", "getPlugin"],
      ...["removeControllers", "removeElements", "removePlugins", "removeScales"],
    ],
    TypedRegistry: ["unregister"],
  },
  "Not responsive: the size is ours": {
    Chart: ["bindResponsiveEvents", "resize", "_resize", "toBase64Image"],
    DomPlatform: ["getMaximumSize", "isAttached"],
  },
};

/** Chart.js parses colours for hover and motion; ours are handed through as they are, in any notation. */
const COLOR = "@kurkle/color";

const nameOf = ({ key, kind, static: fixed }) =>
  [fixed && "static", (kind === "get" || kind === "set") && kind, key.name].filter(Boolean).join(" ");

const cutsOf = (body, wanted) =>
  body.flatMap((node) =>
    node.type !== "ClassDeclaration"
      ? []
      : node.body.body.filter((member) => wanted.delete(`${node.id.name} ${nameOf(member)}`)),
  );

export const chartParts = () => ({
  name: "chart-parts",
  resolveId: (id) => (id === COLOR ? `\0${COLOR}` : null),
  load: (id) => (id === `\0${COLOR}` ? "export class Color {}" : null),
  transform(code, id) {
    if (!id.endsWith("/chart.js/dist/chart.js")) return null;
    const wanted = new Set(
      Object.values(LEFT_OUT).flatMap((classes) =>
        Object.entries(classes).flatMap(([name, methods]) => methods.map((method) => `${name} ${method}`)),
      ),
    );
    const cuts = cutsOf(this.parse(code).body, wanted);
    if (wanted.size > 0) this.error(`Chart.js has no ${[...wanted].join(", ")}`);
    return {
      code: cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code),
      map: null,
    };
  },
});
