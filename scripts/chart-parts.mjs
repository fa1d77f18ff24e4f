/**
 * Rollup plugin: Chart.js without what our drawings never do. Its classes come whole, since a bundler cannot tell which
 * methods are called; what follows is half of its bytes. A method that is left out throws when it is called: a form
 * that needs one fails at its first drawing (test/shipped/drawing.test.mjs draws each), and the name is taken off here.
 * A method that is said shorter does less: read here first when an option of Chart.js has no effect in the build.
 */

/** What both lists were written for. Another version has to be read again. */
const VERSION = "4.6.1";

const LEFT_OUT = {
  "No motion: a drawing is there at once": {
    Chart: ["_resetElements", "reset", "render", "stop"],
    Config: ["datasetAnimationScopeKeys"],
    DatasetController: ["_resolveAnimations", "reset"],
  },
  "No events: pointer, tooltip and keyboard belong to the marks, which are DOM": {
    BarController: ["getLabelAndValue"],
    BarElement: ["inRange", "inXRange", "inYRange", "getCenterPoint", "getRange"],
    BubbleController: ["getLabelAndValue"],
    Chart: [
      ...["isPointInArea", "getElementsAtEventForMode", "updateHoverStyle", "_updateHoverStyles", "getActiveElements"],
      ...["setActiveElements", "_getActiveElements", "_eventHandler", "_handleEvent"],
      ...["_checkEventBindings", "bindEvents", "bindUserEvents", "unbindEvents"],
    ],
    DatasetController: [
      ...["getLabelAndValue", "getStyle", "_setStyle", "removeHoverStyle", "setHoverStyle"],
      ...["_removeDatasetHoverStyle", "_setDatasetHoverStyle"],
    ],
    Element: ["tooltipPosition", "hasValue"],
    PointElement: ["inRange", "inXRange", "inYRange", "getCenterPoint", "getRange"],
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
      ...["parse", "getPixelForValue", "getValueForPixel", "getDecimalForPixel", "beforeLayout", "getPadding"],
      ...["_calculatePadding", "_computeGridLineItems", "_computeLabelItems", "_computeLabelArea", "drawBackground"],
      ...["_getXAxisLabelAlignment", "_getYAxisLabelAlignment", "draw", "drawGrid", "drawBorder", "drawLabels"],
      ...["drawTitle", "getLineWidthForValue", "getTicks", "getLabels", "getLabelItems", "getPixelForTick"],
      ...["isFullSize", "_isVisible", "_layers"],
    ],
  },
  "A bar has its place and its thickness": {
    BarController: [
      ...["_getStacks", "_getStackCount", "_getStackIndex", "_getAxis", "_getAxisCount", "getFirstScaleIdForIndexAxis"],
      ...["_getRuler", "_calculateBarIndexPixels"],
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
      ...["_updateVisibility", "hide", "show", "isPluginEnabled", "_updateScales", "_updateHiddenIndices"],
      ...["_getUniformDataChanges", "_removeUnreferencedMetasets", "_updateMetasets", "_destroyDatasetMeta", "_stop"],
      ...["getDataVisibility", "static unregister", "get registry", "ensureScalesHaveIDs", "_updateLayout"],
      ...["_updateDataset"],
    ],
    Config: ["set data", "set options", "set type", "update", "clearCache"],
    DatasetController: [
      ...["_removeElements", "_sync", "_onDataPush", "_onDataPop", "_onDataShift", "_onDataSplice", "_onDataUnshift"],
      ...["_resyncElements", "updateIndex", "_destroy", "getDataElement", "resolveDatasetElementOptions"],
    ],
    Registry: [
      ...["remove", "addControllers", "addElements", "addPlugins", "addScales", "getPlugin", "_each", "_exec"],
      ...["removeControllers", "removeElements", "removePlugins", "removeScales"],
    ],
    TypedRegistry: ["unregister"],
  },
  "Not responsive: the size is ours": {
    Chart: ["_initialize", "bindResponsiveEvents", "resize", "_resize", "toBase64Image", "get aspectRatio", "clear"],
  },
  "A plugin of ours is a drawing: it has no options and is told of nothing but the drawing of data": {
    Config: ["pluginScopeKeys"],
    PluginService: ["_notify", "invalidate", "_descriptors", "_createDescriptors", "_notifyStateChanges"],
  },
};

