/** One tone at a time, by chart2music. */
import chart2music from "chart2music";

/**
 * Three octaves, from 220 Hz: what a telephone's loudspeaker cannot give would be silence. In steps of an eighth of a
 * tone: finer than an ear tells apart, so that every difference that can be heard is.
 */
const LOWEST = 220;
const OCTAVES = 3;
const STEPS = 48;
const HERTZES = Array.from({ length: OCTAVES * STEPS + 2 }, (_, step) => LOWEST * 2 ** (step / STEPS));

/** A tone: how high it is between zero and `top`, and where it stands between left (0) and right (1). */
export interface Placed {
  readonly number: number;
  readonly top: number;
  readonly place: number;
}

export interface Instrument {
  sound(tone: Placed): void;
  /** Silence, at once, and nothing of it is left running. */
  close(): void;
}

/** An instrument lives while it is needed: browsers allow few. It has to be made when a reader has pressed something. */
export const openInstrument = (): Instrument => {
  const audioContext = new AudioContext();
  // A telephone that was interrupted by a call has to be told to go on.
  void audioContext.resume().catch(() => undefined);
  return {
    sound: ({ number, top, place }): void => {
      // It is made to be walked by keys: an element that is in no page takes the one key, so that none of ours is touched.
      const element = document.createElement("div");
      const { err, data: chart } = chart2music({
        type: "bar",
        element,
        cc: document.createElement("div"),
        data: [{ x: place, y: number }],
        axes: { x: { minimum: 0, maximum: 1 }, y: { minimum: 0, maximum: top } },
        options: { enableSpeech: false, audioContext, hertzes: HERTZES },
      });
      if (!chart) return console.warn(`chart2music makes no tone of ${number}: ${err}`);
      element.dispatchEvent(new KeyboardEvent("keydown", { key: " " }));
      chart.cleanUp();
    },
    close: () => void audioContext.close().catch(() => undefined),
  };
};
