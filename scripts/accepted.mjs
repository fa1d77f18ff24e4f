/**
 * What each property of each element accepts, asked of TypeScript: the manifest, and all that is made from it, then say
 * what the compiler says.
 */
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

const programOf = (file) => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram([file], options);
};

/** The words of a union that has nothing else; a number that is among them as a word counts as that. */
const wordsOf = (type) => {
  const parts = type.isUnion() ? type.types : [type];
  const words = parts.filter((part) => part.isStringLiteral()).map(({ value }) => value);
  const isWord = (part) => part.isStringLiteral() || (part.isNumberLiteral() && words.includes(String(part.value)));
  return type.flags & ts.TypeFlags.Never || parts.every(isWord) ? words : undefined;
};

/** Class name → property → words; undefined where other values are accepted, an empty list where none is. */
export const accepted = () => {
  const file = `${root}src/index.ts`;
  const program = programOf(file);
  const checker = program.getTypeChecker();
  const read = (property) => [property.name, wordsOf(checker.getNonNullableType(checker.getTypeOfSymbol(property)))];
  const classes = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Class);
  return Object.fromEntries(
    classes.map((symbol) => {
      const own = checker.getDeclaredTypeOfSymbol(symbol).getProperties();
      // Of all that an element has, only what we declare.
      const ours = own.filter(({ declarations = [] }) =>
        declarations.some((one) => one.getSourceFile().fileName.startsWith(`${root}src/`)),
      );
      return [symbol.name, Object.fromEntries(ours.map(read))];
    }),
  );
};
