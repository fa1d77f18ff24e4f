/** Which figures can be listened to. The all-in-one script, which can load nothing later, has its own answer: none. */
import type { FormName } from "../../charts/forms.js";
import { onServer } from "../fedasil-element.js";

/** Unlike things side by side, or too few: tones of them would say what nobody said. */
const SILENT: readonly FormName[] = ["timeline", "cards", "pictogram", "waterfall", "bullet"];

export const canListen = (form: FormName): boolean =>
  (onServer || "AudioContext" in globalThis) && !SILENT.includes(form);
