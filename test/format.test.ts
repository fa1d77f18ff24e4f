import { expect } from "chai";
import { formatDay, formatMonth, formatPeriod } from "../src/i18n/dates.js";
import { formatNumber, formatPercent, pluralOf } from "../src/i18n/format.js";
import { languages, type Language } from "../src/i18n/language.js";

type Four = { readonly [language in Language]: string };

/** Four languages, typed by hand; `_` is a narrow no-break space and `~` a no-break space. */
const expectFour = (format: (language: Language) => string, expected: Four): void => {
  for (const language of languages) {
    const typed = expected[language].replaceAll("_", "\u202f").replaceAll("~", "\u00a0");
    expect(format(language), language).to.equal(typed);
  }
};

describe("i18n: format", () => {
  it("groups thousands as each language does, four digits too", () => {
    expectFour((language) => formatNumber(35651, language), { nl: "35.651", fr: "35_651", de: "35.651", en: "35,651" });
    expectFour((language) => formatNumber(2152, language), { nl: "2.152", fr: "2_152", de: "2.152", en: "2,152" });
    expectFour((language) => formatNumber(360, language), { nl: "360", fr: "360", de: "360", en: "360" });
  });

  it("writes a true minus", () => {
    expectFour((language) => formatNumber(-2152, language), {
      nl: "−2.152",
      fr: "−2_152",
      de: "−2.152",
      en: "−2,152",
    });
    expect(formatPercent(-3, "nl")).to.equal("−3%");
    expect(formatPercent(-3, "en")).to.equal("−3%");
    expect(formatPercent(-28, "de")).to.equal("−28\u00a0%");
  });

  it("sets the percent sign as each language does", () => {
    expectFour((language) => formatPercent(95, language).replace("\u202f", "\u00a0"), {
      nl: "95%",
      fr: "95~%",
      de: "95~%",
      en: "95%",
    });
  });

  it("keeps one decimal of a percentage, with the language's own sign", () => {
    expectFour((language) => formatPercent(0.4, language).replace("\u202f", "\u00a0"), {
      nl: "0,4%",
      fr: "0,4~%",
      de: "0,4~%",
      en: "0.4%",
    });
  });

  it("never lets binary fractions show", () => {
    // 0.29 * 100 is 28.999999999999996, and so is 29 / 100 * 100 in some engines.
    for (let percent = 0; percent <= 100; percent += 1) expect(formatPercent(percent, "en")).to.equal(`${percent}%`);
  });

  it("writes a year, a month and a day", () => {
    expectFour((language) => formatPeriod("2023", language), { nl: "2023", fr: "2023", de: "2023", en: "2023" });
    expectFour((language) => formatPeriod("2023-12", language), {
      nl: "december 2023",
      fr: "décembre 2023",
      de: "Dezember 2023",
      en: "December 2023",
    });
    expectFour((language) => formatPeriod("2023-12-31", language), {
      nl: "31 december 2023",
      fr: "31 décembre 2023",
      de: "31. Dezember 2023",
      en: "31 December 2023",
    });
    expectFour((language) => formatPeriod("2015/2016", language), {
      nl: "2015–2016",
      fr: "2015–2016",
      de: "2015–2016",
      en: "2015–2016",
    });
  });

  it("stays on the day in every time zone of the reader", () => {
    expect(formatPeriod("2023-01-02", "en")).to.equal("2 January 2023");
    expect(formatPeriod("2023-03", "nl")).to.equal("maart 2023");
  });

  it("writes the first day of a month as each language does", () => {
    expectFour((language) => formatPeriod("2016-04-01", language), {
      nl: "1 april 2016",
      fr: "1er avril 2016",
      de: "1. April 2016",
      en: "1 April 2016",
    });
  });

  it("writes month and day without the year where that is said elsewhere", () => {
    expectFour((language) => formatMonth("2023-08", language, "long"), {
      nl: "augustus",
      fr: "août",
      de: "August",
      en: "August",
    });
    expectFour((language) => formatMonth("2023-03", language, "short"), {
      nl: "mrt",
      fr: "mars",
      de: "Mär",
      en: "Mar",
    });
    expectFour((language) => formatDay("2023-09-12", language), {
      nl: "12 september",
      fr: "12 septembre",
      de: "12. September",
      en: "12 September",
    });
    expect(formatDay("2023-09-01", "fr")).to.equal("1er septembre");
  });

  it("counts zero as one in French only", () => {
    expect(languages.map((language) => pluralOf(0, language))).to.deep.equal(["other", "one", "other", "other"]);
    expect(languages.map((language) => pluralOf(1, language))).to.deep.equal(["one", "one", "one", "one"]);
    expect(languages.map((language) => pluralOf(2, language))).to.deep.equal(["other", "other", "other", "other"]);
  });
});
