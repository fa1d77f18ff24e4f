/** A figure as tones: which values sound, in which order, and what a listener has to know before. */
import type { Figure, Measure, Row, Value } from "../figures/figure.js";
import type { Sound } from "../i18n/en/sound.js";
import { measureLabel, rowLabel, spokenText } from "./text.js";
import { fill, type Words } from "./words.js";

/** One value. */
export interface Tone {
  readonly key: string;
  readonly measure: string;
  /** Its number; or its two bounds, the lower first; nothing, which is silence, where there is no number. */
  readonly numbers: readonly number[];
}

export interface Melody {
  readonly measure: Measure;
  readonly tones: readonly Tone[];
  /** The number of the highest tone there can be; the lowest is zero, as in a drawing of bars. */
  readonly top: number;
}

const sounds = ({ role }: Row): boolean => role === "item" || role === "other";

const numbersOf = ({ value, low, high }: Value): readonly number[] =>
  value === null ? [low, high].filter((bound) => bound !== undefined) : [value];

const largest = (tones: readonly Tone[]): number => Math.max(...tones.flatMap(({ numbers }) => numbers));

/**
 * A melody for each measure, in the order of the rows. Totals and what has no place in the order (a number without a
 * year) are left out. Measures of one unit have one scale.
 */
export const asSound = (figure: Figure): readonly Melody[] => {
  const melodies = figure.measures
    .map((measure) => ({
      measure,
      tones: figure.rows.flatMap((row): Tone[] => {
        const value = row.cells[measure.id];
        if (!sounds(row) || !value || value.timing === "undated") return [];
        return [{ key: row.key, measure: measure.id, numbers: numbersOf(value) }];
      }),
    }))
    .filter(({ tones }) => tones.some(({ numbers }) => numbers.length > 0));
  const topOf = ({ unit }: Measure): number =>
    Math.max(...melodies.filter(({ measure }) => measure.unit === unit).map(({ tones }) => largest(tones)));
  return melodies.map((melody) => ({ ...melody, top: topOf(melody.measure) }));
};

const legendOf = ({ measure, tones }: Melody, figure: Figure, words: Words, sound: Sound): string => {
  const sounding = tones.filter(({ numbers }) => numbers.length > 0);
  const lowest = [...sounding].sort((a, b) => a.numbers[0]! - b.numbers[0]!)[0]!;
  const highest = [...sounding].sort((a, b) => b.numbers.at(-1)! - a.numbers.at(-1)!)[0]!;
  const rowOf = (tone: Tone): Row => figure.rows.find(({ key }) => key === tone.key)!;
  const label = (tone: Tone): string => rowLabel(rowOf(tone), words);
  const told = (tone: Tone): string => `${label(tone)}, ${spokenText(rowOf(tone).cells[measure.id]!, measure, words)}`;
  const parts: { readonly [name: string]: string } = {
    count: String(tones.length),
    first: label(tones[0]!),
    last: label(tones.at(-1)!),
    low: told(lowest),
    high: told(highest),
  };
  return fill(sound.legend, (name) => parts[name]);
};

/** What is heard, to be read or spoken before it sounds. */
export const soundLegend = (figure: Figure, words: Words, sound: Sound): readonly string[] => {
  const melodies = asSound(figure);
  const counts = melodies.flatMap(({ tones }) => tones.map(({ numbers }) => numbers.length));
  return [
    sound.higher,
    ...melodies.map((melody, index) => {
      const legend = legendOf(melody, figure, words, sound);
      if (melodies.length < 2) return legend;
      const name = measureLabel(melody.measure, words);
      return fill(index === 0 ? sound.firstOf : sound.thenOf, (part) => (part === "measure" ? name : legend));
    }),
    ...(counts.includes(2) ? [sound.bounds] : []),
    ...(counts.includes(0) ? [sound.silence] : []),
    sound.marked,
    sound.stepping,
  ];
};
