/** Mocha's words by Node's own runner: a test of text reads the same in a page and in Node. */
import { after, afterEach, before, beforeEach, describe, it } from "node:test";

Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });
