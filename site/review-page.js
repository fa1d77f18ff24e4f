/** The page with the whole review as HTML. Its words come from outside, its order from review-content.js. */
import { review } from "./review-content.js";

/**
 * @param words texts of the page's first language, by key
 * @param languages all of them; `first` is the page's
 */
export const reviewPage = ({ words, languages, first }) => {
  const said = (key, element = "span", more = "") =>
    `<${element}${more && ` ${more}`} data-words="${key}">${words[key]}</${element}>`;
  const named = (html) => html.replace(/data-label="(\w+)"/g, (label, key) => `${label} aria-label="${words[key]}"`);

  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'">
<title>${words.pageTitle}</title>
<link rel="icon" href="icon.svg">
<link rel="preload" href="fonts/source-serif-4-latin-700-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="fonts/source-sans-3-latin-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="review.css">
<script type="module" src="review.js"></script>
<script type="module" src="../cdn/fedasil-charts.js"></script>
</head>
<body>
<header class="top">
${said("skip", "a", 'class="skip" href="#article"')}
${said("brand", "span", 'class="brand"')}
${named(`<nav class="languages" data-label="language">
${languages.map((language) => `<a href="?lang=${language}" lang="${language}" hreflang="${language}">${language}</a>`).join("\n")}
</nav>`)}
</header>
<main id="article" tabindex="-1">
<link rel="stylesheet" href="../cdn/fedasil-charts.css">
${named(review(said, (id) => said(`inside-${id}`, "p", 'class="inside"')))}
</main>
<footer>
${said("footer", "p")}
<p>${said("gallery", "a", 'href="./"')}</p>
</footer>
</body>
</html>
`;
};
