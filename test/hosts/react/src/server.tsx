/** What a server sends: tags with their attributes, whose figures come with the script; or with the static figure inside. */
import { staticFigure } from "fedasil-charts/server";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./page.js";

export const render = () =>
  renderToString(
    <StrictMode>
      <Page />
    </StrictMode>,
  );

export const renderStill = async () => {
  const figure = await staticFigure("capacity-by-operator", { language: "en", base: "/fedasil/" });
  return renderToString(
    <StrictMode>
      <fedasil-capacity-chart by="operator" lang="en" dangerouslySetInnerHTML={{ __html: figure }} />
    </StrictMode>,
  );
};
