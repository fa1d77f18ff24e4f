/**
 * Runs in every page before its scripts, and sees when its charts are there, by one rule for all of them: the first frame
 * in which the fill of a shape in an SVG, or at least three of 6,000 points of a canvas, are of a colour that is no grey.
 * Axes, grids, land and letters are grey in all; marks are not. Shadow roots are looked into.
 */
export const probe = () => {
  const seen = { first: 0, inView: 0, paint: 0, shift: 0, long: [] };
  const [COLUMNS, LINES, ENOUGH, AREA] = [100, 60, 3, 25];
  const LATE = 3000; // after the last chart: a page may draw the others when they are scrolled to

  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => seen.long.push([startTime + duration, duration]));
  observe("layout-shift", ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.paint = startTime;
  });

  const sheet = Object.assign(document.createElement("canvas"), { width: COLUMNS, height: LINES });
  const pen = sheet.getContext("2d", { willReadFrequently: true });
  pen.imageSmoothingEnabled = false;
  const isHued = ([red, green, blue, alpha]) =>
    Math.max(red, green, blue) - Math.min(red, green, blue) > 35 && alpha > 25;
  const isDark = ([red, green, blue, alpha]) => Math.max(red, green, blue) < 70 && alpha > 80;

  /** Points of a canvas whose colour passes, as fractions of its width and height. */
  const pointsOf = (canvas, passes) => {
    if (!canvas.width || !canvas.height || !canvas.checkVisibility()) return [];
    pen.clearRect(0, 0, COLUMNS, LINES);
    pen.drawImage(canvas, 0, 0, COLUMNS, LINES);
    const { data } = pen.getImageData(0, 0, COLUMNS, LINES);
    const places = Array.from({ length: COLUMNS * LINES }, (_, place) => place);
    return places
      .filter((place) => passes(data.subarray(4 * place, 4 * place + 4)))
      .map((place) => [((place % COLUMNS) + 0.5) / COLUMNS, (Math.floor(place / COLUMNS) + 0.5) / LINES]);
  };

  /** Colours come in many notations, which a canvas all knows. */
  const known = new Map();
  const rgbaOf = (colour) => {
    if (!known.has(colour)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      known.set(colour, pen.getImageData(0, 0, 1, 1).data);
    }
    return known.get(colour);
  };

  const isMark = (shape) => {
    const { fill, fillOpacity } = getComputedStyle(shape);
    if (!/^(?!none|url)/.test(fill) || fillOpacity <= 0.1 || !isHued(rgbaOf(fill))) return false;
    if (shape.closest("button, a")) return false; // an icon
    const { width, height } = shape.getBoundingClientRect();
    return width * height >= AREA && shape.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };

  /** An element and the shadow roots in it. */
  const rootsIn = (element) => {
    const inner = [element.shadowRoot, ...[...element.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot)];
    return [element, ...inner.filter(Boolean).flatMap(rootsIn)];
  };
  const allIn = (element, selector) => rootsIn(element).flatMap((root) => [...root.querySelectorAll(selector)]);
  const SHAPES = "svg :is(path, rect, circle, ellipse, polygon)";

  /** Marks come after axes and grids. */
  const isDrawn = (chart) =>
    allIn(chart, "canvas").some((canvas) => pointsOf(canvas, isHued).length >= ENOUGH) ||
    allIn(chart, SHAPES).reverse().slice(0, 400).some(isMark);

  /** Where a reader would point: into the largest mark, in pixels of the viewport. */
  seen.target = () => {
    const chart = document.querySelector("[data-chart]");
    chart.scrollIntoView({ block: "nearest" });
    const boxes = allIn(chart, SHAPES)
      .filter(isMark)
      .map((shape) => shape.getBoundingClientRect())
      .sort((a, b) => b.width * b.height - a.width * a.height);
    if (boxes.length > 0) return [boxes[0].x + boxes[0].width / 2, boxes[0].y + boxes[0].height / 2];
    const canvas = allIn(chart, "canvas").find((one) => pointsOf(one, isHued).length >= ENOUGH);
    const box = canvas.getBoundingClientRect();
    const points = pointsOf(canvas, isHued);
    const [x, y] = points[Math.floor(points.length / 2)];
    return [box.x + x * box.width, box.y + y * box.height];
  };

  /** Resolves to the time from the first movement of the pointer to a tooltip with a number, or its box on the canvas. */
  seen.untilTooltip = (onCanvas) =>
    new Promise((resolve) => {
      const isShown = (tip) =>
        /\d/.test(tip.textContent) && tip.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isThere = onCanvas
        ? () => allIn(document.body, "canvas").some((canvas) => pointsOf(canvas, isDark).length > 20)
        : () => allIn(document.body, ":is([role=tooltip], [class*=tooltip])").some(isShown);
      const look = (start) =>
        isThere() ? resolve(performance.now() - start) : requestAnimationFrame(() => look(start));
      addEventListener("pointermove", ({ timeStamp }) => look(timeStamp), { once: true, capture: true });
    });

  const isNear = (chart) => {
    const { top, bottom } = chart.getBoundingClientRect();
    return top < innerHeight && bottom >= 0;
  };

  /** Charts that are drawn, and when the last of them was. */
  const drawn = new Set();
  let last = 0;

  /** Of many charts those at the end are looked at when the others are there. */
  const lookFor = (missing, now) => {
    const absent = [];
    for (const chart of missing) {
      if (absent.length > 8) return;
      if (!isDrawn(chart)) absent.push(chart);
      else {
        drawn.add(chart);
        last = now;
      }
    }
  };

  /** One frame: are all charts there that will be? */
  const look = (now) => {
    const charts = [...document.querySelectorAll("[data-chart]")];
    // The others later: to look at two hundred takes time, which a reader has not to wait for.
    const wanted = seen.inView ? charts : charts.filter(isNear);
    lookFor(
      wanted.filter((chart) => !drawn.has(chart)),
      now,
    );
    if (drawn.size > 0) seen.first ||= now;
    if (document.readyState === "loading") return false;
    if (wanted.every((chart) => drawn.has(chart))) seen.inView ||= now;
    return drawn.size === charts.length || (seen.inView > 0 && now - Math.max(last, seen.inView) > LATE);
  };

  seen.charts = new Promise((resolve) => {
    const tick = () => (look(performance.now()) ? resolve() : requestAnimationFrame(tick));
    requestAnimationFrame(tick);
  });
  globalThis.seen = seen;
};
