/** What a story is here: attributes, a template, the page around it, and what the tests are to expect of it. */
import type { Meta as StorybookMeta, StoryObj } from "@storybook/web-components-vite";
import type { Attributes } from "./attributes.js";

export type Meta = StorybookMeta<Attributes>;
export type Story = StoryObj<Attributes>;

/** `parameters.expected`: a story that is silent, short, and drawn at once says nothing. */
export interface Expected {
  /** What its elements show in the end; "drawing" where nothing is said. */
  readonly shows?: "drawing" | "table" | "message";
  /** Parts of the warnings that its author is meant to read in the console, one each. */
  readonly warnings?: readonly string[];
  /** The window's height in px, for a long page: what is far below it is not drawn. */
  readonly height?: number;
}
