/** TSX of React, compiled strictly: what may be written compiles, and nothing else. */
import type {} from "fedasil-charts/react";
import type { CapacityChart } from "fedasil-charts";
import { useRef } from "react";

export const Article = ({ by }: { by?: "type" | "operator" | undefined }) => {
  const chart = useRef<CapacityChart>(null);
  return (
    <article>
      <fedasil-capacity-chart
        ref={chart}
        by={by}
        form="bar"
        measure="share"
        limit={3}
        highlight="ocmw,fedasil"
        heading-level={2}
        no-tools={false}
        theme="dark"
        className="wide"
        aria-describedby="text"
        lang="nl"
        onfedasil-select={({ detail }) => detail?.key.toUpperCase()}
        onClick={({ currentTarget }) => currentTarget.description}
      >
        35 651
      </fedasil-capacity-chart>
      <fedasil-figure of="returns-by-year" form="column" />
      <fedasil-value of="capacity-by-type/total/places">35 651</fedasil-value>
      <fedasil-year-timeline topic="shortage" />
      <fedasil-return-map measure="support" key="map" />
    </article>
  );
};

export const Nonsense = () => (
  <>
    {/* @ts-expect-error */}
    <fedasil-capacity-chart by="nonsense" />
    {/* @ts-expect-error */}
    <fedasil-capacity-chart form="pie" />
    {/* @ts-expect-error */}
    <fedasil-capacity-chart measure="persons" />
    {/* @ts-expect-error */}
    <fedasil-capacity-chart sort="size" />
    {/* @ts-expect-error */}
    <fedasil-capacity-chart theme="sepia" />
    {/* @ts-expect-error */}
    <fedasil-capacity-chart heading-level="1" />
    {/* @ts-expect-error A server would write notools="". */}
    <fedasil-capacity-chart noTools />
    {/* @ts-expect-error It cannot be set. */}
    <fedasil-capacity-chart figure={undefined} />
    {/* @ts-expect-error */}
    <fedasil-capacity-chart render={() => undefined} />
    {/* @ts-expect-error */}
    <fedasil-figure of="nope" />
    {/* @ts-expect-error */}
    <fedasil-figure by="operator" />
    {/* @ts-expect-error */}
    <fedasil-value of="capacity-by-type" />
    {/* @ts-expect-error */}
    <fedasil-value form="bar" />
    {/* @ts-expect-error */}
    <fedasil-year-timeline by="shortage" />
    {/* @ts-expect-error */}
    <fedasil-year-timeline topic="weather" />
    {/* @ts-expect-error */}
    <fedasil-return-map form="bar" />
    {/* @ts-expect-error */}
    <fedasil-pie-chart />
  </>
);
