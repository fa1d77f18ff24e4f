/** What an author has written on a tag, at its static figure: words, level of the heading, colours, no tools. */

const setText = (figure: Element, selector: string, text: string | null): void => {
  if (text === null) return;
  const part = figure.querySelector(selector);
  if (text) part?.replaceChildren(text);
  else part?.remove();
};

/** Luminance of a colour as `rgb(0 0 0 / 1)` tells it; undefined where it is not opaque. */
const luminanceOf = (color: string): number | undefined => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha < 1 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

/** Whether what lies behind the element is dark; a page without a ground is white, or what its colour scheme says. */
export const isOnDark = (element: Element): boolean => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (!(node instanceof Element)) continue;
    const luminance = luminanceOf(getComputedStyle(node).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4;
  }
  return luminanceOf(getComputedStyle(element).color)! > 0.6;
};

/** `isDark`: what lies behind the element is; it is asked before anything is changed. */
export const applyAuthored = (element: Element, figure: HTMLElement, isDark: boolean): void => {
  const attribute = (name: string): string | null => element.getAttribute(name);
  setText(figure, ".heading", attribute("heading"));
  setText(figure, ".subheading", attribute("subheading"));
  const level = /^[2-6]$/.exec(attribute("heading-level")?.trim() ?? "")?.[0];
  const heading = figure.querySelector(".heading");
  if (level && heading) {
    heading.role = "heading";
    heading.ariaLevel = level;
  }
  const note = attribute("note");
  if (note) {
    const own = document.createElement("p");
    own.textContent = note;
    figure.querySelector(".notes")?.append(own);
  }
  if (element.hasAttribute("no-tools") && attribute("no-tools") !== "false") figure.querySelector(".tools")?.remove();
  const theme = attribute("theme");
  figure.classList.add(theme === "dark" || theme === "light" ? theme : isDark ? "dark" : "light");
};
