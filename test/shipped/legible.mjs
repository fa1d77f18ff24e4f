/* global CanvasRenderingContext2D, NodeFilter */
/**
 * Whether what stands on a page can be read: text in a drawing is caught on its way to the canvas, text in elements is
 * measured line by line. None leaves what it stands in, none lies on another, and the page is as wide as its window.
 */
import { settled } from "./page.mjs";

/** Given to a page before any of its scripts: keeps what each canvas was told to write since it was last erased. */
export const catchText = () => {
  const written = new WeakMap();
  const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
  // A canvas is empty when it is given a size.
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "width");
  Object.defineProperty(HTMLCanvasElement.prototype, "width", {
    configurable: true,
    get,
    set(width) {
      written.set(this, []);
      set.call(this, width);
    },
  });
  // Nothing but a whole drawing is ever erased.
  CanvasRenderingContext2D.prototype.clearRect = function (...area) {
    written.set(this.canvas, []);
    return clearRect.call(this, ...area);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = this.measureText(text);
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = this.measureText(text);
    const box = [x - left, y - up, x + right, y + down];
    const size = parseFloat(/([\d.]+)px/.exec(this.font)[1]);
    if (text.trim()) written.get(this.canvas)?.push({ text: text.trim(), box, size });
    return fillText.call(this, text, x, y, ...rest);
  };
  globalThis.writtenOn = (canvas) => written.get(canvas) ?? [];
};

/** Nothing loads, moves or is drawn any more. */
export const still = async (page) => {
  await settled(page);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
};

/** What a reader could not read, by element: a list of complaints, empty where all is well. */
export const complaints = (page, selector) =>
  page.$$eval(selector, (elements) => {
    const TOUCH = 1;
    const wide = document.documentElement.clientWidth;
    const plain = (text) => text.replace(/\s+/g, " ").trim().slice(0, 40);
    const overlap = (a, b) =>
      Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > TOUCH && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > TOUCH;
    const pairs = (texts, apart = () => true) =>
      texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .flatMap((b) => (apart(a, b) && overlap(a.box, b.box) ? [`"${a.text}" lies on "${b.text}"`] : [])),
      );

    const onCanvas = (root) => {
      const canvas = root.querySelector("canvas");
      if (!canvas || !canvas.checkVisibility({ visibilityProperty: true })) return [];
      const { clientWidth: width, clientHeight: height } = canvas.parentElement;
      const all = new Map(globalThis.writtenOn(canvas).map((one) => [`${one.text} ${one.box}`, one]));
      const texts = [...all.values()];
      const cut = texts.filter(({ box }) => box[0] < -1 || box[1] < -1 || box[2] > width + 1 || box[3] > height + 1);
      return [
        ...cut.map(({ text, box }) => `canvas: "${text}" is cut, ${box.map(Math.round)} in ${width} x ${height}`),
        ...texts.filter(({ size }) => size < 12).map(({ text, size }) => `canvas: "${text}" has ${size} px`),
        ...pairs(texts).map((pair) => `canvas: ${pair}`),
      ];
    };

    const isUnseen = (element) =>
      !element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== "none";
    /** The lines of each text, without the white of its line. */
    const linesOf = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const lines = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.data.trim() || !parent || parent.closest("style,svg")) continue;
        let hidden = false;
        let scrolls = false;
        for (let one = parent; one; one = one.parentElement) {
          hidden ||= isUnseen(one);
          scrolls ||= ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
        }
        if (hidden) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.width < 1) continue;
          const white = Math.max(0, rect.height - 0.8 * parseFloat(getComputedStyle(parent).fontSize)) / 2;
          lines.push({
            node,
            parent,
            scrolls,
            text: plain(node.data),
            box: [rect.left, rect.top + white, rect.right, rect.bottom - white],
          });
        }
      }
      return lines;
    };
    /** What a text is clipped by, or leaves without being clipped: nothing of ours is that small. */
    const leaves = ({ parent, box, scrolls }) => {
      if (scrolls) return false;
      for (let one = parent; one; one = one.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (overflowX === "visible" && overflowY === "visible") continue;
        const rect = one.getBoundingClientRect();
        if (box[0] < rect.left - 1 || box[2] > rect.right + 1 || box[3] > rect.bottom + 1) return true;
      }
      return box[0] < -1 || box[2] > wide + 1;
    };

    const overflow = document.documentElement.scrollWidth - wide;
    return elements.flatMap((element, index) => {
      const root = element.shadowRoot;
      const name = `${index} ${element.outerHTML.slice(1, 60).split(">")[0]}`;
      const lines = linesOf(root);
      const rect = element.getBoundingClientRect();
      const outside = [...root.querySelectorAll(".body, .body *")].filter((part) => {
        if (part.closest(".table, .unseen, .probe, svg") || !part.checkVisibility({ visibilityProperty: true }))
          return false;
        const box = part.getBoundingClientRect();
        return box.width > 0 && (box.right > wide + 1 || box.left < -1);
      });
      const found = [
        ...onCanvas(root),
        ...lines.filter(leaves).map(({ text }) => `"${text}" is cut`),
        ...pairs(
          lines.filter(({ scrolls }) => !scrolls),
          (a, b) => a.node !== b.node,
        ),
        ...lines.filter(({ box }) => box[3] > rect.bottom + 1).map(({ text }) => `"${text}" is below the figure`),
        ...outside.map((part) => `${part.className || part.localName} is wider than the page`),
      ];
      return (overflow > 0 ? [...found, `the page scrolls by ${overflow}`] : found).map((one) => `${name}: ${one}`);
    });
  });
