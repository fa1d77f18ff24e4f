import type { Source } from "../table.js";

/** Where a reader finds the review: Fedasil's page of the annual report of 2023. */
const REVIEW_URL = "https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023";

/** The review itself, at one of its own headings. */
export const review = (id: string, heading: string): Source => ({
  id,
  publisher: "Fedasil",
  title: "Balans 2023",
  heading,
  url: REVIEW_URL,
  published: "2024-05",
});

/** Any other publication: publisher, title, address and date as they stand there. */
export const publication = (id: string, publisher: string, title: string, url: string, published?: string): Source =>
  published ? { id, publisher, title, url, published } : { id, publisher, title, url };
