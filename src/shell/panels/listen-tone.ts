/** One tone at a time, by the browser's own Web Audio: what a library would add is 11 kB, and dialogs that we do not show. */

/** Three octaves, from 220 Hz: what a telephone's loudspeaker cannot give would be silence. */
const LOWEST = 220;
const OCTAVES = 3;
/** In seconds; and how loud a tone is at its start, soon after, and at its end, so that it neither clicks nor drones. */
const LENGTH = 0.2;
const ENVELOPE = [0.0001, 0.4, 0.25, 0.2, 0.05, 0.0001];

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

const hertz = ({ number, top }: Placed): number =>
  LOWEST * 2 ** (OCTAVES * Math.min(1, Math.max(0, number / top || 0)));

/** An instrument lives while it is needed: browsers allow few. It has to be made when a reader has pressed something. */
export const openInstrument = (): Instrument => {
  const context = new AudioContext();
  // A telephone that was interrupted by a call has to be told to go on.
  void context.resume().catch(() => undefined);
  return {
    sound: (tone): void => {
      const [oscillator, gain, panner] = [
        context.createOscillator(),
        context.createGain(),
        context.createStereoPanner(),
      ];
      oscillator.type = "triangle";
      oscillator.frequency.value = hertz(tone);
      gain.gain.setValueCurveAtTime(ENVELOPE, context.currentTime, LENGTH);
      panner.pan.value = 2 * tone.place - 1;
      oscillator.connect(gain).connect(panner).connect(context.destination);
      oscillator.start();
      oscillator.stop(context.currentTime + LENGTH);
    },
    close: () => void context.close().catch(() => undefined),
  };
};
