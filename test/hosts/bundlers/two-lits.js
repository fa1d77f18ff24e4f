/** A page that has a lit of its own, and an older one than ours. */
import "./main.js";
import { html, LitElement } from "lit-2";

class Own extends LitElement {
  render() {
    return html`<p>An element of the page</p>`;
  }
}

customElements.define("own-element", Own);
document.body.prepend(document.createElement("own-element"));
