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
import { inSurroundings, plainPage, type Surroundings } from "../stories/surroundings.js";
import { asHtml } from "./as-html.js";
import { argTypesOf, descriptionOf } from "./manifest.js";

setCustomElementsManifest(file);

const withSurroundings: Decorator = (story, { args, globals }) => {
  const theme = globals["theme"] as string;
  const shown = story(theme === "as-written" ? {} : { args: { ...args, theme } });
  const { language, ground, width } = globals as Surroundings;
  return inSurroundings(shown, { language, ground, width });
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
    width: {
      description: "Width of the column",
      toolbar: {
        icon: "grow",
        dynamicTitle: true,
        items: [
          { value: "full", title: "Full width" },
          { value: "960", title: "960 px" },
          { value: "640", title: "640 px" },
          { value: "320", title: "320 px" },
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
      canvas: { sourceState: "shown" },
    },
    // The elements in the order of the review's chapters, as in the README.
    options: {
      storySort: {
        order: [
          "Introduction",
          "Elements",
          [
            "Requests chart",
            "Applications chart",
            "Network chart",
            "Capacity chart",
            "Residents chart",
            "Origin map",
            "Minors chart",
            "Resettlement chart",
            "Return map",
            "Return chart",
            "Protection chart",
            "Year timeline",
            "Key figures",
            "Figure",
            "Value",
          ],
          "Pages",
          "Review",
        ],
      },
    },
  },
};
export default preview;
