/** Stands in for the server: writes what it renders into the built pages. */
import { readFile, writeFile } from "node:fs/promises";
import { render, renderStill } from "./dist-server/server.js";

const page = await readFile("dist/rendered.html", "utf8");
const withInside = (html) => page.replace('<div id="app">', `$&${html}`);
await writeFile("dist/rendered.html", withInside(render()));
await writeFile("dist/still.html", withInside(await renderStill()).replace(/<script[^]*?<\/script>/, ""));
