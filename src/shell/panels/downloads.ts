/** The panel in which a reader takes a figure along: its table, or its picture. Loaded when it is opened. */
import { html, nothing, type TemplateResult } from "lit";
import { allowsDownloads, csvOf, fileOf, hand, nameOf, type Format, type Snapshot } from "./files.js";

interface Host {
  readonly localName: string;
  requestUpdate(): void;
}

/** What the panel of a figure says; kept here, since only readers who open it need it. */
interface Said {
  readonly says: string;
  readonly csv?: string;
}

const said = new WeakMap<Host, Said>();

const say = (host: Host, what: Said): void => {
  said.set(host, what);
  host.requestUpdate();
};

const take = async (host: Host, shown: Snapshot, format: Format): Promise<void> => {
  const { downloads } = shown.words.shell;
  if (!allowsDownloads())
    return say(host, format === "csv" ? { says: downloads.asText, csv: csvOf(shown) } : { says: downloads.refused });
  try {
    const name = nameOf(shown, format);
    hand(await fileOf(shown, format), name);
    say(host, { says: downloads.handed.replace("{file}", name) });
  } catch (error) {
    say(host, { says: downloads.failed });
    console.warn(`<${host.localName}> could not make the ${format} file: ${String(error)}`);
  }
};

/** @param shown asked for when a button is pressed, as the figure stands then */
export const downloadsTemplate = (
  host: Host,
  shown: () => Promise<Snapshot>,
  { words, pictured }: Pick<Snapshot, "words"> & { readonly pictured: boolean },
): TemplateResult => {
  const { downloads } = words.shell;
  const formats: readonly Format[] = pictured ? ["csv", "svg", "png"] : ["csv"];
  const { says = "", csv } = said.get(host) ?? {};
  return html`<div class="words" id="downloads" part="words" role="group" aria-label=${downloads.name}>
    <p>
      ${formats.map(
        (format) =>
          html`<button
            type="button"
            part="button"
            @click=${async (): Promise<void> => take(host, await shown(), format)}
          >
            ${downloads[format]}
          </button>`,
      )}
    </p>
    <p role="status">${says}</p>
    ${csv === undefined ? nothing : html`<textarea readonly rows="8" aria-label=${downloads.csv} .value=${csv}></textarea>`}
  </div>`;
};

/** What was said is of the last time. */
export const forget = (host: Host): void => void said.delete(host);
