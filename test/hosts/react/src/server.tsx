/** What a server sends: the tags with their attributes. The figures come with the script. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./page.js";

export const render = () =>
  renderToString(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
