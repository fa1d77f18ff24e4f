/** The widths for which a static figure is drawn; between two of them it is scaled. */

/**
 * In px of a page whose text has 16 px; each picture serves from its width up to the next. Forms change under 420 and
 * over 760.
 */
export const WIDTH_STEPS = [280, 340, 420, 520, 640, 761, 960, 1200] as const;

/** The width of the step that serves so many px. */
export const stepFor = (width: number): number => WIDTH_STEPS.findLast((step) => step <= width) ?? WIDTH_STEPS[0];

/** What is shown where there is no stylesheet to choose. */
export const UNSTYLED_STEP = 520;
