/** How a figure is listened to in the ways in: everywhere by chart2music, but in a script that can load nothing later. */

/** chart2music does nothing where the browser calls itself a phone, since it is made for keys; ours are buttons. */
const MOBILE = /const detectIfMobile = \(\) => \{[\s\S]*?\n\};\n/;

export const soundOnPhones = () => ({
  name: "sound-on-phones",
  transform(code, id) {
    if (!/node_modules\/chart2music\//.test(id)) return null;
    if (!MOBILE.test(code)) this.error("chart2music is not the one that this was written for");
    return { code: code.replace(MOBILE, "const detectIfMobile = () => false;\n"), map: null };
  },
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
