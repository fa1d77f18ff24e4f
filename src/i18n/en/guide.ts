import type { Translation } from "../messages.js";

/** How a drawing is read and walked through: shown when a reader asks for the figure in words. */
export const guide = {
  reading: "How to read the drawing:",
  moving: "How to move through it:",
  /** By the file that draws. `{first}` and `{second}` are names of measures. */
  forms: {
    "ranked-bars": "The longer a bar, the larger its number. All bars start at zero.",
    "bullet-bars":
      "On the left, the longer a bar, the larger its number ({first}). On the right, the tick stands at the percentage ({second}); the track runs from 0 to 100.",
    bullet: "The bar is the part. The line beyond it marks the whole.",
    "share-bar": "The whole bar is 100 percent. Each piece is as long as its share.",
    "grouped-bars":
      "The longer a bar, the larger its number. All bars have one scale. A line on the side binds the bars of one group.",
    columns: "The higher a column, the larger its number. All columns start at zero.",
    "column-panels": "The higher a column, the larger its number. Both rows have one scale, which starts at zero.",
    "dated-points":
      "Each dot stands at its date and as high as its number. Nothing was published between the dots, so no line joins them.",
    waterfall:
      "Short lines are the numbers at the start and at the end. The blocks between them are what was added and what was taken away. The scale does not start at zero.",
    dumbbell:
      "Each row has two dots: one for ‘{first}’, one for ‘{second}’. The farther to the right, the larger the number.",
    "flow-bands": "The bands run from left to right. The thicker a band, the more persons.",
    "bubble-map":
      "The larger the area of a circle, the larger its number. Circles beside the map have the same scale; their countries are not named.",
    waffle: "The hundred cells are the whole. One cell is about one percent.",
    pictogram: "The filled shapes among all shapes are the ratio. They do not stand for a number of persons.",
    cards:
      "Each card has a number, what it counts, and when. A bar under a number shows it as a part of a whole that the review prints too.",
    timeline: "The months run from top to bottom. The numbers count different things, so no line joins them.",
  },
  /** Where the page runs from right to left, and the drawing with it. */
  mirrored: {
    "bullet-bars":
      "On the right, the longer a bar, the larger its number ({first}). On the left, the tick stands at the percentage ({second}); the track runs from 0 to 100.",
    dumbbell:
      "Each row has two dots: one for ‘{first}’, one for ‘{second}’. The farther to the left, the larger the number.",
    "flow-bands": "The bands run from right to left. The thicker a band, the more persons.",
  },
  /** Marks of what is not exact, as far as the figure has them. */
  uncertainties: {
    rounded: "A dashed edge: the number is rounded in its source.",
    open: "Stripes that fade out: at least this much; how much more is not known.",
    between: "Stripes between two lines: somewhere between these two numbers.",
    gap: "Dots in place of the base line: we found no published number.",
    undated: "A dashed box: the year is not given.",
    together: "Stripes with an outline: one number for several countries together.",
  },
  keyboard:
    "Tab goes to the values. The arrow keys go from one value to the next, Home and End to the first and the last; letters go to the name that begins with them. Enter selects a value, Escape clears it. Tab goes on to the buttons.",
  touch: "Tap a value to read it; tap beside it to close.",
} as const;

export type Guide = Translation<typeof guide>;
