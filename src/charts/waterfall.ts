export { columns as waterfall } from "./columns.js";
