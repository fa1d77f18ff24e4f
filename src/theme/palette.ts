/** The two palettes: one for light backgrounds, one for dark ones. Every pair was chosen for contrast. */

export type ColorScheme = "light" | "dark";

/** Token → colour. `context` is every mark that the heading does not name. */
export const palettes = {
  light: {
    paper: "#ffffff",
    ink: "#16191c",
    muted: "#4d555b",
    grid: "#d5d9dc",
    track: "#e9ebed",
    land: "#e3e5e4",
    raised: "#ffffff",
    focus: "#0b57d0",
    emphasis: "#174f6e",
    "series-2": "#5989b7",
    "series-2-text": "#2f6594",
    "series-3": "#660b45",
    "series-4": "#6f58c9",
    "series-5": "#4f3a2a",
    "not-received": "#a85e00",
    context: "#72889a",
    other: "#8b857e",
    "on-emphasis": "#ffffff",
    "on-not-received": "#ffffff",
    "on-context": "#16191c",
    "on-other": "#16191c",
  },
  dark: {
    paper: "#121212",
    ink: "#ececec",
    muted: "#b4bac0",
    grid: "#34393d",
    track: "#24282b",
    land: "#2a2f33",
    raised: "#1d2023",
    focus: "#9ecbff",
    emphasis: "#6ab6ee",
    "series-2": "#536cd3",
    "series-2-text": "#8ea3f2",
    "series-3": "#b3528a",
    "series-4": "#e4d6f0",
    "series-5": "#cc8855",
    "not-received": "#e6cc70",
    context: "#6f8496",
    other: "#948e87",
    "on-emphasis": "#121212",
    "on-not-received": "#121212",
    "on-context": "#121212",
    "on-other": "#121212",
  },
} as const satisfies { readonly [paper in ColorScheme]: { readonly [token: string]: string } };

export type Token = keyof (typeof palettes)["light"];
export const tokens = Object.keys(palettes.light) as readonly Token[];
