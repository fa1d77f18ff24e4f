/** The element that one writes first: Lit around a canvas, with all of Chart.js. */
import { Chart } from "chart.js/auto";
import { html, LitElement } from "lit";

export { Chart };

class LitChart extends LitElement {
  static properties = { config: { attribute: false } };

  render() {
    return html`<div><canvas></canvas></div>`;
  }

  updated() {
    this.chart?.destroy();
    if (this.config) this.chart = new Chart(this.renderRoot.querySelector("canvas"), this.config);
  }
}

customElements.define("lit-chart", LitChart);
