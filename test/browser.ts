/** The browser that a test runs in, and what it may be told to emulate. */
import { executeServerCommand } from "@web/test-runner-commands";

const { userAgent } = navigator;

/** Every browser calls itself Safari, and only WebKit's nothing more. */
export const engine = userAgent.includes("Firefox") ? "firefox" : userAgent.includes("Chrome") ? "chromium" : "webkit";

/** Media features that a page can be shown; what is left out is as on a plain machine. */
export interface Emulated {
  readonly media?: "print" | "screen";
  readonly colorScheme?: "light" | "dark";
  readonly contrast?: "no-preference" | "more" | "less";
  readonly forcedColors?: "none" | "active";
  readonly reducedMotion?: "no-preference" | "reduce";
}

const FEATURES = {
  colorScheme: "prefers-color-scheme",
  contrast: "prefers-contrast",
  forcedColors: "forced-colors",
  reducedMotion: "prefers-reduced-motion",
} as const;

let emulating = false;

/** Until the end of the test. Rejects in Firefox and WebKit, which have no way to do it: branch on `engine`. */
export const emulate = async ({ media = "screen", ...wanted }: Emulated): Promise<void> => {
  if (engine !== "chromium") throw new Error(`emulate works in Chromium only, and this is ${engine}`);
  const features = Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => [FEATURES[name as keyof typeof FEATURES], value]),
  );
  emulating = true;
  await executeServerCommand("emulate", { media, features });
};

afterEach(async () => {
  if (!emulating) return;
  emulating = false;
  await executeServerCommand("emulate", {});
});
