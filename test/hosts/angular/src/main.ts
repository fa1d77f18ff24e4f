/** A figure in a template: properties follow signals, the event and what is bound are typed in the class. */
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import type { CapacityChart } from "fedasil-charts";
import "fedasil-charts/capacity-chart";
import "fedasil-charts/value";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>There were <fedasil-value of="capacity-by-type/total/places">35,651</fedasil-value> places.</p>
    <p>
      <button (click)="by.set('operator')">By operator</button>
      <button (click)="by.set('year')">By year</button>
      <button (click)="words.set(chart.description)">Describe</button>
      <label><input #box type="checkbox" (change)="bare.set(box.checked)" /> Without tools</label>
    </p>
    <fedasil-capacity-chart #chart heading-level="2" [by]="by()" [noTools]="bare()" (fedasil-select)="choose($event)" />
    <p>
      Chosen: <output id="chosen">{{ chosen() }}</output>
    </p>
    <p>
      <output id="words">{{ words() }}</output>
    </p>
  `,
})
class App {
  readonly by = signal<CapacityChart["by"]>("operator");
  readonly bare = signal<CapacityChart["noTools"]>(false);
  readonly chosen = signal("");
  readonly words = signal("");

  choose({ detail }: HTMLElementEventMap["fedasil-select"]) {
    if (detail) this.chosen.update((before) => `${before}${detail.figure}/${detail.key}/${detail.measure} `);
  }
}

await bootstrapApplication(App);
