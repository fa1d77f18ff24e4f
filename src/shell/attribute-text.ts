/**
 * An attribute as text. A removed one is null, and frameworks set properties where they find them: `limit` may come as
 * a number, or as undefined.
 */
export const asText = (given: unknown): string => (given === null || given === undefined ? "" : `${given as string}`);
