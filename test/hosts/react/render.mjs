/** Stands in for the server: writes what it renders into the built page. */
import { readFile, writeFile } from "node:fs/promises";
import { render } from "./dist-server/server.js";

const page = await readFile("dist/rendered.html", "utf8");
await writeFile("dist/rendered.html", page.replace('<div id="app">', `$&${render()}`));