/** What is said shorter: the whole body of a function, or pieces of it. */
const SHORTER = {
  "Defaults that nothing of ours reads": {
    applyAnimationsDefaults: "",
    applyScaleDefaults: `
      defaults.set("scale", { clip: true });
      defaults.describe("scale", { _fallback: false });
      defaults.describe("scales", { _fallback: "scale" });`,
    "Defaults constructor": `
      this.backgroundColor = this.borderColor = "rgba(0,0,0,0.1)";
      this.datasets = {};
      this.elements = {};
      this.indexAxis = "x";
      this.parsing = true;
      this.scales = {};
      this.describe(_descriptors);
      this.apply(_appliers);`,
    "Defaults route": "getScope$1(this, scope)[name] = getScope$1(this, targetScope)[targetName];",
    routeDefaults: `for (const name of Object.keys(routes)) defaults.route(scope, name, "", routes[name]);`,
    registerDefaults: { parentScope: "false", "item.descriptors": "false" },
  },
  "No option is a function": {
    _resolveWithContext: { "isFunction(value) && descriptors.isScriptable(prop)": "false" },
    _resolveArray: { "isObject(value[0])": "false" },
    needContext: `
      const { isIndexable } = _descriptors(proxy);
      return names.some((prop) => isIndexable(prop) && isArray(proxy[prop]));`,
  },
  "A point is a disc, a bar a rectangle, without border": {
    drawPoint: `
      if (!(options.radius > 0)) return;
      ctx.beginPath();
      ctx.arc(x, y, options.radius, 0, TAU);
      ctx.fill();`,
    "BarElement draw": `
      const { left, top, right, bottom } = getBarBounds(this);
      const more = this.inflateAmount;
      ctx.save();
      ctx.beginPath();
      ctx.rect(left - more, top - more, right - left + 2 * more, bottom - top + 2 * more);
      ctx.fillStyle = this.options.backgroundColor;
      ctx.fill();
      ctx.restore();`,
    "PointElement draw": { "this.skip": "false" },
    "BubbleController updateElements": `
      const { iScale, vScale } = this._cachedMeta;
      const { sharedOptions } = this._getSharedOptions(start, mode);
      points.forEach((point, i) => {
        for (const scale of [iScale, vScale]) point[scale.axis] = scale.getPixelForValue(this.getParsed(i)[scale.axis]);
        point.options = sharedOptions || this.resolveDataElementOptions(i, mode);
      });`,
  },
  "A bar has its place and its thickness: it is neither grouped nor stacked nor floating": {
    parseValue: "item[vScale.axis] = vScale.parse(entry, i); return item;",
    "BarController updateElements": `
      const { iScale, vScale } = this._cachedMeta;
      const base = vScale.getBasePixel();
      const horizontal = vScale.isHorizontal();
      const size = this.options.barThickness;
      const { sharedOptions } = this._getSharedOptions(start, mode);
      bars.forEach((bar, i) => {
        const parsed = this.getParsed(i);
        const along = isNullOrUndef(parsed[vScale.axis]) ? { base, head: base } : this._calculateBarValuePixels(i);
        const length = Math.abs(along.size);
        const center = iScale.getPixelForValue(parsed[iScale.axis]);
        const [x, y, width, height] = horizontal
          ? [along.head, center, length, size]
          : [center, along.head, size, length];
        const options = sharedOptions || this.resolveDataElementOptions(i, mode);
        Object.assign(bar, { horizontal, base: along.base, x, y, width, height, options });
        setInflateAmount(bar, options, 1);
      });`,
    "BarController _calculateBarValuePixels": {
      "isFloatBar(custom)": "false",
      "_stacked ? this.applyStack(vScale, parsed, _stacked) : value": "value",
      "length !== value": "false",
      "_stacked && !floating": "false",
      "this.chart.getDataVisibility(index)": "true",
      "base === vScale.getPixelForValue(actualBase)": "false",
    },
    "BarController initialize": "this.enableOptionSharing = true; super.initialize();",
    "DatasetController initialize": "this.configure(); this.linkScales(); this.addElements();",
  },
  "Data and elements are made once": {
    "DatasetController _dataCheck": "this._data = this.getDataset().data;",
    "DatasetController addElements": "this._dataCheck();",
    "DatasetController buildOrUpdateElements": "this._insertElements(0, this._data.length);",
    "DatasetController _insertElements": `
      for (let i = 0; i < count; i++) this._cachedMeta.data.push(new this.dataElementType());
      this.parse(start, count);`,
    "DatasetController parse": `
      this._cachedMeta._parsed = this.parseObjectData(this._cachedMeta, this._data, start, count);`,
    "DatasetController draw": `
      for (const element of this._cachedMeta.data) element.draw(this._ctx, this.chart.chartArea);`,
    "DatasetController linkScales": `
      const meta = this._cachedMeta;
      const dataset = this.getDataset();
      meta.xAxisID = valueOrDefault(dataset.xAxisID, getFirstScaleId(this.chart, "x"));
      meta.yAxisID = valueOrDefault(dataset.yAxisID, getFirstScaleId(this.chart, "y"));
      meta.xScale = this.getScaleForId(meta.xAxisID);
      meta.yScale = this.getScaleForId(meta.yAxisID);
      [meta.iScale, meta.vScale] =
        meta.indexAxis === "x" ? [meta.xScale, meta.yScale] : [meta.yScale, meta.xScale];`,
    "DatasetController _resolveElementOptions": { "mode === 'active'": "false" },
    "DatasetController constructor": `
      this.chart = chart;
      this._ctx = chart.ctx;
      this.index = datasetIndex;
      this._cachedMeta = this.getMeta();
      this._type = this._cachedMeta.type;
      this.dataElementType = new.target.dataElementType;
      this.initialize();`,
    "DatasetController getContext": `
      return createContext(this.chart.getContext(), { index: index === undefined ? this.index : index });`,
    "DatasetController includeOptions": "return true;",
    "DatasetController updateElement": "Object.assign(element, properties);",
    "DatasetController updateSharedOptions": "if (sharedOptions) Object.assign(sharedOptions, newOptions);",
    "Element getProps": "return this;",
    "Registry add": "for (const arg of args) this._getRegistryForType(arg).register(arg);",
    "TypedRegistry register": { "isIChartComponent(proto)": "false", "!id": "false" },
    "Chart static register": "registry.add(...items);",
  },
  "A scale is hidden, along x or y, and has both its ends": {
    "Scale constructor": "super(); Object.assign(this, cfg);",
    "Scale init": "this.options = options.setContext(this.getContext()); this.axis = options.axis;",
    "Scale isHorizontal": `return this.options.axis === "x";`,
    "Scale getPixelForDecimal": { "this._alignToPixels ? _alignPixel(this.chart, pixel, 0) : pixel": "pixel" },
    "Scale getContext": `
      return this.$context || (this.$context = createScaleContext(this.chart.getContext(), this));`,
    determineAxis: {
      "opts.axis || axisFromPosition(opts.position) || id.length > 1 && idMatchesAxis(id[0].toLowerCase())":
        "opts.axis",
    },
    mergeScaleConfig: `
      const scales = Object.create(null);
      for (const [id, scale] of Object.entries(options.scales)) {
        const axis = determineAxis(id, scale, retrieveAxisFromDatasets(id, config));
        scales[id] = mergeIf(Object.create(null), [{ axis }, scale, defaults.scale]);
      }
      return scales;`,
  },
  "All scales take the whole room within the padding, and are drawn in there, unless clip is false": {
    "DatasetController _update": `
      this.update(mode || "default");
      this._cachedMeta._clip = this.options.clip !== false;`,
    getDatasetClipArea: "return meta._clip && chart.chartArea;",
    "layouts update": `
      const padding = toPadding(chart.options.layout.padding);
      const [left, top, right, bottom] = ["left", "top", "right", "bottom"].map((side) =>
        Math.max(padding[side], minPadding),
      );
      const w = Math.max(0, width - left - right);
      const h = Math.max(0, height - top - bottom);
      chart.chartArea = { left, top, right: left + w, bottom: top + h, width: w, height: h };
      for (const box of chart.boxes) {
        box.update(w, h);
        if (box.isHorizontal()) setBoxDims(box, left, top + h, w, 0);
        else setBoxDims(box, left, top, 0, h);
        box.configure();
      }`,
  },
  "A canvas is ours, of a size that is ours": {
    getCanvas: "return item;",
    retinaScale: `
      const { canvas } = chart;
      canvas.width = Math.floor(round1(chart.width * forceRatio));
      canvas.height = Math.floor(round1(chart.height * forceRatio));
      if (canvas.style) {
        canvas.style.width = \`\${chart.width}px\`;
        canvas.style.height = \`\${chart.height}px\`;
      }
      chart.currentDevicePixelRatio = forceRatio;
      chart.ctx.setTransform(forceRatio, 0, 0, forceRatio, 0, 0);`,
    "Chart constructor": `
      this.config = new Config(userConfig);
      this.canvas = item;
      this.ctx = item.getContext("2d");
      this.width = item.width;
      this.height = item.height;
      this.id = uid();
      this.boxes = [];
      this.scales = {};
      this._metasets = [];
      this._plugins = new PluginService();
      instances[this.id] = this;
      this.update();`,
    "Chart update": `
      const { config } = this;
      const options = (this._options = config.createResolver(config.chartOptionScopes(), this.getContext()));
      retinaScale(this, options.devicePixelRatio);
      this.buildOrUpdateScales();
      let minPadding = 0;
      for (const controller of this.buildOrUpdateControllers()) {
        controller.buildOrUpdateElements();
        minPadding = Math.max(+controller.getMaxOverflow(), minPadding);
      }
      layouts.update(this, this.width, this.height, options.layout.autoPadding ? minPadding : 0);
      this._updateDatasets();
      this.draw();`,
    "Chart buildOrUpdateScales": `
      const { scales } = this.options;
      for (const id of Object.keys(scales)) {
        const { type } = scales[id];
        const scale = (this.scales[id] = new (registry.getScale(type))({ id, type, ctx: this.ctx, chart: this }));
        scale.init(scales[id]);
        this.boxes.push(scale);
      }`,
    "Chart buildOrUpdateControllers": `
      const controllers = this.data.datasets.map((dataset, i) => {
        const meta = this.getDatasetMeta(i);
        meta.type = dataset.type || this.config.type;
        meta.indexAxis = dataset.indexAxis || getIndexAxis(meta.type, this.options);
        meta.visible = this.isDatasetVisible(i);
        const Controller = registry.getController(meta.type);
        Controller.dataElementType = registry.getElement(defaults.datasets[meta.type].dataElementType);
        return (meta.controller = new Controller(this, i));
      });
      this._sortedMetasets = this._metasets.slice().sort(compare2Level("order", "index"));
      return controllers;`,
    "Chart _updateDatasets": `
      const controllers = this._metasets.map((meta) => meta.controller);
      for (const controller of controllers) controller.configure();
      for (const controller of controllers) controller._update();`,
    "Chart draw": `
      clearCanvas(this.canvas, this.ctx);
      if (this.width > 0 && this.height > 0) this._drawDatasets();`,
    "Chart getDatasetMeta": `
      const dataset = this.data.datasets[datasetIndex];
      let meta = this._metasets.find((known) => known._dataset === dataset);
      if (!meta) {
        meta = { data: [], order: dataset.order || 0, index: datasetIndex, _dataset: dataset, _parsed: [] };
        this._metasets.push(meta);
      }
      return meta;`,
    "Chart _drawDatasets": `
      this.notifyPlugins("beforeDatasetsDraw");
      for (const meta of this.getSortedVisibleDatasetMetas().reverse()) this._drawDataset(meta);
      this.notifyPlugins("afterDatasetsDraw");`,
    "Chart _drawDataset": `
      const { ctx } = this;
      const { index } = meta;
      const clip = getDatasetClipArea(this, meta);
      this.notifyPlugins("beforeDatasetDraw", { index });
      if (clip) clipArea(ctx, clip);
      meta.controller.draw();
      if (clip) unclipArea(ctx);
      this.notifyPlugins("afterDatasetDraw", { index });`,
    "Chart destroy": `
      clearCanvas(this.canvas, this.ctx);
      delete instances[this.id];`,
    "Chart isDatasetVisible": "return !this.data.datasets[datasetIndex].hidden;",
    "PluginService constructor": "",
    "PluginService notify": `
      for (const plugin of chart.config.plugins || []) callback(plugin[hook], [chart, args], plugin);`,
  },
};

