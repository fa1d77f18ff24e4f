/** What is heard at each value: the browser's accessibility tree, key press by key press. */
import { executeServerCommand, sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { waitUntil } from "./page.js";
import { options, plain } from "./reading.js";

export interface Node {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused?: boolean;
  readonly selected?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: string;
  /** Its place among those of its role, from 1. */
  readonly position: number;
  readonly of: number;
  readonly within?: { readonly role: string; readonly name: string; readonly description: string };
}

/** What has the focus, as the tree has it. Chromium alone tells it. */
export const focusedNode = async (): Promise<Node> => {
  const node = await executeServerCommand<Node, string>("accessibility", "focused");
  return { ...node, name: plain(node.name), description: plain(node.description) };
};

/** What is read item by item, of each list of the page. */
export const readLists = async (): Promise<string[][]> =>
  (await executeServerCommand<string[][], string>("accessibility", "lists")).map((list) => list.map(plain));

const PERCENT: { readonly [language: string]: string } = { nl: "procent", fr: "pour cent", de: "Prozent" };
const TO: { readonly [language: string]: string } = { nl: "tot", fr: "à", de: "bis" };

/** A heading as it is heard: numbers in one piece, signs as words. */
const aloud = (heading: string, language: string): string =>
  heading
    .replace(/(?<=\d)[., ](?=\d{3}\b)/g, "")
    .replace(/ ?%/g, ` ${PERCENT[language] ?? "percent"}`)
    .replace(/(?<=\d)–(?=\d)/g, ` ${TO[language] ?? "to"} `);

/**
 * Walks all values of an element with the keyboard, from the first to the last. Each has to be an option with the focus,
 * not selected, in its place of a listbox that the heading names and the sentence describes. @returns their names
 */
export const heard = async (element: Element): Promise<string[]> => {
  // Elements are measured after they are rendered.
  await waitUntil(() => options(element).length > 0, "values");
  const count = options(element).length;
  options(element)
    .find(({ tabIndex }) => tabIndex === 0)
    ?.focus();
  const met: string[] = [];
  for (let position = 1; position <= count; position++) {
    await sendKeys({ press: position === 1 ? "Home" : "ArrowDown" });
    const { role, name, focused, selected, within, ...place } = await focusedNode();
    expect({ role, focused, selected, position: place.position, of: place.of, within: within?.role }).to.deep.equal({
      ...{ role: "option", focused: true, selected: false, position, of: count, within: "listbox" },
    });
    const said = (id: string): string => plain(element.shadowRoot?.getElementById(id)?.textContent);
    const heading = aloud(said("heading"), element.closest<HTMLElement>("[lang]")?.lang ?? "");
    expect([plain(within?.name), plain(within?.description)]).to.deep.equal([heading, said("summary")]);
    met.push(name);
  }
  return met;
};
