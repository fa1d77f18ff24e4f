/** Requests by outcome: the form gives way where there is little room. */
import { expect } from "chai";
import "../../src/components/requests-chart.js";
import { fixture } from "../page.js";
import { options } from "../reading.js";

describe("<fedasil-requests-chart>", () => {
  it("makes of the flow a list of bars on a phone, and for an author who asks for bars", async () => {
    const sizes = async (markup: string, width = "640px"): Promise<{ width: number; height: number }[]> => {
      const chart = await fixture(markup, { width });
      const measured = options(chart).map(({ offsetWidth, offsetHeight }) => ({
        width: offsetWidth,
        height: offsetHeight,
      }));
      chart.remove();
      return measured;
    };
    const flow = await sizes("<fedasil-requests-chart></fedasil-requests-chart>");
    expect(flow[1]!.width).to.equal(12);
    expect(flow[1]!.height / flow[3]!.height).to.be.closeTo(22715 / 8816, 0.05);
    const phone = await sizes("<fedasil-requests-chart></fedasil-requests-chart>", "320px");
    const bars = await sizes('<fedasil-requests-chart form="bar"></fedasil-requests-chart>');
    for (const [first, second] of [phone, bars]) expect(first!.width / second!.width).to.be.closeTo(22715 / 8816, 0.05);
    for (const { height } of [phone[0]!, bars[0]!]) expect(height).to.be.within(22, 40);
  });
});
