/** Code that comes when it is first needed: one policy for all of it, also for what happens when a file does not come. */

/** Who needs it: rendered again when it has come, or cannot come. */
export interface Asker {
  readonly localName: string;
  requestUpdate(): void;
}

export interface Lazy<T> {
  /** Undefined until it has come. */
  readonly now: T | undefined;
  /** It was asked for and did not come. */
  readonly failed: boolean;
  /**
   * Asks once, however many need it.
   * @throws whatever the import throws when the file cannot be loaded; the next call asks again
   */
  load(): Promise<T>;
  /** The same for an element that can go without it: a failure is told, once. */
  bring(asker: Asker): Promise<void>;
  /** Renders the element again afterwards. Where it has failed, only a new wish of the reader asks again. */
  want(asker: Asker, wish?: "again"): void;
}

/** @param name what the element then goes without, for the console */
export const lazy = <T>(name: string, importer: () => Promise<T>): Lazy<T> => {
  let now: T | undefined;
  let failed = false;
  let asked: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    asked ??= importer();
    try {
      now = await asked;
      failed = false;
      return now;
    } catch (error) {
      failed = true;
      asked = undefined;
      throw error;
    }
  };
  const told = new Set<string>();
  const tell = (localName: string, error: unknown): void => {
    const message = `<${localName}> goes without its ${name}, since a file could not be loaded: ${String(error)}`;
    if (!told.has(message)) console.warn(message);
    told.add(message);
  };
  const bring = (asker: Asker): Promise<void> =>
    load().then(
      () => undefined,
      (error: unknown) => tell(asker.localName, error),
    );
  return {
    get now() {
      return now;
    },
    get failed() {
      return failed;
    },
    load,
    bring,
    want: (asker, wish) => {
      if (now !== undefined || (failed && wish === undefined)) return;
      void bring(asker).then(() => asker.requestUpdate());
    },
  };
};
