/**
 * What a template may write on our elements, taken from their classes: nothing stands here twice, so that a framework's
 * types cannot differ from the elements.
 */
import "fedasil-charts";
import type { LitElement } from "lit";
import type { SelectEvent } from "fedasil-charts";

/** Tag → element. */
export type Elements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `fedasil-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag];
};

type Method = (...args: never[]) => unknown;
type Inherited = keyof LitElement | "description" | "figure";
/** The names of what an author may set. */
type Name<Element> = {
  [Key in keyof Element]: Key extends Inherited ? never : Element[Key] extends Method ? never : Key;
}[keyof Element];

/** `noTools` → `no-tools`. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** By the names of properties. */
export type Properties<Element> = { [Key in keyof Element as Key & Name<Element>]?: Element[Key] | undefined };

/** By the names of attributes. */
export type Attributes<Element> = { [Key in keyof Element as Kebab<Key & Name<Element>>]?: Element[Key] | undefined };

/** The listener for an event, by the name that a template gives it. */
export type Listener<Prop extends string> = { [Key in Prop]?: ((event: SelectEvent) => void) | undefined };
