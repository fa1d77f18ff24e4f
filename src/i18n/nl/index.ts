/** The files of this language: each is loaded when a figure of its chapter is shown. */
export const files = {
  number: () => import("./number.js"),
  shell: () => import("./shell.js"),
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
