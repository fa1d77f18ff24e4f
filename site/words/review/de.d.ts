declare const words: { readonly [key: string]: string };
export default words;
