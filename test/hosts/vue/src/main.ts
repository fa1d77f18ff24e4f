/** Starts the application. */
import "fedasil-charts/style.css";
import type {} from "fedasil-charts/vue";
import { createApp } from "vue";
import App from "./App.vue";

createApp(App).mount("#app");
