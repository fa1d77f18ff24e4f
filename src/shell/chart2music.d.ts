/** What we use of chart2music, whose package does not lead to its own types, as scripts/sound-plugin.mjs leaves it. */
declare module "chart2music" {
  const c2mChart: (input: {
    readonly type: "bar";
    readonly element: HTMLElement;
    /** Where it would write what is spoken. */
    readonly cc: HTMLElement;
    readonly data: readonly { readonly x: number; readonly y: number }[];
    readonly axes: { readonly [axis in "x" | "y"]: { readonly minimum: number; readonly maximum: number } };
    readonly options: {
      readonly enableSpeech: boolean;
      readonly audioContext: AudioContext;
      /** The frequencies of its scale; the last is not reached. */
      readonly hertzes: readonly number[];
    };
  }) => { readonly err: string | null; readonly data?: { cleanUp(): void } };
  export default c2mChart;
}
