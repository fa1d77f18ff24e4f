/** Both pages: the one that the browser makes, and the one that a server renders. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: isSsrBuild ? {} : { rollupOptions: { input: ["index.html", "rendered.html"] } },
}));
