/** Makes an element of `tag` that holds the words of `key`. */
type Said = (key: string, tag: string, attributes?: string) => string;

export function review(said: Said, inside?: (figure: string) => string): string;
