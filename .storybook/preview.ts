import "@fontsource/source-sans-3/latin-400.css";
import "@fontsource/source-sans-3/latin-500.css";
import "@fontsource/source-sans-3/latin-600.css";
import "@fontsource/source-sans-3/latin-700.css";
import "@fontsource/source-sans-3/latin-ext-400.css";
import "@fontsource/source-sans-3/latin-ext-700.css";
import "@fontsource/source-serif-4/latin-400.css";
import "@fontsource/source-serif-4/latin-700.css";
import { setCustomElementsManifest, type Decorator, type Preview } from "@storybook/web-components-vite";
import { withActions } from "storybook/actions/decorator";
import file from "../custom-elements.json";
import { inSurroundings, plainPage } from "../stories/surroundings.js";
import { asHtml } from "./as-html.js";
import { argTypesOf, descriptionOf } from "./manifest.js";

setCustomElementsManifest(file);

const withSurroundings: Decorator = (story, { args, globals }) => {
  const theme = globals["theme"] as string;
  const shown = story(theme === "as-written" ? {} : { args: { ...args, theme } });
  return inSurroundings(shown, { language: globals["language"] as string, ground: globals["ground"] as string });
};

const preview: Preview = {
  decorators: [withSurroundings, withActions],
  tags: ["autodocs"],
  initialGlobals: { ...plainPage, theme: "as-written" },
  globalTypes: {
    language: {
      description: "Language of the page",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "nl", title: "Nederlands" },
          { value: "fr", title: "Français" },
          { value: "de", title: "Deutsch" },
          { value: "en", title: "English" },
        ],
      },
    },
    ground: {
      description: "Ground of the page",
      toolbar: {
        icon: "paintbrush",
        dynamicTitle: true,
        items: [
          { value: "white", title: "White page" },
          { value: "dark", title: "Dark page" },
          { value: "sand", title: "Coloured page" },
        ],
      },
    },
    theme: {
      description: "The attribute theme",
      toolbar: {
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "as-written", title: "Theme as written" },
          { value: "auto", title: "Theme: auto" },
          { value: "light", title: "Theme: light" },
          { value: "dark", title: "Theme: dark" },
        ],
      },
    },
  },
  parameters: {
    layout: "fullscreen",
    actions: { handles: ["fedasil-select"] },
    // A story is a part of a page: it has no landmarks of its own.
    a11y: { options: { rules: { region: { enabled: false } } } },
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { excludeDecorators: true, transform: asHtml },
    },
    options: { storySort: { order: ["Elements", ["Capacity chart", "Return map", "Figure", "Value"], "Pages"] } },
  },
};
export default preview;
