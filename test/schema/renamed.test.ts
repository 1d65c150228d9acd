import { readFileSync } from 'node:fs';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { responseErrorCodes } from '../../schema/domain/error-codes.ts';
import { schema } from '../../schema/index.ts';
import { printSdl } from '../../schema/print.ts';
import { commandErrorCodes } from '../../src/errors.ts';

const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');

/** The rows of a section's table: the names before and the names now. */
function renamedIn(heading: string): readonly (readonly [before: readonly string[], now: readonly string[]])[] {
  const section = changelog.split(`### ${heading}\n`)[1]?.split('\n### ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const names = (cell = '') => [...cell.matchAll(/`([A-Z]\w*(?:\.\w+)?(?:\(\w+:\))?)`/g)].map(([, name]) => name ?? '');
  return rows.map((row) => {
    const [, before, now] = row.split('|');
    return [names(before), names(now)];
  });
}

/** Whether the schema has a name: `Type`, `Type.member` or `Type.field(argument:)`. */
function isInSchema(name: string): boolean {
  const [, typeName = '', member, argument] = /^(\w+)(?:\.(\w+))?(?:\((\w+):\))?$/.exec(name) ?? [];
  const type = schema.getType(typeName);
  if (type === undefined || member === undefined) return type !== undefined;
  return hasMember(type, member, argument);
}

function hasMember(type: GraphQLNamedType, member: string, argument: string | undefined): boolean {
  if (isEnumType(type)) return type.getValue(member) !== undefined;
  if (isInputObjectType(type)) return member in type.getFields();
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const field = type.getFields()[member];
  return field !== undefined && (argument === undefined || field.args.some(({ name }) => name === argument));
}

describe('the migration tables of the changelog', () => {
  it.each(['Renamed types, fields and values'])(
    '%s: no name of before is left, and each name of now is there',
    (heading) => {
      const rows = renamedIn(heading);
      expect(rows.length).toBeGreaterThan(8);
      expect(rows.flatMap(([before]) => before).filter(isInSchema)).toEqual([]);
      expect(rows.flatMap(([, now]) => now).filter((name) => !isInSchema(name))).toEqual([]);
    },
  );

  it('leave no word of before as the name of a type, a field, an argument or a value', () => {
    const before =
      'EventReport reports report readBy ReadBy ReaderKind READER Original QuotedWith Moment MomentRange When ADDED CHANGED known atLeast atMost uncertain bySpeaker inArticle quoted participant TextFilter CountRange ShareRange ArticleDate QuoteDate EventDate MENTIONED';
    const names = new Set(
      printSdl('natural')
        .replace(/""".*?"""/gs, '')
        .match(/\w+/g),
    );
    expect(before.split(' ').filter((word) => names.has(word))).toEqual([]);
  });

  it('names error codes of the registry, and none that is gone', () => {
    const codes = new Set<string>([...Object.keys(responseErrorCodes), ...Object.keys(commandErrorCodes)]);
    const rows = renamedIn('Renamed error codes');
    expect(rows.length).toBeGreaterThan(4);
    const gone = rows.flatMap(([before]) => before).filter((code) => code !== 'QUERY_TOO_LARGE');
    expect(gone.filter((code) => codes.has(code))).toEqual([]);
    expect(rows.flatMap(([, now]) => now).filter((code) => !codes.has(code))).toEqual([]);
  });
});
