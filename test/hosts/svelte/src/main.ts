/** Starts the application. */
import "fedasil-charts/style.css";
import type {} from "fedasil-charts/svelte";
import { mount } from "svelte";
import App from "./App.svelte";

mount(App, { target: document.getElementById("app")! });
