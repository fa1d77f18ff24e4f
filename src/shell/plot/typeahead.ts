/** Typing in a listbox goes to the value whose name begins so. Loaded with the first letter that a reader types. */

/** Without accents and case. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

let typed = "";

/**
 * The first name from `current` on, and round again, that begins with what was typed; the same letter again goes on to
 * the next of that letter. `goesOn`: this letter belongs to those before it. @returns -1 where no name begins so
 */
export const typedTo = (letter: string, goesOn: boolean, names: readonly string[], current: number): number => {
  typed = (goesOn ? typed : "") + folded(letter);
  const first = [...typed][0] ?? "";
  const isOneLetter = typed === first.repeat([...typed].length);
  const sought = isOneLetter ? first : typed;
  const from = isOneLetter ? current + 1 : current;
  const order = names.map((_, index) => (from + index) % names.length);
  return order.find((index) => folded(names[index]!).startsWith(sought)) ?? -1;
};
