/** The stories of whole pages, read in their own language: their figures have stories of their own. And the HTML to copy. */
import { expect } from "chai";
import { render } from "lit";
import { asHtml } from "../../.storybook/as-html.js";
import * as figure from "../../stories/figure.stories.js";
import * as inAPage from "../../stories/in-a-page.stories.js";
import * as review from "../../stories/review.stories.js";
import { openStories } from "../stories.js";

openStories([inAPage, review], []);

describe("stories", () => {
  it("are shown as the HTML to copy", () => {
    const container = document.createElement("div");
    render(figure.default.render!({ of: "capacity-by-type", heading: "", "no-tools": true }, {} as never), container);
    expect(asHtml(container.innerHTML)).to.equal(
      `<fedasil-figure of="capacity-by-type" heading="" no-tools></fedasil-figure>`,
    );
    expect(asHtml("<p>\n      One<!--?lit$1$-->\n\n        two\n    </p>")).to.equal("<p>\n  One\n    two\n</p>");
  });
});