/** Chart.js parses colours for hover and motion; ours are handed through as they are, in any notation. */
const COLOR = "@kurkle/color";

const nameOf = ({ key, kind, static: fixed }) =>
  [fixed && "static", (kind === "get" || kind === "set") && kind, key.name].filter(Boolean).join(" ");

/** All functions with a name: `name`, `Class method` or `object method` → the node to cut and the function itself. */
const functionsOf = (body) =>
  new Map(
    body.flatMap((node) => {
      if (node.type === "FunctionDeclaration") return [[node.id.name, { node, of: node }]];
      if (node.type === "ClassDeclaration")
        return node.body.body.map((member) => [
          `${node.id.name} ${nameOf(member)}`,
          { node: member, of: member.value },
        ]);
      if (node.type !== "VariableDeclaration") return [];
      return node.declarations
        .filter(({ init }) => init?.type === "ObjectExpression")
        .flatMap(({ id, init }) =>
          init.properties.map((member) => [`${id.name} ${member.key?.name}`, { node: member, of: member.value }]),
        );
    }),
  );

const spaceless = (text) => text.replace(/\s+/g, "");

/** The first node that reads like `text`. */
const find = (node, text, code) => {
  if (Array.isArray(node)) return node.reduce((found, child) => found ?? find(child, text, code), undefined);
  if (typeof node?.type !== "string") return undefined;
  if (spaceless(code.slice(node.start, node.end)) === spaceless(text)) return node;
  return find(Object.values(node), text, code);
};

