/** Transcripts tell what figures tell now: a change of words or of numbers is made in them too, and read there. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { figureIds, FOLDER, languages, transcriptOf } from "./transcripts.mjs";

describe("transcripts", () => {
  for (const id of figureIds)
    it(`of ${id} are what it tells; if this was meant, npm run transcripts, and read the diff`, async () => {
      for (const language of languages)
        assert.equal(readFileSync(new URL(`${id}.${language}.txt`, FOLDER), "utf8"), await transcriptOf(id, language));
    });

  it("are those of every figure in four languages, and no others", () => {
    const expected = figureIds.flatMap((id) => languages.map((language) => `${id}.${language}.txt`));
    assert.deepEqual(readdirSync(FOLDER).sort(), expected.sort());
    assert.equal(expected.length, 36 * 4);
  });
});
