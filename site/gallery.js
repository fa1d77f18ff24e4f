/* global document, history, location, matchMedia, navigator, getSelection, URLSearchParams */
/** The gallery's switches and copy buttons. The charts need none of this: they follow `lang` and the ground alone. */
import words from "./words.js";

const root = document.documentElement;
const all = (selector) => document.querySelectorAll(selector);
const asked = new URLSearchParams(location.search);

/** What is chosen stands in the address, so that a link shows the same page. */
const remember = (name, value) => {
  asked.set(name, value);
  history.replaceState(null, "", `?${asked}${location.hash}`);
};

const speak = (language) => {
  const said = words[language];
  root.lang = language;
  document.title = said.pageTitle;
  for (const element of all("[data-words]")) element.innerHTML = said[element.dataset.words];
  for (const element of all("[data-label]")) element.ariaLabel = said[element.dataset.label];
  for (const element of all("[data-attribute]"))
    element.setAttribute(element.dataset.attribute, said[element.dataset.text]);
  for (const cell of all("td.value")) {
    const { words: key } = cell.previousElementSibling.dataset;
    cell.innerHTML = said[`value-${key}`];
  }
  for (const link of all("[data-csv]")) link.href = `../data/${link.dataset.csv}.${language}.csv`;
  document.querySelector(".whole-review a").search = `?lang=${language}`;
  for (const link of all(".languages a")) {
    if (link.lang === language) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
};

/** As asked for; else the first that the browser's reader speaks and we too; else English, as the elements do. */
const wanted = [asked.get("lang"), ...navigator.languages.map((tag) => tag.split("-")[0]), "en"];
const language = wanted.find((one) => Object.hasOwn(words, one));
if (language !== root.lang) speak(language);
else document.querySelector(`.languages [lang=${language}]`).setAttribute("aria-current", "true");

document.querySelector(".languages").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  speak(link.lang);
  remember("lang", link.lang);
});

const controls = document.querySelector(".controls");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
for (const [name, usual] of [
  ["theme", dark ? "dark" : "light"],
  ["width", "full"],
]) {
  const choices = [...controls.elements[name]];
  const chosen = choices.find(({ value }) => value === asked.get(name));
  if (chosen) root.dataset[name] = chosen.value;
  (chosen ?? choices.find(({ value }) => value === usual)).checked = true;
}
controls.addEventListener("change", ({ target: { name, value } }) => {
  root.dataset[name] = value;
  remember(name, value);
});
controls.addEventListener("submit", (event) => event.preventDefault());
controls.hidden = false;

/** Puts the tag into the clipboard; where a page may not, selects it for the reader's own copy command. */
const copy = async (code) => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return "copied";
  } catch {
    getSelection().selectAllChildren(code);
    return "selected";
  }
};

const status = document.querySelector(".announced");
for (const button of all(".copy")) {
  const label = button.querySelector("span");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const done = await copy(button.parentElement.querySelector("code"));
    const said = words[root.lang];
    label.textContent = done === "copied" ? said.copied : said.copy;
    status.textContent = said[done];
    setTimeout(() => (label.innerHTML = words[root.lang].copy), 2500);
  });
}
