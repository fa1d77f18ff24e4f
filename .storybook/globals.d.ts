/** Written by `cem analyze`, which `npm run storybook` runs first: in a fresh clone it is not there yet. */
declare module "*/custom-elements.json" {
  const manifest: unknown;
  export default manifest;
}

declare module "*.css";
