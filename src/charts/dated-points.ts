export { columns as datedPoints } from "./columns.js";
