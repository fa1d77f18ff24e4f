/** A figure as tones: which values sound, in which order, and what a listener has to know before. */
import type { Figure, Measure, Row } from "../figures/figure.js";
import type { Sound } from "../i18n/en/sound.js";
import { measureLabel, rowLabel, spokenText } from "./text.js";
import { fill, type Words } from "./words.js";

/** One value; without a number there is silence in its place. */
export interface Tone {
  readonly key: string;
  readonly measure: string;
  readonly number: number | undefined;
}

export interface Melody {
  readonly measure: Measure;
  readonly tones: readonly Tone[];
  /** The number of the highest tone there can be; the lowest is zero, as in a drawing of bars. */
  readonly top: number;
}

const sounds = ({ role }: Row): boolean => role === "item" || role === "other";

const largest = (tones: readonly Tone[]): number => Math.max(...tones.map(({ number }) => number ?? 0));

/**
 * A melody for each measure, in the order of the rows. A lower bound sounds as such; what has an upper bound alone, or
 * no number, is silent. Totals and what has no place in the order (a number without a year) are left out. Measures of
 * one unit have one scale.
 */
export const asSound = (figure: Figure): readonly Melody[] => {
  const melodies = figure.measures.map((measure) => ({
    measure,
    tones: figure.rows.flatMap((row): Tone[] => {
      const value = row.cells[measure.id];
      if (!sounds(row) || !value || value.timing === "undated") return [];
      return [{ key: row.key, measure: measure.id, number: value.value ?? (value.low || undefined) }];
    }),
  }));
  return melodies
    .filter(({ tones }) => tones.some(({ number }) => number !== undefined))
    .map((melody) => ({
      ...melody,
      top: Math.max(
        ...melodies.filter(({ measure }) => measure.unit === melody.measure.unit).map(({ tones }) => largest(tones)),
      ),
    }));
};

const legendOf = ({ measure, tones }: Melody, figure: Figure, words: Words, sound: Sound): string => {
  const sounding = tones.filter(({ number }) => number !== undefined);
  const byNumber = [...sounding].sort((a, b) => a.number! - b.number!);
  const rowOf = (tone: Tone): Row => figure.rows.find(({ key }) => key === tone.key)!;
  const label = (tone: Tone): string => rowLabel(rowOf(tone), words);
  const told = (tone: Tone): string => `${label(tone)}, ${spokenText(rowOf(tone).cells[measure.id]!, measure, words)}`;
  const parts: { readonly [name: string]: string } = {
    count: String(tones.length),
    first: label(tones[0]!),
    last: label(tones.at(-1)!),
    low: told(byNumber[0]!),
    high: told(byNumber.at(-1)!),
  };
  const rest = sounding.length < tones.length ? ` ${sound.silence}` : "";
  return fill(sound.legend, (name) => parts[name]) + rest;
};

/** What is heard, to be read or spoken before it sounds. */
export const soundLegend = (figure: Figure, words: Words, sound: Sound): readonly string[] => {
  const melodies = asSound(figure);
  return [
    sound.higher,
    ...melodies.map((melody, index) => {
      const legend = legendOf(melody, figure, words, sound);
      if (melodies.length < 2) return legend;
      const name = measureLabel(melody.measure, words);
      return fill(index === 0 ? sound.firstOf : sound.thenOf, (part) => (part === "measure" ? name : legend));
    }),
  ];
};
