import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/*.mdx", "../stories/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  // What only the tests need to see: neither on the pages of the elements nor, unless chosen in its filter, in the sidebar.
  tags: { case: { defaultFilterSelection: "exclude", excludeFromDocsStories: true } },
  // The ground of the page is ours to set: figures follow it.
  features: { backgrounds: false },
  // Nothing is sent to, or asked of, anyone.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook imports it beside the bundle of Lit that Vite makes: there would be two.
  viteFinal: ({ optimizeDeps, ...vite }) => ({
    ...vite,
    optimizeDeps: { ...optimizeDeps, include: [...(optimizeDeps?.include ?? []), "lit/directive-helpers.js"] },
  }),
};
export default config;
