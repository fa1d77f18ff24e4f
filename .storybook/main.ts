import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  framework: "@storybook/web-components-vite",
  stories: ["../stories/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  // Nothing is sent to, or asked of, anyone.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};
export default config;
