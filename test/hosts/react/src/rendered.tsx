/** Takes over the page that a server rendered. */
import "fedasil-charts/style.css";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.js";

hydrateRoot(
  document.getElementById("app")!,
  <StrictMode>
    <Page />
  </StrictMode>,
);
