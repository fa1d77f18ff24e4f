/** Words of the review of 2023 in this language: those of a chapter are loaded when a figure of it is shown. */
export const chapters = {
  requests: () => import("./requests.js"),
  capacity: () => import("./capacity.js"),
  residents: () => import("./residents.js"),
  minors: () => import("./minors.js"),
  resettlement: () => import("./resettlement.js"),
  returns: () => import("./returns.js"),
  ukraine: () => import("./ukraine.js"),
  year: () => import("./year.js"),
  text: () => import("./text.js"),
  "key-figures": () => import("./key-figures.js"),
} as const;
