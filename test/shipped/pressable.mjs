/** How large is what a reader can press, on pages of figures: 24 px each way (WCAG 2.5.8), 44 where the pointer is a finger. */
import { DRAWN } from "./page.mjs";

/** Resolves to what can be pressed in the elements of the page and is smaller than it should be. */
export const tooSmall = (page, least) =>
  page.$$eval(
    `${DRAWN}, fedasil-value`,
    (elements, least) =>
      elements.flatMap((element) => {
        const all = [...element.shadowRoot.querySelectorAll("button, a, summary, .item")];
        return all.flatMap((one) => {
          if (!one.checkVisibility({ visibilityProperty: true })) return [];
          // Within a line of text: exempt, since the line would be torn apart.
          if (getComputedStyle(one).display === "inline") return [];
          const { width, height } = one.getBoundingClientRect();
          if (width >= least && height >= least) return [];
          const name = (one.ariaLabel ?? one.textContent).trim().slice(0, 30);
          return [`${element.outerHTML.slice(1, 50)} ${name}: ${width.toFixed(1)} x ${height.toFixed(1)}`];
        });
      }),
    least,
  );

/** Opens the panels of the figure that has most of them: they are the same for all. */
export const openPanels = async (page) => {
  const tool = ".tools button[aria-expanded]";
  const figure = await page.evaluateHandle(
    (all, tool) => {
      const toolsOf = ({ shadowRoot }) => shadowRoot.querySelectorAll(tool);
      const [most] = [...document.querySelectorAll(all)].sort((a, b) => toolsOf(b).length - toolsOf(a).length);
      for (const button of toolsOf(most)) button.click();
      return most;
    },
    DRAWN,
    tool,
  );
  await page.waitForFunction(
    ({ shadowRoot }, tool) =>
      [...shadowRoot.querySelectorAll(tool)].every((button) => {
        const panel = shadowRoot.getElementById(button.getAttribute("aria-controls"));
        return panel && (panel.id === "words" || panel.querySelector("button"));
      }),
    {},
    figure,
    tool,
  );
};
