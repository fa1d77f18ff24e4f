/** What the test runner puts on the page: Mocha's words, and axe once `axe-core/axe.min.js` is imported. */
interface TestContext {
  timeout(ms: number): void;
  skip(): never;
}

type TestBody = (this: TestContext) => unknown;

interface TestWord {
  (name: string, body: TestBody): void;
  skip(name: string, body?: TestBody): void;
}

declare const describe: {
  (name: string, body: () => void): void;
  skip(name: string, body: () => void): void;
};
declare const it: TestWord;
declare const before: (body: TestBody) => void;
declare const after: (body: TestBody) => void;
declare const beforeEach: (body: TestBody) => void;
declare const afterEach: (body: TestBody) => void;

declare const axe: typeof import("axe-core");

/** The tests of text run in Node, without its types, which know other timers than a page. */
declare module "node:fs" {
  export const readFileSync: (path: URL, encoding: "utf8") => string;
}
