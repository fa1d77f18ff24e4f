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
