import { GraphQLID, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import { UnsupportedByCompiler } from './unsupported-by-compiler.ts';

/** How values of a type without fields are written as JSON; what the type cannot say throws. */
export function leafSerializer(type: GraphQLLeafType): (value: unknown) => string {
  const written = (value: unknown): string => {
    if (value === null || value === undefined) throw new UnsupportedByCompiler();
    const text = JSON.stringify(type.serialize(value));
    if (text === undefined || text === 'null') throw new UnsupportedByCompiler();
    return text;
  };
  if (type === GraphQLString || type === GraphQLID) {
    return (value) => (typeof value === 'string' ? quoted(value) : written(value));
  }
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]));
    return (value) => texts.get(value) ?? written(value);
  }
  return written;
}

/** As `JSON.stringify` writes a string, which takes up to twice as long for the short ones that most are. */
export const quoted = (text: string): string =>
  text.length > longest || special.test(text) ? JSON.stringify(text) : `"${text}"`;

/** To look through a longer text twice costs more than it saves. */
const longest = 200;

/** What JSON escapes: controls, quotes and backslashes, and surrogates, which may stand alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /[\u0000-\u001f"\\\ud800-\udfff]/;
