/** How a figure is listened to in the ways in: everywhere by chart2music, but in a script that can load nothing later. */

/**
 * What is changed in chart2music, so that what makes tones is left: a tenth of it. Whatever else goes is not called any
 * more, and the bundler finds that by itself. A text that is not there any more fails the build: read its source again.
 */
const CHANGES = [
  // It does nothing where the browser calls itself a phone, since it is made for keys; ours are buttons.
  [/const detectIfMobile = \(\) => \{[^]*?\n\};/, "const detectIfMobile = () => false;"],
  // Its own words, in six languages, and the @formatjs that makes sentences of them: ours are said by the figure.
  [
    /\/\*{9,}\s+Copyright \(c\) Microsoft[^]*?\nclass TranslationManager \{[^]*?\n\}/,
    'const DEFAULT_LANGUAGE = "en";\nconst AVAILABLE_LANGUAGES = [];\nclass TranslationManager { translate() { return ""; } }',
  ],
  // Its dialogs of keys, options and notes, which no key of ours opens; they would write style attributes.
  [/const launchOptionDialog = [^]*?\n\};/, "const launchOptionDialog = () => undefined;"],
  [/const launchInfoDialog = [^]*?\n\};/, "const launchInfoDialog = () => undefined;"],
  [/\n {4}generateHelpDialog\([^]*?\n {4}\}/, ""],
  [/\n {4}launchHelpDialog\([^]*?\n {4}\}/, "\n    launchHelpDialog() {}"],
  // It keeps one AudioContext of its own running as long as the page is open: ours is closed with the panel.
  [
    /_checkAudioEngine\(\) \{[^]*?\n {4}\}/,
    "_checkAudioEngine() { this._audioEngine ??= new OscillatorAudioEngine(this._options.audioContext); }",
  ],
];

const isChart2music = (id) => /node_modules\/chart2music\/dist\/index\.mjs$/.test(id);

/** @throws Error that says what is not there */
const tonesOf = (code) =>
  CHANGES.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`chart2music is not the one that this was written for: no ${from}`);
    return changed;
  }, code);

/** For the bundler. */
export const tones = () => ({
  name: "tones",
  transform: (code, id) => (isChart2music(id) ? { code: tonesOf(code), map: null } : null),
});

/** The same for the server of the browser tests. */
export const servedTones = () => ({
  name: "served-tones",
  transform: ({ path, body }) => (isChart2music(path) ? { body: tonesOf(body) } : undefined),
});

/** No figure can be listened to, and nothing of it is in the file. */
export const silent = () => ({
  name: "silent",
  load(id) {
    if (/src\/shell\/hearing\.ts$/.test(id)) return "export const isHearable = () => false;";
    if (/src\/shell\/listen\.ts$/.test(id)) return "export {};";
    return null;
  },
});