const listed = (reasons) => Object.values(reasons).flatMap((names) => Object.entries(names));
const leftOut = listed(LEFT_OUT).flatMap(([name, methods]) => methods.map((method) => `${name} ${method}`));
const shorter = listed(SHORTER);

const editsOf = (functions, code) => [
  ...leftOut.flatMap((name) => {
    const { node } = functions.get(name) ?? {};
    return node ? [{ name, node, by: "" }] : [];
  }),
  ...shorter.flatMap(([name, said]) => {
    const { of } = functions.get(name) ?? {};
    if (!of) return [];
    if (typeof said === "string") return [{ name, node: of.body, by: `{${said}}` }];
    return Object.entries(said).map(([from, by]) => ({
      name: `${name}: ${from}`,
      node: find(of.body, from, code),
      by,
    }));
  }),
];

export const chartParts = () => {
  const missing = new Set([...leftOut, ...shorter.map(([name]) => name)]);
  return {
    name: "chart-parts",
    resolveId: (id) => (id === COLOR ? `\0${COLOR}` : null),
    load: (id) => (id === `\0${COLOR}` ? "export class Color {}" : null),
    transform(code, id) {
      if (!/\/chart\.js\/dist\/(chart|chunks\/index)\.js$/.test(id)) return null;
      if (id.endsWith("/chart.js") && !code.includes(`version = "${VERSION}"`))
        this.error(`Chart.js is no longer ${VERSION}: read scripts/chart-parts.mjs again`);
      const functions = functionsOf(this.parse(code).body);
      for (const name of functions.keys()) missing.delete(name);
      const edits = editsOf(functions, code);
      const unknown = edits.filter(({ node }) => !node).map(({ name }) => name);
      if (unknown.length > 0) this.error(`Chart.js does not say ${unknown.join(", ")}`);
      const sorted = edits.sort((a, b) => b.node.start - a.node.start);
      return {
        code: sorted.reduce((text, { node, by }) => text.slice(0, node.start) + by + text.slice(node.end), code),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && missing.size > 0) this.error(`Chart.js has no ${[...missing].join(", ")}`);
    },
  };
};
