/* global document, history, IntersectionObserver, location, URLSearchParams */
/** The page's languages, and where a reader is in it. The charts need none of this: they follow `lang` alone. */
const root = document.documentElement;
const all = (selector) => document.querySelectorAll(selector);
const links = [...all(".languages a")];
const asked = new URLSearchParams(location.search);

const speak = async (language) => {
  // The figures change at once; the words of the page come after them, in a file of their own.
  root.lang = language;
  for (const link of links) {
    if (link.lang === language) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const { default: words } = await import(`./review-${language}.js`);
  if (root.lang !== language) return;
  document.title = words.pageTitle;
  for (const element of all("[data-words]")) element.innerHTML = words[element.dataset.words];
  for (const element of all("[data-label]")) element.ariaLabel = words[element.dataset.label];
};

const language = links.find(({ lang }) => lang === asked.get("lang"))?.lang ?? root.lang;
if (language === root.lang) links.find(({ lang }) => lang === language).setAttribute("aria-current", "true");
else await speak(language);

document.querySelector(".languages").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  asked.set("lang", link.lang);
  history.replaceState(null, "", `?${asked}${location.hash}`);
  void speak(link.lang);
});

/** The chapter that reaches the upper part of the window is the one that is read. */
const entries = [...all(".chapters a")];
const row = document.querySelector(".chapters ul");
const mark = (id) => {
  for (const entry of entries) {
    if (entry.hash !== `#${id}`) entry.removeAttribute("aria-current");
    else if (!entry.hasAttribute("aria-current")) {
      entry.setAttribute("aria-current", "location");
      row.scrollTo({ left: entry.offsetLeft - (row.clientWidth - entry.offsetWidth) / 2 });
    }
  }
};
const first = entries[0].hash.slice(1);
const observer = new IntersectionObserver(
  (changes) => {
    for (const { isIntersecting, target } of changes) if (isIntersecting) mark(target.id || first);
  },
  { rootMargin: "-25% 0px -74% 0px" },
);
for (const part of all(".opening, .cards, .chapter")) observer.observe(part);
mark(first);
