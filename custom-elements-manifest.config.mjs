/** The manifest that editors, Storybook and the README's table read: only what authors write. */
export default {
  globs: ["src/components/*.ts", "src/shell/*-element.ts"],
  litelement: true,
  outdir: ".",
};
