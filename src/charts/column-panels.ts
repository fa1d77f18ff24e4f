export { columns as columnPanels } from "./columns.js";
